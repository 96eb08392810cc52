"""What a scene paints with: a painter, an area, sizes, colours, words, and the moment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from app.look.brush import Brush
from app.look.fit import Fitted, Fitter, Lettering, draw_fitted
from app.look.icons import Sign, draw_sign
from app.look.mirror import is_mirrored
from app.look.palette import Palette
from app.look.redline import Sheet, SheetLine, draw_sheet
from app.look.sheet_parts import SIGN
from app.look.typeface import Scale, Sizes
from app.projector.column import SIGN_ROOM, Block, Placed, breaks_words, lay_column, lay_part
from app.projector.sheets import Sheets
from app.wording import Wording
from facilitation.meeting.deciding.case import Moment

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
TOP = Qt.AlignmentFlag.AlignTop
MIDDLE = Qt.AlignmentFlag.AlignVCenter
# Put together once: Python takes its time to join flags, and every text asks for them.
LEFT_MIDDLE, RIGHT_MIDDLE = LEFT | MIDDLE, RIGHT | MIDDLE
LEFT_TOP = LEFT | TOP

LEAST_PART = 2.6
"""The least height that is shown in parts, as a multiple of the smallest text: a line, and which
part it is."""


class Canvas:
    """One painting of one scene.

    ``area`` is what the scene may paint on, ``live`` collects the rectangles that show
    time: only they are painted again while nothing happens. ``part`` is which of how many parts
    is shown, where something has no room at once: (2, 3), else (0, 0). ``hero`` is the size of the
    one text that a scene is about, above the four sizes of ``scale``.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - it is a bundle
        self,
        painter: QPainter,
        area: QRectF,
        scale: Scale,
        palette: Palette,
        fitter: Fitter,
        sheets: Sheets,
        wording: Wording,
        moment: Moment,
        region: QRegion | None = None,
        step: int = 0,
    ) -> None:
        """Bundle what a scene needs; ``region`` is what has to be painted (None: all).

        ``step`` is how many parts further on is shown of what has no room at once.
        """
        self.painter = painter
        self.area = area
        self.scale = scale
        self.hero = scale.display * 3 // 2
        """The size of the one text that matters most, in pixels: half as much again."""
        self.gap = scale.small * 0.6
        """The space between things that belong together, in pixels."""
        self.palette = palette
        self.fitter = fitter
        self.wording = wording
        self.moment = moment
        self.live: list[QRectF] = []
        self.step = step
        self.part = (0, 0)
        self._sheets = sheets
        self._region = region
        self._turned = is_mirrored(painter)

    def sizes(self, largest: int) -> Sizes:
        """Return the sizes a painter of :mod:`app.look` may use."""
        return Sizes(self.scale.small, max(self.scale.small, largest))

    def brush(self, largest: int) -> Brush:
        """Return what the pictures of :mod:`app.look` are painted with, texts so large at most."""
        return Brush(self.painter, self.palette, self.fitter, self.sizes(largest))

    def wanted(self, rect: QRectF) -> bool:
        """Tell whether anything of a rectangle has to be painted."""
        if self._region is None:
            return True
        on_screen = self.painter.worldTransform().mapRect(rect) if self._turned else rect
        return self._region.intersects(on_screen.toAlignedRect())

    def said(  # noqa: PLR0913 - every one of them is a choice of its own
        self,
        text: str,
        most: int,
        *,
        least: int = 0,
        colour: QColor | None = None,
        bold: bool = False,
        lines: int = 0,
        after: float | None = None,
        sign: Sign | None = None,
        sign_colour: QColor | None = None,
    ) -> Block:
        """Return a text of a column, at most ``most`` and at least ``least`` pixels large."""
        least = max(least, self.scale.small)
        scale = self.scale
        ladder = (self.hero, scale.display, scale.large, scale.body, scale.small)
        sizes = tuple([each for each in ladder if least <= each <= most]) or (max(most, least),)
        space = self.gap if after is None else after
        ink = colour or self.palette.ink
        return Block(text, sizes, ink, bold, lines, space, sign, sign_colour)

    def named(self, rect: QRectF, name: str, lines: int, *, most: int = 0) -> Block:
        """Return the name of whoever has the floor, as large as leaves its words whole.

        It is at least a ninth of the height high, but for words that are too long for that, or
        where ``most`` says how large it may be.
        """
        scale, most = self.scale, most or self.hero
        block = self.said(name, most, least=min(most, scale.display), bold=True, lines=lines)
        for wanted in (scale.display, scale.large, scale.body):
            least = min(wanted, most)
            block = self.said(name, most, least=least, bold=True, lines=lines, after=0)
            found = lay_column([block], rect, self.fitter)
            if not any(each.fitted.elided or breaks_words(name, each.fitted) for each in found):
                break
        return block

    def column(
        self,
        rect: QRectF,
        blocks: Iterable[Block],
        align: Qt.AlignmentFlag = TOP,
        across: Qt.AlignmentFlag = LEFT,
        *,
        whole_texts: bool = False,
    ) -> float:
        """Paint texts below each other; return where the last one ends.

        What has no room at once is shown in parts, with a sign that says which; each part holds
        ``whole_texts`` where it is a list of them.
        """
        blocks = [block for block in blocks if block.text.strip()]
        placed = lay_column(blocks, rect, self.fitter, align)
        whole = [each for each in placed if not each.fitted.elided]
        bottom = placed[-1].rect.bottom() if placed else rect.top()
        if len(whole) < len(blocks) and rect.height() >= self.scale.small * LEAST_PART:
            placed, bottom = self._part_of(rect, blocks, whole=whole_texts), rect.bottom()
        for each in placed:
            if self.wanted(each.rect):
                self._draw(each, across)
        return bottom

    def _part_of(self, rect: QRectF, blocks: Sequence[Block], *, whole: bool) -> tuple[Placed, ...]:
        """Return the part of texts that is shown; paint at the lower end which one it is."""
        above = rect.adjusted(0, 0, 0, -self.scale.small * SIGN)
        placed, part, parts = lay_part(blocks, above, self.fitter, self.step, whole=whole)
        self.paint_part(rect, part + 1, parts)
        return placed

    def paint_part(self, rect: QRectF, part: int, parts: int) -> None:
        """Say at the lower end of a rectangle which of how many parts is shown."""
        if parts <= 1:
            return
        if parts > self.part[1]:
            # Of several the longest says how far the facilitator can go.
            self.part = (part, parts)
        small = self.scale.small
        line = QRectF(rect.x(), rect.bottom() - small * SIGN, rect.width(), small * SIGN)
        said = self.wording.measures.part(part, parts)
        self.write(line, said, small, self.palette.accent_ink, bold=True, align=RIGHT_MIDDLE)

    def fill(self, rect: QRectF, text: str, in_parts: QRectF | None = None) -> None:
        """Paint one text as large as it has room; else small, and in parts, perhaps elsewhere."""
        lettering = Lettering(self.scale.small, self.hero, bold=True)
        fitted = self.fitter.fit(text, rect.width(), rect.height(), lettering)
        if fitted.elided:
            self.column(in_parts or rect, [self.said(text, self.scale.small, bold=True)])
        else:
            draw_fitted(self.painter, rect, fitted, self.palette.ink)

    def holds(self, rect: QRectF, blocks: Sequence[Block]) -> bool:
        """Tell whether a rectangle has room for all of the texts, to their last word."""
        wanted = sum(1 for block in blocks if block.text.strip())
        placed = lay_column(blocks, rect, self.fitter)
        return len(placed) == wanted and not any(each.fitted.elided for each in placed)

    def height(self, rect: QRectF, blocks: Iterable[Block]) -> float:
        """Return the height that texts below each other take in a rectangle."""
        placed = lay_column(blocks, rect, self.fitter)
        return placed[-1].rect.bottom() - rect.top() if placed else 0.0

    def write(
        self,
        rect: QRectF,
        text: str,
        pixels: int,
        colour: QColor | None = None,
        *,
        bold: bool = False,
        lines: int = 1,
        align: Qt.AlignmentFlag = LEFT_MIDDLE,
    ) -> Fitted:
        """Paint a text at one size, smaller where it does not fit; return what was painted."""
        fitted = self.fitted(rect, text, pixels, bold=bold, lines=lines)
        if self.wanted(rect):
            draw_fitted(self.painter, rect, fitted, colour or self.palette.ink, align)
        return fitted

    def fitted(
        self, rect: QRectF, text: str, pixels: int, *, bold: bool = False, lines: int = 0
    ) -> Fitted:
        """Return a text at one size, or at the first smaller one that holds it whole."""
        scale, wide, high = self.scale, rect.width(), rect.height()
        found = self.fitter.fit(text, wide, high, Lettering(pixels, pixels, bold, lines))
        for size in (scale.large, scale.body, scale.small):
            if not found.elided:
                break
            if size < pixels:
                found = self.fitter.fit(text, wide, high, Lettering(size, size, bold, lines))
        return found

    def sign(self, rect: QRectF, sign: Sign, colour: QColor) -> None:
        if self.wanted(rect):
            draw_sign(self.painter, rect, sign, colour, self.palette.paper)

    def sheet(
        self, lines: Sequence[SheetLine], rect: QRectF, largest: int, place: int | None = None
    ) -> Sheet:
        """Lay out numbered lines as large as the rectangle allows; remembered by the window.

        Where they are too many, those around the one with index ``place`` are laid out.
        """
        return self._sheets.fit(
            tuple(lines),
            rect.width(),
            rect.height(),
            self.palette,
            self.sizes(largest),
            place,
            self.step,
        )

    def draw_sheet(self, rect: QRectF, sheet: Sheet, count: int, marked: int | None = None) -> None:
        """Paint a sheet of which there are ``count`` lines in all, line ``marked`` set off."""
        if sheet.parts > 1:
            self.paint_part(rect, sheet.part, sheet.parts)
        if self.wanted(rect):
            draw_sheet(self.painter, rect, sheet, self.palette, count=count, marked=marked)

    def rule(self, left: float, right: float, y: float) -> None:
        """Paint a quiet line across."""
        self.painter.setPen(QPen(self.palette.line, max(1.0, self.scale.small / 16)))
        self.painter.drawLine(int(left), int(y), int(right), int(y))

    def _draw(self, placed: Placed, across: Qt.AlignmentFlag) -> None:
        block, fitted, rect = placed.block, placed.fitted, placed.rect
        if block.sign is not None:
            side = fitted.pixels * 0.95
            top = rect.top() + (fitted.line_height - side) / 2
            colour = block.sign_colour or block.colour
            self.sign(QRectF(rect.x(), top, side, side), block.sign, colour)
            rect = rect.adjusted(fitted.pixels * SIGN_ROOM, 0, 0, 0)
        align = LEFT_TOP if across is LEFT else across | TOP
        draw_fitted(self.painter, rect, fitted, block.colour, align)
