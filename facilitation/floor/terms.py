"""The terms a group sets for its stack order."""

from __future__ import annotations

import msgspec

OPEN_LIST = "open"
"""The list of everybody who is on no other list of the rotation."""


class OrderTerms(msgspec.Struct, frozen=True):
    """What the orders ask of the group (domain.md 3, the settings marked [P]).

    ``lists`` is the rotation of the alternating orders, the first to be served first; the open
    list is served last where it is not named. ``quota`` names the list that the hard quota waits
    for, ``others`` how many further turns go to others while that list is empty. ``mover`` is the
    person who made the motion (0: nobody), heard first in the order of sides (RONR §42).
    ``by_time`` makes the progressive order compare milliseconds spoken before turns.
    """

    lists: tuple[str, ...] = ("quota", OPEN_LIST)
    quota: str = "quota"
    others: int = 1
    mover: int = 0
    by_time: bool = False


DEFAULT_TERMS = OrderTerms()
"""The terms of a group that has set none."""


def rotation(terms: OrderTerms) -> tuple[str, ...]:
    """All lists in the order of their turns, the open list among them."""
    if OPEN_LIST in terms.lists:
        return terms.lists
    return (*terms.lists, OPEN_LIST)


def rotation_after(terms: OrderTerms, last: str) -> tuple[str, ...]:
    """The rotation beginning with the list after ``last``; from the top if it is not among them."""
    lists = rotation(terms)
    if last not in lists:
        return lists
    cut = lists.index(last) + 1
    return lists[cut:] + lists[:cut]


def lists_of(lists: tuple[str, ...], terms: OrderTerms) -> tuple[str, ...]:
    """Those of a person's self-declared ``lists`` that take turns; the open list if none does."""
    if not lists:
        return (OPEN_LIST,)
    known = tuple(name for name in rotation(terms) if name in lists)
    return known or (OPEN_LIST,)
