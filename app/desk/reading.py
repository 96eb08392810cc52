"""A window in which minutes are only read, beside the meeting that is to approve them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.desk.preview import Ask, Preview
from app.look.dress import Dress
from app.look.laying import in_column
from app.wording import Wording


class Reading(QDialog):
    """Shows the minutes of one meeting; Escape closes it."""

    def __init__(
        self, title: str, ask: Ask, wording: Wording, dress: Dress, parent: QWidget | None = None
    ) -> None:
        """``title`` is the meeting's; ``ask`` has its minutes made."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.preview = Preview(ask, wording, dress, self)
        self.preview.page.begin_at_the_top()
        in_column((self.preview, 1), on=self, margins=0)
        self.resize(820, 900)
