"""Which lines of a text the room sees, where it cannot see them all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF

from app.look.redline import Segment, Sheet, SheetLine

BEFORE, AFTER = 30, 50
"""More lines than ever fit on a screen, whose smallest text is 1/24 of its height."""

MOST_LINES, MOST_LETTERS = 400, 20_000
"""Lines and letters up to which a text is short: some pages of paper."""

GAP = SheetLine(None, (Segment("…"),))
"""Stands for lines that are left out."""


def is_short(lines: Sequence[SheetLine]) -> bool:
    """Tell whether a text is laid out whole, so that it is known in how many parts it is seen."""
    if len(lines) > MOST_LINES:
        return False
    return sum([len(each.text) for line in lines for each in line.segments]) <= MOST_LETTERS


def near(lines: Sequence[SheetLine], place: int) -> tuple[tuple[SheetLine, ...], int]:
    """Return the lines that could be in view around a place, and the place among them.

    However long a text is, only these are ever laid out; a short one is taken whole.
    """
    if is_short(lines):
        return tuple(lines), place
    first = max(0, place - BEFORE)
    return tuple(lines[first : place + AFTER]), place - first


def with_context(
    lines: Sequence[SheetLine], places: Iterable[int], context: int
) -> tuple[SheetLine, ...]:
    """Return the changed lines with so many others on each side; dots stand for the rest.

    Dots that would stand for a single line give way to it.
    """
    around = (range(max(0, at - context), min(len(lines), at + context + 1)) for at in places)
    kept = sorted(set().union(*around))
    found: list[SheetLine] = []
    before = -1
    for at in (*kept, len(lines)):
        left_out = lines[before + 1 : at]
        found += left_out if len(left_out) == 1 else [GAP] if left_out else []
        found += lines[at : at + 1]
        before = at
    return tuple(found)


def without_edges(lines: tuple[SheetLine, ...]) -> tuple[SheetLine, ...]:
    """Return the lines without dots before the first and after the last: there is little room."""
    first = 1 if lines[:1] == (GAP,) else 0
    last = len(lines) - 1 if lines[first:] and lines[-1] == GAP else len(lines)
    return lines[first:last]


def numbers_in(sheet: Sheet) -> tuple[int, int]:
    """Return the first and the last line number of a sheet; (0, 0) where it has none."""
    numbers = [row.line.number for row in sheet.rows if row.line.number]
    return (numbers[0], numbers[-1]) if numbers else (0, 0)


def index_of(lines: Sequence[SheetLine], number: int) -> int:
    """Return the index of the line with a number, or of the last one before it; else 0."""
    found = 0
    for at, line in enumerate(lines):
        if line.number is not None and line.number > number:
            break
        found = at if line.number is not None else found
    return found


def part(area: QRectF, top: float, bottom: float) -> QRectF:
    return QRectF(area.x(), top, area.width(), max(0.0, bottom - top))
