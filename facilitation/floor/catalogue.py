"""Which orders of the stack there are: every module of ``orders`` that has a ``NAME``."""

from __future__ import annotations

import functools

import msgspec

from facilitation.floor import orders
from facilitation.floor.calling import Calling
from facilitation.folders import all_loaded
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
    found = [
        Order(each.NAME, each.caller, getattr(each, "HOLDS", False)) for each in all_loaded(orders)
    ]
    return Map({order.name: order for order in found})
