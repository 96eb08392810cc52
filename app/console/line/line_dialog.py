"""A small dialog that fills the gaps of one line, and shows the line that it makes."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QSpinBox, QStyle, QWidget

from app.attending.station import Station
from app.console.act_dialog import ActDialog
from app.console.line.line_form import Gap, Kind, LineForm
from app.console.people.people_field import PeopleField
from app.console.stepper import Stepper
from app.console.weighing import Weighings
from app.console.wishes import Doer
from app.keyboard.shortcut import give_key
from app.look.choice import Choice
from app.look.dialog_size import open_whole
from app.look.file_places import place_for, remember
from app.look.labels import AnswerLabel, hint, plain_label, say
from app.look.question_form import QuestionForm
from app.wording import Wording
from app.wording.keys.windows import DIALOGS
from app.wording.words import with_gaps
from facilitation.language.dates import is_date
from facilitation.language.grammar import parse
from facilitation.language.understanding import NotUnderstood
from facilitation.meeting.act import Act
from facilitation.meeting.answering import today

_A_WEEK = timedelta(weeks=1)
_WIDE = 460

Field = QLineEdit | QComboBox | QSpinBox


class LineDialog(ActDialog):
    """One field for each gap; Enter does it, as in the quick bar: none is longer than a line."""

    by_enter = (QWidget,)

    def __init__(
        self,
        form: LineForm,
        station: Station,
        wording: Wording,
        do: Doer,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the values that the form has; the first gap has the keyboard."""
        super().__init__(form.title, form.verb, do, parent)
        self.go.say(form.verb, self.tr("Enter"))
        self._form, self._wording, self._station = form, wording, station
        self._weighings = Weighings(wording, station)
        self._asked: Act | None = None
        self._today = date.fromisoformat(today(station.meeting))
        self.fields: list[Field] = []
        column = self.scrolled()
        if form.about:
            column.addWidget(plain_label(form.about, "soft", wrap=True))
        rows = QuestionForm()
        for gap in form.gaps:
            field = self._field(gap)
            field.setAccessibleName(gap.words)
            self.fields.append(field)
            shown = Stepper(field, gap.words, self) if isinstance(field, QSpinBox) else field
            rows.ask(gap.words, field, shown)
        column.addLayout(rows)
        column.addStretch(1)
        self.shown = AnswerLabel("small")
        self.below.put_first(self.shown)
        self._show_line()
        open_whole(self, _WIDE)
        self.fields[0].setFocus()
        if not isinstance(self.fields[0], QComboBox):
            self.fields[0].selectAll()

    def _field(self, gap: Gap) -> Field:
        """Return the field for a gap; whatever changes in it is shown in the line."""
        if gap.kind is Kind.CHOICE:
            box = Choice(self)
            for value, words in gap.choices:
                box.addItem(words, value)
            box.setCurrentIndex(max(0, box.findData(gap.value)))
            box.currentIndexChanged.connect(self._show_line)
            return box
        if gap.kind is Kind.NUMBER:
            number = QSpinBox(self)
            number.setRange(gap.least, gap.most)
            number.setValue(int(gap.value or gap.least))
            number.valueChanged.connect(self._show_line)
            return number
        is_name = gap.kind is Kind.NAME
        line = PeopleField(self._station.meeting, gap.words, self) if is_name else QLineEdit(self)
        line.setPlaceholderText("")  # its label says it
        line.setText(gap.value)
        if gap.kind is Kind.DAY:
            hint(line, with_gaps(self.tr("such as {day}")).format(day=self._in_a_week()))
        if gap.kind in (Kind.FILE, Kind.FOLDER):
            self._let_choose(line, gap.kind)
        line.textChanged.connect(self._show_line)
        return line

    def _in_a_week(self) -> str:
        return self._wording.measures.day((self._today + _A_WEEK).isoformat())

    def _let_choose(self, line: QLineEdit, kind: Kind) -> None:
        sign = self.style().standardIcon(QStyle.StandardPixmap.SP_DirOpenIcon)
        choose = line.addAction(sign, QLineEdit.ActionPosition.TrailingPosition)
        give_key(choose, DIALOGS.key("open"))
        choose.triggered.connect(lambda: self._choose(line, kind))

    def _choose(self, line: QLineEdit, kind: Kind) -> None:
        if kind is Kind.FOLDER:
            path = QFileDialog.getExistingDirectory(self, self.windowTitle(), place_for())
        else:
            path, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), place_for())
        remember(path)
        line.setText(path or line.text())

    def values(self) -> list[str]:
        return [
            self._wording.speech.iso(value, self._today) if gap.kind is Kind.DAY else value
            for gap, value in zip(self._form.gaps, map(_value, self.fields), strict=False)
        ]

    def line(self) -> str:
        return self._form.line(self.values())

    def _show_line(self, _changed: object = None) -> None:
        whole = len(self.fields) == len(self._form.gaps)
        said = f"= {self._wording.written(self.line())}" if whole else ""
        say(self.shown, said)

    def act(self) -> Act | str:
        """Return the act that the line says, or what is still missing."""
        for gap, field, value in zip(self._form.gaps, self.fields, self.values(), strict=True):
            if gap.wanted and not value:
                missing = with_gaps(self.tr("Still missing: {what}.")).format(what=gap.words)
                return self.lacking(field, missing)
            if gap.kind is Kind.DAY and value and not is_date(value.partition(" ")[0]):
                said = self.tr("“{words}” is no day that can be read. Write it as {day}.")
                day = self._in_a_week()
                return self.lacking(field, with_gaps(said).format(words=value, day=day))
        try:
            meant = parse(self.line())
        except NotUnderstood as fault:
            why = self._wording.misreadings.why(str(fault.code), fault.params)
            return self.lacking(self._field_at(fault.at), why)
        if not isinstance(meant, Act):
            return self.lacking(self.fields[0], self.tr("This line does nothing."))
        weighing = self._weighings.of(self._station.meeting, meant)
        if weighing is None or meant == self._asked:
            return meant
        self._asked = meant
        once_more = self.tr("{question} Press once more to do it all the same.")
        said = with_gaps(once_more).format(question=weighing.sentence)
        return self.lacking(self.fields[0], said)

    def _field_at(self, place: int) -> Field:
        """Return the last field that has begun at a place in the line; before all, the first."""
        found, line = self.fields[0], self.line()
        for field, value in zip(self.fields, self.values(), strict=True):
            if value and 0 <= line.find(value) <= place:
                found = field
        return found


def _value(field: Field) -> str:
    if isinstance(field, QComboBox):
        return str(field.currentData())
    return " ".join(field.text().split())
