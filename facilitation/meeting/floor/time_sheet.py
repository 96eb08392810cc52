"""The time sheet of a meeting: every turn with its time, and what it all adds up to.

Everything is in whole milliseconds, and adds up: the turns of all people, of all groups, of all
items and of all kinds are the same turns; turns, silence, small groups, breaks and what lay
between are the whole meeting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from facilitation.floor import turns
from facilitation.floor.turns import Turn, TurnKind
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.opening.events import SittingBegan
from facilitation.meeting.families.turns.events import ClockCorrected, GapCounted, TurnEnded
from facilitation.meeting.history import History
from facilitation.meeting.reading import turns_under_way
from facilitation.meeting.state import Meeting

Key = TypeVar("Key", int, str)


RUNNING = "running"
"""How a turn ended that has not."""


class TurnTime(msgspec.Struct, frozen=True, gc=False):
    """One turn; all times in ms, ``began`` and ``ended`` ticks.

    ``how`` is ``running`` for one that goes on, which has not ended but is counted until then.

    ``item`` is the number of the item it was held on (0: none), ``allotted`` None without a
    limit, ``off_record`` whether the meeting was off the record when it ended, ``group`` the
    speaker's then.
    """

    turn: int
    person: int
    kind: TurnKind
    item: int
    began: int
    ended: int
    elapsed: int
    allotted: int | None
    overrun: int
    how: str
    off_record: bool = False
    group: str = ""


class Sum(msgspec.Struct, frozen=True, gc=False):
    """Several turns of one ``key`` (a person, a group, an item, a kind): how many, how many ms."""

    key: int | str
    turns: int
    ms: int


class Spent(msgspec.Struct, frozen=True, gc=False):
    """Where the time of a meeting went, in ms, until its last event, or its end.

    ``turns`` are those that ended and those that go on, ``between`` is when nobody spoke and
    nothing else was going on, or the turn was paused. Time in which the program did not run, or
    the computer slept, is in none of them unless it was counted for a turn.
    """

    turns: int = 0
    silence: int = 0
    small_groups: int = 0
    breaks: int = 0
    between: int = 0

    @property
    def whole(self) -> int:
        """The ms of the whole meeting."""
        return self.turns + self.silence + self.small_groups + self.breaks + self.between


class TimeSheet(msgspec.Struct, frozen=True):
    """Every turn, in the order of ending, and where all the time went.

    Turns that go on come last, with the time that they have taken until the last event.
    """

    turns: tuple[TurnTime, ...]
    spent: Spent = Spent()

    def of_item(self, item: int) -> int:
        """Return the ms that all turns on an item took together."""
        return sum(each.elapsed for each in self.turns if each.item == item)

    @property
    def total(self) -> int:
        """The ms that all turns took together."""
        return sum(each.elapsed for each in self.turns)

    @property
    def items(self) -> tuple[int, ...]:
        """The items on which anybody spoke, by number."""
        return tuple(sorted({each.item for each in self.turns}))


def sums(turns: Iterable[TurnTime], key: Callable[[TurnTime], Key]) -> tuple[Sum, ...]:
    """Return what turns add up to by some key, the longest first."""
    found: dict[Key, tuple[int, int]] = {}
    for each in turns:
        count, ms = found.get(key(each), (0, 0))
        found[key(each)] = (count + 1, ms + each.elapsed)
    made = [Sum(name, count, ms) for name, (count, ms) in found.items()]
    return tuple(sorted(made, key=lambda each: (-each.ms, -each.turns, str(each.key))))


def time_sheet(history: History) -> TimeSheet:
    """Return the time sheet of a record; a turn nobody came to is none, nor one taken back."""
    found: dict[int, TurnTime] = {}
    beside: dict[str, int] = {}
    whole, then = 0, Meeting()
    for row, before, after in history.at_every():
        if then.opening is not None and not then.closed and not _between_sittings(then, row):
            gone = max(0, row.tick - then.tick)
            whole += gone
            what = _beside(then)
            beside[what] = beside.get(what, 0) + gone - _spoken(then, row.tick)
        if isinstance(row.event, GapCounted):
            whole += row.event.missing
        ended = after.floor.last
        if isinstance(row.event, TurnEnded) and ended is not None:
            found[ended.id] = _time_of(ended, before)
        elif isinstance(row.event, ClockCorrected) and ended is not None and ended.id in found:
            found[ended.id] = _corrected(found[ended.id], ended)
        then = after
    going_on = [each for floor in (then.floor, *then.frozen) for each in turns_under_way(floor)]
    all_of_them = [*found.values()]
    all_of_them += [_time_of(turns.end(each, then.tick, RUNNING), then) for each in going_on]
    spoken = sum(each.elapsed for each in all_of_them)
    return TimeSheet(tuple(all_of_them), _spent(whole, spoken, beside))


def _between_sittings(meeting: Meeting, row: Recorded) -> bool:
    """Tell whether the time before a row lies between two sittings: it is none of the meeting's."""
    adjourned = meeting.pause is not None and meeting.pause.adjourned
    return adjourned or isinstance(row.event, SittingBegan)


def _beside(meeting: Meeting) -> str:
    """Return what goes on where nobody speaks, as a field of the time spent."""
    if meeting.pause is not None:
        return "breaks"
    if meeting.silence is not None:
        return "silence"
    return "small_groups" if meeting.small_groups is not None else "between"


def _spoken(meeting: Meeting, tick: int) -> int:
    """Return the ms that the present turn ran from the state's moment until ``tick``."""
    turn = meeting.floor.turn
    return turns.elapsed(turn, tick) - turns.elapsed(turn, meeting.tick) if turn is not None else 0


def _spent(whole: int, spoken: int, beside: dict[str, int]) -> Spent:
    """Return where the time went; the rest is what lay between, also a turn nobody came to."""
    known = {name: ms for name, ms in beside.items() if name != "between"}
    return Spent(turns=spoken, between=whole - spoken - sum(known.values()), **known)


def without_rounds(sheet: TimeSheet) -> Iterable[TurnTime]:
    """Return the turns but those of rounds: what is handed out holds no durations of a circle.

    domain.md §2, *Record*: exports never hold personal durations of rounds, and nothing that
    was off the record.
    """
    private = (TurnKind.ROUND, TurnKind.EXTRA)
    return (each for each in sheet.turns if each.kind not in private and not each.off_record)


def _corrected(as_it_was: TurnTime, turn: Turn) -> TurnTime:
    """Return the time of an ended turn whose clock was corrected."""
    at = turn.ended or 0
    return replace(
        as_it_was,
        began=turn.started,
        ended=at,
        elapsed=turns.elapsed(turn, at),
        overrun=turns.overrun(turn, at),
        how=turn.how,
    )


def _time_of(turn: Turn, before: Meeting) -> TurnTime:
    at = turn.ended or 0
    return TurnTime(
        turn.id,
        turn.person,
        turn.kind,
        before.item,
        turn.started,
        at,
        turns.elapsed(turn, at),
        turns.allotted(turn),
        turns.overrun(turn, at),
        turn.how,
        before.off_record,
        before.people[turn.person].group,
    )
