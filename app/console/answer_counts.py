"""A show of hands, or a box of answers: a number for each answer that the method takes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.console.buttons import ActButton
from app.console.count_row import NumberField, with_words
from app.look.icons import Sign
from app.look.laying import read_in_order
from app.look.lines import Lines
from facilitation.decisions.answers import Answer
from facilitation.meeting.act import Act
from facilitation.meeting.families.decisions.acts import CountVotes
from facilitation.meeting.families.electorate.acts import CountAnswers

_VOTES = (Answer.YES, Answer.NO, Answer.ABSTAIN)
_BESIDE = 24
"""Letters of all answers together up to which their numbers stand beside each other."""


class AnswerCounts(QWidget):
    """Enter in any number enters all of them; the arrow keys go from one to the next."""

    entered = Signal(object)
    """The act that enters the count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: tuple[Answer, ...] = ()
        self.numbers: tuple[NumberField, ...] = ()
        self.enter = ActButton(self.tr("Count"), self.tr("Enter"), Sign.DONE, parent=self)
        self._pairs: list[QWidget] = []
        self._line = Lines(self.enter, on=self)
        self.enter.clicked.connect(self._enter)

    def offer(self, words: Mapping[Answer, str]) -> None:
        """Offer a number for each of these answers."""
        if tuple(words) == self._answers:
            return
        self._answers = tuple(words)
        for pair in self._pairs:
            self._line.removeWidget(pair)
            pair.hide()
            pair.deleteLater()
        self.numbers = tuple(NumberField(word, self) for word in words.values())
        both = zip(words.values(), self.numbers, strict=True)
        self._pairs = [with_words(word, field, self) for word, field in both]
        self._line.removeWidget(self.enter)
        for part in (*self._pairs, self.enter):
            self._line.addWidget(part)
            part.show()
        read_in_order(self._line)

    def show_counts(self, counts: Mapping[Answer, int]) -> None:
        for answer, field in zip(self._answers, self.numbers, strict=True):
            field.set_value(counts.get(answer, 0))

    def act(self) -> Act:
        """Return the act that enters what stands here."""
        numbers = {
            answer: field.value() for answer, field in zip(self._answers, self.numbers, strict=True)
        }
        if self._answers == _VOTES:
            return CountVotes(*numbers.values())
        given = tuple((answer, number) for answer, number in numbers.items() if number)
        return CountAnswers(given or ((self._answers[0], 0),))

    def _enter(self) -> None:
        self.entered.emit(self.act())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter enters all; down and up go on and back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
