"""What planning the agenda does to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.event import Recorded
from facilitation.meeting.families.planning import events
from facilitation.meeting.state import AgendaAgreed, Asked, Item, Meeting, Rested


def _nested(meeting: Meeting, row: Recorded, event: events.ItemNested) -> Meeting:
    return _with(meeting, event.number, within=event.within)


def _presented(meeting: Meeting, row: Recorded, event: events.PresenterNamed) -> Meeting:
    return _with(meeting, event.number, presenter=event.person)


def _asked(meeting: Meeting, row: Recorded, event: events.AskedAhead) -> Meeting:
    before = _item(meeting, event.number).plan.questions
    return _with(meeting, event.number, questions=(*before, Asked(event.text, event.by)))


def _brought(meeting: Meeting, row: Recorded, event: events.TextBrought) -> Meeting:
    proposal = replace(meeting.proposals[event.label], item=event.number)
    return replace(meeting, proposals=meeting.proposals.set(event.label, proposal))


def _merged(meeting: Meeting, row: Recorded, event: events.ItemMerged) -> Meeting:
    """Let the questions, parts and texts of an item go over to the one that it goes into."""
    gone, into = _item(meeting, event.number), _item(meeting, event.into)
    meeting = _with(meeting, event.into, questions=(*into.plan.questions, *gone.plan.questions))
    for each in meeting.items:
        if each.plan.within == event.number:
            meeting = _with(meeting, each.number, within=event.into)
    for label, proposal in meeting.proposals.items():
        if proposal.item == event.number:
            moved = replace(proposal, item=event.into)
            meeting = replace(meeting, proposals=meeting.proposals.set(label, moved))
    agenda = tuple(each for each in meeting.agenda if each != event.number)
    return replace(meeting, agenda=agenda)


def _deferred(meeting: Meeting, row: Recorded, event: events.ItemDeferred) -> Meeting:
    return _with(meeting, event.number, rest=Rested(event.until, event.because))


def _restored(meeting: Meeting, row: Recorded, event: events.ItemRestored) -> Meeting:
    return _with(meeting, event.number, rest=None)


def _read_again(meeting: Meeting, row: Recorded, event: events.ItemReadAgain) -> Meeting:
    return _with(meeting, event.number, again=Rested(event.until))


def _carried(meeting: Meeting, row: Recorded, event: events.ItemCarried) -> Meeting:
    return _with(meeting, event.number, origin=event.origin, reading=event.reading)


def _fixed(meeting: Meeting, row: Recorded, event: events.HourFixed) -> Meeting:
    return _with(meeting, event.number, hour=event.minute)


def _minimum(meeting: Meeting, row: Recorded, event: events.MinimumMarked) -> Meeting:
    for each in meeting.items:
        if each.plan.needed is not (each.number in event.numbers):
            meeting = _with(meeting, each.number, needed=each.number in event.numbers)
    return meeting


def _agreed(meeting: Meeting, row: Recorded, event: events.AgendaAgreed) -> Meeting:
    return replace(meeting, agenda_agreed=AgendaAgreed(row.at, event.how, meeting.agenda))


def _item(meeting: Meeting, number: int) -> Item:
    return meeting.items[number - 1]


def _with(meeting: Meeting, number: int, **planned: object) -> Meeting:
    item = _item(meeting, number)
    changed = replace(item, plan=replace(item.plan, **planned))
    return replace(meeting, items=(*meeting.items[: number - 1], changed, *meeting.items[number:]))
