"""Lines beside a list that join the rows that belong together, as in a map of railways."""

from collections.abc import Iterable, Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

MOST = 8
"""Lanes beside each other; what needs more is left to the words of the row."""


class Crossing(msgspec.Struct, frozen=True):
    """What a lane does in one row: it comes from above, goes on below, and may stop here."""

    lane: int
    above: bool
    below: bool
    stops: bool


def lanes(count: int, pairs: Iterable[tuple[int, int]]) -> tuple[tuple[Crossing, ...], ...]:
    """What passes through each of `count` rows, where each pair of rows is joined by a lane.

    A pair takes the first lane that is free from its upper row to its lower one.
    """
    rows: list[list[Crossing]] = [[] for _ in range(count)]
    free: list[int] = []
    for low, high in sorted((min(pair), max(pair)) for pair in pairs):
        lane = next((at for at, until in enumerate(free) if until < low), len(free))
        if lane >= MOST:
            continue
        free[lane : lane + 1] = [high]
        for row in range(low, high + 1):
            rows[row].append(Crossing(lane, row > low, row < high, row in (low, high)))
    return tuple(tuple(row) for row in rows)


def width_of(crossings: Sequence[tuple[Crossing, ...]], step: float) -> float:
    """The room that the lanes of all rows need, in pixels."""
    last = max((each.lane for row in crossings for each in row), default=-1)
    return (last + 1) * step


def draw_lanes(
    painter: QPainter, box: QRectF, row: Sequence[Crossing], step: float, colour: QColor
) -> None:
    """Paint the lanes of one row along the right edge of `box`; a stop is joined to that edge."""
    painter.setPen(QPen(colour, max(1.6, step / 7)))
    for each in row:
        x = box.right() - (each.lane + 0.5) * step
        top = box.top() if each.above else box.center().y()
        bottom = box.bottom() if each.below else box.center().y()
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        if each.stops:
            painter.drawLine(QPointF(x, box.center().y()), QPointF(box.right(), box.center().y()))
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(x, box.center().y()), step / 5, step / 5)
