"""A bar across the top that says what is wrong, and what helps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.look.labels import plain_label
from app.look.laying import in_row
from app.look.mirror import as_it_runs


class TroubleBar(QFrame):
    """Hidden while all is well. After a vain attempt to close it offers two ways out."""

    save_wanted = Signal()
    leave_wanted = Signal()

    told = Signal(str)
    """What is wrong, when other words come into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = plain_label("", "refusal", self, wrap=True)
        self._save = QPushButton(as_it_runs(self.tr("Save the texts in a file …")), self)
        self._leave = QPushButton(self.tr("Close without them"), self)
        for button in (self._save, self._leave):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._save.clicked.connect(self.save_wanted)
        self._leave.clicked.connect(self.leave_wanted)
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
