"""Who is known from earlier meetings of the library, so that three letters are enough."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from facilitation.meeting.codec import kind_of
from facilitation.meeting.families.naming import PersonUnnamed
from facilitation.meeting.families.people.events import Enrolled, PeopleEnrolled, PersonArrived
from facilitation.people.names import fold
from facilitation.people.roll import Member, Membership, members
from facilitation.record.journal import Journal, StorageFault

_MEETINGS = 12
"""So many meetings, the latest, are looked through."""

_ARRIVED = kind_of(PersonArrived)
_ENROLLED = kind_of(PeopleEnrolled)
_UNNAMED = kind_of(PersonUnnamed)


class _Listed(msgspec.Struct):
    people: tuple[Enrolled, ...] = ()


def known_people(journal: Journal, beside: str) -> Mapping[str, str]:
    """Return the names known from the latest meetings but one, each with its group.

    Where the library cannot be read nobody is known: people are added all the same.
    """
    return {each.name: "".join(each.groups) for each in _of_earlier_meetings(journal, beside)}


def _of_earlier_meetings(journal: Journal, beside: str) -> Iterable[Member]:
    found: dict[str, Member] = {}
    try:
        headings = sorted(journal.headings(), key=lambda each: each.last.at, reverse=True)
        for heading in headings[:_MEETINGS]:
            if heading.meeting != beside:
                for member in _people_in(journal, heading.meeting):
                    found.setdefault(fold(member.name), member)
    except StorageFault:
        return ()
    return found.values()


def known_members(journal: Journal, beside: str) -> tuple[Member, ...]:
    """Return who is on the roll, then who is only known from the latest meetings but one."""
    try:
        roll = tuple(members(journal.roll()).values())
    except StorageFault:
        roll = ()
    keys = {key for each in roll for key in each.keys}
    earlier = _of_earlier_meetings(journal, beside)
    return (*roll, *(each for each in earlier if fold(each.name) not in keys))


def _people_in(journal: Journal, meeting: str) -> Iterable[Member]:
    """Return who was at a meeting, with what they said of being named."""
    found: dict[int, Member] = {}
    for row in journal.read(meeting):
        try:
            if row.kind == _ARRIVED:
                _take(found, msgspec.json.decode(row.body, type=Enrolled))
            elif row.kind == _ENROLLED:
                for each in msgspec.json.decode(row.body, type=_Listed).people:
                    _take(found, each)
            elif row.kind == _UNNAMED:
                said = msgspec.json.decode(row.body, type=PersonUnnamed)
                found[said.person] = replace(found[said.person], named=not said.on)
        except (msgspec.MsgspecError, KeyError):
            continue
    return found.values()


def _take(found: dict[int, Member], came: Enrolled) -> None:
    groups = (Membership(came.group),) if came.group else ()
    found[came.number] = Member(came.name, memberships=groups)
