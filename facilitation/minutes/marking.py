"""A change shown in the numbered lines of a text, with signs that need no colour."""

from __future__ import annotations

from typing import Final

from facilitation.minutes.blocks import Inserted, MarkedLine, MarkedText, Plain, Struck
from facilitation.minutes.lines import unmarked
from facilitation.text.changes import Edit
from facilitation.text.redline import RedLine, redline_lines

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

    Raises EditProblem: the edit was made on another text.
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
