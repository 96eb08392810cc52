"""What happens to a blank, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.applying import texts
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.blanks import events
from facilitation.meeting.state import Blank, Fate, Making, Meeting, Suggestion


def _made(meeting: Meeting, row: Recorded, event: events.BlankMade) -> Meeting:
    suggestions = tuple(Suggestion(each.words, each.by) for each in event.suggestions)
    for label in event.gathered:
        gathered = replace(meeting.amendments[label], fate=Fate.MERGED, into=(event.label,))
        meeting = texts.with_amendment(meeting, gathered)
    if meeting.proposals[event.target].text != event.text:
        version = texts.wording(
            event.text, amendment=event.label, how=Making.BLANKED, by=event.by, made=row.seq
        )
        meeting = texts.reads(meeting, event.target, version)
        meeting = texts.carried_over(meeting, event.rebased, event.pasts, event.label)
    blank = Blank(event.label, event.target, event.by, row.seq, event.text, event.edit, suggestions)
    made = texts.made_on(texts.with_blank(meeting, blank), event.target, event.label)
    return replace(made, matter=event.target)


def _suggested(meeting: Meeting, row: Recorded, event: events.BlankSuggested) -> Meeting:
    blank = meeting.blanks[event.label]
    suggestions = (*blank.suggestions, Suggestion(event.words, event.by))
    return texts.with_blank(meeting, replace(blank, suggestions=suggestions))


def _lost(meeting: Meeting, row: Recorded, event: events.SuggestionLost) -> Meeting:
    blank = meeting.blanks[event.label]
    suggestions = tuple(
        replace(each, lost=(event.yes, event.no)) if each.words == event.words else each
        for each in blank.suggestions
    )
    return texts.with_blank(meeting, replace(blank, suggestions=suggestions))


def _filled(meeting: Meeting, row: Recorded, event: events.BlankFilled) -> Meeting:
    blank = replace(meeting.blanks[event.label], filled=event.words, counted=event.counted)
    version = texts.wording(event.text, amendment=event.label, how=Making.FILLED, made=row.seq)
    filled = texts.reads(texts.with_blank(meeting, blank), event.target, version)
    carried = texts.carried_over(filled, event.rebased, event.pasts, event.label)
    return replace(carried, matter=event.target)
