"""The numbers of lists and headings in a Word document (ECMA-376 part 1, section 17.9)."""

from __future__ import annotations

import re
from typing import Final

from facilitation.exchange.documents.labels import as_written, number_in
from facilitation.exchange.documents.markup import Element

BULLET: Final = "bullet"
_LEVELS: Final = 9
_PLACE: Final = re.compile(r"%([1-9])")
_FORMS: Final = {
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
    "bullet": "",
    "none": "",
}


class Numbering:
    """Counts on as Word does: lists of one kind go on counting where they are not begun anew."""

    def __init__(self, root: Element) -> None:
        """Read ``word/numbering.xml``; an empty root has no lists."""
        self._kinds = {each.get("w:abstractNumId"): each for each in root.elements("w:abstractNum")}
        self._lists = {each.get("w:numId"): each for each in root.elements("w:num")}
        self._named = {
            link.get("w:val"): each
            for each in self._kinds.values()
            if (link := each.first("w:styleLink")) is not None
        }
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def next(self, number: str, level: int, style: str = "") -> str | None:
        """Return the next label of a list at a level from 0, empty for a bullet.

        None where there is no such list, or it shows nothing. ``style`` is that of the
        paragraph: a level may be bound to one.
        """
        kind = self._kind(number)
        if kind is None:
            return None
        level = min(max(level, 0), _LEVELS - 1)
        if style:
            level = _level_of_style(kind, style, level)
        self._count(number, kind, level)
        return self._label(number, kind, level)

    def level_of(self, number: str, style: str) -> int:
        """Return the level that is bound to a style, 0 where none is."""
        kind = self._kind(number)
        return 0 if kind is None else _level_of_style(kind, style, 0)

    def _kind(self, number: str) -> Element | None:
        found = self._lists.get(number)
        link = found.first("w:abstractNumId") if found is not None else None
        kind = self._kinds.get(link.get("w:val")) if link is not None else None
        borrowed = kind.first("w:numStyleLink") if kind is not None else None
        return kind if borrowed is None else self._named.get(borrowed.get("w:val"), kind)

    def _count(self, number: str, kind: Element, level: int) -> None:
        counts = self._counts.setdefault(kind.get("w:abstractNumId"), [None] * _LEVELS)
        begins = self._override(number, level)
        if begins is not None and (number, level) not in self._begun:
            counts[level] = None
            self._begun.add((number, level))
        at = counts[level]
        start = begins if begins is not None else _start(_definition(kind, level))
        counts[level] = start if at is None else at + 1
        for above in range(level):
            if counts[above] is None:
                counts[above] = _start(_definition(kind, above))
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)

    def _override(self, number: str, level: int) -> int | None:
        """Return where one list begins a level anew, though others of its kind go on."""
        for each in self._lists[number].elements("w:lvlOverride"):
            begins = each.first("w:startOverride")
            if each.get("w:ilvl") == str(level) and begins is not None:
                return number_in(begins.get("w:val"))
        return None

    def _label(self, number: str, kind: Element, level: int) -> str | None:
        definition = self._defined(number, kind, level)
        form = value_of(definition, "w:numFmt")
        text = value_of(definition, "w:lvlText")
        if form == BULLET:
            return ""
        if form == "none" or not text:
            return None
        counts = self._counts[kind.get("w:abstractNumId")]

        def written(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            return _written(counts[at] or 0, value_of(self._defined(number, kind, at), "w:numFmt"))

        return _PLACE.sub(written, text).strip()

    def _defined(self, number: str, kind: Element, level: int) -> Element | None:
        for each in self._lists[number].elements("w:lvlOverride"):
            own = each.first("w:lvl")
            if each.get("w:ilvl") == str(level) and own is not None:
                return own
        return _definition(kind, level)


def _definition(kind: Element, level: int) -> Element | None:
    return next((each for each in kind.elements("w:lvl") if each.get("w:ilvl") == str(level)), None)


def _level_of_style(kind: Element, style: str, otherwise: int) -> int:
    for each in kind.elements("w:lvl"):
        if value_of(each, "w:pStyle") == style:
            return min(number_in(each.get("w:ilvl")), _LEVELS - 1)
    return otherwise


def value_of(definition: Element | None, name: str) -> str:
    """Return what a property is set to; empty where it, or what would hold it, is not there."""
    found = definition.first(name) if definition is not None else None
    return found.get("w:val") if found is not None else ""


def _start(definition: Element | None) -> int:
    return number_in(value_of(definition, "w:start") or "1")


def _written(number: int, form: str) -> str:
    return f"{number:02}" if form == "decimalZero" else as_written(number, _FORMS.get(form, "1"))
