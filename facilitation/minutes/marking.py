"""The numbered lines of a text as they are read, and a change shown in them without colour."""

from __future__ import annotations

import re
from typing import Final

from facilitation.minutes.blocks import (
    Inserted,
    Line,
    MarkedLine,
    MarkedText,
    Plain,
    Struck,
)
from facilitation.text.edits import Edit
from facilitation.text.lines import numbered_lines
from facilitation.text.redline import RedLine, redline_lines

_HEADING: Final = re.compile(r" {0,3}#{1,6} +(?=\S)")
_STRONG: Final = re.compile(r"\*\*(?=\S)((?:(?!\*\*).){1,2000}?)(?<=\S)\*\*", re.DOTALL)
"""Words between two pairs of stars, which may lie on several lines."""


def read_lines(text: str) -> tuple[Line, ...]:
    """Return the numbered lines of a text, headings and stressed words without their marks."""
    lines = numbered_lines(text)
    shown = _STRONG.sub(r"\1", "\n".join(each.text for each in lines)).split("\n")
    return tuple(
        Line(line.number, unmarked(words), heading=_HEADING.match(line.text) is not None)
        for line, words in zip(lines, shown, strict=True)
    )


def unmarked(line: str) -> str:
    """Return a line without the mark of a heading."""
    return _HEADING.sub("", line, count=1) if _HEADING.match(line) else line


_CONTEXT: Final = 1
"""Lines shown before and after those that change."""

CHANGES: Final[dict[str, type[Plain | Struck | Inserted]]] = {
    "same": Plain,
    "struck": Struck,
    "inserted": Inserted,
}
"""How each kind of segment of a redline is shown in a document."""


def marked(text: str, edit: Edit) -> MarkedText:
    """Return the lines that an edit changes, with those next to them, and a gap where some miss.

    Raises:
        EditProblem: the edit was made on another text.
    """
    lines = redline_lines(text, edit)
    near = {
        at
        for place, line in enumerate(lines)
        if line.changed
        for at in range(place - _CONTEXT, place + _CONTEXT + 1)
    }
    shown: list[MarkedLine] = []
    before = -1
    for at in sorted(near & set(range(len(lines)))):
        if at != before + 1:
            shown.append(MarkedLine(0))
        shown.append(_line(lines[at]))
        before = at
    if shown and before < len(lines) - 1:
        shown.append(MarkedLine(0))
    return MarkedText(tuple(shown))


def _line(line: RedLine) -> MarkedLine:
    kinds = {each.kind for each in line.segments if each.text}
    struck, inserted = "struck" in kinds, "inserted" in kinds
    mark = "±" if struck and inserted else "−" if struck else "+" if inserted else ""
    changes = [CHANGES[each.kind](each.text) for each in line.segments]
    if changes and isinstance(changes[0], Plain):
        changes[0] = Plain(unmarked(changes[0].text))
    return MarkedLine(max(line.number, 1), mark, tuple(changes))
