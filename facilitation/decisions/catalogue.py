"""The decision methods and the polls there are, found by looking into their folders."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from facilitation.decisions import methods, polls
from facilitation.decisions.method import Method
from facilitation.folders import all_loaded

if TYPE_CHECKING:
    # The first picture needs methods, not polls: what counts ballots is loaded when asked for.
    from facilitation.decisions.poll import Poll


@lru_cache(maxsize=64)
def method_named(name: str) -> Method | None:
    """Return the method of this name; ``two-thirds`` or ``3/4`` is a vote settled to it."""
    found = (each.known_as(name) for each in _methods())
    return next((each for each in found if each), None)


def method_names() -> tuple[str, ...]:
    return tuple(name for each in _methods() for name in each.names)


@lru_cache(maxsize=64)
def poll_named(name: str) -> Poll | None:
    return next((each for each in _polls() if each.known_as(name)), None)


def poll_names() -> tuple[str, ...]:
    return tuple(name for each in _polls() for name in each.names)


@cache
def _methods() -> tuple[Method, ...]:
    return tuple(each.METHOD for each in all_loaded(methods))


@cache
def _polls() -> tuple[Poll, ...]:
    return tuple(each.POLL for each in all_loaded(polls))
