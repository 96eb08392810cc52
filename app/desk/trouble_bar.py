"""A bar across the top that says what is wrong, and what helps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.look.buttons import button
from app.look.labels import plain_label
from app.look.laying import in_row


class TroubleBar(QFrame):
    """Hidden while all is well. After a vain attempt to close it offers two ways out."""

    save_wanted = Signal()
    leave_wanted = Signal()

    told = Signal(str)
    """What is wrong, when other words come into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = plain_label("", "refusal", self, wrap=True)
        save, leave = self.tr("Save the texts in a file …"), self.tr("Close without them")
        self._save = button(save, self, self.save_wanted, only_tab=True)
        self._leave = button(leave, self, self.leave_wanted, only_tab=True)
        in_row((self._words, 1), self._save, self._leave, on=self, margins=0)
        self.hide()

    def say(self, sentences: str, *, closing: bool = False) -> None:
        """Show what is wrong; with ``closing`` also what can be done with unwritten texts."""
        if sentences != self._words.text():
            self.told.emit(sentences)
        self._words.setText(sentences)
        self.setAccessibleName(sentences)
        self._save.setVisible(closing)
        self._leave.setVisible(closing)
        self.setVisible(bool(sentences))

    @property
    def words(self) -> str:
        return self._words.text()
