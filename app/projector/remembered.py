"""Remembering what was made from some values for as long as these very values stay."""

from __future__ import annotations

from collections.abc import Callable
from operator import is_
from typing import Generic, TypeVar

Made = TypeVar("Made")


class Remembered(Generic[Made]):
    """One thing, made anew only when one of the values it came from is another object.

    Parts of the state are immutable, so the same object always means the same thing.
    """

    def __init__(self) -> None:
        self._came_from: tuple[object, ...] = ()
        self._made: Made | None = None

    def get(self, make: Callable[[], Made], *came_from: object) -> Made:
        """Return what was made from these values, making it where they are others."""
        made = self._made
        if made is not None and self._came_from_the_same(came_from):
            return made
        made = self._made = make()
        self._came_from = came_from
        return made

    def _came_from_the_same(self, values: tuple[object, ...]) -> bool:
        before = self._came_from
        return len(values) == len(before) and all(map(is_, values, before))
