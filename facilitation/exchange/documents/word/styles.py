"""What the styles of a Word document say of its paragraphs (ECMA-376 part 1, section 17.7)."""

from __future__ import annotations

import re
from typing import Final

from facilitation.exchange.documents.markup import Element

_HEADING: Final = re.compile(r"heading (\d)")
_TITLES: Final = frozenset({"title"})
_QUOTES: Final = frozenset({"quote", "quotations", "intense quote", "block text"})
_CONTENTS: Final = re.compile(r"toc (?:\d|heading)|table of figures")
_LONGEST_LINE: Final = 20
"""Styles that a style may be based on one after the other; a circle ends here."""


class Styles:
    """Paragraph styles by their id. Names of built-in styles are English in any language."""

    def __init__(self, root: Element) -> None:
        """Read ``word/styles.xml``; an empty root has none."""
        self._styles = {each.get("w:styleId"): each for each in root.elements("w:style")}
        self._default = next(
            (
                each.get("w:styleId")
                for each in root.elements("w:style")
                if each.get("w:type") == "paragraph" and each.get("w:default") in {"1", "true"}
            ),
            "",
        )

    def level(self, paragraph: Element | None, style: str) -> int:
        """Return the level of a heading, 0 for none; ``paragraph`` is its ``w:pPr``."""
        own = _outline(paragraph)
        if own is not None:
            return own
        for each in self._line(style):
            name = _name(each)
            if name in _TITLES:
                return 1
            heading = _HEADING.fullmatch(name)
            if heading:
                return int(heading[1])
            outline = _outline(each.first("w:pPr"))
            if outline is not None:
                return outline
        return 0

    def quotes(self, style: str) -> bool:
        return any(_name(each) in _QUOTES for each in self._line(style))

    def lists_contents(self, style: str) -> bool:
        return any(_CONTENTS.fullmatch(_name(each)) for each in self._line(style))

    def numbering(self, style: str) -> Element | None:
        """Return the ``w:numPr`` that a style brings along."""
        for each in self._line(style):
            found = each.first("w:pPr", "w:numPr")
            if found is not None:
                return found
        return None

    def _line(self, style: str) -> list[Element]:
        """Return a style and those it is based on."""
        found: list[Element] = []
        style = style or self._default
        while style in self._styles and len(found) < _LONGEST_LINE:
            found.append(self._styles[style])
            based = found[-1].first("w:basedOn")
            style = based.get("w:val") if based is not None else ""
        return found


def _name(style: Element) -> str:
    name = style.first("w:name")
    return name.get("w:val").casefold() if name is not None else ""


def _outline(properties: Element | None) -> int | None:
    level = properties.first("w:outlineLvl") if properties is not None else None
    if level is None or not level.get("w:val").isdecimal():
        return None
    number = int(level.get("w:val")[:3])
    return number + 1 if number < 9 else 0  # noqa: PLR2004  nine is body text
