"""What can be typed now, found by any of its words: a part of the help (F1)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.look.flowing_rows import wrap_rows
from app.look.labels import named
from app.look.laying import in_column
from facilitation.people.names import fold


class ActsNow(QWidget):
    """A field, and below it the acts that have all its words in their example or their meaning."""

    chosen = Signal(str)
    """The verb of the act that was chosen."""

    def __init__(self, acts: Mapping[str, str], parent: QWidget | None = None) -> None:
        """``acts`` has the verb for each of what is shown."""
        super().__init__(parent)
        words = self.tr("Find what you can type now: break, vote, late …")
        self.field = named(QLineEdit(self, placeholderText=words), words)
        self.list = named(QListWidget(self), self.tr("What you can type now"))
        wrap_rows(self.list, long=True)
        for shown, verb in acts.items():
            QListWidgetItem(shown, self.list).setData(Qt.ItemDataRole.UserRole, verb)
        in_column(self.field, self.list, on=self, margins=0, gap=6)
        self.field.textEdited.connect(self._find)
        self.field.returnPressed.connect(lambda: self._choose(self.list.currentIndex()))
        self.list.activated.connect(self._choose)
        self.setFocusProxy(self.field)

    def _find(self, typed: str) -> None:
        """Show only what has all the words, and stand on the first."""
        wanted, first = fold(typed).split(), QModelIndex()
        for at in range(self.list.count()):
            row = self.list.item(at)
            row.setHidden(not all(each in fold(row.text()) for each in wanted))
            if not (row.isHidden() or first.isValid()):
                first = self.list.indexFromItem(row)
        self.list.setCurrentIndex(first)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the list by the arrows while one types."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.field.hasFocus():
            self.list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)
