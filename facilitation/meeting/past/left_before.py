"""What those who meet have still open from all their meetings: for home, the dialog and the line.

The last meeting alone would lose what it did not take along.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from facilitation.meeting.history import History
from facilitation.meeting.past.carrying import Carried, Kind, to_carry
from facilitation.meeting.past.earlier import history_of
from facilitation.meeting.past.finding import bodies_of
from facilitation.meeting.register.actions import Deed, deeds_in, standing_deeds
from facilitation.meeting.register.entries import Decided, Entry, Status
from facilitation.meeting.register.reading import decided_in
from facilitation.meeting.register.versions import registered
from facilitation.record.journal import Journal, StorageFault


class Before(NamedTuple):
    """What meetings before the last one left, too: ``actions`` are all that are open.

    None: only those of the last meeting are known. ``reviews`` are decisions that are to be looked
    at again, or end, on some day.
    """

    actions: tuple[Carried, ...] | None = None
    reviews: tuple[Carried, ...] = ()

    def with_last(self, history: History, day: str) -> tuple[Carried, ...]:
        """Return all that may be taken along after the last meeting, on an ISO date."""
        left = to_carry(history, day)
        actions = self.actions
        if actions is None:
            actions = tuple(each for each in left if each.kind is Kind.ACTION)
        others = (each for each in left if each.kind is not Kind.ACTION)
        return (*actions, *others, *self.reviews)


NOTHING = Before()


def left_in(
    deeds: Iterable[Deed],
    entries: Iterable[Entry],
    bodies: Mapping[str, str],
    last: str,
    history: History,
) -> Before:
    """Return what is left, by the actions of records that were read and what was decided.

    ``bodies`` are those who met, by meeting; ``last`` is the meeting whose record is at hand.
    """
    held = [each for each in deeds if each.last.meeting != last]
    held += deeds_in(last, history.meeting)
    reviews = _reviews(entries, last, bodies.get(last, ""))
    return Before(tuple(map(_carried, open_deeds(held, bodies, last))), tuple(reviews))


def left_before(journal: Journal, last: str, history: History, day: str, but: str) -> Before:
    """Read what those who meet left at their meetings, other than ``but``; damaged ones are not.

    Raises StorageFault.
    """
    bodies = bodies_of(journal.headings())
    deeds, decided = list[Deed](), list[Decided]()
    for meeting, body in bodies.items():
        if body and body == bodies.get(last) and meeting not in (last, but):
            read = _read(journal, meeting)
            if read is not None:
                deeds += deeds_in(meeting, read.meeting)
                decided += decided_in(meeting, read)
    decided += decided_in(last, history)
    return left_in(deeds, registered(decided, day), bodies, last, history)


def _read(journal: Journal, meeting: str) -> History | None:
    try:
        return history_of(journal, meeting)
    except StorageFault as fault:
        if fault.code != "damaged":
            raise
    return None


def open_deeds(held: Iterable[Deed], bodies: Mapping[str, str], last: str) -> tuple[Deed, ...]:
    """Return what the same people have still to do, those of their ``last`` meeting first."""
    known = tuple(held)
    here = {_origin(each) for each in known if each.last.meeting == last}
    body = bodies.get(last)
    found = [
        (was_here, each)
        for each in standing_deeds(known)
        if (was_here := _origin(each) in here) or (body and bodies.get(each.last.meeting) == body)
    ]
    found.sort(key=lambda each: not each[0])
    return tuple(each for _, each in found if each.is_open)


def _origin(deed: Deed) -> tuple[str, str]:
    return deed.first.meeting, deed.first.label


def _carried(deed: Deed) -> Carried:
    return Carried(
        Kind.ACTION,
        deed.task,
        deed.owner,
        deed.due,
        deed.last.label,
        sensitive=deed.sensitive,
        source=deed.first,
    )


def _reviews(entries: Iterable[Entry], last: str, body: str) -> Iterator[Carried]:
    for each in sorted(entries, key=lambda each: each.due):
        decided, stands = each.decided, each.status is Status.STANDING
        if stands and each.due and body and decided.body == body and decided.place.meeting != last:
            yield Carried(Kind.REVIEW, decided.title, day=each.due, label=decided.label)
