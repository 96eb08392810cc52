"""Who is known from earlier meetings of the library, so that three letters are enough."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from facilitation.meeting.codec import kind_of
from facilitation.meeting.families.people.events import Enrolled, PeopleEnrolled, PersonArrived
from facilitation.people.names import fold
from facilitation.people.roll import Member, Membership, read
from facilitation.record.journal import Journal, StorageFault

_MEETINGS = 12
"""So many meetings, the latest, are looked through."""

_ARRIVED = kind_of(PersonArrived)
_ENROLLED = kind_of(PeopleEnrolled)


class _Listed(msgspec.Struct):
    people: tuple[Enrolled, ...] = ()


class _One(msgspec.Struct):
    name: str = ""
    group: str = ""


def known_people(journal: Journal, beside: str) -> Mapping[str, str]:
    """Return the names known from the latest meetings but one, each with its group.

    Where the library cannot be read nobody is known: people are added all the same.
    """
    found: dict[str, tuple[str, str]] = {}
    try:
        headings = sorted(journal.headings(), key=lambda each: each.last.at, reverse=True)
        for heading in headings[:_MEETINGS]:
            if heading.meeting != beside:
                for name, group in _people_in(journal, heading.meeting):
                    found.setdefault(fold(name), (name, group))
    except StorageFault:
        return {}
    return dict(found.values())


def known_members(journal: Journal, beside: str) -> tuple[Member, ...]:
    """Return who is on the roll, then who is only known from the latest meetings but one."""
    try:
        kept = (read(entry.body) for entry in journal.roll().values() if entry.body)
        roll = tuple(each for each in kept if each is not None)
    except StorageFault:
        roll = ()
    keys = {key for each in roll for key in each.keys}
    earlier = known_people(journal, beside).items()
    others = {name: group for name, group in earlier if fold(name) not in keys}
    return (*roll, *(_as_member(name, group) for name, group in others.items()))


def _as_member(name: str, group: str) -> Member:
    return Member(name, memberships=(Membership(group),) if group else ())


def _people_in(journal: Journal, meeting: str) -> Iterator[tuple[str, str]]:
    for row in journal.read(meeting):
        try:
            if row.kind == _ARRIVED:
                one = msgspec.json.decode(row.body, type=_One)
                yield one.name, one.group
            elif row.kind == _ENROLLED:
                for each in msgspec.json.decode(row.body, type=_Listed).people:
                    yield each.name, each.group
        except msgspec.MsgspecError:
            continue
