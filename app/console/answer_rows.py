"""Who may answer, put into words; what has not changed is not worded again."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.console.answer_grid import AnswerRow
from app.console.buttons import ActButton
from app.console.count_row import NumberField
from app.look.icons import Sign
from app.look.labels import plain_label
from app.look.palette import Palette
from app.wording import Wording
from facilitation.decisions.answers import Answer, Given, Objection
from facilitation.meeting.act import Act
from facilitation.meeting.families.decisions.acts import CountVotes
from facilitation.meeting.families.electorate.acts import CountAnswers
from facilitation.meeting.state import Decision, Meeting
from facilitation.people.person import Person


class AnswerRows:
    """Makes the rows of a decision; a thousand people, of whom one has answered, cost one row."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._decision = -1
        self._made: dict[int, tuple[Person, Given | None, str, AnswerRow]] = {}

    def rows(self, meeting: Meeting, decision: Decision) -> tuple[AnswerRow, ...]:
        """Return a row for everybody who may answer, then for those who came too late."""
        if decision.id != self._decision:
            self._decision = decision.id
            self._made.clear()
        people, given, recused = meeting.people, decision.given, decision.recused
        rows = []
        for number in self._order(decision):
            person, answered = people.get(number), given.get(number)
            if person is None or not (person.here or answered or number in recused):
                continue
            state = "recused" if number in recused else ""
            rows.append(self._row(person, answered, state, decision))
        inside = set(decision.electorate)
        for person in people.values():
            if person.here and not person.guest and person.number not in inside:
                rows.append(self._row(person, None, "late", decision))
        return tuple(rows)

    @staticmethod
    def _order(decision: Decision) -> tuple[int, ...]:
        """Return who may answer; group by group where groups are counted, as they are asked."""
        if not decision.groups:
            return decision.electorate
        groups = decision.groups
        return tuple(sorted(decision.electorate, key=lambda each: (groups.get(each, ""), each)))

    def _called(self, person: Person, decision: Decision) -> str:
        """Return a name with what matters for this decision: the group, and the votes."""
        group = decision.groups.get(person.number, "")
        votes = decision.weights.get(person.number, 1)
        many = self._wording.asking.votes(votes) if votes != 1 else ""
        return " · ".join(each for each in (person.name, group, many) if each)

    def _row(
        self, person: Person, given: Given | None, state: str, decision: Decision
    ) -> AnswerRow:
        made = self._made.get(person.number)
        if made and made[0] is person and made[1] is given and made[2] == state:
            return made[3]
        row = self._word(person, given, state, decision)
        self._made[person.number] = (person, given, state, row)
        return row

    def _word(
        self, person: Person, given: Given | None, state: str, decision: Decision
    ) -> AnswerRow:
        name = self._called(person, decision)
        if state:
            note = self._wording.asking.standing_out(state)
            return AnswerRow(person.number, name, note=note)
        if given is None:
            return AnswerRow(person.number, name)
        word = self._wording.decisions.answer(given.answer, decision.method)
        if given.answer is Answer.OBJECT and given.status is Objection.PREFERENCE:
            word = self._wording.decisions.answer(Answer.CONCERN, decision.method)
        tested = self._wording.asking.tested(given)
        reason = " · ".join(each for each in (tested, given.reason) if each)
        return AnswerRow(person.number, name, given.answer, word, reason)


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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self.enter.clicked.connect(self._enter)

    def wear(self, palette: Palette) -> None:
        self.enter.wear(palette)

    def offer(self, words: Mapping[Answer, str]) -> None:
        """Offer a number for each of these answers."""
        if tuple(words) == self._answers:
            return
        self._answers = tuple(words)
        while self._grid.count():
            item = self._grid.takeAt(0)
            part = item.widget() if item is not None else None
            if part is not None and part is not self.enter:
                part.hide()
                part.deleteLater()
        fields = []
        across = len(words) if sum(map(len, words.values())) <= _BESIDE else 2
        for at, word in enumerate(words.values()):
            field = NumberField(word, self)
            label = plain_label(word, parent=self)
            label.setBuddy(field)
            row, column = divmod(at, across)
            self._grid.addWidget(label, row, column * 2, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(field, row, column * 2 + 1)
            label.show()
            field.show()
            fields.append(field)
        self.numbers = tuple(fields)
        row = (len(words) - 1) // across
        self._grid.addWidget(self.enter, row, across * 2, Qt.AlignmentFlag.AlignLeft)
        self._grid.setColumnStretch(across * 2, 1)

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
