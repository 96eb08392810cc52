"""Budgets: how long each person, each group and the item may speak in all (domain.md 3)."""

from __future__ import annotations

import enum

import msgspec

from facilitation.floor.entries import Entry
from facilitation.floor.tally import Tally
from facilitation.floor.turns import TurnKind


class Budgets(msgspec.Struct, frozen=True):
    """Milliseconds for each person, each group and the item together; None: no budget.

    An exhausted ``hard`` budget holds the entry; an exhausted soft one lets it wait until all who
    have budget left were heard.
    """

    person: int | None = None
    group: int | None = None
    item: int | None = None
    hard: bool = True


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


def remaining(budgets: Budgets, tally: Tally, person: int, group: str = "") -> int | None:
    """The least that is left of the budgets that bear on this person, never below 0; or None."""
    left: list[int] = []
    if budgets.person is not None:
        left.append(budgets.person - tally.time_of(person))
    if budgets.group is not None and group:
        left.append(budgets.group - tally.group_time.get(group, 0))
    if budgets.item is not None:
        left.append(budgets.item - tally.item_time)
    return max(0, min(left)) if left else None


def hard_limit(
    budgets: Budgets, tally: Tally, person: int, group: str = "", stretch: tuple[int, int] = (1, 1)
) -> int | None:
    """What hard budgets leave for this turn, in milliseconds of speaking; None: no such limit."""
    left = remaining(budgets, tally, person, group) if budgets.hard else None
    return None if left is None else stretched(left, stretch)


def stretched(ms: int, stretch: tuple[int, int]) -> int:
    """A limit as it is for an interpreted turn (domain.md 3: twice as long by default)."""
    return ms * stretch[0] // stretch[1]


def standing(budgets: Budgets, tally: Tally, entry: Entry) -> Standing:
    """Whether the entry has budget left."""
    if remaining(budgets, tally, entry.person, entry.group) != 0:
        return Standing.WITHIN
    return Standing.HELD if budgets.hard else Standing.OVER_SOFT


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
