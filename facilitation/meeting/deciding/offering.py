"""What is possible now, for a refusal to name: lines that will not be refused in their turn."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.floor import rounds, stack
from facilitation.floor.catalogue import order_names
from facilitation.floor.entries import Entry
from facilitation.floor.stack import entry_of
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.reading import people_here, setting_now
from facilitation.people.person import Person
from facilitation.process.settings import Measure, Setting

_HALF_A_MINUTE = 30_000


def to_go_on(case: Case) -> tuple[str, ...]:
    """How the meeting goes on after a break; nothing where there is none."""
    pause = case.meeting.pause
    if pause is None:
        return ()
    return ("sitting",) if pause.adjourned else ("reconvene",)


def to_speak(case: Case) -> tuple[str, ...]:
    """How somebody gets the floor while nobody has it."""
    floor = case.meeting.floor
    if floor.round is not None:
        goes_on = ("next",) if rounds.upcoming(floor.round) is not None else ()
        return (*goes_on, "call NAME", "end round")
    waits = isinstance(stack.first(floor.stack, floor.tally), Entry) or bool(floor.questions)
    return ("next", "call NAME") if waits else ("call NAME", "hand NAME")


def to_join(case: Case, person: Person) -> tuple[str, ...]:
    """What somebody can do about waiting in the stack; first that a break ends."""
    if case.meeting.pause is not None:
        return to_go_on(case)
    name = quoted(person.name)
    if case.meeting.floor.stack.one_each and entry_of(case.meeting.floor.stack, person.number):
        return (f"withdraw {name}",)
    if case.meeting.floor.stack.closed:
        return ("open stack",)
    return (f"hand {name}",)


def to_hold_a_round(case: Case) -> tuple[str, ...]:
    """How a round begins, or how the one that goes on is led."""
    if case.meeting.floor.round is not None:
        return to_speak(case) if case.meeting.floor.turn is None else ("next", "end round")
    return ("round",) if people_here(case.meeting) else ("arrive NAME",)


def to_make_groups(case: Case) -> tuple[str, ...]:
    """In which sizes the people who are here can talk in small groups; first that a break ends."""
    if case.meeting.pause is not None:
        return to_go_on(case)
    here = len(people_here(case.meeting))
    sizes = [size for size in (4, 3, 2) if size < here]
    return tuple(f"groups of {size}" for size in sizes) or ("arrive NAME",)


def other_orders(case: Case) -> tuple[str, ...]:
    """The orders that the stack is not in."""
    now = case.meeting.floor.stack.order
    return tuple(f"stack {name}" for name in order_names() if name != now)


def other_processes(case: Case, names: Iterable[str]) -> tuple[str, ...]:
    """The processes that can be switched to."""
    now = case.meeting.floor.process
    return tuple(f"switch {name} because …" for name in names if name != now)


def other_value(case: Case, setting: Setting) -> str:
    """A line that sets a rule to what it is not set to, within its range."""
    now = setting_now(case.meeting, setting)
    if setting.measure is Measure.SWITCH:
        return f"rule {setting.name} {'off' if now else 'on'}"
    if setting.measure is Measure.NUMBER:
        return f"rule {setting.name} {setting.least if now != setting.least else setting.most}"
    return f"rule {setting.name} {'0:30' if now != _HALF_A_MINUTE else '1:00'}"
