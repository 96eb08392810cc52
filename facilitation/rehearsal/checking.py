"""Holding the state of a meeting against what a script expects of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from facilitation.floor import turns
from facilitation.floor.turns import Turn
from facilitation.language.checks import (
    Check,
    ExpectAllotted,
    ExpectConflict,
    ExpectDecision,
    ExpectElapsed,
    ExpectFloor,
    ExpectOverrun,
    ExpectStack,
    ExpectText,
)
from facilitation.meeting.answering import verdict_of
from facilitation.meeting.reading import name_of, stack_places, text_of
from facilitation.meeting.state import Decision, Meeting
from facilitation.people.names import people_meant
from facilitation.text.rebase import conflict
from facilitation.text.versions import normalise


class Mismatch(msgspec.Struct, frozen=True):
    """What was found instead of what was expected.

    ``code`` says what it is about (FLOOR, STACK, TEXT, DECISION, CONFLICT, ELAPSED,
    ALLOTTED, OVERRUN, REFUSED), ``expected`` and ``found`` are as they would be typed.
    """

    code: str
    expected: str
    found: str


def check(meeting: Meeting, expected: Check, tick: int) -> Mismatch | None:
    """Compare the state at ``tick`` with what is expected; None where it is so."""
    return _CHECKS[type(expected)](meeting, expected, tick)


def _floor(meeting: Meeting, expected: ExpectFloor, tick: int) -> Mismatch | None:
    turn = meeting.floor.turn
    found = name_of(meeting, turn.person) if turn else ""
    if _same_person(meeting, expected.name, turn.person if turn else 0):
        return None
    return Mismatch("FLOOR", expected.name or "nobody", found or "nobody")


def _same_person(meeting: Meeting, typed: str, person: int) -> bool:
    if not typed:
        return person == 0
    return person in {each.number for each in people_meant(typed, meeting.people.values())}


def _stack(meeting: Meeting, expected: ExpectStack, tick: int) -> Mismatch | None:
    """Those held (by a quota or a budget) may be named at the end or left out."""
    places = stack_places(meeting.floor)
    everybody = [each.entry.person for each in places]
    not_held = [each.entry.person for each in places if not each.held]
    if any(_same_people(meeting, expected.names, each) for each in (everybody, not_held)):
        return None
    found = ", ".join(name_of(meeting, each) for each in everybody)
    return Mismatch("STACK", ", ".join(expected.names) or "empty", found or "empty")


def _same_people(meeting: Meeting, names: tuple[str, ...], people: list[int]) -> bool:
    return len(names) == len(people) and all(
        _same_person(meeting, name, person) for name, person in zip(names, people, strict=True)
    )


def _text(meeting: Meeting, expected: ExpectText, tick: int) -> Mismatch | None:
    label = _label(meeting, expected.label)
    found = text_of(meeting, label) if label else ""
    if label and found == normalise(expected.text):
        return None
    return Mismatch("TEXT", expected.text, found or expected.label)


def _label(meeting: Meeting, typed: str) -> str:
    return next((each for each in meeting.labels if each.casefold() == typed.casefold()), "")


def _decision(meeting: Meeting, expected: ExpectDecision, tick: int) -> Mismatch | None:
    decision = _decision_on(meeting, _label(meeting, expected.label))
    found = verdict_of(meeting, decision).code if decision else ""
    if found == expected.code and not expected.names:
        return None
    wanted = " ".join((expected.code, ", ".join(expected.names))).strip()
    return Mismatch("DECISION", wanted, found or "none")


def _decision_on(meeting: Meeting, label: str) -> Decision | None:
    """Return the newest decision on a text, open or closed."""
    newest = meeting.decision
    if newest is not None and newest.subject == label:
        return newest
    about = [each for each in meeting.decisions if each.subject == label]
    return about[-1] if about else None


def _conflict(meeting: Meeting, expected: ExpectConflict, tick: int) -> Mismatch | None:
    one, other = _label(meeting, expected.one), _label(meeting, expected.other)
    if one and other and in_conflict(meeting, one, other):
        return None
    return Mismatch("CONFLICT", f"{expected.one} {expected.other}", "none")


def in_conflict(meeting: Meeting, one: str, other: str) -> bool:
    """Tell whether two amendments cannot both stand, or one was found to after the other's."""
    first, second = meeting.amendments.get(one), meeting.amendments.get(other)
    if first is None or second is None or first.target != second.target:
        return False
    if first.conflict == other or second.conflict == one:
        return True
    return first.edit.base == second.edit.base and conflict(first.edit, second.edit)


def _turn(meeting: Meeting) -> Turn | None:
    return meeting.floor.turn or meeting.floor.last


def _elapsed(meeting: Meeting, expected: ExpectElapsed, tick: int) -> Mismatch | None:
    turn = _turn(meeting)
    return _same_ms("ELAPSED", expected.ms, turns.elapsed(turn, tick) if turn else None)


def _allotted(meeting: Meeting, expected: ExpectAllotted, tick: int) -> Mismatch | None:
    turn = _turn(meeting)
    return _same_ms("ALLOTTED", expected.ms, turns.allotted(turn) if turn else None)


def _overrun(meeting: Meeting, expected: ExpectOverrun, tick: int) -> Mismatch | None:
    turn = _turn(meeting)
    return _same_ms("OVERRUN", expected.ms, turns.overrun(turn, tick) if turn else None)


def _same_ms(code: str, expected: int, found: int | None) -> Mismatch | None:
    if expected == found:
        return None
    return Mismatch(code, _clock(expected), "none" if found is None else _clock(found))


def _clock(ms: int) -> str:
    seconds, rest = divmod(ms, 1000)
    whole = f"{seconds // 60}:{seconds % 60:02}"
    return f"{whole}.{rest:03}" if rest else whole


_Compare = Callable[[Meeting, Any, int], Mismatch | None]
_CHECKS: Mapping[type[Check], _Compare] = {
    ExpectFloor: _floor,
    ExpectStack: _stack,
    ExpectText: _text,
    ExpectDecision: _decision,
    ExpectConflict: _conflict,
    ExpectElapsed: _elapsed,
    ExpectAllotted: _allotted,
    ExpectOverrun: _overrun,
}
