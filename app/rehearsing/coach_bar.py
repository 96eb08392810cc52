"""The coach's bar: what happens, a hint, "show me", and at the end how it went."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from app.look.dress import set_role
from app.look.labels import named, plain_label
from app.look.laying import in_column, in_row
from app.rehearsing.bar import PlayBar
from app.rehearsing.coach import Coach
from app.rehearsing.playing import Happening
from app.wording import Wording
from app.wording.rehearsals import RehearsalWords
from facilitation.rehearsal.cues import Cue
from facilitation.rehearsal.practice import Met, Review

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
        beside = in_row((self.area, 1), (self.close_button, 0, Qt.AlignmentFlag.AlignBottom))
        in_column(title, beside, on=self, margins=0)

    @staticmethod
    def _lines(review: Review, words: RehearsalWords) -> list[str]:
        again = [f"  {each}" for each in review.to_look_at]
        heading = words.look_again(review)
        return [*words.review_lines(review), *([heading, *again] if heading else [])]


class CoachBar(PlayBar):
    """Stands above the quick bar while somebody practises.

    While it is her turn it says her task in words. Ctrl+F10 shows the line; Shift+F8 does it.
    Ctrl+F8 lets what is due over and over go on by itself. ``closed`` comes when the review was
    put away.
    """

    closed = Signal()

    def __init__(self, coach: Coach, wording: Wording) -> None:
        self._coach = coach
        super().__init__(coach, wording)
        self._line = ""
        self._hint = ""
        self._met = Met.AS_WRITTEN
        self._answered_after: Happening | None = None
        self.task = named(plain_label(wrap=True), self.tr("What you are to do"))
        self.told.addWidget(self.task)
        self.advice = named(plain_label("", "soft", wrap=True), self.tr("Hint"))
        self.told.addWidget(self.advice)
        self.told.addStretch(1)
        self.hint = self.button(self.tr("Hint"), "hint", coach.hint)
        self.show_me = self.button(self.tr("Show me"), "show me", coach.show_me)
        self.run_on = self.button(self.tr("Go on like that by itself"), "run on", coach.run_on)
        coach.hinted.connect(self._on_hinted)
        coach.answered.connect(self._on_answered)
        self.refresh()

    def refresh(self) -> None:
        """Show whose turn it is and what happens."""
        super().refresh()
        if self.done:
            return
        coach = self._coach
        cue = coach.cue
        line = cue.line.source if cue else ""
        if not coach.waits or line != self._line:
            self._hint = ""
        self._line = line
        if coach.last is not self._answered_after and not coach.astray:
            self._met = Met.AS_WRITTEN
        self.heading.setText(
            self._words.heading(waits=coach.waits, astray=coach.astray, paused=coach.paused)
        )
        self.far.setText(self._words.progress(*coach.progress))
        comment = cue.line.comment if cue and coach.waits else ""
        self.happens.setText(comment or self._telling.happening(coach.station.meeting, coach.last))
        self.task.setText(self._task(cue) if cue and coach.waits else "")
        self.task.setVisible(coach.waits)
        set_role(self.happens, "soft" if coach.waits else "")
        self._advise()
        self.hint.setEnabled(coach.waits)
        self.show_me.setEnabled(coach.waits or coach.astray)
        self.on.setEnabled(coach.plays)
        self.run_on.setVisible(coach.may_run_on)

    def _task(self, cue: Cue) -> str:
        task = self._telling.task(cue)
        return self._words.still_due(task) if self._met is Met.BESIDES else task

    def _advise(self) -> None:
        """Show the hint beside the ways on where she is astray, else in the place of the answer."""
        kept = self._answer() if self._met is Met.ASTRAY or not self._hint else ""
        said = "\n".join(each for each in (kept, self._hint) if each)
        self.advice.setText(said)
        self.advice.setVisible(bool(said))

    def _on_hinted(self, line: str) -> None:
        self._hint = self._words.hint(line)
        self._advise()

    def _on_answered(self, met: Met) -> None:
        if met is Met.ASTRAY and self._met is Met.ASTRAY:
            return  # it was said once, and stands until she is back
        self._met = met
        self._answered_after = self._coach.last
        self._hint = ""

    def _answer(self) -> str:
        coach = self._coach
        expected = coach.cue.line.source if coach.cue and coach.waits else ""
        return self._words.met(self._met, expected, goes_on=coach.plays and not coach.paused)

    def _on_finished(self, result: object) -> None:
        super()._on_finished(result)
        for each in (self.heading, self.far, self.happens, self.task, self.advice):
            each.hide()
        if isinstance(result, Review):
            panel = ReviewPanel(result, self._words, self)
            panel.closed.connect(self.closed)
            self.rows.addWidget(panel)
