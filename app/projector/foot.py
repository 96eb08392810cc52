"""The strip at the foot of every scene: now …, you can …, next …."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QStaticText, QTextLayout, QTextOption

from app.look.fit import laid_line
from app.look.typeface import font
from app.projector.canvas import Canvas
from app.projector.remembered import Remembered
from app.wording import Wording
from app.wording.strip import Strip
from facilitation.meeting.state import Meeting

LINES = 2
LEAST_SHARE = 0.2
"""The least share of the width that each of the three gets."""


Laid = tuple[QPointF, QStaticText]
"""A line with its letters in place, and where it is painted."""


class Foot(QObject):
    """Says in every scene what happens now, what I may do, and what follows."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Remember the strip of the last meeting seen, as it was laid out."""
        super().__init__(parent)
        self._strip: Remembered[Strip] = Remembered()
        self._laid_for: tuple[object, ...] = ()
        self._labels: list[Laid] = []
        self._lines: list[Laid] = []

    @staticmethod
    def height(small: int) -> float:
        """Return how high the strip is where the smallest text has ``small`` pixels."""
        return small * (LINES * 1.25 + 0.9)

    def strip(self, wording: Wording, meeting: Meeting) -> Strip:
        """Return the three sentences; asked of the wording once for each state."""
        return self._strip.get(lambda: wording.now_strip(meeting), meeting, wording)

    def paint(self, canvas: Canvas, meeting: Meeting) -> None:
        """Paint the strip over the whole area of the canvas."""
        if not canvas.wanted(canvas.area):
            return
        painter, area, small = canvas.painter, canvas.area, canvas.scale.small
        painter.fillRect(area, canvas.palette.paper_raised)
        canvas.rule(area.left(), area.right(), area.top())
        margin = small * 1.2
        inner = area.adjusted(margin, small * 0.45, -margin, 0)
        told = self.told(self.strip(canvas.wording, meeting))
        if self._laid_for != (told, inner, small):
            self._laid_for = (told, inner, small)
            self._labels, self._lines = _laid(told, inner, small)
        for words, bold, colour in (
            (self._labels, True, canvas.palette.accent_ink),
            (self._lines, False, canvas.palette.ink),
        ):
            painter.setFont(font(small, bold=bold))
            painter.setPen(colour)
            for at, text in words:
                painter.drawStaticText(at, text)

    def is_stale(self, meeting: Meeting, wording: Wording) -> bool:
        """Tell whether other sentences stand there than should now."""
        return self._laid_for[:1] != (self.told(self.strip(wording, meeting)),)

    def told(self, strip: Strip) -> list[tuple[str, str]]:
        """Return what is said, each sentence with its label; what is empty is left out."""
        labelled = (
            (self.tr("Now"), strip.now),
            (self.tr("You can"), strip.you_can),
            (self.tr("Next"), strip.next),
        )
        return [(label, " ".join(text.split())) for label, text in labelled if text.strip()]


def _shares(told: list[tuple[str, str]]) -> list[float]:
    """Share the width out by the length of what is said, nobody below the least."""
    lengths = [len(label) + len(text) for label, text in told]
    spare = 1 - LEAST_SHARE * len(told)
    whole = max(1, sum(lengths))
    return [LEAST_SHARE + spare * length / whole for length in lengths]


def _laid(told: list[tuple[str, str]], inner: QRectF, small: int) -> tuple[list[Laid], list[Laid]]:
    """Lay out the labels and, going on behind each, its text in at most two lines."""
    bold, plain = font(small, bold=True), font(small)
    gap = small * 1.2
    room = inner.width() - gap * (len(told) - 1)
    labels: list[Laid] = []
    lines: list[Laid] = []
    left = inner.x()
    for (label, text), share in zip(told, _shares(told), strict=True):
        width = room * share
        indent = QFontMetricsF(bold).horizontalAdvance(label) + small * 0.4
        labels.append((QPointF(left, inner.y()), laid_line(label, bold)))
        for place, line in enumerate(_lines(text, width, indent, small)):
            at = QPointF(left + (0.0 if place else indent), inner.y() + place * small * 1.25)
            lines.append((at, laid_line(line, plain)))
        left += width + gap
    return labels, lines


def _lines(text: str, width: float, indent: float, small: int) -> list[str]:
    """Break a text into at most two lines, the first one shorter, the last one elided."""
    layout = QTextLayout(text, font(small))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    if not first.isValid():
        layout.endLayout()
        return []
    first.setLineWidth(max(1.0, width - indent))
    broken = _units(text, first.textLength())
    if first.naturalTextWidth() > width - indent:
        broken = ""
    layout.endLayout()
    rest = text[len(broken) :].strip()
    if not rest:
        return [broken]
    elide = Qt.TextElideMode.ElideRight
    return [broken.rstrip(), QFontMetricsF(font(small)).elidedText(rest, elide, width)]


def _units(text: str, units: int) -> str:
    """Return the beginning of a text that Qt counts as so many UTF-16 units."""
    return text.encode("utf-16-le", "replace")[: 2 * units].decode("utf-16-le", "replace")
