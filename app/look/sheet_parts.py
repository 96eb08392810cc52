"""A text that is longer than its rectangle, in parts that each hold whole lines of letters."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import msgspec
from msgspec.structs import replace

from app.look.palette import Palette
from app.look.redline import LEADING, ROW_GAP, LaidLine, Sheet, SheetLine, lay_sheet

SIGN = 1.3
"""The height kept below a part for the words that say which it is, as a multiple of the text."""

_FULL = 0.5
"""A part ends with a whole numbered line where at least so much of the room is used then."""

Span = tuple[int, int]
"""The first and the last slot of a part."""


class Slot(msgspec.Struct, frozen=True):
    """One line of letters: of which row, from where to where, and whether the row ends with it."""

    row: int
    top: float
    bottom: float
    ends: bool


def in_parts(
    around: Sheet, lines: Sequence[SheetLine], height: float, palette: Palette, step: int
) -> Sheet:
    """Return the part that is so many steps behind the one that shows what a sheet shows.

    ``around`` is a sheet on which not all of the lines have room; ``height`` is the rectangle's.
    """
    pixels = around.pixels
    whole = lay_sheet(lines, around.width, palette, pixels)
    slots = slots_of(whole.rows, pixels)
    spans, here = spans_of(slots, height - pixels * SIGN, (around.first, around.last), around.shift)
    return part_of(whole, slots, spans, here + step)


def slots_of(rows: Sequence[LaidLine], pixels: int) -> list[Slot]:
    return [slot for at, row in enumerate(rows) for slot in _slots(at, row, pixels)]


def _slots(at: int, row: LaidLine, pixels: int) -> list[Slot]:
    end = row.top + row.height - pixels * ROW_GAP
    tops = [row.top + row.words.lineAt(each).y() for each in range(row.words.lineCount())]
    if row.note is not None and tops:
        tops.append(tops[-1] + row.words.lineAt(len(tops) - 1).height() * LEADING)
    tops = tops or [row.top]
    bottoms = [*tops[1:], max(end, tops[-1] + 1)]
    return [
        Slot(at, top, bottom, place == len(tops) - 1)
        for place, (top, bottom) in enumerate(zip(tops, bottoms, strict=True))
    ]


def parts_around(
    slots: Sequence[Slot], room: float, first: int, last: int
) -> tuple[list[Span], int]:
    """Return all parts of which one begins with slot ``first``, and the place of that one.

    It ends with slot ``last`` where there is room for so much.
    """
    here = (first, min(last, _forwards(slots, room, first, whole=False)))
    before: list[Span] = []
    end = here[0] - 1
    while end >= 0:
        begin = _backwards(slots, room, end)
        before.insert(0, (begin, end))
        end = begin - 1
    after: list[Span] = []
    begin = here[1] + 1
    while begin < len(slots):
        end = _forwards(slots, room, begin)
        after.append((begin, end))
        begin = end + 1
    return [*before, here, *after], len(before)


def _forwards(slots: Sequence[Slot], room: float, begin: int, *, whole: bool = True) -> int:
    end, best = begin, begin
    while end < len(slots) and (end == begin or slots[end].bottom - slots[begin].top <= room):
        if slots[end].ends and slots[end].bottom - slots[begin].top >= room * _FULL:
            best = end
        end += 1
    if end == len(slots):
        return end - 1
    return best if whole and best > begin else end - 1


def _backwards(slots: Sequence[Slot], room: float, end: int) -> int:
    """Return the first slot that has room in a part that ends with slot ``end``."""
    begin, best = end, end
    while begin >= 0 and (begin == end or slots[end].bottom - slots[begin].top <= room):
        used = slots[end].bottom - slots[begin].top
        if (begin == 0 or slots[begin - 1].ends) and used >= room * _FULL:
            best = begin
        begin -= 1
    if begin < 0:
        return 0
    return best if best < end else begin + 1


def spans_of(
    slots: Sequence[Slot], room: float, rows: tuple[int, int], shift: float
) -> tuple[list[Span], int]:
    """Return the parts around the rows in view, the first one moved up by ``shift`` pixels."""
    ranges = {
        row: [at for at, _ in each]
        for row, each in groupby(enumerate(slots), key=lambda pair: pair[1].row)
    }
    first = ranges[rows[0]][0]
    top = slots[first].top + shift
    first = next((at for at in ranges[rows[0]] if slots[at].top >= top - 1), ranges[rows[0]][-1])
    return parts_around(slots, room, first, ranges[rows[1]][-1])


def part_of(sheet: Sheet, slots: Sequence[Slot], spans: Sequence[Span], place: int) -> Sheet:
    """Return one part of a sheet on which all rows are laid out; ``place`` counts from 0."""
    place = max(0, min(place, len(spans) - 1))
    first, last = (slots[at] for at in spans[place])
    rows = sheet.rows[first.row : last.row + 1]
    top = rows[0].top
    return replace(
        sheet,
        first=first.row,
        whole=False,
        height=rows[-1].top + rows[-1].height - top,
        rows=tuple(replace(row, top=row.top - top) for row in rows),
        shift=first.top - top,
        part=place + 1,
        parts=len(spans),
        high=last.bottom - first.top,
    )
