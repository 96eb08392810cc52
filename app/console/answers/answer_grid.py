"""Who answers, one row a person; a single letter gives the answer and goes to the next."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import compress
from operator import attrgetter, is_, is_not

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from app.keyboard.keyboard import give_back
from app.look.answers import SIGNS, TONES
from app.look.bars import tone_colour
from app.look.dress import Dress
from app.look.icons import draw_sign
from app.look.labels import plain_tip
from app.look.palette import wash
from app.look.row_state import (
    ROW,
    EvenList,
    Index,
    RowDelegate,
    RowsModel,
    draw_elided,
    is_selected,
)
from app.look.steady import Steady
from app.look.typeface import font
from app.wording import Wording
from app.wording.answer_letters import AnswerLetters
from facilitation.decisions.answers import Answer, Given, Objection
from facilitation.direction import beside
from facilitation.meeting.answering import electorate_of
from facilitation.meeting.state import Decision, Meeting
from facilitation.people.person import Person

_BESIDE = " · "
"""Parts a name from what stands beside it."""

ROW_HIGH = 1.6
"""How high a row is, in heights of its letters."""

_PLAIN, _WITH_MORE = 0.4, 0.54
"""The part of a row for the name, and for the name with a group or votes beside it."""


class AnswerRow(msgspec.Struct, frozen=True):
    """A person and what they answered, in words; ``note`` says why they have no answer to give."""

    person: int
    name: str
    answer: Answer | None = None
    word: str = ""
    reason: str = ""
    note: str = ""


class AnswerModel(RowsModel[AnswerRow]):
    """The people who may answer."""

    def show_rows(self, rows: tuple[AnswerRow, ...]) -> None:
        """Show other rows; where the people are the same, everything stays where it is."""
        old = self.rows
        others = list(compress(range(len(rows)), map(is_not, rows, old)))
        if len(rows) != len(old) or any(rows[at].person != old[at].person for at in others):
            self.put(rows)
            return
        self.rows = rows
        for at in others:
            if rows[at] != old[at]:
                self.dataChanged.emit(self.index(at), self.index(at))

    def row_of(self, person: int) -> int:
        return next((at for at, each in enumerate(self.rows) if each.person == person), -1)

    def other(self, row: AnswerRow, role: int) -> object:
        """Return the tooltip of an answer: with its reason, which may have no room in the list."""
        told = role == Qt.ItemDataRole.ToolTipRole and (row.reason or row.note)
        return plain_tip(self.spoken(row)) if told else None

    def spoken(self, row: AnswerRow) -> str:
        return ", ".join(each for each in (row.name, row.word, row.reason, row.note) if each)


class AnswerDelegate(RowDelegate):
    """Paints name, shape and word of the answer, and the reason."""

    def __init__(self, view: QListView, dress: Dress) -> None:
        super().__init__(view, dress)
        self.share = _PLAIN
        self.wear()

    def wear(self) -> None:
        self._plain = font(self._dress.scale.body)
        self._bold = font(self._dress.scale.body, bold=True)

    @property
    def row_height(self) -> int:
        return round(self._dress.scale.body * ROW_HIGH)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(160, self.row_height)

    def _draw(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: AnswerRow = index.data(ROW)
        if is_selected(self._view, index):
            percent = 34 if self._view.hasFocus() else 16
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(wash(self._palette.accent, self._palette.paper_raised, percent))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        inner = box.adjusted(8, 0, -8, 0)
        room = self._room_of_name(row, inner.width())
        painter.setFont(self._plain)
        painter.setPen(self._palette.ink)
        draw_elided(painter, QRectF(inner.x(), inner.y(), room - 10, inner.height()), row.name)
        self._draw_answer(painter, inner.adjusted(room, 0, 0, 0), row)

    def _room_of_name(self, row: AnswerRow, wide: float) -> float:
        """Return where the answer begins: behind a long name only where both have room."""
        plain, bold = QFontMetricsF(self._plain), QFontMetricsF(self._bold)
        answer = self._dress.scale.body * 1.1 + 8 + bold.horizontalAdvance(row.word) + 10
        answer += plain.horizontalAdvance(row.reason or row.note or "—")
        name = plain.horizontalAdvance(row.name) + 12
        return max(wide * self.share, min(name, wide - answer))

    def _draw_answer(self, painter: QPainter, box: QRectF, row: AnswerRow) -> None:
        side = self._dress.scale.body * 1.1
        at = QRectF(box.x(), box.center().y() - side / 2, side, side)
        words = box.adjusted(side + 8, 0, 0, 0)
        if row.answer is None:
            painter.setPen(self._palette.ink_soft)
            draw_elided(painter, words, row.note or "—")
            return
        colour = tone_colour(TONES[row.answer], self._palette)
        draw_sign(painter, at, SIGNS[row.answer], colour, self._palette.paper_raised)
        painter.setPen(colour)
        painter.setFont(self._bold)
        wide = QFontMetricsF(self._bold).horizontalAdvance(row.word) + 10
        draw_elided(painter, words, row.word)
        painter.setFont(self._plain)
        painter.setPen(self._palette.ink_soft)
        draw_elided(painter, words.adjusted(wide, 0, 0, 0), row.reason)


class AnswerGrid(EvenList):
    """Arrow keys choose a person, a letter answers for them."""

    answered = Signal(int, object)
    """The participant number and the Answer."""

    menu_wanted = Signal(int)
    """The participant number of the person about whom something else is to be done."""

    others_agree = Signal()

    def __init__(self, letters: AnswerLetters, dress: Dress, parent: QWidget | None = None) -> None:
        """Show nobody yet; ``letters`` say which key gives which answer."""
        super().__init__(parent)
        self._letters = letters
        self._answers: tuple[Answer, ...] = ()
        self.people = AnswerModel((), self)
        self.steady = Steady(self, lambda index: index.row())
        self._delegate = AnswerDelegate(self, dress)
        self.setModel(self.people)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerItem)
        dress.changed.connect(self.wear)
        self.setAccessibleName(self.tr("Answers by person"))

    def wear(self) -> None:
        self._delegate.wear()
        self.scheduleDelayedItemsLayout()
        self._show_whole_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_whole_rows()

    def _show_whole_rows(self) -> None:
        """Leave empty at the foot what is too low for another row: none is cut there."""
        over = (self.height() - 2 * self.frameWidth()) % self._delegate.row_height
        self.setViewportMargins(0, 0, 0, over)

    def show_rows(self, rows: tuple[AnswerRow, ...], answers: tuple[Answer, ...]) -> None:
        """Show who may answer, and which answers there are; of a result, which is read, none."""
        self._answers = answers
        more = _BESIDE in "\n".join([each.name for each in rows])
        self._delegate.share = _WITH_MORE if more else _PLAIN
        self.steady.show(lambda: self._show_rows(rows))

    def _show_rows(self, rows: tuple[AnswerRow, ...]) -> None:
        if rows == self.people.rows:
            return
        self.setMaximumHeight(len(rows) * self._delegate.row_height + 2 * self.frameWidth())
        chosen, begins = self.current(), not self.people.rows
        self.people.show_rows(rows)
        if begins and rows:
            self.setCurrentIndex(self.people.index(0))
        elif chosen is not None:
            self.setCurrentIndex(self.people.index(self.people.row_of(chosen.person)))

    def is_long(self) -> bool:
        """Tell whether there are more people than have room in what a list wants."""
        return self.maximumHeight() > self.sizeHint().height()

    def go_to_silent(self) -> None:
        """Select the first person who has not answered."""
        silent = (at for at, row in enumerate(self.people.rows) if row.answer is None)
        self.setCurrentIndex(self.people.index(next(silent, 0)))

    def go_to(self, person: int, *, behind: bool = False) -> None:
        """Select somebody, or whoever stands behind them, if anybody does."""
        at = self.people.row_of(person)
        if 0 <= at < len(self.people.rows) - behind:
            self.setCurrentIndex(self.people.index(at + behind))

    def current(self) -> AnswerRow | None:
        """Return who is selected."""
        at = self.currentIndex().row()
        return self.people.rows[at] if 0 <= at < len(self.people.rows) else None

    def understands(self, text: str) -> bool:
        return self._letters.meant(text, self._answers) is not None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the person under the mouse, or of the one selected."""
        at = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Mouse and at.isValid():
            self.setCurrentIndex(at)
        self._want_menu()

    def _want_menu(self) -> None:
        row = self.current()
        if row is not None:
            self.menu_wanted.emit(row.person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter that is an answer gives it and goes to the next person; Enter opens the menu."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want_menu()
            return
        if event.matches(QKeySequence.StandardKey.SelectAll) and self._answers:
            self.others_agree.emit()
            give_back(self)
            return
        row = self.current()
        answer = self._letters.meant(event.text(), self._answers)
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if row is None or answer is None or not plain:
            super().keyPressEvent(event)
            return
        following = self.currentIndex().row() + 1
        is_last = following == len(self.people.rows)
        if not is_last:
            self.setCurrentIndex(self.people.index(following))
        self.answered.emit(row.person, answer)
        if is_last:
            give_back(self)


_SETTLED = attrgetter("electorate", "recused", "groups", "weights")
"""What says, beside the people, of whom there are rows, and in which order."""


class AnswerRows:
    """Makes the rows of a decision; a thousand people, of whom one has answered, cost one row."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._decision = -1
        self._made: dict[int, tuple[Person, Given | None, str, AnswerRow]] = {}
        self._settled: tuple[object, ...] = ()
        self._given: Mapping[int, Given] = {}
        self._rows: tuple[AnswerRow, ...] = ()
        self._places: Mapping[int, int] = {}

    def rows(self, meeting: Meeting, decision: Decision) -> tuple[AnswerRow, ...]:
        """Return a row for everybody who may answer, then for those who came too late."""
        if decision.spoken_for:
            return self._of_groups(meeting, decision)
        # As dicts, for each is asked about everybody.
        people, given = dict(meeting.people.items()), dict(decision.given.items())
        settled = (meeting.people, *_SETTLED(decision))
        same = decision.id == self._decision and all(map(is_, settled, self._settled))
        before = self._given
        others = [each for each in given if given[each] is not before.get(each)]
        if same and before.keys() <= given.keys() and self._places.keys() >= set(others):
            rows = list(self._rows)
            for each in others:
                rows[self._places[each]] = self._row(people[each], given[each], "", decision)
            self._rows = tuple(rows)
        else:
            self._rows = self._all(people, given, decision)
            self._places = {each.person: at for at, each in enumerate(self._rows) if not each.note}
        self._settled, self._given = settled, given
        return self._rows

    def _all(
        self, people: Mapping[int, Person], given: Mapping[int, Given], decision: Decision
    ) -> tuple[AnswerRow, ...]:
        if decision.id != self._decision:
            self._decision = decision.id
            self._made.clear()
        recused = decision.recused
        rows = []
        for number in self._order(decision):
            person, answered = people.get(number), given.get(number)
            if person is None or not (person.here or answered or number in recused):
                continue
            state = "recused" if number in recused else ""
            made = self._made.get(number)
            if made and made[0] is person and made[1] is answered and made[2] == state:
                rows.append(made[3])
            else:
                rows.append(self._row(person, answered, state, decision))
        late = people.keys() - decision.electorate
        for person in [people[number] for number in people if number in late]:
            if person.here and not person.guest:
                rows.append(self._row(person, None, "late", decision))
        return tuple(rows)

    def _of_groups(self, meeting: Meeting, decision: Decision) -> tuple[AnswerRow, ...]:
        here = electorate_of(meeting, decision).here
        rows = []
        for seat, group in sorted(decision.spoken_for.items(), key=lambda each: each[1]):
            given, out = decision.given.get(seat), seat in decision.recused
            if not (seat in here or given or out):
                continue
            name = beside((group, self._wording.decisions.of_groups.voices(meeting, group)))
            rows.append(self._word_for(seat, name, given, "recused" if out else "", decision))
        return tuple(rows)

    @staticmethod
    def _order(decision: Decision) -> tuple[int, ...]:
        """Return who may answer; group by group where groups are counted, as they are asked."""
        if not decision.groups:
            return decision.electorate
        groups = decision.groups
        return tuple(sorted(decision.electorate, key=lambda each: (groups.get(each, ""), each)))

    def _row(
        self, person: Person, given: Given | None, state: str, decision: Decision
    ) -> AnswerRow:
        """Return a row with what matters for this decision: the group, and the votes."""
        group = decision.groups.get(person.number, "")
        votes = decision.weights.get(person.number, 1)
        many = self._wording.asking.votes(votes) if votes != 1 else ""
        name = beside((person.name, group, many))
        row = self._word_for(person.number, name, given, state, decision)
        self._made[person.number] = (person, given, state, row)
        return row

    def _word_for(
        self, number: int, name: str, given: Given | None, state: str, decision: Decision
    ) -> AnswerRow:
        if state:
            note = self._wording.asking.standing_out(state)
            return AnswerRow(number, name, note=note)
        if given is None:
            return AnswerRow(number, name)
        word = self._wording.decisions.answer(given.answer, decision.method)
        if given.answer is Answer.OBJECT and given.status is Objection.PREFERENCE:
            word = self._wording.decisions.answer(Answer.CONCERN, decision.method)
        reason = beside((self._wording.asking.tested(given), given.reason))
        return AnswerRow(number, name, given.answer, word, reason)
