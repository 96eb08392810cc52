"""Fields with words beside them, in a window that may be narrow."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QLineEdit, QWidget

from app.look.labels import FlowingLabel
from app.look.lines import height_of, is_mirrored

_ENOUGH = 240
"""Pixels that are enough for a field, however long what it holds."""

_MOST_LINES = 2
"""Words stand in the middle of what is so many lines high; beside more at its first one."""

_GAP, _LEAST_GAP = 8, 3
"""Pixels between rows and beside words, and between words and the field below them."""


class QuestionForm(QLayout):
    """Words stand beside their fields, or all above them where one has no room beside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._items: list[QLayoutItem] = []
        super().__init__(parent) if parent is not None else super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(_GAP)

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

    def ask(self, words: str, field: QWidget, shown: QWidget | None = None) -> None:
        """Add a field, with what stands around it as ``shown``; its words lead to it by Alt."""
        label = FlowingLabel(words)
        label.setBuddy(field)
        self.addWidget(label)
        self.addWidget(shown if shown is not None else field)

    def reword(self, field: QWidget, words: str) -> None:
        """Ask in other words for what a field says, also for those who do not see them."""
        for said, _ in self._pairs(every=True):
            label = said.widget()
            if isinstance(label, FlowingLabel) and label.buddy() is field:
                label.setText(words)
                field.setAccessibleName(words.replace("&", ""))

    def clear(self) -> None:
        """Take out all fields with their words, for good."""
        while (item := self.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()

    def show_row(self, field: QWidget, *, shown: bool) -> None:
        """Show a field with its words, or hide both."""
        for words, beside in self._pairs(every=True):
            if beside.widget() is field:
                for each in (words.widget(), field):
                    if each is not None:
                        each.setVisible(shown)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        placed = list(self._placed(width - around.left() - around.right()))
        high = placed[-1][1].bottom() + 1 if placed else 0
        return high + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        """Return the room for all words beside their fields."""
        fields = [max(field.sizeHint().width(), _wanted(field)) for _, field in self._pairs()]
        wide = self._words_wide() + self.spacing() + max(fields, default=0)
        inner = QSize(wide, 0).grownBy(self.contentsMargins())
        return QSize(inner.width(), self.heightForWidth(inner.width()))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's own name
        """Return the width of the widest field, with its words above it; the height follows it."""
        wides = [each.minimumSize().width() for pair in self._pairs() for each in pair]
        inner = QSize(max(wides, default=0), 0).grownBy(self.contentsMargins())
        return QSize(inner.width(), self.sizeHint().height())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        mirrored = is_mirrored(self)
        for item, place in self._placed(inner.width()):
            where = place
            if mirrored:
                where = QRect(place)
                where.moveRight(inner.width() - 1 - place.left())
            item.setGeometry(where.translated(inner.topLeft()))

    def _placed(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Yield each part with its place, as one reads from the left."""
        words_wide, pairs, top = self._words_wide(), list(self._pairs()), 0
        left = words_wide + self.spacing()
        beside = all(left + _wanted(field) <= width for _, field in pairs)
        if not beside:
            words_wide, left = width, 0
        for words, field in pairs:
            said, high = height_of(words, words_wide), height_of(field, width - left)
            row = max(said, high) if beside else said + _LEAST_GAP + high
            down = (min(row, _MOST_LINES * said) - said) // 2 if beside else 0
            yield words, QRect(0, top + down, words_wide, said)
            yield field, QRect(left, top + row - high, width - left, high)
            top += row + self.spacing()

    def _words_wide(self) -> int:
        return max((words.sizeHint().width() for words, _ in self._pairs()), default=0)

    def _pairs(self, *, every: bool = False) -> Iterator[tuple[QLayoutItem, QLayoutItem]]:
        for words, field in zip(self._items[::2], self._items[1::2], strict=True):
            if every or not field.isEmpty():
                yield words, field


def _wanted(field: QLayoutItem) -> int:
    """Return how wide a field wants to be beside its words; one to write in wants to be wide."""
    hint = field.sizeHint().width()
    if isinstance(field.widget(), QLineEdit):
        hint = max(hint, _ENOUGH)
    return max(field.minimumSize().width(), min(hint, _ENOUGH))
