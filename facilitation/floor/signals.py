"""Signals: what people show to get the floor, as the group defines them (domain.md 3).

Groups differ on ranks, so ranks are data; each signal behaves like one of the four kinds.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from facilitation.floor.entries import Kind


class Signal(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One signal: its ``name``, the ``symbol`` typed behind a person's name, and what it does.

    ``like`` is the kind whose behaviour it has. ``rank`` is its place before others, least
    first (the kinds have 0 to 3). ``length`` is the ms that its turn may take (0: as any other
    turn), ``most`` how many of it one turn may get (0: any number).
    """

    name: str
    symbol: str
    like: Kind
    rank: int
    length: int = 0
    most: int = 0


DEFAULT_SIGNALS = (
    Signal("process", "!", Kind.PROCESS, 0),
    Signal("clarify", "?", Kind.CLARIFY, 1),
    Signal("direct", ">", Kind.DIRECT, 2),
    Signal("stack", "", Kind.STACK, 3),
)
"""The four that domain.md 3 gives; their limits are rules of the floor."""


def signal_meant(signals: Iterable[Signal], typed: str) -> Signal | None:
    """The signal that a symbol or a name means, a symbol first; None: it means none."""
    known = tuple(signals)
    by_symbol = (each for each in known if each.symbol == typed)
    by_name = (each for each in known if each.name.casefold() == typed.casefold())
    return next(by_symbol, None) or next(by_name, None)


def with_signal(signals: tuple[Signal, ...], signal: Signal) -> tuple[Signal, ...]:
    """The signals with this one, in the place of any of its name, by (rank, name)."""
    others = [each for each in signals if each.name != signal.name]
    return tuple(sorted((*others, signal), key=lambda each: (each.rank, each.name)))


def without_signal(signals: tuple[Signal, ...], name: str) -> tuple[Signal, ...]:
    return tuple(each for each in signals if each.name != name)
