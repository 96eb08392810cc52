"""The ways to decide, each with a meaning in one sentence: those that the process offers first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.console.labels import plain_label, say
from app.wording import Wording
from facilitation.decisions.catalogue import method_names, poll_names

_NAME = Qt.ItemDataRole.UserRole
_USUAL = ("consensus", "consent", "martha", "majority", "two-thirds")


class MethodList(QWidget):
    """Arrow keys choose; letters go to the way that begins so."""

    chosen = Signal(str)

    def __init__(
        self, offered: tuple[str, ...], wording: Wording, parent: QWidget | None = None
    ) -> None:
        """``offered`` are the names that the process in force offers."""
        super().__init__(parent)
        self._wording = wording
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Way to decide"))
        self.meaning = plain_label(role="soft", wrap=True)
        self.meaning.setMinimumHeight(84)
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.meaning)
        methods = tuple(dict.fromkeys((*offered, *_USUAL, *method_names())))
        self._head(self.tr("On one text or question"))
        for name in methods:
            self._add(name)
        self._head(self.tr("Choosing among options"))
        for name in poll_names():
            self._add(name)
        self.list.currentItemChanged.connect(self._describe)
        self.choose(methods[0])

    def _head(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _add(self, name: str) -> None:
        words = self._wording.method(name)
        item = QListWidgetItem(words[:1].upper() + words[1:])
        item.setData(_NAME, name)
        self.list.addItem(item)

    def choose(self, name: str) -> None:
        """Choose a way by its name."""
        for at in range(self.list.count()):
            if self.list.item(at).data(_NAME) == name:
                self.list.setCurrentRow(at)
                self.list.scrollToItem(self.list.item(at))

    def name(self) -> str:
        """Return the name of the way that is chosen."""
        item = self.list.item(self.list.currentRow())
        return str(item.data(_NAME)) if self.list.currentRow() >= 0 else ""

    def _describe(self, *_: object) -> None:
        say(self.meaning, self._wording.asking.meaning(self.name()))
        self.chosen.emit(self.name())
