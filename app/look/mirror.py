"""Pictures for those who read from right to left: turned round as a whole, letters upright.

A picture is painted as it would be from left to right, on a painter that is turned; whatever
means the same in both, such as letters, signs and the circle of seats, is set upright in its
place.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter

from facilitation.direction import FIRST_STRONG, POP, runs_right_to_left

_SIDES = Qt.AlignmentFlag.AlignHorizontal_Mask
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_SEEN = Qt.AlignmentFlag.AlignAbsolute


class Reading(StrEnum):
    """From which side the program is read."""

    AS_LANGUAGE = "language"
    FROM_LEFT = "left"
    FROM_RIGHT = "right"


def direction_for(reading: Reading, language: str) -> Qt.LayoutDirection:
    """Return the direction of all windows where they speak a language, such as ``ar``."""
    if reading is Reading.AS_LANGUAGE:
        return QLocale(language).textDirection()
    return direction_of(reading is Reading.FROM_RIGHT)


def direction_of(rightwards: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if rightwards else Qt.LayoutDirection.LeftToRight


reads_from_the_right = QGuiApplication.isRightToLeft


def mirror(painter: QPainter, rect: QRectF) -> None:
    """Turn round what is painted from now on into a rectangle."""
    painter.translate(rect.left() + rect.right(), 0)
    painter.scale(-1, 1)


def turn_round(painter: QPainter, rect: QRectF) -> None:
    """Turn round what is painted from now on into a rectangle, where one reads from the right."""
    if reads_from_the_right():
        mirror(painter, rect)


def direction_of_text(text: str) -> Qt.LayoutDirection:
    """Return which way a line runs: as its first strong letter, else as the program is read."""
    rightwards = runs_right_to_left(text)
    return direction_of(reads_from_the_right() if rightwards is None else rightwards)


def as_it_runs(text: str) -> str:
    """Return the words of a control of Qt's, which would let all run as the program is read."""
    return f"{FIRST_STRONG}{text}{POP}" if text and reads_from_the_right() else text


def is_mirrored(painter: QPainter) -> bool:
    """Tell whether a painter has been turned round: none is where one reads from the left."""
    return reads_from_the_right() and painter.worldTransform().m11() < 0


@contextmanager
def upright(painter: QPainter, rect: QRectF) -> Iterator[bool]:
    """Paint into a rectangle as if nothing were turned; tell whether it is."""
    turned = is_mirrored(painter)
    if turned:
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        mirror(painter, rect)
    try:
        yield turned
    finally:
        if turned:
            painter.restore()


def write(painter: QPainter, box: QRectF, flags: int | Qt.AlignmentFlag, text: str) -> None:
    """Paint a text into a box as `QPainter.drawText` does, its letters upright.

    What hangs lower than the typeface, as Arabic letters do, is not cut off at the box.
    """
    flags = int(flags) | int(Qt.TextFlag.TextDontClip)
    if not is_mirrored(painter):
        painter.drawText(box, flags, text)
        return
    with upright(painter, box):
        side = seen_side(Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag(flags & int(_SIDES)))
        painter.setLayoutDirection(direction_of_text(text))
        painter.drawText(box, flags & ~int(_SIDES) | int(side), text)


def seen_side(direction: Qt.LayoutDirection, alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return at which side of the screen stands what is aligned so in a window of a direction.

    As ``QStyle.visualAlignment`` has it. To ask that, PySide makes every name that a style has for
    anything, and the first picture would wait for that.
    """
    if not alignment & _SIDES:
        alignment |= _LEFT
    turned = direction is Qt.LayoutDirection.RightToLeft and not alignment & _SEEN
    if turned and alignment & (_LEFT | _RIGHT):
        alignment ^= _LEFT | _RIGHT
    return alignment | _SEEN


def mirrored(rect: QRectF, within: QRectF) -> QRectF:
    """Return where a rectangle of a picture lies once the picture is turned round."""
    if not reads_from_the_right():
        return rect
    turned = QRectF(rect)
    turned.moveRight(within.left() + within.right() - rect.left())
    return turned


def mirrored_point(point: QPointF, within: QRectF) -> QPointF:
    """Return which point of the picture before it was turned lies under one that is seen."""
    if not reads_from_the_right():
        return point
    return QPointF(within.left() + within.right() - point.x(), point.y())
