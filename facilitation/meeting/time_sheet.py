"""The time sheet of a meeting: every turn with its time, and what it all adds up to."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from facilitation.floor import turns
from facilitation.floor.turns import Turn, TurnKind
from facilitation.meeting.events.turns import TurnEnded
from facilitation.meeting.history import History


class TurnTime(msgspec.Struct, frozen=True, gc=False):
    """One turn that ended; all times in ms, ``began`` and ``ended`` ticks.

    ``item`` is the number of the item it was held on (0: none), ``allotted`` None without a
    limit, ``off_record`` whether the meeting was off the record when it ended.
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


class TimeSheet(msgspec.Struct, frozen=True):
    """Every turn that ended, in the order of ending."""

    turns: tuple[TurnTime, ...]

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


def time_sheet(history: History) -> TimeSheet:
    """Return the time sheet of a record; a turn nobody came to is none, nor one taken back."""
    found: list[TurnTime] = []
    for row, before, after in history.at_every():
        ended = after.floor.last
        if isinstance(row.event, TurnEnded) and ended is not None:
            found.append(_time_of(ended, before.item, off_record=before.off_record))
    return TimeSheet(tuple(found))


def without_rounds(sheet: TimeSheet) -> Iterable[TurnTime]:
    """Return the turns but those of rounds: what is handed out holds no durations of a circle.

    domain.md §2, *Record*: exports never hold personal durations of rounds, and nothing that
    was off the record.
    """
    private = (TurnKind.ROUND, TurnKind.EXTRA)
    return (each for each in sheet.turns if each.kind not in private and not each.off_record)


def _time_of(turn: Turn, item: int, *, off_record: bool) -> TurnTime:
    at = turn.ended or 0
    return TurnTime(
        turn.id,
        turn.person,
        turn.kind,
        item,
        turn.started,
        at,
        turns.elapsed(turn, at),
        turns.allotted(turn),
        turns.overrun(turn, at),
        turn.how,
        off_record,
    )
