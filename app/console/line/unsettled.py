"""Lines that name nobody, or several, kept in sight until somebody settles them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.console.buttons import ActButton
from app.look.labels import ElidedLabel, plain_label
from app.look.laying import in_column, in_row
from app.wording.words import with_gaps

UNCLEAR = frozenset({"AMBIGUOUS_PERSON", "UNKNOWN_PERSON", "UNKNOWN_NUMBER"})
"""Refusals of a line because it is not clear who is meant."""

_CHOICES = 6
_GAP, _AROUND = 6, 60
"""Pixels between what settles a line, and around a refusal and its bar."""


class OpenLine(msgspec.Struct, frozen=True):
    """A line that was typed, the words in it that are not clear, and who may be meant.

    ``arrival`` is the line by which those named would come in; empty where that makes no sense.
    ``done`` are those of whom it was so already: of anybody else it settles the line.
    """

    line: str
    typed: str
    people: tuple[tuple[int, str], ...] = ()
    arrival: str = ""
    done: tuple[int, ...] = ()

    def meaning(self, number: int) -> str:
        """Return the line with a participant's number in the place of the unclear words."""
        place = re.compile(rf"(?<!\w){re.escape(self.typed)}(?!\w)")
        return place.sub(str(number), self.line, count=1)


class Unsettled(QWidget):
    """The line that waits longest: who may be meant, and a button that puts it aside.

    One row, however many wait, behind what stands below the quick line. A line that was just
    refused stands beside its refusal, until something else is said there.

    ``settled`` carries the line as somebody has made it clear, ``taken_up`` one to be mended
    by typing. Nothing is dropped but by a person, or by the end of the meeting.
    """

    settled = Signal(str)
    taken_up = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[OpenLine, ...] = ()
        self._refused: OpenLine | None = None
        self._answer, self._gives_way = "", False
        self._column = in_column(on=self, margins=0, gap=2)
        self._rows: list[QWidget] = []
        self.setAccessibleName(self.tr("Lines to be settled"))
        self.hide()

    def lines(self) -> tuple[str, ...]:
        return tuple(each.line for each in self._lines)

    def add(self, line: OpenLine) -> None:
        """Let a line wait that was just refused; the same one waits once."""
        self._refused = line
        self._show(self._lines if line.line in self.lines() else (*self._lines, line))

    def stand_behind(self, answer: str, *, hidden: bool) -> None:
        """Give way to what is said or asked in the same place, and come back behind it.

        A line that was refused stays beside its ``answer`` until that is another one.
        """
        before, self._gives_way = self._refused, hidden
        if answer != self._answer:
            self._refused, self._answer = None, answer
        if before is not self._refused:
            self._show(self._lines)
        else:
            self._come()

    def drop_all(self) -> None:
        """Put every line aside, as the meeting is over."""
        if self._lines:
            self._show(())

    def drop(self, line: str) -> None:
        """Put a line aside, or take it away where it was settled."""
        kept = tuple(each for each in self._lines if each.line != line)
        if kept != self._lines:
            self._refused = None
            self._show(kept)

    def settle_where(self, is_so: Callable[[str], bool]) -> None:
        """Take away what came true in another way, for one of those who may be meant."""
        for each in self._lines:
            numbers = [number for number, _ in each.people if number not in each.done]
            if any(is_so(each.meaning(number)) for number in numbers):
                self.drop(each.line)

    def settle_by(self, line: str) -> None:
        """Take away the newest where the line that was done is the same, typed to its end."""
        newest = self._lines[-1].line if self._lines else ""
        begun = newest.strip().casefold()
        if begun and not begun.isdecimal() and line.strip().casefold().startswith(begun):
            self.drop(newest)

    def choices(self) -> list[ActButton]:
        """Return the buttons that are seen now."""
        found = (each for row in self._rows for each in row.findChildren(ActButton))
        return [each for each in found if each.isVisible()]

    def go_to(self) -> None:
        """Give the keyboard to the first choice, if any line waits."""
        if not self.choices():
            self.stand_behind("", hidden=False)
        for each in self.choices()[:1]:
            each.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts aside the line whose buttons have the keyboard."""
        if event.key() == Qt.Key.Key_Escape and any(each.hasFocus() for each in self.choices()):
            self.drop((self._refused or self._lines[0]).line)
        else:
            super().keyPressEvent(event)

    def _show(self, lines: tuple[OpenLine, ...]) -> None:
        self._lines = lines
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = (self._refused,) if self._refused else lines[:1]
        self._rows = [self._row(each) for each in shown]
        for row in self._rows:
            self._column.addWidget(row)
            row.show()
        self._come()

    def _come(self) -> None:
        waits = bool(self._lines)
        self.setVisible(waits and (self._refused is not None or not self._gives_way))

    def _row(self, line: OpenLine) -> QWidget:
        """Return what settles a line, behind its words where no refusal says them already."""
        row = QWidget(self)
        across = in_row(on=row, margins=0, gap=_GAP)
        room = self.window().width() - self._beside()
        if line is not self._refused:
            words = self._words(line, row, room // 2)
            across.addWidget(words)
            room -= words.width() + _GAP
        for number, name in line.people[:_CHOICES]:
            button = ActButton(f"{number}  {name}", "", None, "quiet", row)
            settle = partial(self._end, line, self.settled, line.meaning(number))
            button.clicked.connect(settle)
            across.addWidget(button)
            room -= button.sizeHint().width() + _GAP
            button.setVisible(room >= 0)  # of more, who is meant is typed
        if line.arrival:
            comes = ActButton(self.tr("Has just come"), "", None, "quiet", row)
            comes.clicked.connect(lambda: self._end(line, self.settled, line.arrival))
            across.addWidget(comes)
        if line is not self._refused:  # else it stands in the line yet, and is left by Escape
            self._add_ends(row, line)
        return row

    def _beside(self) -> int:
        """Return the width for what stands beside: a refusal on two lines, or hints."""
        half = self.window().width() // 2
        said = self.fontMetrics().horizontalAdvance(self._answer)
        return half if self._refused is None else max(half, said * 3 // 5 + _AROUND)

    def _words(self, line: OpenLine, row: QWidget, most: int) -> QWidget:
        """Say what waits, on at most so many pixels."""
        if line.people:
            said = with_gaps(self.tr("“{line}”: who is meant?")).format(line=line.line)
        elif line.line == line.typed:
            said = with_gaps(self.tr("“{line}” is nobody")).format(line=line.line)
        else:
            named = self.tr("“{line}”: nobody is called {name}")
            said = with_gaps(named).format(line=line.line, name=line.typed)
        words = ElidedLabel("soft", row)
        words.setText(said)
        words.ensurePolished()
        wide = words.fontMetrics().horizontalAdvance(words.text()) + 1
        words.setFixedWidth(min(wide, most))
        # By the policy of its kind, which lets words be cut, others would be laid out over it.
        words.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return words

    def _add_ends(self, row: QWidget, line: OpenLine) -> None:
        mend = ActButton(self.tr("Write it anew"), "", None, "quiet", row)
        mend.clicked.connect(lambda: self._end(line, self.taken_up, line.line))
        aside = ActButton("×", "", None, "quiet", row)
        aside.setAccessibleName(self.tr("Put “{line}” aside").format(line=line.line))
        aside.clicked.connect(lambda: self.drop(line.line))
        beyond = len(self._lines) - 1
        more = self.tr("and %n more to be settled", "", beyond)
        layout = row.layout()
        if layout is not None:
            layout.addWidget(mend)
            layout.addWidget(aside)
            if beyond:
                layout.addWidget(plain_label(more, role="small", parent=row))

    def _end(self, line: OpenLine, told: SignalInstance, words: str) -> None:
        self.drop(line.line)
        told.emit(words)
