"""What the styles of an OpenDocument text say (ODF 1.3 part 3, section 16)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from facilitation.exchange.documents.labels import as_letters, as_roman
from facilitation.exchange.documents.markup import Element

_ESCAPED: Final = re.compile(r"_([0-9a-fA-F]{1,4})_")
_QUOTES: Final = frozenset({"quotations", "quote", "block quotation"})
_TITLES: Final = frozenset({"title"})
_EMPHASIS: Final = ("fo:font-weight", "fo:font-style", "style:text-underline-style")
_PLAIN: Final = frozenset({"", "none", "normal", "400"})
_LONGEST_LINE: Final = 20


class Styles:
    """Styles of paragraphs and words by their names, from every part that has any."""

    def __init__(self, parts: Iterable[Element]) -> None:
        """Read the styles of ``styles.xml`` and ``content.xml``; the later ones go before."""
        self._styles: dict[tuple[str, str], Element] = {}
        self.lists: dict[str, Element] = {}
        self.outline: Element | None = None
        for part in parts:
            for each in part.within("style:style", "text:list-style", "text:outline-style"):
                name = each.get("style:name")
                if each.name == "text:list-style":
                    self.lists[name] = each
                elif each.name == "text:outline-style":
                    self.outline = each
                else:
                    self._styles[each.get("style:family"), name] = each

    def quotes(self, style: str) -> bool:
        return any(name in _QUOTES for name in self._names(style))

    def is_title(self, style: str) -> bool:
        return any(name in _TITLES for name in self._names(style))

    def hides(self, style: str) -> bool:
        return self._says(style, "text:display") == "none"

    def strikes(self, style: str) -> bool:
        return self._says(style, "style:text-line-through-style") not in {"", "none"}

    def emphasises(self, style: str) -> bool:
        """Tell whether a style of words makes them bold, slanted or underlined."""
        return any(self._says(style, name) not in _PLAIN for name in _EMPHASIS)

    def _says(self, style: str, name: str) -> str:
        for each in self._line("text", style):
            found = each.first("style:text-properties")
            if found is not None and found.get(name):
                return found.get(name)
        return ""

    def _names(self, style: str) -> Iterator[str]:
        """Yield what a style of paragraphs and those it stands on are called."""
        yield _spelt(style)
        for each in self._line("paragraph", style):
            yield _spelt(each.get("style:parent-style-name"))

    def _line(self, family: str, style: str) -> Iterator[Element]:
        for _ in range(_LONGEST_LINE):
            found = self._styles.get((family, style))
            if found is None:
                return
            yield found
            style = found.get("style:parent-style-name")


def _spelt(name: str) -> str:
    """Return a name such as ``Heading_20_1`` as it is spelt."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), name).casefold()


_LEVELS: Final = 10
_MOST_DIGITS: Final = 9
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
            _number(start) if start else self._start(level) if at is None else at + 1
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
        shown = _number(style.get("text:display-levels") or "1")
        parts = [self._written(each) for each in range(max(1, level - shown + 1), level + 1)]
        label = ".".join(part for part in parts if part)
        return f"{style.get('style:num-prefix')}{label}{style.get('style:num-suffix')}".strip()

    def _written(self, level: int) -> str:
        style = self._levels.get(str(level))
        number = self._counts[level] or 0
        match style.get("style:num-format") if style is not None else "":
            case "a":
                return as_letters(number)
            case "A":
                return as_letters(number).upper()
            case "i":
                return as_roman(number)
            case "I":
                return as_roman(number).upper()
            case "":
                return ""
            case _:
                return str(number)

    def _start(self, level: int) -> int:
        style = self._levels.get(str(level))
        return _number(style.get("text:start-value") or "1") if style is not None else 1


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS else 1
