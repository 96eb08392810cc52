"""Holding the state of a meeting against what a script expects of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from facilitation.floor import turns
from facilitation.floor.turns import Turn
from facilitation.language import checks
from facilitation.language.writing import quoted
from facilitation.meeting.answering import verdict_of
from facilitation.meeting.groups.ratified import ratified
from facilitation.meeting.groups.returning import missing_of
from facilitation.meeting.pending import not_in_order, pending
from facilitation.meeting.reading import (
    entry_labelled,
    name_of,
    proposal_under,
    stack_places,
    text_of,
)
from facilitation.meeting.state import Decision, Meeting
from facilitation.meeting.texts.order_of_taking import order_of_taking
from facilitation.meeting.texts.standing import Standing, standing, would_read
from facilitation.people.finding import people_meant
from facilitation.people.names import fold
from facilitation.process.catalogue import Processes
from facilitation.process.motions import Motions
from facilitation.text.versions import normalise


class Mismatch(msgspec.Struct, frozen=True):
    """What was found instead of what was expected.

    ``code`` says what it is about (FLOOR, STACK, TEXT, DECISION, CONFLICT, STANDS, POINTLESS,
    ORDER, PENDING, IN_ORDER, MISSING, RATIFIED, ELAPSED, ALLOTTED, OVERRUN, REFUSED), ``expected``
    and ``found`` are as they would be typed.
    """

    code: str
    expected: str
    found: str


_Pair = checks.ExpectConflict | checks.ExpectStands | checks.ExpectPointless
_Length = checks.ExpectElapsed | checks.ExpectAllotted | checks.ExpectOverrun
_Compare = Callable[[Meeting, Any, int], Mismatch | None]


def check(
    meeting: Meeting, expected: checks.Check, tick: int, processes: Processes
) -> Mismatch | None:
    """Compare the state at ``tick`` with what is expected; None where it is so."""
    if isinstance(expected, checks.ExpectInOrder | checks.ExpectOutOfOrder):
        return _order_of(meeting, expected, processes.motions_of(meeting.floor.process))
    return _CHECKS[type(expected)](meeting, expected, tick)


def _order_of(
    meeting: Meeting, expected: checks.ExpectInOrder | checks.ExpectOutOfOrder, motions: Motions
) -> Mismatch | None:
    """Compare whether a motion could be made now; where there are none, nothing can."""
    known = motions.meant(expected.motion) if meeting.floor.rules.motions else None
    if known is None:
        return Mismatch("IN_ORDER", expected.motion, "UNKNOWN_MOTION")
    against = not_in_order(meeting, known[0].rules)
    code = str(against.code) if against is not None else ""
    if isinstance(expected, checks.ExpectInOrder):
        return Mismatch("IN_ORDER", expected.motion, code) if code else None
    if code and expected.code.upper() in ("", code):
        return None
    return Mismatch("IN_ORDER", f"{expected.motion} {expected.code}".strip(), code or "in order")


def _pending(meeting: Meeting, expected: checks.ExpectPending, tick: int) -> Mismatch | None:
    found = [each.called for each in pending(meeting)]
    names = [each.removesuffix(" to") for each in map(str.casefold, expected.names)]
    if names == [each.casefold() for each in found]:
        return None
    return Mismatch(
        "PENDING", ", ".join(expected.names) or "nothing", ", ".join(found) or "nothing"
    )


def _floor(meeting: Meeting, expected: checks.ExpectFloor, tick: int) -> Mismatch | None:
    turn = meeting.floor.turn
    found = name_of(meeting, turn.person) if turn else ""
    if _same_person(meeting, expected.name, turn.person if turn else 0):
        return None
    return Mismatch("FLOOR", expected.name or "nobody", found or "nobody")


def _same_person(meeting: Meeting, typed: str, person: int) -> bool:
    if not typed:
        return person == 0
    return person in {each.number for each in people_meant(typed, meeting.people)}


def _stack(meeting: Meeting, expected: checks.ExpectStack, tick: int) -> Mismatch | None:
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


def _text(meeting: Meeting, expected: checks.ExpectText, tick: int) -> Mismatch | None:
    label = _label(meeting, expected.label)
    found = text_of(meeting, label) if label else ""
    if label and found == normalise(expected.text):
        return None
    return Mismatch("TEXT", expected.text, found or expected.label)


def _label(meeting: Meeting, typed: str) -> str:
    return next((each for each in meeting.labels if each.casefold() == typed.casefold()), "")


def _decision(meeting: Meeting, expected: checks.ExpectDecision, tick: int) -> Mismatch | None:
    decision = _decision_on(meeting, expected.label)
    found = verdict_of(meeting, decision).code if decision else ""
    wanted = " ".join((expected.code, ", ".join(expected.names))).strip()
    if found.casefold() == wanted.casefold():
        return None
    return Mismatch("DECISION", wanted, found or "none")


def _decision_on(meeting: Meeting, label: str) -> Decision | None:
    """Return the newest decision on a text or a question, open or closed."""
    wanted = label.casefold()
    newest = meeting.decision
    if newest is not None and newest.subject.casefold() == wanted:
        return newest
    about = [each for each in meeting.decisions if each.subject.casefold() == wanted]
    return about[-1] if about else None


def _standing(wanted: Standing) -> _Compare:
    """Compare how two amendments stand to each other."""

    def compare(meeting: Meeting, expected: _Pair, tick: int) -> Mismatch | None:
        both = expected.one, expected.other
        found = standing(meeting, *(_label(meeting, each) for each in both))
        return None if found is wanted else Mismatch(wanted.name, " ".join(both), found)

    return compare


def _order(meeting: Meeting, expected: checks.ExpectOrder, tick: int) -> Mismatch | None:
    wanted = tuple(_label(meeting, each) or each for each in expected.labels)
    amendment = meeting.amendments.get(wanted[0])
    proposal = proposal_under(meeting, wanted[0]) if amendment else None
    order = order_of_taking(meeting, proposal.label) if proposal else ()
    found = tuple(each.name for each in order)
    if found[: len(wanted)] == wanted:
        return None
    return Mismatch("ORDER", ", ".join(expected.labels), ", ".join(found) or "none")


def _reads(meeting: Meeting, expected: checks.ExpectReads, tick: int) -> Mismatch | None:
    label = _label(meeting, expected.label)
    if not label:
        return Mismatch("TEXT", expected.text, expected.label)
    reading = would_read(meeting, label, [_label(meeting, each) for each in expected.labels])
    clashing = ", ".join(" ".join(each) for each in reading.clashing)
    found = f"{reading.text} ({clashing})" if clashing else reading.text
    return None if found == normalise(expected.text) else Mismatch("TEXT", expected.text, found)


def _missing(meeting: Meeting, expected: checks.ExpectMissing, tick: int) -> Mismatch | None:
    groups = {each.group for each in meeting.people.values()}
    called = [each for each in groups if fold(each) == fold(expected.group)]
    found = missing_of(meeting, called[0]) if called else 0
    if called and found == expected.number:
        return None
    wanted = f"{quoted(expected.group)} {expected.number}"
    return Mismatch("MISSING", wanted, str(found) if called else "UNKNOWN_GROUP")


def _of_turn(code: str, ms: Callable[[Turn, int], int | None]) -> _Compare:
    """Compare a length of the turn, or of the last one where nobody speaks."""

    def compare(meeting: Meeting, expected: _Length, tick: int) -> Mismatch | None:
        turn = meeting.floor.turn or meeting.floor.last
        found = ms(turn, tick) if turn else None
        if expected.ms == found:
            return None
        return Mismatch(code, _clock(expected.ms), "none" if found is None else _clock(found))

    return compare


def _action(meeting: Meeting, expected: checks.ExpectAction, tick: int) -> Mismatch | None:
    entry = entry_labelled(meeting, expected.label)
    task = next((each for each in meeting.tasks if each.entry == entry), None)
    found = str(task.status) if task is not None else "nothing"
    if found == expected.status:
        return None
    return Mismatch("ACTION", f"{expected.label} {expected.status}", found)


def _ratified(meeting: Meeting, expected: checks.ExpectRatified, tick: int) -> Mismatch | None:
    proposal = proposal_under(meeting, expected.label)
    found = ratified(meeting, proposal.label) if proposal is not None else None
    stands = str(found.stands) if found is not None else "nothing"
    if stands == expected.stands:
        return None
    return Mismatch("RATIFIED", f"{expected.label} {expected.stands}", stands)


def _clock(ms: int) -> str:
    seconds, rest = divmod(ms, 1000)
    whole = f"{seconds // 60}:{seconds % 60:02}"
    return f"{whole}.{rest:03}" if rest else whole


_CHECKS: Mapping[type[checks.Check], _Compare] = {
    checks.ExpectFloor: _floor,
    checks.ExpectStack: _stack,
    checks.ExpectText: _text,
    checks.ExpectDecision: _decision,
    checks.ExpectConflict: _standing(Standing.CONFLICT),
    checks.ExpectStands: _standing(Standing.STANDS),
    checks.ExpectPointless: _standing(Standing.POINTLESS),
    checks.ExpectOrder: _order,
    checks.ExpectPending: _pending,
    checks.ExpectReads: _reads,
    checks.ExpectMissing: _missing,
    checks.ExpectAction: _action,
    checks.ExpectRatified: _ratified,
    checks.ExpectElapsed: _of_turn("ELAPSED", turns.elapsed),
    checks.ExpectAllotted: _of_turn("ALLOTTED", lambda turn, _tick: turns.allotted(turn)),
    checks.ExpectOverrun: _of_turn("OVERRUN", turns.overrun),
}
