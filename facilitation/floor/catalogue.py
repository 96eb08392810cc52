"""Which orders of the stack there are: every module of ``orders`` that has a ``NAME``."""

from __future__ import annotations

import functools
import importlib
import pkgutil

import msgspec

from facilitation.floor import orders
from facilitation.floor.calling import Calling
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
    found = (_order(module.name) for module in pkgutil.iter_modules(orders.__path__))
    return Map({order.name: order for order in found})


def _order(module_name: str) -> Order:
    module = importlib.import_module(f"{orders.__name__}.{module_name}")
    return Order(module.NAME, module.caller, getattr(module, "HOLDS", False))
