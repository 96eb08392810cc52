"""An entry: one person's wish to speak, as it waits in the stack."""

from __future__ import annotations

import enum

import msgspec


class Kind(enum.IntEnum):
    """What somebody wants the floor for; the number is the rank, lowest first (domain.md 3)."""

    PROCESS = 0
    CLARIFY = 1
    DIRECT = 2
    STACK = 3


class Entry(msgspec.Struct, frozen=True, gc=False):
    """One person waiting to speak (domain.md 3, *Entry*).

    ``arrival`` is the unique rising number of the record's row that admitted it. ``lists`` are
    the speakers' lists the person put themself on, ``side`` is ``"for"``, ``"against"`` or empty,
    ``target`` the turn that a direct response or a clarifying question is about (0: none).
    ``pin`` is the place the entry was moved to, from 1 (0: not moved), ``pinned`` the record number
    of that move and ``reason`` the reason given for it. ``missed`` says that the person was called
    once and was not there. ``signal`` names the group's own signal that was shown (empty: the
    kind's usual one), ``rank`` its rank (-1: the kind's).
    """

    arrival: int
    person: int
    kind: Kind = Kind.STACK
    group: str = ""
    lists: tuple[str, ...] = ()
    side: str = ""
    target: int = 0
    pin: int = 0
    pinned: int = 0
    reason: str = ""
    missed: bool = False
    signal: str = ""
    rank: int = -1


def rank_of(entry: Entry) -> int:
    """How early the entry goes, least first: the rank of its signal, else of its kind."""
    return entry.rank if entry.rank >= 0 else int(entry.kind)
