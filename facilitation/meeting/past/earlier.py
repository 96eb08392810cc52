"""Who spoke how often in an earlier meeting of the same journal, to be carried over."""

from __future__ import annotations

from facilitation.floor.tally import Tally
from facilitation.meeting.families.counting import CarryTurns, Heard
from facilitation.meeting.floor.figures import meeting_figures
from facilitation.meeting.history import History
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.past.finding import meetings_meant, title_in
from facilitation.meeting.recognizing import history_from
from facilitation.meeting.state import Meeting
from facilitation.record.journal import Journal

_MOST_OFFERED = 6


def turns_of(journal: Journal, typed: str, but: str) -> CarryTurns | Refusal:
    """Return the turns of the meeting that is meant, other than ``but``, or why there are none.

    Raises StorageFault.
    """
    found = meeting_of(journal, typed, but, "carry turns from", "count turns by meeting")
    return found if isinstance(found, Refusal) else figures_of(found[1].meeting)


def figures_of(meeting: Meeting) -> CarryTurns:
    """Return who had how many turns in a meeting; not those carried over into it."""
    figures = meeting_figures(meeting)
    source = meeting.opening.title if meeting.opening else ""
    return CarryTurns(source, _people(meeting, figures), _groups(figures))


def _people(meeting: Meeting, tally: Tally) -> tuple[Heard, ...]:
    people = sorted(meeting.people.values(), key=lambda each: each.number)
    heard = [
        Heard(each.name, tally.spoken_by(each.number), tally.time_of(each.number))
        for each in people
    ]
    return tuple(each for each in heard if each.turns or each.ms)


def _groups(tally: Tally) -> tuple[Heard, ...]:
    names = sorted({*tally.groups.keys(), *tally.group_time.keys()})
    return tuple(Heard(name, tally.turns_of(name), tally.group_time.get(name, 0)) for name in names)


def meeting_of(
    journal: Journal, typed: str, but: str, line: str, instead: str
) -> tuple[str, History] | Refusal:
    """Return the id and the record of the meeting that is meant, other than ``but``.

    ``line`` is the beginning of what was typed, up to the title; ``instead`` can be done without.
    Raises StorageFault.
    """
    found = [each for each in meetings_meant(journal, typed) if each != but]
    if len(found) != 1:
        code = "AMBIGUOUS_MEETING" if found else "UNKNOWN_MEETING"
        possible = _others(journal, line, but) or (f'{line} "Title"',)
        return Refusal(code, (("name", typed),), possible)
    history = history_of(journal, found[0])
    if history is None or history.meeting.opening is None:
        return Refusal("MEETING_NOT_READ", (("name", typed),), (instead,))
    return found[0], history


def _others(journal: Journal, line: str, but: str) -> tuple[str, ...]:
    titles = {title_in(head.first) for head in journal.headings() if head.meeting != but}
    return tuple(f'{line} "{each}"' for each in sorted(titles) if each)[:_MOST_OFFERED]


def history_of(journal: Journal, meeting: str) -> History | None:
    """Read a record; None: not all of it can be read, half would mislead. Raises StorageFault."""
    history = history_from(journal.read(meeting))
    return history if history.unreadable is None else None
