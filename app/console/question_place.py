"""Where the program asks by itself: a place that is there whether anything is asked or not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.look.laying import filled, in_column


class QuestionPlace(QWidget):
    """Holds the bars with questions; ``turned`` when one comes or goes."""

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = in_column(on=self, margins=0, gap=4)

    def take_in(self, bar: QWidget) -> None:
        """Let a bar ask here; others come behind it once they are made."""
        filled(self._column, bar)

    def has_questions(self) -> bool:
        """Tell whether something is asked, be it in view now or not."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        bars = self.findChildren(QWidget, options=direct)
        return any(not each.isHidden() for each in bars)
