"""The drawn signs: one path each on a grid of 24 by 24, in any size and colour.

Drawn rather than loaded, so that they cost no SVG reader at start and take any palette.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache, lru_cache
from math import ceil, cos, pi, sin
from types import MappingProxyType

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
    made = QIcon()
    for ratio in ratios():
        for mode, ink in (
            (QIcon.Mode.Normal, colour or palette.ink),
            (QIcon.Mode.Disabled, palette.edge),
        ):
            ground = palette.paper_raised.rgba()
            turned = _points_left(sign)
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
        arm = QPointF(0, -radius)
        turned = _turned(arm, seat * 45)
        holds = seat == 1
        painter.setBrush(palette.accent if holds else QColor("#faf5ea"))
        size = rect.width() * (0.115 if holds else 0.075)
        painter.drawEllipse(rect.center() + turned, size, size)
    painter.restore()


def _turned(point: QPointF, degrees: float) -> QPointF:
    return QTransform().rotate(degrees).map(point)


# --- the drawings ---------------------------------------------------------------------------

Points = tuple[tuple[float, float], ...]


def _line(*points: tuple[float, float], into: QPainterPath | None = None) -> QPainterPath:
    path = into if into is not None else QPainterPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    return path


def _lines(*strokes: Points) -> QPainterPath:
    path = QPainterPath()
    for stroke in strokes:
        _line(*stroke, into=path)
    return path


def _shape(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*p) for p in points]))
    path.closeSubpath()
    return path


def _disc(x: float, y: float, radius: float, into: QPainterPath | None = None) -> QPainterPath:
    path = into if into is not None else QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def _arc(centre: tuple[float, float], radius: float, start: float, sweep: float) -> QPainterPath:
    x, y = centre
    box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
    path = QPainterPath()
    path.arcMoveTo(box, start)
    path.arcTo(box, start, sweep)
    return path


def _drawn(
    stroke: QPainterPath | None = None,
    fill: QPainterPath | None = None,
    cut: QPainterPath | None = None,
) -> Drawing:
    return Drawing(stroke or QPainterPath(), fill or QPainterPath(), cut or QPainterPath())


def _hand() -> Drawing:
    path = QPainterPath()
    path.moveTo(7, 13)
    path.lineTo(7, 7)
    path.moveTo(10.3, 12)
    path.lineTo(10.3, 4)
    path.moveTo(13.6, 12)
    path.lineTo(13.6, 4)
    path.moveTo(16.9, 13)
    path.lineTo(16.9, 6)
    path.moveTo(16.9, 13)
    path.lineTo(16.9, 15)
    path.cubicTo(16.9, 19, 14.5, 21, 11.5, 21)
    path.cubicTo(8.5, 21, 7.2, 19.4, 5.8, 17)
    path.lineTo(3.8, 13.6)
    path.moveTo(7, 13)
    path.lineTo(7, 14.4)
    return _drawn(path)


def _clarify() -> Drawing:
    path = QPainterPath()
    path.moveTo(8, 8.6)
    path.cubicTo(8, 3.6, 16.4, 3.6, 16.4, 8.6)
    path.cubicTo(16.4, 12, 12.2, 11.6, 12.2, 15)
    return _drawn(path, _disc(12.2, 19.4, 1.5))


def _process() -> Drawing:
    flag = _shape((6, 4.4), (19.6, 8.8), (6, 13.2))
    return _drawn(_joined(flag, _line((6, 4), (6, 21))), flag)


def _joined(*paths: QPainterPath) -> QPainterPath:
    whole = QPainterPath()
    for path in paths:
        whole.addPath(path)
    return whole


def _octagon(radius: float) -> QPainterPath:
    return _shape(
        *(
            (12 + radius * cos(pi / 8 + k * pi / 4), 12 + radius * sin(pi / 8 + k * pi / 4))
            for k in range(8)
        )
    )


def _pause() -> Drawing:
    fill = QPainterPath()
    fill.addRoundedRect(QRectF(6, 5, 4, 14), 1.2, 1.2)
    fill.addRoundedRect(QRectF(14, 5, 4, 14), 1.2, 1.2)
    return _drawn(None, fill)


def _play() -> Drawing:
    shape = _shape((8, 5.4), (18.6, 12), (8, 18.6))
    return _drawn(shape, shape)


def _next() -> Drawing:
    shape = _shape((5.6, 5.6), (14.6, 12), (5.6, 18.4))
    return _drawn(_joined(shape, _line((18.6, 5.4), (18.6, 18.6))), shape)


def _undo() -> Drawing:
    path = QPainterPath()
    path.moveTo(4.4, 9)
    path.lineTo(13.6, 9)
    path.cubicTo(21.4, 9, 21.4, 19.4, 13.6, 19.4)
    path.lineTo(8, 19.4)
    return _drawn(_joined(path, _lines(((8.6, 4.8), (4.4, 9), (8.6, 13.2)))))


def _redo() -> Drawing:
    undo = _undo().stroke
    return _drawn(QTransform(-1, 0, 0, 1, GRID, 0).map(undo))


def _circle() -> Drawing:
    seats = QPainterPath()
    for k in range(8):
        at = _turned(QPointF(0, -8.4), k * 45)
        _disc(12 + at.x(), 12 + at.y(), 2.9 if k == 1 else 1.9, into=seats)
    return _drawn(None, seats)


def _stack() -> Drawing:
    dots = QPainterPath()
    for y in (6, 12, 18):
        _disc(5, y, 1.6, into=dots)
    return _drawn(_lines(((10, 6), (20, 6)), ((10, 12), (20, 12)), ((10, 18), (20, 18))), dots)


def _note() -> Drawing:
    page = _line((13.6, 3.4), (5, 3.4), (5, 20.6), (19, 20.6), (19, 8.8), (13.6, 3.4))
    return _drawn(_joined(page, _lines(((9, 12), (15, 12)), ((9, 16), (15, 16)))))


def _lock() -> Drawing:
    body = QPainterPath()
    body.addRoundedRect(QRectF(5, 11, 14, 10), 2, 2)
    bow = QPainterPath()
    bow.moveTo(8, 11)
    bow.lineTo(8, 8)
    bow.cubicTo(8, 2.6, 16, 2.6, 16, 8)
    bow.lineTo(16, 11)
    return _drawn(_joined(body, bow), _disc(12, 16, 1.6))


def _projector() -> Drawing:
    screen = QPainterPath()
    screen.addRoundedRect(QRectF(3, 4, 18, 11.6), 1.6, 1.6)
    return _drawn(_joined(screen, _lines(((12, 15.6), (12, 20.4)), ((8, 20.4), (16, 20.4)))))


_DRAWINGS: Mapping[Sign, Callable[[], Drawing]] = MappingProxyType(
    {
        Sign.HAND: _hand,
        Sign.CLARIFY: _clarify,
        Sign.DIRECT: lambda: _drawn(_lines(((4, 12), (19, 12)), ((13, 6), (19, 12), (13, 18)))),
        Sign.PROCESS: _process,
        Sign.AGREE: lambda: _drawn(
            None, _disc(12, 12, 10), _line((7.4, 12.4), (10.8, 15.6), (16.6, 8.8))
        ),
        Sign.CONCERN: lambda: _drawn(
            _shape((12, 3.6), (21.6, 20), (2.4, 20)),
            _shape((12, 3.6), (21.6, 20), (2.4, 20)),
            _joined(_line((12, 10), (12, 13.6)), _line((12, 17), (12, 17.01))),
        ),
        # Beside the line, not across it: an open disc with a stroke next to it.
        Sign.ASIDE: lambda: _drawn(_joined(_disc(9, 12, 6.4), _line((20.4, 5.6), (20.4, 18.4)))),
        Sign.BLOCK: lambda: _drawn(None, _octagon(10.6), _line((7, 12), (17, 12))),
        Sign.PASS: lambda: _drawn(_line((5, 12), (19, 12))),
        # Round again: the piece comes back to this seat.
        Sign.PASS_BACK: lambda: _drawn(
            _joined(_arc((12, 12.6), 7.6, 60, 290), _lines(((10.6, 2), (15.8, 6), (10.6, 10))))
        ),
        Sign.PAUSE: _pause,
        Sign.PLAY: _play,
        Sign.EXTEND: lambda: _drawn(
            _joined(
                _arc((11, 13), 8, 60, 300),
                _line((11, 8.6), (11, 13), (14, 14.6)),
                _lines(((20, 2.4), (20, 8.4)), ((17, 5.4), (23, 5.4))),
            )
        ),
        Sign.DONE: lambda: _drawn(_line((4.6, 12.8), (9.6, 17.8), (19.6, 6.6))),
        Sign.NEXT: _next,
        Sign.UNDO: _undo,
        Sign.REDO: _redo,
        Sign.CIRCLE: _circle,
        Sign.STACK: _stack,
        Sign.SWITCH: lambda: _drawn(
            _lines(
                ((4, 8), (19, 8)),
                ((15, 4), (19, 8), (15, 12)),
                ((20, 16), (5, 16)),
                ((9, 12.6), (5, 16), (9, 20)),
            )
        ),
        Sign.NOTE: _note,
        Sign.LOCK: _lock,
        Sign.PROJECTOR: _projector,
        Sign.UP: lambda: _drawn(_lines(((12, 20), (12, 4.6)), ((5.6, 11), (12, 4.6), (18.4, 11)))),
        Sign.LEVEL: lambda: _drawn(_lines(((4, 9), (20, 9)), ((4, 15), (20, 15)))),
        Sign.DOWN: lambda: _drawn(
            _lines(((12, 4), (12, 19.4)), ((5.6, 13), (12, 19.4), (18.4, 13)))
        ),
        Sign.PEOPLE: lambda: _drawn(
            _joined(
                _disc(9, 8, 3.6),
                _arc((9, 20), 6.4, 0, 180),
                _arc((16.4, 8), 3.4, -90, 180),
                _arc((16, 20), 6, 0, 70),
            )
        ),
        Sign.SEARCH: lambda: _drawn(
            _joined(_disc(10.4, 10.4, 6.4), _line((15.2, 15.2), (20.6, 20.6)))
        ),
        Sign.PLUS: lambda: _drawn(_lines(((12, 5), (12, 19)), ((5, 12), (19, 12)))),
        Sign.CROSS: lambda: _drawn(_lines(((6, 6), (18, 18)), ((18, 6), (6, 18)))),
    }
)


@cache
def drawing_of(sign: Sign) -> Drawing:
    """The drawing of a sign, made on first use and never changed."""
    return _DRAWINGS[sign]()
