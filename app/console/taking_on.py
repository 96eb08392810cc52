"""The button by which somebody takes something on, beside what was decided or done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.console.buttons import ActButton
from app.console.wishes import Wishes


class TakingOn(ActButton):
    """Asks who does what by when."""

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__("", "action", parent=parent)
        self.say(self.tr("Somebody takes something on…"))
        self.clicked.connect(lambda: self._ask(wishes))

    def _ask(self, wishes: Wishes) -> None:
        from app.console.frame_forms import FrameForms  # loaded when it is asked for

        wishes.form.emit(FrameForms().action())
