"""A layout for parts that stand beside each other, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QSizePolicy, QWidget

from app.look.laying import read_in_order

_BAR = 16
"""Pixels that a bar to scroll may take from the width, or give back."""

_GROWS = Qt.Orientation.Horizontal


class Flowing(QLayout):
    """A layout of parts in their order, whose height follows from its width."""

    def __init__(self, on: QWidget | None = None) -> None:
        super().__init__(on) if on is not None else super().__init__()
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, at: int) -> QLayoutItem | None:
        return self._items[at] if 0 <= at < len(self._items) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        return self._items.pop(at) if 0 <= at < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True


class Lines(Flowing):
    """Parts keep the width that they want and go on in the next line, as words do.

    A part that wants to grow takes what is left of its line. What is wider than a whole line is as
    wide as that. The lines begin where one begins to read.
    """

    def __init__(
        self,
        *parts: QWidget,
        on: QWidget | None = None,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        gap: int = 6,
    ) -> None:
        """Lay ``parts`` on a widget; margins as of Qt, and the gap in pixels."""
        super().__init__(on)
        self._high = 0
        self._laid_for = -_BAR
        """The width for which the lines were broken last, in pixels."""
        self.setContentsMargins(*margins)
        self.setSpacing(gap)
        for part in parts:
            self.addWidget(part)
        if on is not None:
            read_in_order(self)

    def insert(self, at: int, part: QWidget) -> None:
        """Give a part the place ``at``, counted from 0."""
        self.addWidget(part)
        self._items.insert(at, self._items.pop())
        read_in_order(self)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        inner = self._as_before(width - around.left() - around.right())
        lines = list(self._lines(inner))
        high = sum(_height(line, inner) for line in lines)
        high += self.spacing() * max(0, len(lines) - 1)
        return high + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        """Return the room for all parts in one line."""
        shown = [each for each in self._items if not each.isEmpty()]
        wide = sum(each.sizeHint().width() for each in shown)
        return self._around(wide + self.spacing() * max(0, len(shown) - 1), shown)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's own name
        """Return the room for the widest part, and for all lines at the width that it has now."""
        shown = [each for each in self._items if not each.isEmpty()]
        least = self._around(max((each.minimumSize().width() for each in shown), default=0), shown)
        return QSize(least.width(), max(least.height(), self._high))

    def _around(self, wide: int, shown: list[QLayoutItem]) -> QSize:
        around = self.contentsMargins()
        inner = QSize(wide, _height(shown))
        return inner.grownBy(around)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        high = self.heightForWidth(rect.width())
        if high != self._high:
            self._high = high
            self.update()  # what stands around may not ask how high it is at a width
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.top()
        self._laid_for = self._as_before(inner.width())
        for line in self._lines(self._laid_for):
            high = _height(line, inner.width())
            self._put(line, QRect(inner.left(), top, inner.width(), high))
            top += high + self.spacing()

    def _as_before(self, width: int) -> int:
        """Return the width at which lines are broken: where little more is given, as they were.

        Else a bar that comes because there are two lines would go because there is one.
        """
        return self._laid_for if 0 <= width - self._laid_for <= _BAR else width

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        line: list[QLayoutItem] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if line and taken + self.spacing() + wide > width:
                yield line
                line, taken = [], 0
            taken += wide + (self.spacing() if line else 0)
            line.append(item)
        if line:
            yield line

    def _put(self, line: list[QLayoutItem], room: QRect) -> None:
        wants = [min(each.sizeHint().width(), room.width()) for each in line]
        left = room.width() - sum(wants) - self.spacing() * (len(line) - 1)
        for at, item in enumerate(line):
            if left > 0 and item.expandingDirections() & _GROWS:
                wants[at], left = wants[at] + left, 0
        mirrored = is_mirrored(self)
        x = 0
        for item, wide in zip(line, wants, strict=True):
            high = min(room.height(), height_of(item, wide))
            left_edge = room.right() + 1 - x - wide if mirrored else room.left() + x
            place = QPoint(left_edge, room.top() + (room.height() - high) // 2)
            item.setGeometry(QRect(place, QSize(wide, high)))
            x += wide + self.spacing()


def spare(parent: QWidget) -> QWidget:
    """Return an empty part that takes what is left of its line: what follows stands at the end."""
    made = QWidget(parent)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def is_mirrored(layout: QLayout) -> bool:
    """Tell whether what is laid out is read from right to left."""
    part = layout.parentWidget()
    direction = part.layoutDirection() if part else QApplication.layoutDirection()
    return direction is Qt.LayoutDirection.RightToLeft


def _height(line: list[QLayoutItem], width: int | None = None) -> int:
    """Return how high a line is where none of its parts can be wider than ``width``."""
    wants = ((each, each.sizeHint().width()) for each in line)
    highs = (height_of(each, wide if width is None else min(wide, width)) for each, wide in wants)
    return max(highs, default=0)


def height_of(item: QLayoutItem, width: int) -> int:
    """Return how high a part wants to be at a width, both in pixels."""
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return max(item.sizeHint().height(), item.minimumSize().height())
