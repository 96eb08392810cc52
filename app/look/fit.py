"""Fits text into a rectangle: the largest size that holds it, else the smallest, elided."""

from collections import OrderedDict

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout, QTextOption

from app.look.typeface import font

ELLIPSIS = "…"


class Fitted(msgspec.Struct, frozen=True):
    """Text broken into lines at a size in pixels; `elided` where the end did not fit."""

    pixels: int
    lines: tuple[str, ...]
    elided: bool
    bold: bool
    line_height: float
    width: float

    @property
    def height(self) -> float:
        """The height of all lines, in pixels."""
        return self.line_height * len(self.lines)


class Fitter:
    """Fits text and remembers it; a window or a painter has one of its own."""

    def __init__(self, remembered: int = 512) -> None:
        """`remembered`: how many fitted texts are kept, oldest forgotten first."""
        self._remembered = remembered
        self._known: OrderedDict[tuple[str, int, int, int, int, bool, int], Fitted] = OrderedDict()

    def fit(
        self,
        text: str,
        width: float,
        height: float,
        *,
        smallest: int,
        largest: int,
        bold: bool = False,
        most_lines: int = 0,
    ) -> Fitted:
        """The largest size from `smallest` to `largest` at which the text fits, in pixels.

        A word is broken only where the smallest size leaves no other way. `most_lines`
        limits the lines (0: as many as fit). What does not fit at the smallest size is elided.
        """
        key = (text, int(width), int(height), smallest, largest, bold, most_lines)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = fit_text(
                text, width, height, smallest=smallest, largest=largest, bold=bold,
                most_lines=most_lines,
            )
            if len(self._known) > self._remembered:
                self._known.popitem(last=False)
        else:
            self._known.move_to_end(key)
        return known

    def draw(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        colour: QColor,
        *,
        smallest: int,
        largest: int,
        bold: bool = False,
        most_lines: int = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
    ) -> Fitted:
        """Fit text into `rect` and paint it there; what was painted."""
        fitted = self.fit(
            text, rect.width(), rect.height(), smallest=smallest, largest=largest, bold=bold,
            most_lines=most_lines,
        )
        draw_fitted(painter, rect, fitted, colour, align)
        return fitted


def fit_text(
    text: str,
    width: float,
    height: float,
    *,
    smallest: int,
    largest: int,
    bold: bool = False,
    most_lines: int = 0,
) -> Fitted:
    """What `Fitter.fit` says, without remembering."""
    text = " ".join(text.split())
    low, high = min(smallest, largest), max(smallest, largest)
    best = _broken(text, width, height, low, bold, most_lines)
    if best.elided:
        return best
    while low < high:
        middle = (low + high + 1) // 2
        tried = _broken(text, width, height, middle, bold, most_lines, whole_words=True)
        if tried.elided:
            high = middle - 1
        else:
            low, best = middle, tried
    return best


def _broken(
    text: str,
    width: float,
    height: float,
    pixels: int,
    bold: bool,
    most_lines: int,
    *,
    whole_words: bool = False,
) -> Fitted:
    face = font(pixels, bold=bold)
    metrics = QFontMetricsF(face)
    line_height = metrics.height()
    room = max(1, int(height // line_height))
    room = min(room, most_lines) if most_lines else room
    lines: list[str] = []
    starts: list[int] = []
    widest = 0.0
    layout = QTextLayout(text, face)
    wrap = QTextOption.WrapMode
    layout.setTextOption(
        QTextOption(Qt.AlignmentFlag.AlignLeft)
    )
    option = layout.textOption()
    option.setWrapMode(wrap.WordWrap if whole_words else wrap.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    too_much = line_height > height and whole_words
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        if len(lines) == room:
            too_much = True
            break
        starts.append(line.textStart())
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
        widest = max(widest, line.naturalTextWidth())
        too_much = too_much or line.naturalTextWidth() > width + 0.5
    layout.endLayout()
    if too_much and lines and not whole_words:
        rest = text[starts[-1] :]
        lines[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return Fitted(pixels, tuple(lines) or ("",), too_much, bold, line_height, min(widest, width))


def draw_fitted(
    painter: QPainter,
    rect: QRectF,
    fitted: Fitted,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """Paint fitted text into `rect`, as plain text, aligned both ways."""
    painter.setFont(font(fitted.pixels, bold=fitted.bold))
    painter.setPen(colour)
    across = align & Qt.AlignmentFlag.AlignHorizontal_Mask
    top = _top(rect, fitted.height, align)
    flags = int(across.value) | int(Qt.TextFlag.TextSingleLine.value)
    for place, line in enumerate(fitted.lines):
        painter.drawText(
            QRectF(rect.x(), top + place * fitted.line_height, rect.width(), fitted.line_height),
            flags,
            line,
        )


def _top(rect: QRectF, height: float, align: Qt.AlignmentFlag) -> float:
    if align & Qt.AlignmentFlag.AlignTop:
        return rect.top()
    if align & Qt.AlignmentFlag.AlignBottom:
        return rect.bottom() - height
    return rect.top() + (rect.height() - height) / 2
