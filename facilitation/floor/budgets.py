"""Budgets: how long each person, each group and the item may speak in all (domain.md 3)."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import TypeVar

import msgspec

from facilitation.floor.entries import Entry
from facilitation.floor.tally import Tally
from facilitation.floor.turns import TurnKind
from facilitation.map import Map

_Key = TypeVar("_Key", int, str)


class Budget(msgspec.Struct, frozen=True, gc=False):
    """``ms`` in all. A used up hard one holds the entry; a soft one lets it wait for the others."""

    ms: int
    hard: bool = True


class Budgets(msgspec.Struct, frozen=True, gc=False):
    """What each person, each group and the item together may speak; None: no budget."""

    person: Budget | None = None
    group: Budget | None = None
    item: Budget | None = None


NO_BUDGETS = Budgets()
"""What a group has that has set none."""


class Standing(enum.IntEnum):
    """How an entry stands with the budgets."""

    WITHIN = 0
    OVER_SOFT = 1
    HELD = 2


class Charge(enum.Enum):
    """Whom a turn's time is charged to."""

    ALL = "person, group and item"
    ITEM = "item"
    NOBODY = "nobody"


def remaining(
    budgets: Budgets, tally: Tally, person: int, group: str = "", *, hard: bool
) -> int | None:
    """The least left of the hard, or the soft, budgets of this person, or None; never below 0."""
    left = [
        budget.ms - spent
        for budget, spent in (
            (budgets.person, tally.time_of(person)),
            (budgets.group if group else None, tally.group_time.get(group, 0)),
            (budgets.item, tally.item_time),
        )
        if budget is not None and budget.hard is hard
    ]
    return max(0, min(left)) if left else None


def hard_limit(
    budgets: Budgets, tally: Tally, person: int, group: str = "", stretch: tuple[int, int] = (1, 1)
) -> int | None:
    """What hard budgets leave for this turn, in milliseconds of speaking; None: no such limit."""
    left = remaining(budgets, tally, person, group, hard=True)
    return None if left is None else stretched(left, stretch)


def stretched(ms: int, stretch: tuple[int, int]) -> int:
    """A limit as it is for an interpreted turn (domain.md 3: twice as long by default)."""
    return ms * stretch[0] // stretch[1]


class Exhausted(msgspec.Struct, frozen=True):
    """Whose budget is used up, so that many who wait can be asked about quickly."""

    everybody: Standing
    people: dict[int, Standing]
    groups: dict[str, Standing]

    def standing(self, entry: Entry) -> Standing:
        """Whether the entry has budget left; a used up hard one counts before a soft one."""
        person, group = self.people.get(entry.person), self.groups.get(entry.group)
        if person is None and group is None:
            return self.everybody
        return max(self.everybody, person or Standing.WITHIN, group or Standing.WITHIN)

    def standings(self, entries: Sequence[Entry]) -> list[Standing]:
        """How each of many stands; most of them stand as everybody does."""
        people, groups = self.people, self.groups
        return [
            self.standing(entry)
            if entry.person in people or entry.group in groups
            else self.everybody
            for entry in entries
        ]


def exhausted(budgets: Budgets, tally: Tally) -> Exhausted:
    """Whose budget is used up, as the tally stands."""
    item = budgets.item
    everybody = _used_up(item) if item and tally.item_time >= item.ms else Standing.WITHIN
    if budgets.person is not None and budgets.person.ms <= 0:
        everybody = max(everybody, _used_up(budgets.person))
    groups = _over(budgets.group, tally.group_time)
    groups.pop("", None)
    return Exhausted(everybody, _over(budgets.person, tally.time), groups)


def standing(budgets: Budgets, tally: Tally, entry: Entry) -> Standing:
    """Whether the entry has budget left; a used up hard one counts before a soft one."""
    return exhausted(budgets, tally).standing(entry)


def _used_up(budget: Budget) -> Standing:
    return Standing.HELD if budget.hard else Standing.OVER_SOFT


def _over(budget: Budget | None, spent: Map[_Key, int]) -> dict[_Key, Standing]:
    if budget is None:
        return {}
    most, over = budget.ms, _used_up(budget)
    return {each: over for each, ms in spent.items() if ms >= most}


def charge(kind: TurnKind) -> Charge:
    """Whom a turn of this kind is charged to.

    Turns and direct responses charge person, group and item; clarifications, answers and replies
    the item only; points of process nobody (domain.md 3, *Budgets*).
    """
    if kind is TurnKind.PROCESS:
        return Charge.NOBODY
    if kind in (TurnKind.CLARIFY, TurnKind.ANSWER, TurnKind.REPLY):
        return Charge.ITEM
    return Charge.ALL
