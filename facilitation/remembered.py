"""What rests on parts of the state, and stays as it is for as long as these very parts stay."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache, wraps
from itertools import compress, repeat
from operator import attrgetter, is_, is_not
from typing import Generic, TypeVar

Made = TypeVar("Made")
Of = TypeVar("Of")


class Remembered(Generic[Made]):
    """One thing, made anew only when one of the values it came from is another object.

    Parts of the state are immutable, so the same object always means the same thing. Where a class
    has it, each of its objects remembers for itself.
    """

    def __init__(self) -> None:
        self._came_from: tuple[object, ...] = ()
        self._made: Made | None = None

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, of: object, _owner: type) -> Remembered[Made]:
        mine: Remembered[Made] = Remembered()
        vars(of)[self._name] = mine
        return mine

    def get(self, make: Callable[[], Made], *came_from: object) -> Made:
        """Return what was made from these values, making it where they are others."""
        made, before = self._made, self._came_from
        same = len(came_from) == len(before) and all(map(is_, came_from, before))
        if made is not None and same:
            return made
        made = self._made = make()
        self._came_from = came_from
        return made


class Parts:
    """Parts of something immutable, by their paths: those that a picture of it rests on."""

    def __init__(self, *names: str) -> None:
        """Name them, such as ``floor.turn``."""
        # Of fewer than two names no tuple would be got.
        self._names = ("__class__", "__class__", *names)
        self._get = attrgetter(*self._names)
        self._before: Iterable[object] = repeat(self)

    def others(self, of: object) -> frozenset[str]:
        """Return the names of those that are another object than when this was asked last."""
        now = self._get(of)
        found = frozenset(compress(self._names, map(is_not, now, self._before)))
        self._before = now
        return found


class Same(Generic[Made]):
    """Something immutable as a key: like another whose ``parts`` are the very same objects.

    So what rests on these parts is worked out once, however often it is asked for
    (``lru_cache``), and other parts may change meanwhile.
    """

    __slots__ = ("_parts", "of")

    def __init__(self, of: Made, *parts: object) -> None:
        """``of`` is what they are parts of."""
        self.of = of
        self._parts = parts

    def __hash__(self) -> int:
        """Return what follows from which objects they are."""
        return hash(tuple(map(id, self._parts)))

    def __eq__(self, other: object) -> bool:
        """Tell whether they are the same objects; equal ones are not enough."""
        if not isinstance(other, Same) or len(self._parts) != len(other._parts):
            return False
        return all(map(is_, self._parts, other._parts))


def made_once(*names: str, most: int = 4) -> Callable[[Callable[[Of], Made]], Callable[[Of], Made]]:
    """Let a function of a state work once for as long as the parts so called stay the same.

    So for ``most`` states: the present one, and those that are thought through beside it.
    """
    # Of fewer than two names no tuple would be got.
    parts = attrgetter("__class__", *names)

    def of_parts(make: Callable[[Of], Made]) -> Callable[[Of], Made]:
        @lru_cache(maxsize=most)
        def known(state: Same[Of]) -> Made:
            return make(state.of)

        return wraps(make)(lambda state: known(Same(state, *parts(state))))

    return of_parts
