"""Who was at a meeting, read off its rows alone: many records are looked through in a moment."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import Final

import msgspec
from msgspec.structs import replace

from facilitation.meeting.codec import kind_of
from facilitation.meeting.families.naming import PersonUnnamed
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.families.people import events
from facilitation.people.roll import Member, Membership
from facilitation.record.rows import Row

_ARRIVED: Final = kind_of(events.PersonArrived)
_ENROLLED: Final = kind_of(events.PeopleEnrolled)
_UNNAMED: Final = kind_of(PersonUnnamed)
_CORRECTED: Final = kind_of(events.NameCorrected)
_UNDONE: Final = kind_of(ActUndone)
_REDONE: Final = kind_of(ActRedone)


class _Listed(msgspec.Struct):
    people: tuple[events.Enrolled, ...] = ()


def people_met(rows: Iterable[Row]) -> tuple[Member, ...]:
    """Return who was at a meeting, with what they said of being named, as it stands now.

    What was taken back, and what is damaged, tells nothing.
    """
    told = tuple(rows)
    undone = taken_back(told)
    found: dict[int, Member] = {}
    for row in told:
        if row.act in undone:
            continue
        try:
            if row.kind == _ARRIVED:
                _take(found, msgspec.json.decode(row.body, type=events.Enrolled))
            elif row.kind == _ENROLLED:
                for each in msgspec.json.decode(row.body, type=_Listed).people:
                    _take(found, each)
            elif row.kind == _UNNAMED:
                said = msgspec.json.decode(row.body, type=PersonUnnamed)
                found[said.person] = replace(found[said.person], named=not said.on)
            elif row.kind == _CORRECTED:
                right = msgspec.json.decode(row.body, type=events.NameCorrected)
                found[right.person] = replace(found[right.person], name=right.name)
        except (msgspec.MsgspecError, KeyError):
            continue
    return tuple(found.values())


def taken_back(rows: Iterable[Row]) -> frozenset[int]:
    """Return the acts that are undone, and not done again since."""
    last: dict[int, bool] = {}
    for row in rows:
        if row.kind in (_UNDONE, _REDONE):
            with suppress(msgspec.MsgspecError):
                last[msgspec.json.decode(row.body, type=ActUndone).act] = row.kind == _UNDONE
    return frozenset(act for act, is_undone in last.items() if is_undone)


def _take(found: dict[int, Member], came: events.Enrolled) -> None:
    groups = (Membership(came.group),) if came.group else ()
    found[came.number] = Member(came.name, memberships=groups)
