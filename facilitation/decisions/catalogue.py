"""The decision methods there are, found by looking into their folder."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from facilitation.decisions import methods
from facilitation.decisions.answers import Count
from facilitation.decisions.method import Method
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Need


def method_named(name: str) -> Method | None:
    """Return the method of this name; ``two-thirds`` or ``3/4`` is a vote settled to it."""
    found = (each.known_as(name) for each in _methods())
    return next((each for each in found if each), None)


def method_names() -> tuple[str, ...]:
    """Return the names by which methods are offered, sorted by method."""
    return tuple(name for each in _methods() for name in each.names)


def needed_now(method: Method, terms: Terms, count: Count) -> Need | None:
    """Return the least yes to carry and the margin; None where no number of yes carries."""
    return method.need(terms, count)


@cache
def _methods() -> tuple[Method, ...]:
    """Return every method, by the names of their files."""
    files = sorted(each.name for each in pkgutil.iter_modules(methods.__path__))
    found: list[Method] = [import_module(f"{methods.__name__}.{name}").METHOD for name in files]
    return tuple(found)
