"""What a new meeting is called, and when it begins; only a title is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from app.home.days import local_day
from app.keyboard.letters import give_field_letters
from app.keyboard.shortcut import ENTERS
from app.look.boxes import Boxes
from app.look.buttons import GoOrNot
from app.look.day_field import DayField
from app.look.dialog_size import fit_screen, grow_with
from app.look.flowing_rows import wrap_rows
from app.look.labels import named, plain_label
from app.look.laying import Part, in_column
from app.look.name_offers import NameOffers
from app.look.question_form import QuestionForm
from app.look.scrolled import Scrolled
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.meeting.act import Act

Owed = Callable[[tuple[int, ...]], tuple[Act, ...]]
"""Makes acts of what is owed from before, by the places of what is taken along."""

_WIDE, _HIGH = 420, 690
_WIDE_ALONG = _WIDE + 160
"""Pixels in which what may be taken along can be read, and those of a dialog that asks for it."""

_ROWS = 12
_CHECK = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
"""Lines of a list that are seen at once at most; only a longer one is rolled by itself."""

_A_WEEK = timedelta(days=7)
_EVENING = "19:00"
"""How far ahead, and the time of day, that are offered for a meeting that is planned."""

_AROUND = 16
"""Pixels around the lines of a list."""


class StartDialog(QDialog):
    """Asks for title, group and place; the title is there already and can be written over.

    The meeting begins at once, unless somebody plans it for a day to come.
    """

    _owed: Owed = staticmethod(lambda _taken: ())

    def __init__(
        self,
        process: str,
        about: str,
        title: str = "",
        parent: QWidget | None = None,
        wording: Wording | None = None,
    ) -> None:
        """``process`` is the title of the way to meet, ``title`` what the meeting may be called."""
        super().__init__(parent)
        self.setWindowTitle(with_gaps(self.tr("Start: {process}")).format(process=process))
        heading = plain_label(process, "heading", self)
        sentences = plain_label(about, "soft", self, wrap=True)
        self.title = QLineEdit(title, self)
        self._suggested = title
        self._titled: Callable[[QDate], str] = lambda _day: title
        self.body = QLineEdit(self, placeholderText=self.tr("may stay empty"))
        self.place = QLineEdit(self, placeholderText=self.tr("may stay empty"))
        form = QuestionForm()
        form.setSpacing(10)
        form.ask(self.tr("&Title"), self.title)
        form.ask(self.tr("&Who meets"), self.body)
        form.ask(self.tr("&Place"), self.place)
        self.later = QCheckBox(self.tr("not now: plan it ahead"), self)
        self.day = self._day_field(wording or Wording())
        form.ask(self.tr("W&hen"), self.later)
        form.ask(self.tr("It &begins"), self.day.line, self.day)
        self.people: QListWidget | None = None
        self.along: QListWidget | None = None
        self.owed: QListWidget | None = None
        self.left = plain_label("", "soft", self, wrap=True)
        self.left.hide()
        self._form = form
        buttons = GoOrNot(self.tr("Start the meeting"), self)
        self.start = buttons.go_on
        self.unreadable = plain_label("", "soft", self, wrap=True)
        self._lay_out((heading, sentences, form, self.left, self.unreadable, 1), buttons)
        Boxes(self, self.unreadable).watch()
        self.setMinimumWidth(460)
        self.title.textChanged.connect(self._allow)
        self.later.toggled.connect(lambda: grow_with(self, self._show_day))
        self.day.changed.connect(self._look_at_day)
        self._show_day()
        self.title.selectAll()
        self._allow()

    def _day_field(self, wording: Wording) -> DayField:
        name, today = self.tr("It &begins").replace("&", ""), local_day()
        first = f"{(today + _A_WEEK).isoformat()} {_EVENING}"
        return DayField(name, wording, today, first, self, ahead=True)

    def _lay_out(self, parts: Sequence[Part], buttons: QWidget) -> None:
        asked = QWidget(self)
        self._column = in_column(*parts, on=asked, margins=0, gap=12)
        self._rolled = Scrolled(asked, self)
        rest = ((self._rolled, 1), buttons)
        self._whole = in_column(*rest, on=self, margins=(24, 20, 24, 18), gap=12)

    def showEvent(self, event: QShowEvent) -> None:
        """Give each field a letter: in another language two may bring the same."""
        give_field_letters(self)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTERS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.start.click()
        else:
            super().keyPressEvent(event)

    def _show_day(self) -> None:
        """Ask for the day, and who is expected, where the meeting is planned ahead."""
        later = self.later.isChecked()
        self._form.show_row(self.day, shown=later)
        self.start.setText(self.tr("Plan the meeting") if later else self.tr("Start the meeting"))
        if self.people is not None:
            expected, here = self.tr("Who is e&xpected"), self.tr("Who is &here")
            self._form.reword(self.people, expected if later else here)
            give_field_letters(self)
        self._look_at_day()
        if later and self.isVisible():
            self.day.setFocus()
            self.day.line.selectAll()

    def _look_at_day(self) -> None:
        self._suggest()
        self._allow()

    def expect(self, on: str, place: str) -> None:
        """Let it be planned for when people agreed to meet, and where; a day that has come is now.

        ``on`` is an ISO date, perhaps with a time of day; an empty ``place`` changes none.
        """
        self.place.setText(place or self.place.text())
        if on[:10] > local_day().isoformat():
            self.day.write(on if " " in on else f"{on} {_EVENING}")
            self.later.setChecked(True)
            self.title.selectAll()

    def suggest(self, titled: Callable[[QDate], str]) -> None:
        """Let ``titled`` say what a meeting on a day may be called."""
        self._titled = titled
        self._suggest()
        self.title.selectAll()

    def _suggest(self) -> None:
        """Let the title that is suggested name the day, unless somebody wrote another one."""
        when = self.when()
        day = QDate.fromString(when[:10], Qt.DateFormat.ISODate) if when else QDate.currentDate()
        if self.title.text() == self._suggested:
            self._suggested = self._titled(day)
            self.title.setText(self._suggested)

    def _allow(self) -> None:
        missing = "" if self.title.text().strip() else self.tr("Write a title first")
        if self.later.isChecked() and not self.when():
            missing = missing or self.day.told.text()
        self.start.setEnabled(not missing)
        self.start.setToolTip(missing)

    def offer_bodies(self, bodies: Sequence[str]) -> None:
        """Complete who meets from those who met before; where nobody else ever did, it is them."""
        if len(bodies) == 1:
            self.body.setText(bodies[0])
        completer = QCompleter(bodies, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.body.setCompleter(completer)
        NameOffers(completer, self.body)

    def offer_people(self, names: tuple[str, ...]) -> None:
        """Ask who of these is here: all are, unless somebody takes a tick away."""
        if names:
            self.people = self._ask(self.tr("Who is here"), tuple((each, True) for each in names))
            self._form.ask(self.tr("Who is &here"), self.people)

    def offer_along(self, rows: tuple[tuple[str, bool], ...]) -> None:
        """Ask what is taken along: what each thing is, and whether it is unless somebody says."""
        if rows:
            self.along = self._ask(self.tr("Take along"), rows)
            self._form.ask(self.tr("Take &along"), self.along)
            self._open_whole()

    def tick_by_day(self, usual: Callable[[str], Sequence[bool]]) -> None:
        """Tick what is usual on the day it is planned for, as it becomes so by another day.

        ``usual`` tells of what may be taken along, by an ISO date (empty: it begins now).
        """
        along, before = self.along, [usual("")]
        if along is None:
            return

        def tick() -> None:
            now = usual(self.when()[:10])
            for at, (was, becomes) in enumerate(zip(before[0], now, strict=True)):
                if was is not becomes:
                    along.item(at).setCheckState(_CHECK[becomes])
            before[0] = now

        self.day.changed.connect(tick)
        self.later.toggled.connect(tick)

    def _open_whole(self) -> None:
        """Open as high as all that is asked, with the words in the width that they have."""
        self._rolled.renew()
        sides = self._whole.contentsMargins()
        room = _WIDE_ALONG - sides.left() - sides.right()
        around = self._whole.totalSizeHint().height() - self._rolled.sizeHint().height()
        high = self._column.totalHeightForWidth(room) + around
        fit_screen(self, _WIDE_ALONG, min(_HIGH, high))

    def offer_owed(self, rows: tuple[tuple[str, bool], ...], acts: Owed) -> None:
        """Offer what those who meet owe from before, such as a report; ``acts`` take it along."""
        self._owed = acts
        if rows and self.width() < _WIDE_ALONG:
            self.resize(_WIDE_ALONG, self.height())
        if self.owed is not None or rows:
            grow_with(self, lambda: self._show_owed(rows))

    def _show_owed(self, rows: tuple[tuple[str, bool], ...]) -> None:
        if self.owed is None:
            self.owed = self._ask(self.tr("From before"), rows)
            self._form.ask(self.tr("&From before"), self.owed)
            self.owed.show()  # at once, so that its height counts
            give_field_letters(self)
        else:
            self.owed.clear()
            _fill(self.owed, rows)
        self._form.show_row(self.owed, shown=bool(rows))

    def owed_acts(self) -> tuple[Act, ...]:
        """Return the acts by which the meeting takes along what is owed, as it is ticked."""
        return self._owed(tuple(_ticked(self.owed))) if self.owed else ()

    def explain_left(self, told: Callable[[frozenset[int]], str]) -> None:
        """Say below what becomes of what is not taken along; ``told`` hears which that is."""
        along = self.along
        if along is None:
            return

        def say() -> None:
            left = frozenset(range(along.count())) - frozenset(self.taken_along())
            self.left.setText(told(left))
            self.left.setVisible(bool(self.left.text()))

        along.itemChanged.connect(say)
        say()
        self._open_whole()

    def _ask(self, name: str, rows: tuple[tuple[str, bool], ...]) -> QListWidget:
        asked = named(QListWidget(self), name)
        wrap_rows(asked)
        asked.setMinimumWidth(_WIDE)
        _fill(asked, rows)
        asked.ensurePolished()
        asked.resize(_WIDE, _HIGH)
        asked.doItemsLayout()  # only then it is known which rows go on in a next line
        shown = map(asked.item, range(min(len(rows), _ROWS)))
        high = sum(asked.visualItemRect(row).height() for row in shown)
        asked.setFixedHeight(high + _AROUND)  # a list within what is rolled is not rolled itself
        return asked

    def people_here(self) -> tuple[str, ...]:
        """Return the names that are ticked."""
        people = self.people
        return tuple(people.item(at).text() for at in _ticked(people)) if people else ()

    def taken_along(self) -> tuple[int, ...]:
        """Return which of the things offered are ticked, by their place from 0."""
        return tuple(_ticked(self.along)) if self.along else ()

    def when(self) -> str:
        """Return the ISO date and time of day that it is planned for; empty: it begins now."""
        return self.day.value if self.later.isChecked() else ""

    def answers(self) -> tuple[str, str, str]:
        return self.title.text().strip(), self.body.text().strip(), self.place.text().strip()


def _fill(asked: QListWidget, rows: Iterable[tuple[str, bool]]) -> None:
    for words, ticked in rows:
        row = QListWidgetItem(words, asked)
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(_CHECK[ticked])


def _ticked(asked: QListWidget) -> Iterator[int]:
    for at in range(asked.count()):
        if asked.item(at).checkState() == Qt.CheckState.Checked:
            yield at


def suggest_title(dialog: StartDialog, wording: Wording, named: str) -> None:
    """Let a dialog suggest what a meeting may be called: how it is named, and the date."""

    def titled(day: QDate) -> str:
        date = wording.measures.day(day.toString(Qt.DateFormat.ISODate))
        said = QCoreApplication.translate("StartDialog", "{process}, {date}")
        return said.replace("{process}", named).replace("{date}", date)

    dialog.suggest(titled)
