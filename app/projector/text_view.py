"""Which lines of a text the room sees, where it cannot see them all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.look.redline import Mark, Segment, Sheet, SheetLine

BEFORE, AFTER = 30, 50
"""More lines than ever fit on a screen, whose smallest text is 1/24 of its height."""

GAP = SheetLine(None, (Segment("…"),))
"""Stands for lines that are left out."""


def near(lines: Sequence[SheetLine], place: int) -> tuple[tuple[SheetLine, ...], int]:
    """Return the lines that could be in view around a place, and the place among them.

    However long a text is, only these are ever laid out.
    """
    first = max(0, place - BEFORE)
    return tuple(lines[first : place + AFTER]), place - first


def changed(lines: Iterable[SheetLine]) -> tuple[int, ...]:
    """Return the indexes of the lines that a change touches."""
    return tuple(at for at, line in enumerate(lines) if line.mark is not Mark.NONE)


def with_context(lines: Sequence[SheetLine], context: int) -> tuple[SheetLine, ...]:
    """Return the changed lines with so many others on each side; dots stand for the rest.

    Dots that would stand for a single line give way to it.
    """
    kept = sorted(
        {
            near_it
            for at in changed(lines)
            for near_it in range(max(0, at - context), min(len(lines), at + context + 1))
        }
    )
    found: list[SheetLine] = []
    before = -1
    for at in (*kept, len(lines)):
        left_out = lines[before + 1 : at]
        found += left_out if len(left_out) == 1 else [GAP] if left_out else []
        found += lines[at : at + 1]
        before = at
    return tuple(found)


def numbers_in(sheet: Sheet) -> tuple[int, int]:
    """Return the first and the last line number of a sheet; (0, 0) where it has none."""
    numbers = [row.line.number for row in sheet.rows if row.line.number]
    return (numbers[0], numbers[-1]) if numbers else (0, 0)
