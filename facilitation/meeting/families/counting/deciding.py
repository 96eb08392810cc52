"""Deciding whose turns count, and since when."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.short_texts import title as title_of
from facilitation.meeting.families.counting import acts, events
from facilitation.people.names import clean, fold

SCOPES = ("item", "meeting", "series")


def _count(case: Case, act: acts.CountTurns) -> None:
    if act.scope not in SCOPES:
        case.refuse(
            "UNKNOWN_COUNTING", [f"count turns by {each}" for each in SCOPES], name=act.scope
        )
    if case.meeting.counts.scope == act.scope:
        others = [f"count turns by {each}" for each in SCOPES if each != act.scope]
        case.already(others, name=act.scope)
    case.happen(events.CountingSet(act.scope))


def _carry_from(case: Case, act: acts.CarryTurnsFrom) -> None:
    """Refuse: only whoever can read the library knows the other meeting."""
    case.refuse("MEETING_NOT_READ", ("count turns by meeting",), name=act.title)


def _carry(case: Case, act: acts.CarryTurns) -> None:
    source = title_of(case, act.source)
    if not source:
        case.refuse("TITLE_NEEDED", ('carry turns from "Title"',))
    known = {key: each.number for each in case.meeting.people.values() for key in each.keys}
    people = [
        events.Carried(known[fold(each.name)], each.turns, each.ms)
        for each in act.people
        if fold(each.name) in known and _counts(each)
    ]
    groups = [
        events.CarriedGroup(clean(each.name), each.turns, each.ms)
        for each in act.groups
        if clean(each.name) and _counts(each)
    ]
    if not people and not groups:
        case.refuse("NOBODY_HEARD", ("count turns by meeting",), name=source)
    once = {each.person: each for each in people}
    case.happen(events.TurnsCarried(source, tuple(once.values()), _once(groups)))
    if case.meeting.counts.scope != "series":
        case.happen(events.CountingSet("series"))


def _counts(heard: acts.Heard) -> bool:
    return heard.turns >= 0 and heard.ms >= 0 and heard.turns + heard.ms > 0


def _once(groups: Iterable[events.CarriedGroup]) -> tuple[events.CarriedGroup, ...]:
    return tuple({each.group: each for each in groups}.values())


DECIDERS: Deciders = {
    acts.CountTurns: _count,
    acts.CarryTurnsFrom: _carry_from,
    acts.CarryTurns: _carry,
}
