"""All keys on one page (F1)."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.console.keys import Keys, KeyWords
from app.console.labels import plain_label

_BESIDE = 48
"""Pixels left free around the window on a small screen."""


class KeysDialog(QDialog):
    """Columns of keys, to be scrolled where the screen is smaller; Escape closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay out every key there is."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = QWidget(self)
        self._fill_page()
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.resize(self._fitting())

    def _fill_page(self) -> None:
        words = KeyWords()
        typing = (
            (self.tr("With nothing typed"), words.with_nothing_typed()),
            (self.tr("While typing"), words.while_typing()),
            (self.tr("In the lists"), words.in_the_lists()),
        )
        anywhere = ((self.tr("Anywhere"), words.anywhere()),)
        room = (
            (self.tr("What the room sees"), words.for_the_room()),
            (self.tr("Ballots"), words.of_ballots()),
        )
        row = QHBoxLayout(self.page)
        row.setContentsMargins(24, 18, 24, 18)
        row.setSpacing(36)
        for groups in (typing, anywhere, room):
            column = QVBoxLayout()
            for title, keys in groups:
                column.addWidget(plain_label(title, "heading"))
                column.addLayout(_grid(keys))
                column.addSpacing(8)
            column.addStretch(1)
            row.addLayout(column)

    def _fitting(self) -> QSize:
        """Return as much room as the page wants, and the screen has."""
        bar = self.area.verticalScrollBar().sizeHint().width()
        wanted = self.page.sizeHint() + QSize(bar, bar)
        screen = self.screen().availableSize()
        return wanted.boundedTo(QSize(screen.width() - _BESIDE, screen.height() - _BESIDE))


def _grid(keys: Keys) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    for at, (key, does) in enumerate(keys):
        cap = plain_label(key, "key")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(cap, at, 0)
        grid.addWidget(plain_label(does), at, 1)
    grid.setColumnStretch(1, 1)
    return grid
