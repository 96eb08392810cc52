"""Sortition: people drawn by lot, so that anybody can draw them again by hand.

The pool is published first, then the seed, then the draw: whoever knows the seed could
still choose the pool. The seed is best made by the room: words called out, dice thrown
(:func:`seed_of`).
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum

import msgspec


def ticket(seed: str, name: str) -> str:
    r"""Return the ticket of a name: the SHA-256 of the seed, a line end and the name, in hex.

    Anybody can check it with ``printf '%s\n%s' SEED NAME | sha256sum``.
    """
    return hashlib.sha256(f"{seed}\n{name}".encode("utf-8", "surrogatepass")).hexdigest()


def drawn(seed: str, names: Sequence[str]) -> tuple[int, ...]:
    """Return the places of the names in the order in which the lot draws them: least ticket first.

    Neither the order of the names nor the computer makes a difference. Equal names keep
    their order.
    """
    tickets = [ticket(seed, name) for name in names]
    return tuple(sorted(range(len(names)), key=lambda place: (tickets[place], place)))


class DrawFault(StrEnum):
    """Why nothing can be drawn; SOUND if it can."""

    SOUND = ""
    SEED_MISSING = "seed_missing"
    NO_PLACES = "no_places"
    NAMED_TWICE = "named_twice"
    POOL_TOO_SMALL = "pool_too_small"


class Ticket(msgspec.Struct, frozen=True):
    """One person of the pool: the ticket, and why the lot passed over them, if it did.

    ``full`` is the group that had its places already (empty: not passed over).
    """

    name: str
    ticket: str
    full: str = ""


class Draw(msgspec.Struct, frozen=True):
    """What was drawn: the ``places`` in order, who steps in for them, and every ticket."""

    seed: str
    places: tuple[str, ...]
    alternates: tuple[str, ...]
    tickets: tuple[Ticket, ...]


def fault_of_draw(seed: str, pool: Sequence[str], places: int) -> DrawFault:
    """Return why so many cannot be drawn from the pool, or SOUND."""
    if not seed.strip():
        return DrawFault.SEED_MISSING
    if places < 1:
        return DrawFault.NO_PLACES
    if len(set(pool)) != len(pool):
        return DrawFault.NAMED_TWICE
    return DrawFault.POOL_TOO_SMALL if places > len(pool) else DrawFault.SOUND


def draw(
    seed: str,
    pool: Sequence[str],
    places: int,
    alternates: int = 0,
    groups: Mapping[str, str] | None = None,
    most_of_a_group: int = 0,
) -> Draw:
    """Draw by least ticket; where a group has its share the lot passes on to the next.

    ``groups`` says who belongs to which group, ``most_of_a_group`` how many of one may be
    among the places and alternates together (0: any number). Fewer are drawn where the
    pool has no more. Raises ValueError: nothing can be drawn; ask :func:`fault_of_draw` first.
    """
    fault = fault_of_draw(seed, pool, places)
    if fault is not DrawFault.SOUND:
        raise ValueError(fault)
    of_group: Counter[str] = Counter()
    chosen: list[str] = []
    tickets: list[Ticket] = []
    for place in drawn(seed, pool):
        name = pool[place]
        group = (groups or {}).get(name, "")
        full = group if most_of_a_group and group and of_group[group] >= most_of_a_group else ""
        tickets.append(Ticket(name, ticket(seed, name), full))
        if not full:
            of_group[group] += 1
            chosen.append(name)
    last = places + alternates
    return Draw(seed, tuple(chosen[:places]), tuple(chosen[places:last]), tuple(tickets))
