"""Numbered lines laid out once, for as long as they stay as they are."""

from __future__ import annotations

from collections import OrderedDict

from app.look.palette import Palette
from app.look.redline import Sheet, SheetLine, fit_sheet
from app.look.sheet_parts import in_parts
from app.look.typeface import Sizes
from app.projector.text_view import is_short

Key = tuple[tuple[SheetLine, ...], int, int, int, Sizes, int | None, int]


class Sheets:
    """Fits sheets of lines and remembers the last few; each window has its own."""

    def __init__(self, remembered: int = 8) -> None:
        self._remembered = remembered
        self._known: OrderedDict[Key, Sheet] = OrderedDict()

    def fit(  # noqa: PLR0917 - as the sheet itself is laid out
        self,
        lines: tuple[SheetLine, ...],
        width: float,
        height: float,
        palette: Palette,
        sizes: Sizes,
        place: int | None = None,
        step: int = 0,
    ) -> Sheet:
        """Return the lines laid out for a rectangle; if too many, those around ``place``.

        Without a place it is the first change, else the beginning. ``step`` is how many parts
        further on is shown of what has no room at once.
        """
        key = (lines, int(width), int(height), palette.paper.rgb(), sizes, place, step)
        sheet = self._known.get(key)
        if sheet is None:
            sheet = fit_sheet(lines, width, height, palette, sizes, place)
            if not sheet.whole and is_short(lines):
                sheet = in_parts(sheet, lines, height, palette, step)
            self._known[key] = sheet
            if len(self._known) > self._remembered:
                self._known.popitem(last=False)
        else:
            self._known.move_to_end(key)
        return sheet
