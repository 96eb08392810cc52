"""What the styles of an OpenDocument text say (ODF 1.3 part 3, section 16)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from facilitation.exchange.documents.markup import Element
from facilitation.exchange.documents.raised import ABOVE, BELOW, place_of

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

    def place(self, style: str) -> Mapping[int, int] | None:
        """Return what figures become that a style of words puts off the line."""
        says = self._says(style, "style:text-position").partition(" ")[0]
        if not says.endswith("%"):
            return place_of(says)
        return None if not says.strip("-+0.%") else BELOW if says.startswith("-") else ABOVE

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
