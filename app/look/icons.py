"""The drawn signs: one path each on a grid of 24 by 24, in any size and colour.

Drawn rather than loaded, so that they cost no SVG reader at start and take any palette.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache, lru_cache
from math import ceil, cos, pi, sin

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
)

from app.look.mirror import is_mirrored, mirror, reads_from_the_right
from app.look.palette import Palette

GRID = 24
STROKE = 2.0


class Sign(StrEnum):
    """What a sign stands for."""

    HAND = "hand"
    CLARIFY = "clarify"
    DIRECT = "direct"
    PROCESS = "process"
    AGREE = "agree"
    CONCERN = "concern"
    ASIDE = "aside"
    BLOCK = "block"
    PASS = "pass"
    PASS_BACK = "pass_back"
    PAUSE = "pause"
    PLAY = "play"
    EXTEND = "extend"
    DONE = "done"
    NEXT = "next"
    UNDO = "undo"
    REDO = "redo"
    CIRCLE = "circle"
    STACK = "stack"
    SWITCH = "switch"
    NOTE = "note"
    LOCK = "lock"
    PROJECTOR = "projector"
    UP = "up"
    LEVEL = "level"
    DOWN = "down"
    PEOPLE = "people"
    SEARCH = "search"
    PLUS = "plus"
    CROSS = "cross"


OF_DIRECTION = frozenset(
    {Sign.DIRECT, Sign.PASS, Sign.PASS_BACK, Sign.NEXT, Sign.UNDO, Sign.REDO, Sign.STACK}
)
"""The signs that point the way in which one reads."""


class Drawing(msgspec.Struct, frozen=True):
    """A sign on its grid: what is stroked, what is filled, and what is cut out of the filling."""

    stroke: QPainterPath
    fill: QPainterPath
    cut: QPainterPath


def draw_sign(painter: QPainter, rect: QRectF, sign: Sign, colour: QColor, ground: QColor) -> None:
    """Paint a sign into the largest square in the middle of `rect`.

    `ground` is what lies behind; a filled shape bears its inner mark in it.
    """
    turned = _points_left(sign) is not is_mirrored(painter)
    _draw(painter, rect, sign, colour, ground, turned=turned)


def _points_left(sign: Sign) -> bool:
    return sign in OF_DIRECTION and reads_from_the_right()


def _draw(
    painter: QPainter, rect: QRectF, sign: Sign, colour: QColor, ground: QColor, *, turned: bool
) -> None:
    side = min(rect.width(), rect.height())
    drawing = drawing_of(sign)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if turned:
        mirror(painter, rect)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / GRID, side / GRID)
    painter.fillPath(drawing.fill, colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour))
    painter.drawPath(drawing.stroke)
    painter.setPen(_pen(ground))
    painter.drawPath(drawing.cut)
    painter.restore()


def _pen(colour: QColor) -> QPen:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, STROKE, Qt.PenStyle.SolidLine, cap, join)


def icon(sign: Sign, palette: Palette, size: int = 24, colour: QColor | None = None) -> QIcon:
    """An icon for a button, sharp on every screen, in ink unless another colour is given.

    It keeps the colours it was made with, and the screens: make it anew when the palette changes
    (`Dress` says so for a new screen, too).
    """
    made, turned = QIcon(), _points_left(sign)
    for ratio in ratios():
        for mode, ink in (
            (QIcon.Mode.Normal, colour or palette.ink),
            (QIcon.Mode.Disabled, palette.off),
        ):
            ground = palette.paper_raised.rgba()
            made.addPixmap(_pixmap(sign, size, ratio, ink.rgba(), ground, turned=turned), mode)
    return made


def ratios() -> tuple[int, ...]:
    """How many pixels of the screens there are make one of ours, rounded up, rising."""
    return tuple(sorted({ceil(each.devicePixelRatio()) for each in QGuiApplication.screens()}))


@lru_cache(maxsize=256)
def _pixmap(sign: Sign, side: int, ratio: int, ink: int, ground: int, *, turned: bool) -> QPixmap:
    """Return a sign as it is painted; all buttons of all windows bear the same."""
    made = _blank(QSize(side, side), ratio)
    painter = QPainter(made)
    colours = QColor.fromRgba(ink), QColor.fromRgba(ground)
    _draw(painter, QRectF(0, 0, side, side), sign, *colours, turned=turned)
    painter.end()
    return made


def _blank(size: QSize, ratio: int) -> QPixmap:
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


def app_icon(palette: Palette) -> QIcon:
    """The program's own icon: seats in a circle, one of them with the amber piece."""
    made = QIcon()
    for side in (16, 32, 64, 128):
        pixmap = _blank(QSize(side, side), 1)
        painter = QPainter(pixmap)
        draw_app_icon(painter, QRectF(0, 0, side, side), palette)
        painter.end()
        made.addPixmap(pixmap)
    return made


def draw_app_icon(painter: QPainter, rect: QRectF, palette: Palette) -> None:
    """Paint the program's icon into `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.ink_on_accent)
    painter.drawRoundedRect(rect, rect.width() * 0.22, rect.height() * 0.22)
    radius = rect.width() * 0.3
    for seat in range(8):
        turned = QTransform().rotate(seat * 45).map(QPointF(0, -radius))
        holds = seat == 1
        painter.setBrush(palette.accent if holds else QColor("#faf5ea"))
        size = rect.width() * (0.115 if holds else 0.075)
        painter.drawEllipse(rect.center() + turned, size, size)
    painter.restore()


# --- the drawings ---------------------------------------------------------------------------

_OCTAGON = "shape " + " ".join(
    f"{12 + 10.6 * cos(pi / 8 + k * pi / 4)},{12 + 10.6 * sin(pi / 8 + k * pi / 4)}"
    for k in range(8)
)
_SEATS = "; ".join(
    f"disc {12 + 8.4 * sin(k * pi / 4)},{12 - 8.4 * cos(k * pi / 4)} {2.9 if k == 1 else 1.9}"
    for k in range(8)
)
_TRIANGLE = "shape 12,3.6 21.6,20 2.4,20"
_FINGERS = "7,13 7,7; 10.3,12 10.3,4; 13.6,12 13.6,4; 16.9,13 16.9,6"
_PALM = "16.9,13 16.9,15 ~16.9,19 14.5,21 11.5,21 ~8.5,21 7.2,19.4 5.8,17 3.8,13.6"
_FLAG = "shape 6,4.4 19.6,8.8 6,13.2"
_PLAY, _NEXT = "shape 8,5.4 18.6,12 8,18.6", "shape 5.6,5.6 14.6,12 5.6,18.4"

_DRAWINGS: Mapping[Sign, tuple[str, ...]] = {
    Sign.HAND: (f"{_FINGERS}; {_PALM}; 7,13 7,14.4",),
    Sign.CLARIFY: (
        "8,8.6 ~8,3.6 16.4,3.6 16.4,8.6 ~16.4,12 12.2,11.6 12.2,15",
        "disc 12.2,19.4 1.5",
    ),
    Sign.DIRECT: ("4,12 19,12; 13,6 19,12 13,18",),
    Sign.PROCESS: (f"{_FLAG}; 6,4 6,21", _FLAG),
    Sign.AGREE: ("", "disc 12,12 10", "7.4,12.4 10.8,15.6 16.6,8.8"),
    Sign.CONCERN: (_TRIANGLE, _TRIANGLE, "12,10 12,13.6; 12,17 12,17.01"),
    # Beside the line, not across it: an open disc with a stroke next to it.
    Sign.ASIDE: ("disc 9,12 6.4; 20.4,5.6 20.4,18.4",),
    Sign.BLOCK: ("", _OCTAGON, "7,12 17,12"),
    Sign.PASS: ("5,12 19,12",),
    # Round again: the piece comes back to this seat.
    Sign.PASS_BACK: ("arc 12,12.6 7.6 60 290; 10.6,2 15.8,6 10.6,10",),
    Sign.PAUSE: ("", "box 6,5 4,14 1.2; box 14,5 4,14 1.2"),
    Sign.PLAY: (_PLAY, _PLAY),
    Sign.EXTEND: ("arc 11,13 8 60 300; 11,8.6 11,13 14,14.6; 20,2.4 20,8.4; 17,5.4 23,5.4",),
    Sign.DONE: ("4.6,12.8 9.6,17.8 19.6,6.6",),
    Sign.NEXT: (f"{_NEXT}; 18.6,5.4 18.6,18.6", _NEXT),
    Sign.UNDO: ("4.4,9 13.6,9 ~21.4,9 21.4,19.4 13.6,19.4 8,19.4; 8.6,4.8 4.4,9 8.6,13.2",),
    Sign.REDO: ("19.6,9 10.4,9 ~2.6,9 2.6,19.4 10.4,19.4 16,19.4; 15.4,4.8 19.6,9 15.4,13.2",),
    Sign.CIRCLE: ("", _SEATS),
    Sign.STACK: (
        "10,6 20,6; 10,12 20,12; 10,18 20,18",
        "disc 5,6 1.6; disc 5,12 1.6; disc 5,18 1.6",
    ),
    Sign.SWITCH: ("4,8 19,8; 15,4 19,8 15,12; 20,16 5,16; 9,12.6 5,16 9,20",),
    Sign.NOTE: ("13.6,3.4 5,3.4 5,20.6 19,20.6 19,8.8 13.6,3.4; 9,12 15,12; 9,16 15,16",),
    Sign.LOCK: ("box 5,11 14,10 2; 8,11 8,8 ~8,2.6 16,2.6 16,8 16,11", "disc 12,16 1.6"),
    Sign.PROJECTOR: ("box 3,4 18,11.6 1.6; 12,15.6 12,20.4; 8,20.4 16,20.4",),
    Sign.UP: ("12,20 12,4.6; 5.6,11 12,4.6 18.4,11",),
    Sign.LEVEL: ("4,9 20,9; 4,15 20,15",),
    Sign.DOWN: ("12,4 12,19.4; 5.6,13 12,19.4 18.4,13",),
    Sign.PEOPLE: ("disc 9,8 3.6; arc 9,20 6.4 0 180; arc 16.4,8 3.4 -90 180; arc 16,20 6 0 70",),
    Sign.SEARCH: ("disc 10.4,10.4 6.4; 15.2,15.2 20.6,20.6",),
    Sign.PLUS: ("12,5 12,19; 5,12 19,12",),
    Sign.CROSS: ("6,6 18,18; 18,6 6,18",),
}
"""What of each sign is stroked, filled and cut out, piece by piece.

A piece is a line from point to point, in which ``~`` begins a curve with its two handles; or a
closed shape, a disc (middle, radius), an arc (also where it starts, and how far it goes, in
degrees) or a box (corner, size, and the radius of its corners).
"""


@cache
def drawing_of(sign: Sign) -> Drawing:
    """The drawing of a sign, made on first use and never changed."""
    return Drawing(*[_path(each) for each in (*_DRAWINGS[sign], "", "")[:3]])


def _path(drawn: str) -> QPainterPath:
    path = QPainterPath()
    for piece in drawn.split("; ") if drawn else ():
        kind, *told = piece.replace(",", " ").split()
        match kind, [float(each) for each in told] if kind.isalpha() else ():
            case "disc", (x, y, radius):
                path.addEllipse(QPointF(x, y), radius, radius)
            case "arc", (x, y, radius, start, sweep):
                box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
                path.arcMoveTo(box, start)
                path.arcTo(box, start, sweep)
            case "box", (x, y, wide, high, corner):
                path.addRoundedRect(QRectF(x, y, wide, high), corner, corner)
            case "shape", points:
                path.addPolygon(QPolygonF(list(map(QPointF, points[::2], points[1::2]))))
                path.closeSubpath()
            case _:
                _draw_line(path, piece)
    return path


def _draw_line(path: QPainterPath, points: str) -> None:
    ahead = iter(points.split())
    path.moveTo(*_point(next(ahead)))
    for each in ahead:
        if each.startswith("~"):
            path.cubicTo(*_point(each[1:]), *_point(next(ahead)), *_point(next(ahead)))
        else:
            path.lineTo(*_point(each))


def _point(written: str) -> tuple[float, float]:
    x, _, y = written.partition(",")
    return float(x), float(y)
