"""What home says first after a crash: which meeting was interrupted, and the way back into it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.home.meetings import Listed
from app.look.dress import set_role
from app.look.labels import plain_label
from app.look.laying import in_column, in_row
from app.wording import Wording
from app.wording.words import with_gaps


class InterruptedBar(QFrame):
    """Hidden unless there is such a meeting; Enter on its button goes back into it."""

    open_wanted = Signal(str)
    """The id of the meeting."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = wording.measures
        self._meeting = ""
        set_role(self, "card")
        self.words = plain_label("", "heading", self)
        self.about = plain_label("", "soft", self)
        for label in (self.words, self.about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.button = QPushButton(self.tr("Go back into it"), self)
        set_role(self.button, "primary")
        self.button.clicked.connect(lambda: self.open_wanted.emit(self._meeting))
        said = in_column(self.words, self.about, gap=2)
        in_row((said, 1), self.button, on=self, margins=(16, 12, 16, 12), gap=16)
        self.hide()

    def show_meeting(self, meeting: Listed | None) -> None:
        """Name the meeting that was interrupted; None hides the bar."""
        self._meeting = meeting.id if meeting else ""
        if meeting is not None:
            self.words.setText(self._sentence(meeting))
            self.about.setText(
                with_gaps(
                    self.tr("{when} was the last act. Everything recorded until then is there.")
                ).format(when=self._when(meeting))
            )
            self.button.setAccessibleDescription(self.words.text())
        self.setVisible(meeting is not None)

    def sizeHint(self) -> QSize:
        """Return the height that the words need at the width there is."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self.width())))

    def _sentence(self, meeting: Listed) -> str:
        if not meeting.title:
            return self.tr("A meeting was interrupted.")
        return with_gaps(self.tr("“{title}” was interrupted.")).format(title=meeting.title)

    def _when(self, meeting: Listed) -> str:
        return self._measures.moment(meeting.last)
