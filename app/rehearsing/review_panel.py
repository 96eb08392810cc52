"""How a practice went, at its end: facts and what to look at again, no score."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from app.look.dress import set_role
from app.look.labels import plain_label
from app.look.laying import in_column, in_row
from app.wording.rehearsals import RehearsalWords
from facilitation.rehearsal.practice import Review

_MOST_HEIGHT = 260
"""A longer review is scrolled, so that the meeting above it stays in view."""


class ReadingArea(QScrollArea):
    """A text that is read by keys: arrows and Page up and down as usual, Home and End to its ends.

    It takes the keyboard when it comes; letters go to the quick bar all the same.
    """

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard once the act that brought it has given it to the quick bar."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the beginning, to the end, or as far as the key says."""
        bar, key = self.verticalScrollBar(), event.key()
        if key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)


class ReviewPanel(QWidget):
    """Shows a review; ``closed`` comes when it was put away."""

    closed = Signal()

    def __init__(
        self, review: Review, words: RehearsalWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.review_title(review))
        title = plain_label("", "heading", wrap=True)
        title.setText(words.review_title(review))
        self.area = ReadingArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setMaximumHeight(_MOST_HEIGHT)
        self.text = plain_label(wrap=True)
        self.text.setText("\n".join(self._lines(review, words)))
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.area.setWidget(self.text)
        self.close_button = QPushButton(self.tr("Put away"), self)
        set_role(self.close_button, "primary")
        self.close_button.setToolTip(self.tr("Put the review away"))
        self.close_button.clicked.connect(self.closed)
        bottom = Qt.AlignmentFlag.AlignBottom
        beside = in_row((self.area, 1), (self.close_button, 0, bottom))
        in_column(title, beside, on=self, margins=0)

    @staticmethod
    def _lines(review: Review, words: RehearsalWords) -> list[str]:
        again = [f"  {each}" for each in review.to_look_at]
        heading = words.look_again(review)
        return [*words.review_lines(review), *([heading, *again] if heading else [])]
