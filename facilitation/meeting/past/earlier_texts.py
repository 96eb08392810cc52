"""A text of another meeting in the same journal, to go on with it or to change what it decided."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.decisions.verdicts import Why
from facilitation.meeting.act import Act
from facilitation.meeting.answering import today
from facilitation.meeting.families.courses.acts import (
    BringForwardFrom,
    Brought,
    Replace,
    Replaced,
    Revisit,
    Revisited,
)
from facilitation.meeting.groups.packet import Origin
from facilitation.meeting.groups.ratified import own_group, wording_number
from facilitation.meeting.groups.sent import came_and_changed, why_reworded
from facilitation.meeting.history import History
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.past.earlier import meeting_of
from facilitation.meeting.reading import name_of, senders, still_fitting, times_amended
from facilitation.meeting.register.entries import Place
from facilitation.meeting.register.reading import Register
from facilitation.meeting.state import Amendment, Decision, Fate, Meeting, Proposal
from facilitation.meeting.texts.lineage import Earlier, Reworded, Source, Unease, Waiting
from facilitation.meeting.texts.unease import unease_in
from facilitation.record.journal import Journal


def with_earlier_text(
    journal: Journal, act: BringForwardFrom | Revisit | Replace, but: str
) -> Act | Refusal:
    """Return the act with what it needs of another meeting, or why not. Raises StorageFault."""
    if not act.title:
        return act
    found = meeting_of(
        journal, act.title, but, f"bring forward {act.label} from", 'propose P1 "Title" by NAME'
    )
    if isinstance(found, Refusal):
        return found
    id_, history = found
    proposal = _meant(history.meeting, act.label)
    if proposal is None:
        return _refusal("NO_TEXT_THERE", act, _labels(history.meeting, act.title))
    if isinstance(act, BringForwardFrom):
        return _forward(act, history, id_, proposal)
    return _after_adoption(journal, act, history, id_, proposal)


def _refusal(code: str, act: BringForwardFrom | Revisit | Replace, possible: str) -> Refusal:
    return Refusal(code, (("name", act.title), ("label", act.label)), (possible,))


def _labels(meeting: Meeting, title: str) -> str:
    label = next(iter(meeting.proposals), "P1")
    return f'bring forward {label} from "{title}"'


def _meant(meeting: Meeting, typed: str) -> Proposal | None:
    wanted = typed.casefold()
    found = (each for label, each in meeting.proposals.items() if label.casefold() == wanted)
    return next(found, None)


def source_of(meeting: Meeting, id_: str, label: str) -> Source:
    """Return where a text of a meeting with this id stands."""
    opening = meeting.opening
    title = opening.title if opening else ""
    return Source(label, id_, title, opening.day if opening and opening.day else today(meeting))


def _forward(
    act: BringForwardFrom, history: History, id_: str, proposal: Proposal
) -> Act | Refusal:
    if proposal.fate is Fate.ADOPTED:
        line = f'revisit {proposal.label} from "{act.title}" as P9 by NAME'
        return _refusal("ADOPTED_THERE", act, line)
    meeting = history.meeting
    earlier = Earlier(
        source_of(meeting, id_, proposal.label),
        proposal.version,
        _readings(meeting, proposal),
        meeting.tests.get(proposal.label, 0),
        times_amended(meeting, proposal.label),
        _unease(history, proposal),
        _origin(meeting, proposal),
        _wordings(meeting, proposal),
    )
    waiting = tuple(still_fitting(meeting, proposal.label))
    labels, ids = {e.label for e in waiting}, {each.id for each in proposal.versions}
    return Brought(
        act.anew or proposal.label,
        proposal.title,
        act.by or name_of(meeting, proposal.by),
        proposal.text,
        earlier,
        proposal.need,
        proposal.explanation,
        tuple(_waiting(meeting, each) for each in waiting),
        tuple(each for each in meeting.came if each.label in labels),
        meeting.ratifying.get(proposal.label),
        tuple(each for each in meeting.replies if each.text in ids),
    )


def _origin(meeting: Meeting, proposal: Proposal) -> Origin | None:
    """Return who sent a text or wrote what became it, as it goes on counting its wordings."""
    origin = meeting.origins.get(proposal.label)
    if origin is None:
        wrote = senders(meeting, proposal.label)
        origin = Origin(own_group(meeting), sender=wrote[0]) if wrote else None
    if origin is None or len(proposal.versions) == 1 or came_and_changed(meeting, proposal):
        return origin
    before = proposal.versions[-2].id
    return replace(origin, number=wording_number(meeting, proposal), before=before)


def _wordings(meeting: Meeting, proposal: Proposal) -> tuple[Reworded, ...]:
    """Return the wordings of a text that another group sent, where it was changed here."""
    if not came_and_changed(meeting, proposal):
        return ()
    return tuple(Reworded(e.text, why_reworded(meeting, e)) for e in proposal.versions)


def _waiting(meeting: Meeting, amendment: Amendment) -> Waiting:
    return Waiting(
        amendment.label,
        amendment.target,
        amendment.edit,
        name_of(meeting, amendment.by),
        amendment.because,
        tuple(name_of(meeting, each) for each in amendment.sponsors),
    )


def _last(meeting: Meeting, label: str) -> Decision | None:
    return next((each for each in reversed(meeting.decisions) if each.subject == label), None)


def _readings(meeting: Meeting, proposal: Proposal) -> int:
    """Return at how many meetings the text as it is now was agreed to."""
    last = _last(meeting, proposal.label)
    if last is None:
        before = proposal.earlier
        held = before is not None and before.version == proposal.version
        return before.readings if before is not None and held else 0
    agreed = last.verdict is not None and last.verdict.why == Why.READ_AGAIN
    same = last.version == proposal.version
    return last.terms.readings_held + 1 if agreed and same else 0


def _unease(history: History, proposal: Proposal) -> tuple[Unease, ...]:
    last = _last(history.meeting, proposal.label)
    if last is not None:
        return unease_in(history, last)
    return proposal.earlier.unease if proposal.earlier is not None else ()


def _after_adoption(
    journal: Journal, act: Revisit | Replace, history: History, id_: str, proposal: Proposal
) -> Act | Refusal:
    if proposal.fate is not Fate.ADOPTED:
        line = f'bring forward {proposal.label} from "{act.title}"'
        return _refusal("NOT_ADOPTED_THERE", act, line)
    last = _last(history.meeting, proposal.label)
    decided = last.closed if last is not None else 0
    later = Register(journal).after(Place(id_, proposal.label), decided)
    if later is not None:
        newest = later.decided
        line = f'revisit {newest.label} from "{newest.meeting_title}" as P9 by NAME'
        return _refusal("NOT_STANDING", act, line)
    source = source_of(history.meeting, id_, proposal.label)
    plain = replace(act, label=proposal.label)
    if isinstance(plain, Replace):
        return Replaced(plain, source)
    return Revisited(plain, source, proposal.title, proposal.text)
