"""What home says where a group wanted to look at one of its own processes again by now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.look.buttons import button
from app.look.dress import set_role
from app.look.labels import plain_label
from app.look.laying import in_row
from app.wording import Wording
from app.wording.process_terms import AgainWords
from facilitation.process.process import Process


class DueBar(QFrame):
    """Hidden unless one is due; its button leads to the one that is due longest."""

    wanted = Signal(str)
    """What the process is called."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = AgainWords(wording)
        self._called = ""
        set_role(self, "card")
        self.words = plain_label("", "", self, wrap=True)
        self.button = button(self.tr("Look at it"), self, lambda: self.wanted.emit(self._called))
        in_row((self.words, 1), self.button, on=self, margins=(16, 10, 16, 10), gap=16)
        self.hide()

    def show_due(self, due: Sequence[Process]) -> None:
        """Name those that are due; none hides the bar."""
        self._called = due[0].called if due else ""
        lines = [self._words.due(each) for each in due]
        if lines:
            lines.append(self.tr("The next meeting is offered it for its agenda."))
        self.words.setText("\n".join(lines))
        self.button.setAccessibleDescription(lines[0] if lines else "")
        self.setVisible(bool(due))
