"""A picture of each way to meet, drawn on a grid of 100 by 100."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.look.icons import Sign, draw_sign
from app.look.palette import Palette, wash

_STROKE = 4.0
_GROUND = 30


def draw_picture(painter: QPainter, rect: QRectF, process: str, palette: Palette) -> None:
    """Paint the picture of a process into the largest square in the middle of ``rect``.

    A process without a picture of its own gets people who sit together.
    """
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / 100, side / 100)
    draw = {
        "circle": _circle,
        "assembly": _raised_hand,
        "consent": _two_hands,
        "spokescouncil": _spokes,
        "formal": _lectern,
        "reading_group": _book,
    }.get(process, _together)
    draw(painter, palette)
    painter.restore()


def _pen(painter: QPainter, palette: Palette, wide: float = _STROKE) -> None:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(palette.ink, wide, Qt.PenStyle.SolidLine, cap, join))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _dot(painter: QPainter, at: QPointF, radius: float) -> None:
    painter.drawEllipse(at, radius, radius)


def _around(count: int, radius: float, start: float = -pi / 2) -> list[QPointF]:
    steps = [start + 2 * pi * each / count for each in range(count)]
    return [QPointF(50 + radius * cos(step), 50 + radius * sin(step)) for step in steps]


def _sun(painter: QPainter, palette: Palette, at: QPointF, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(wash(palette.accent, palette.paper_raised, _GROUND))
    _dot(painter, at, radius)


def _circle(painter: QPainter, palette: Palette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for place, at in enumerate(_around(9, 38)):
        holds = place == 1
        painter.setBrush(palette.accent if holds else palette.ink)
        _dot(painter, at, 10 if holds else 6.5)


def _together(painter: QPainter, palette: Palette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for place, at in enumerate((QPointF(30, 60), QPointF(50, 40), QPointF(70, 60))):
        painter.setBrush(palette.accent if place == 1 else palette.ink)
        _dot(painter, at, 10)


def _raised_hand(painter: QPainter, palette: Palette) -> None:
    _sun(painter, palette, QPointF(50, 46), 40)
    draw_sign(painter, QRectF(20, 8, 60, 60), Sign.HAND, palette.ink, palette.paper_raised)
    painter.setPen(Qt.PenStyle.NoPen)
    for place, x in enumerate((14, 32, 50, 68, 86)):
        painter.setBrush(palette.accent if place == 2 else palette.ink)  # noqa: PLR2004 - the middle
        _dot(painter, QPointF(x, 88), 7)


def _two_hands(painter: QPainter, palette: Palette) -> None:
    _sun(painter, palette, QPointF(50, 48), 42)
    for mirrored in (False, True):
        painter.save()
        painter.translate(50, 50)
        if mirrored:
            painter.scale(-1, 1)
        painter.rotate(14)
        draw_sign(painter, QRectF(-46, -26, 50, 50), Sign.HAND, palette.ink, palette.paper_raised)
        painter.restore()


def _spokes(painter: QPainter, palette: Palette) -> None:
    _pen(painter, palette, 3)
    for near, far in zip(_around(6, 17), _around(6, 30), strict=True):
        painter.drawLine(near, far)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.accent)
    for at in _around(6, 17):
        _dot(painter, at, 6)
    painter.setBrush(palette.ink)
    for group in range(6):
        turned = -pi / 2 + 2 * pi * group / 6
        for aside in (-0.24, 0.0, 0.24):
            reach = 40 if aside else 36
            spot = QPointF(50 + reach * cos(turned + aside), 50 + reach * sin(turned + aside))
            _dot(painter, spot, 4.4)


def _lectern(painter: QPainter, palette: Palette) -> None:
    _sun(painter, palette, QPointF(50, 46), 40)
    _pen(painter, palette)
    painter.setBrush(palette.accent)
    painter.drawPolygon([QPointF(20, 40), QPointF(80, 40), QPointF(72, 56), QPointF(28, 56)])
    painter.setBrush(palette.paper_raised)
    painter.drawPolygon([QPointF(38, 56), QPointF(62, 56), QPointF(58, 88), QPointF(42, 88)])
    painter.drawLine(QPointF(32, 90), QPointF(68, 90))
    painter.drawLine(QPointF(50, 40), QPointF(58, 22))
    painter.setBrush(palette.ink)
    _dot(painter, QPointF(59, 19), 4)


def _book(painter: QPainter, palette: Palette) -> None:
    _sun(painter, palette, QPointF(50, 50), 42)
    for mirrored in (False, True):
        painter.save()
        if mirrored:
            painter.translate(100, 0)
            painter.scale(-1, 1)
        _page(painter, palette)
        painter.restore()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.accent)
    painter.drawPolygon(
        [QPointF(64, 28), QPointF(72, 27), QPointF(72, 52), QPointF(68, 47), QPointF(64, 52)]
    )


def _page(painter: QPainter, palette: Palette) -> None:
    page = QPainterPath(QPointF(50, 34))
    page.cubicTo(40, 26, 26, 25, 14, 28)
    page.lineTo(14, 74)
    page.cubicTo(26, 71, 40, 72, 50, 80)
    page.closeSubpath()
    _pen(painter, palette)
    painter.setBrush(palette.paper_raised)
    painter.drawPath(page)
    _pen(painter, palette, 2.5)
    for y in (40, 49, 58):
        line = QPainterPath(QPointF(22, y))
        line.cubicTo(28, y - 1, 36, y, 42, y + 4)
        painter.drawPath(line)
