"""Numbers of lists and headings in an OpenDocument text (ODF 1.3 part 3, sections 5.3, 16.30)."""

from __future__ import annotations

from typing import Final

from facilitation.exchange.documents.labels import as_written, number_in
from facilitation.exchange.documents.markup import Element

_LEVELS: Final = 10
_NUMBERED: Final = frozenset({"text:list-level-style-number", "text:outline-level-style"})


class Counter:
    """Counts the items of one list, or the headings of a text."""

    def __init__(self, style: Element | None) -> None:
        """``style`` says how each level is numbered; without one there are bullets."""
        self._levels = (
            {} if style is None else {each.get("text:level"): each for each in style.elements()}
        )
        self._counts: list[int | None] = [None] * (_LEVELS + 1)

    def next(self, level: int, start: str = "") -> str | None:
        """Return the next label at a level from 1; empty for a bullet, None for nothing shown.

        ``start`` is the number that the item itself begins with, if it does.
        """
        level = min(max(level, 1), _LEVELS)
        at = self._counts[level]
        self._counts[level] = (
            number_in(start, 1) if start else self._start(level) if at is None else at + 1
        )
        for above in range(1, level):
            if self._counts[above] is None:
                self._counts[above] = self._start(above)
        self._counts[level + 1 :] = [None] * (_LEVELS - level)
        return self._label(level)

    def _label(self, level: int) -> str | None:
        style = self._levels.get(str(level))
        if style is None or style.name not in _NUMBERED:
            return ""
        if not style.get("style:num-format"):
            return None
        shown = number_in(style.get("text:display-levels") or "1", 1)
        parts = [self._written(each) for each in range(max(1, level - shown + 1), level + 1)]
        label = ".".join(part for part in parts if part)
        return f"{style.get('style:num-prefix')}{label}{style.get('style:num-suffix')}".strip()

    def _written(self, level: int) -> str:
        style = self._levels.get(str(level))
        number = self._counts[level] or 0
        return as_written(number, style.get("style:num-format") if style is not None else "")

    def _start(self, level: int) -> int:
        style = self._levels.get(str(level))
        return number_in(style.get("text:start-value") or "1", 1) if style is not None else 1
