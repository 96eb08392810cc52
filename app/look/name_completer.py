"""Completes the names of people, however their apostrophes, hyphens and accents are typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from facilitation.people.names import fold, spellings


class NameCompleter(QCompleter):
    """Finds names by any part of them, as `spellings` has them; shows and takes them as written."""

    def __init__(self, names: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._known = QStandardItemModel(self)
        self.know(names)
        self.setModel(self._known)
        self.setCompletionRole(Qt.ItemDataRole.UserRole)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def know(self, names: Sequence[str]) -> None:
        """Find these from now on."""
        self._known.clear()
        for name in names:
            item = QStandardItem(name)
            item.setData("\n".join(spellings(fold(name))), Qt.ItemDataRole.UserRole)
            self._known.appendRow(item)

    def splitPath(self, typed: str) -> list[str]:
        return [fold(typed)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data())
