"""Deciding whose turns count, and since when."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.short_texts import title as title_of
from facilitation.meeting.families.counting.acts import (
    CarryTurns,
    CarryTurnsFrom,
    CountTurns,
    Heard,
)
from facilitation.meeting.families.counting.events import (
    Carried,
    CarriedGroup,
    CountingSet,
    TurnsCarried,
)
from facilitation.people.names import clean, fold

SCOPES = ("item", "meeting", "series")


def _count(case: Case, act: CountTurns) -> None:
    if act.scope not in SCOPES:
        case.refuse(
            "UNKNOWN_COUNTING", [f"count turns by {each}" for each in SCOPES], name=act.scope
        )
    if case.meeting.counts.scope == act.scope:
        others = [f"count turns by {each}" for each in SCOPES if each != act.scope]
        case.already(others, name=act.scope)
    case.happen(CountingSet(act.scope))


def _carry_from(case: Case, act: CarryTurnsFrom) -> None:
    """Refuse: only whoever can read the library knows the other meeting."""
    case.refuse("MEETING_NOT_READ", ("count turns by meeting",), name=act.title)


def _carry(case: Case, act: CarryTurns) -> None:
    source = title_of(case, act.source)
    if not source:
        case.refuse("TITLE_NEEDED", ('carry turns from "Title"',))
    known = {key: each.number for each in case.meeting.people.values() for key in each.keys}
    people = [
        Carried(known[fold(each.name)], each.turns, each.ms)
        for each in act.people
        if fold(each.name) in known and _counts(each)
    ]
    groups = [
        CarriedGroup(clean(each.name), each.turns, each.ms)
        for each in act.groups
        if clean(each.name) and _counts(each)
    ]
    if not people and not groups:
        case.refuse("NOBODY_HEARD", ("count turns by meeting",), name=source)
    once = {each.person: each for each in people}
    case.happen(TurnsCarried(source, tuple(once.values()), _once(groups)))
    if case.meeting.counts.scope != "series":
        case.happen(CountingSet("series"))


def _counts(heard: Heard) -> bool:
    return heard.turns >= 0 and heard.ms >= 0 and heard.turns + heard.ms > 0


def _once(groups: Iterable[CarriedGroup]) -> tuple[CarriedGroup, ...]:
    return tuple({each.group: each for each in groups}.values())


DECIDERS: Deciders = {
    CountTurns: _count,
    CarryTurnsFrom: _carry_from,
    CarryTurns: _carry,
}
