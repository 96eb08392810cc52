"""A layout for parts that stand beside each other, in as many lines as they need."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from app.look.laying import read_in_order

_BAR = 16
"""Pixels that a bar to scroll may take from the width, or give back."""

_ANY = 100_000
"""Pixels in which any parts have room on one line."""

_MOST = (1 << 19) - 1
"""Qt's own bound for a layout."""

_GROWS = Qt.Orientation.Horizontal


class _Part(NamedTuple):
    """A part that is shown, and what it wants, in pixels."""

    item: QLayoutItem
    wide: int
    whole: int
    """How wide it would be where that takes no line more."""

    least: int
    """How wide it has to be."""

    high: int | None
    """None where that follows from its width."""

    begins: bool
    """Whether a line begins with it in any case."""


class _Broken(NamedTuple):
    """The lines of a width, each with its parts and its height, in pixels."""

    lines: list[tuple[list[_Part], int]]
    wide: int
    """How wide the widest is."""

    high: int


class Lines(QHBoxLayout):
    """Parts keep the width that they want and go on in the next line, as words do.

    A part that wants to grow takes what is left of its line; one that is shorter than its words is
    given its ``whole_width`` where that costs no line more. What is wider than a whole line is as
    wide as that. The lines begin where one begins to read. What parts want is asked again only
    after one of them has changed: Qt wants to know many sizes whenever it lays out a window.
    """

    def __init__(
        self,
        *parts: QWidget,
        on: QWidget | None = None,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        gap: int = 6,
        first: tuple[QWidget, ...] = (),
    ) -> None:
        """Lay ``parts`` on a widget; margins as of Qt, and the gap in pixels.

        Each of ``first`` begins a line in any case, as long as it is shown.
        """
        self._first = first
        self._wanted: list[_Part] | None = None
        self._broken: dict[int, _Broken] = {}
        self._high = 0
        self._laid_for = -_BAR
        """The width for which the lines were broken last, in pixels."""
        super().__init__(on) if on is not None else super().__init__()
        self.setContentsMargins(*margins)
        self.setSpacing(gap)
        for part in parts:
            self.addWidget(part)
        if on is not None:
            read_in_order(self)

    def insert(self, at: int, part: QWidget) -> None:
        """Give a part the place ``at``, counted from 0."""
        self.insertWidget(at, part)
        read_in_order(self)

    def invalidate(self) -> None:
        """Ask all parts again, once a size is wanted: Qt says that one may have changed."""
        self._wanted = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def maximumSize(self) -> QSize:  # noqa: N802 - Qt's own name
        return QSize(_MOST, _MOST)

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        broken = self._lines(width - around.left() - around.right())
        return broken.high + around.top() + around.bottom()

    minimumHeightForWidth = heightForWidth  # noqa: N815 - Qt's own name

    def sizeHint(self) -> QSize:
        """Return the room for all parts in as few lines as there can be."""
        broken = self._lines(_ANY)
        return QSize(broken.wide, broken.high).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's own name
        """Return the room for the widest part, and for all lines at the width that it has now."""
        high = self._lines(_ANY).high
        least = max([part.least for part in self._wanted or ()], default=0)
        size = QSize(least, high).grownBy(self.contentsMargins())
        return QSize(size.width(), max(size.height(), self._high))

    def setGeometry(self, rect: QRect) -> None:
        QLayout.setGeometry(self, rect)  # not as a row of Qt's
        inner = rect.marginsRemoved(self.contentsMargins())
        broken, top = self._lines(inner.width()), inner.top()
        high = broken.high + rect.height() - inner.height()
        if high < self._high or high not in (self._high, rect.height()):
            self._high = high
            self.update()  # what stands around may not ask how high it is at a width
        laid_for = self._as_before(inner.width())
        if laid_for != self._laid_for:
            self._laid_for = laid_for
            self._broken.clear()
        mirrored = is_mirrored(self)
        for line, high in broken.lines:
            self._put(line, QRect(inner.left(), top, inner.width(), high), mirrored=mirrored)
            top += high + self.spacing()

    def _as_before(self, width: int) -> int:
        """Return the width at which lines are broken: where little more is given, as they were.

        Else a bar that comes because there are two lines would go because there is one.
        """
        return self._laid_for if 0 <= width - self._laid_for <= _BAR else width

    def _lines(self, width: int) -> _Broken:
        """Return the lines of a width without what stands around them."""
        if self._wanted is None:
            self._broken.clear()
            self._wanted = self._ask()
        found = self._broken.get(width)
        if found is None:
            found = self._broken[width] = self._best(self._as_before(width), self._wanted)
        return found

    def _best(self, width: int, parts: list[_Part]) -> _Broken:
        """Return the fewest lines, in which those parts are whole that have the room for it."""
        fewest = self._break(width, parts)
        if len(fewest.lines) == 1 or not [part for part in parts if part.whole > part.wide]:
            return fewest
        whole = [part._replace(wide=max(part.wide, min(part.whole, width))) for part in parts]
        found = self._break(width, whole)
        return found if len(found.lines) == len(fewest.lines) else fewest

    def _ask(self) -> list[_Part]:
        parts = []
        for item in filter(None, map(self.itemAt, range(self.count()))):
            begins = item.widget() in self._first
            if not item.isEmpty():
                want, least = item.sizeHint(), item.minimumSize()
                high = None if item.hasHeightForWidth() else max(want.height(), least.height())
                whole = getattr(item.widget(), "whole_width", want.width)()
                parts.append(_Part(item, want.width(), whole, least.width(), high, begins))
        return parts

    def _break(self, width: int, parts: list[_Part]) -> _Broken:
        gap = self.spacing()
        lines: list[tuple[list[_Part], int]] = []
        widest = high = taken = whole = 0
        line: list[_Part] = []
        for part in parts:
            if line and (part.begins or taken + gap + part.wide > width):
                lines.append((line, high))
                whole += high + gap
                line, taken, high = [], 0, 0
            taken += part.wide + (gap if line else 0)
            widest = max(widest, taken)
            wide = min(part.wide, width)
            high = max(high, part.item.heightForWidth(wide) if part.high is None else part.high)
            line.append(part)
        if line:
            lines.append((line, high))
        return _Broken(lines, widest, whole + high)

    def _put(self, line: list[_Part], room: QRect, *, mirrored: bool) -> None:
        gap = self.spacing()
        wants = [min(part.wide, room.width()) for part in line]
        left = room.width() - sum(wants) - gap * (len(line) - 1)
        x = 0
        for part, want in zip(line, wants, strict=True):
            wide = want
            if left > 0 and part.item.expandingDirections() & _GROWS:
                wide, left = want + left, 0
            high = part.item.heightForWidth(wide) if part.high is None else part.high
            high = min(room.height(), high)
            left_edge = room.right() + 1 - x - wide if mirrored else room.left() + x
            place = QPoint(left_edge, room.top() + (room.height() - high) // 2)
            part.item.setGeometry(QRect(place, QSize(wide, high)))
            x += wide + gap


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


def height_of(item: QLayoutItem, width: int) -> int:
    """Return how high a part wants to be at a width, both in pixels."""
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return max(item.sizeHint().height(), item.minimumSize().height())
