"""The turn's ring: elapsed of allotted; overrun as a second band, never a flash.

Calm by rule: without a limit it is a full quiet ring that shows nothing running out
(domain.md section 2, "No visible timer by default").
"""

from functools import lru_cache
from math import ceil, floor

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.look.brush import Brush
from app.look.fit import Lettering
from app.look.mirror import is_mirrored, mirror
from app.look.palette import wash

TOP = 90 * 16
WHOLE = 360 * 16
"""Qt counts angles in sixteenths of a degree, against the clock, from three o'clock."""
_SECOND = 1000


LEAST_RING = 7.6
"""The least height at which all of the time has room in it, as a multiple of the smallest text."""


class RingState(msgspec.Struct, frozen=True):
    """What a ring shows; times in milliseconds, texts as the caller words them."""

    elapsed: int = 0
    allotted: int | None = None
    """None: no limit, so nothing is counted."""
    base: int | None = None
    """The time allotted before it was extended, marked by a notch; None or equal: no notch."""
    paused: bool = False
    text: str = ""
    """In the middle, large: the time, or a name."""
    under: str = ""
    """Below it, small: "of 2:00", "0:14 over", "paused"."""
    brief: str = ""
    """The same in signs, where a language takes more room for it than there is: "+0:14"."""


def draw_ring(brush: Brush, rect: QRectF, state: RingState) -> None:
    """Paint the ring into the largest square in `rect`; no text below the smallest size."""
    painter = brush.painter
    side = min(rect.width(), rect.height())
    band = max(3.0, side * 0.075)
    outer = QRectF(0, 0, side, side)
    outer.moveCenter(rect.center())
    ring = _inside(outer, band * 1.05)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_mirrored(painter):
        mirror(painter, outer)  # clocks go the same way everywhere
    _draw_time(brush, ring, band, state)
    over = overrun_of(state)
    if over and state.allotted is not None:
        around = arc_of(min(over, state.allotted), max(1, state.allotted))
        _arc(painter, _inside(ring, -band * 0.85), brush.palette.ink_soft, band * 0.4, around)
    _draw_texts(brush, _inside(ring, band), state)
    painter.restore()


def _draw_time(brush: Brush, ring: QRectF, band: float, state: RingState) -> None:
    painter, palette = brush.painter, brush.palette
    if state.allotted is None:
        _circle(painter, ring, wash(palette.accent, palette.paper, 55), band * 0.55)
        return
    _circle(painter, ring, palette.line, band)
    gone = arc_of(min(state.elapsed, state.allotted), state.allotted)
    colour = wash(palette.accent, palette.paper, 55) if state.paused else palette.accent
    if gone:
        _arc(painter, ring, colour, band, gone)
    if state.base is not None and 0 < state.base < state.allotted:
        _notch(painter, ring, palette.paper, band, arc_of(state.base, state.allotted))


def in_one_line(state: RingState) -> str:
    """Both texts: ``1:12 of 2:00``; apart where they say two things, ``2:14 · 0:14 over``."""
    apart = state.paused or overrun_of(state) >= _SECOND
    return f"{state.text} · {state.under}" if apart else f"{state.text} {state.under}"


def overrun_of(state: RingState) -> int:
    """Milliseconds beyond what was allotted; 0 without a limit (domain.md section 3)."""
    return 0 if state.allotted is None else max(0, state.elapsed - state.allotted)


def arc_of(part: int, whole: int) -> int:
    """A share of the circle in Qt's sixteenths of a degree, 0 to 5760; all of it for no whole."""
    return WHOLE if whole <= 0 else WHOLE * part // whole


def _arc(painter: QPainter, box: QRectF, colour: QColor, width: float, sweep: int) -> None:
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(box, TOP, -sweep)


def _circle(painter: QPainter, box: QRectF, colour: QColor, width: float) -> None:
    """Paint a whole circle from a picture that is kept: nothing on the wall took as long."""
    ratio = painter.device().devicePixelRatioF()
    around = _inside(box, -width)
    corner = QPointF(*(floor(each * ratio) / ratio for each in (around.x(), around.y())))
    within = box.translated(-corner)
    picture = _circle_picture(within.x(), within.y(), box.width(), colour.rgba(), width, ratio)
    painter.drawImage(corner, picture)


@lru_cache(maxsize=2)
def _circle_picture(
    left: float, top: float, side: float, colour: int, width: float, ratio: float
) -> QImage:
    dots = ceil((max(left, top) + side + width) * ratio)
    made = QImage(dots, dots, QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _arc(painter, QRectF(left, top, side, side), QColor.fromRgba(colour), width, WHOLE)
    painter.end()
    return made


def _notch(painter: QPainter, box: QRectF, colour: QColor, band: float, at: int) -> None:
    painter.setPen(QPen(colour, band * 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(box, TOP - at - 12, 24)


def _draw_texts(brush: Brush, inner: QRectF, state: RingState) -> None:
    sizes, side = brush.sizes, inner.width()
    room = QRectF(0, 0, side * 0.8, side * (0.36 if state.under else 0.6))
    room.moveCenter(inner.center())
    if state.under:
        room.translate(0, -side * 0.08)
        below = QRectF(0, room.bottom(), side * 0.88, side * 0.2)
        below.moveCenter(QPointF(inner.center().x(), below.center().y()))
        if below.height() >= sizes.smallest:
            small = Lettering(sizes.smallest, min(sizes.largest, int(side * 0.13)), most_lines=1)
            cut = brush.fitter.fit(state.under, below.width(), below.height(), small).elided
            # What has no room is left out whole: it is said beside the ring, too.
            brush.text(below, state.brief if cut else state.under, brush.palette.ink_soft, small)
    if state.text and room.height() >= sizes.smallest:
        big = Lettering(sizes.smallest, min(sizes.largest, int(side * 0.3)), True, 2)
        brush.text(room, state.text, brush.palette.ink, big)


def _inside(box: QRectF, by: float) -> QRectF:
    return box.adjusted(by, by, -by, -by)
