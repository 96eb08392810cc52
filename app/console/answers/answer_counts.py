"""A show of hands, or a box of answers: a number for each answer that the method takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.console.buttons import ActButton
from app.look.icons import Sign
from app.look.labels import plain_label
from app.look.laying import in_row, read_in_order
from app.look.lines import Lines
from facilitation.decisions.answers import Answer
from facilitation.meeting.act import Act
from facilitation.meeting.families.decisions.acts import CountVotes
from facilitation.meeting.families.electorate.acts import CountAnswers

_MOST = 99_999
_WIDE = 60


class NumberField(QLineEdit):
    """A line for a whole number; an empty one counts as 0."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls it."""
        super().__init__("0", parent)
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setAccessibleName(name)
        self.setMaximumWidth(_WIDE)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMinimumHeight(self.sizeHint().height())

    def value(self) -> int:
        return int(self.text() or 0)

    def set_value(self, number: int) -> None:
        self.setText(str(number))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select all, so that typing replaces what stands there."""
        super().focusInEvent(event)
        self.selectAll()


class CountRow(QWidget):
    """Some numbers with a word each; Enter in any of them enters all."""

    entered = Signal(object)
    """The numbers, or the act that enters them."""

    def __init__(self, words: Sequence[str] = (), parent: QWidget | None = None) -> None:
        """``words`` name the numbers, such as yes, no, abstain."""
        super().__init__(parent)
        self.numbers: tuple[NumberField, ...] = ()
        self.enter = ActButton(self.tr("Count"), self.tr("Enter"), Sign.DONE, parent=self)
        self._pairs: list[QWidget] = []
        self._why_empty = ""
        self._line = Lines(self.enter, on=self)
        self.enter.clicked.connect(self._enter)
        self.ask(words)

    def ask(self, words: Sequence[str]) -> None:
        """Ask for other numbers."""
        for pair in self._pairs:
            self._line.removeWidget(pair)
            pair.hide()
            pair.deleteLater()
        self.numbers = tuple(NumberField(word, self) for word in words)
        self._pairs = [with_words(*each, self) for each in zip(words, self.numbers, strict=True)]
        self._line.removeWidget(self.enter)
        for number in self.numbers:
            number.textChanged.connect(self._look)
        self._look()
        for part in (*self._pairs, self.enter):
            self._line.addWidget(part)
            part.show()
        read_in_order(self._line)

    def show_counts(self, counts: Iterable[int]) -> None:
        for number, count in zip(self.numbers, counts, strict=True):
            number.set_value(count)

    def counted(self) -> object:
        return tuple(each.value() for each in self.numbers)

    def hold_back(self, *, empty: str) -> None:
        """Let nothing be counted by the button while no number stands here, and say why."""
        self._why_empty = empty
        self._look()

    def _look(self) -> None:
        some = any(each.value() for each in self.numbers)
        self.enter.allow("" if some else self._why_empty)

    def _enter(self) -> None:
        self.entered.emit(self.counted())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)


def with_words(words: str, field: QWidget, parent: QWidget) -> QWidget:
    """Return a field with words before it that stay with it in one line."""
    pair = QWidget(parent)
    label = plain_label(words)
    label.setBuddy(field)
    in_row(label, field, on=pair, margins=0, gap=6)
    pair.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return pair


_VOTES = (Answer.YES, Answer.NO, Answer.ABSTAIN)


class AnswerCounts(CountRow):
    """A number for each answer that can be given; the arrow keys go from one to the next."""

    _answers: tuple[Answer, ...] = ()

    def offer(self, words: Mapping[Answer, str]) -> None:
        """Offer a number for each of these answers."""
        if tuple(words) != self._answers:
            self._answers = tuple(words)
            self.ask(tuple(words.values()))

    def counted(self) -> Act:
        """Return the act that enters what stands here."""
        numbers = [each.value() for each in self.numbers]
        if self._answers == _VOTES:
            return CountVotes(*numbers)
        given = tuple(each for each in zip(self._answers, numbers, strict=True) if each[1])
        return CountAnswers(given or ((self._answers[0], 0),))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and up go on and back."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
