"""Which orders of the stack there are: every file of ``orders``, called as the file is."""

from __future__ import annotations

import functools

import msgspec

from facilitation.floor import orders
from facilitation.floor.calling import Calling
from facilitation.folders import loaded, names_in
from facilitation.map import Map


class Order(msgspec.Struct, frozen=True):
    """One way to choose who is called next among those waiting in the stack.

    ``holds`` says that the order may stop and wait for somebody of the quota list.
    """

    name: str
    caller: Calling
    holds: bool = False


@functools.cache
def order_named(name: str) -> Order | None:
    return _orders().get(name)


def order_names() -> tuple[str, ...]:
    return tuple(sorted(_orders()))


@functools.cache
def _orders() -> Map[str, Order]:
    files = {name: loaded(orders, name) for name in names_in(orders)}
    return Map(
        {name: Order(name, it.caller, getattr(it, "HOLDS", False)) for name, it in files.items()}
    )
