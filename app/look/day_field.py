"""A field for a day, and the time of day where one is wanted: what people write, read as lines are.

See docs/decisions/0122-a-day-is-written.md.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QStyle, QWidget, QWidgetAction

from app.look.labels import named, plain_label, say
from app.look.laying import in_column
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.language.dates import is_date, is_time_of_day


class DayField(QWidget):
    """A line, with a calendar beside it, and below which day is meant, or that none is.

    What was typed stays as it was typed. ``changed`` comes with every other value.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        wording: Wording,
        today: date,
        first: str,
        parent: QWidget | None = None,
        *,
        ahead: bool = False,
    ) -> None:
        """``first`` is an ISO date, perhaps with a time; ``ahead``: no day before ``today``."""
        super().__init__(parent)
        self._wording, self._today, self._ahead = wording, today, ahead
        self.line = named(QLineEdit(self), name)
        self.told = plain_label("", "soft", self, wrap=True)
        in_column(self.line, self.told, on=self, margins=0, gap=2)
        sign = self.style().standardIcon(QStyle.StandardPixmap.SP_ArrowDown)
        choose = self.line.addAction(sign, QLineEdit.ActionPosition.TrailingPosition)
        choose.setText(self.tr("Choose in the calendar"))
        choose.triggered.connect(self._open_calendar)
        self.line.textChanged.connect(self._look)
        self.write(first)
        self.setFocusProxy(self.line)

    def write(self, on: str) -> None:
        """Write a day, perhaps with a time, as people write it."""
        day, _, time = on.partition(" ")
        measures = self._wording.measures
        self.line.setText(", ".join(filter(None, (measures.day(day), self._time(time)))))

    def _time(self, time: str) -> str:
        return self._wording.measures.time_written(time) if time else ""

    @property
    def value(self) -> str:
        """The ISO date, perhaps with a time, that stands here; empty where none does."""
        said = self._wording.speech.iso(self.line.text(), self._today)
        day, _, time = said.partition(" ")
        there = is_date(day) and (not time or is_time_of_day(time))
        return said if there and not (self._ahead and day < self._today.isoformat()) else ""

    def _look(self) -> None:
        say(self.told, self._said())
        self.changed.emit()

    def _said(self) -> str:
        """Return which day is meant, with its weekday; else what can be written."""
        measures, value = self._wording.measures, self.value
        if value:
            day, _, time = value.partition(" ")
            year = "" if int(day[:4]) == self._today.year else day[:4]
            return f"= {measures.separated((measures.occasion(day), year, self._time(time)))}"
        example = measures.day(self._today.isoformat())
        words = self.tr("That names no day. Write for example {day} or {numbers}.")
        if self._ahead and is_date(self._wording.speech.iso(self.line.text(), self._today)[:10]):
            words = self.tr("That day has passed. Write one to come, for example {day}.")
        numbers = self._today.strftime("%m/%d/%Y" if measures.month_first else "%d.%m.%Y")
        return with_gaps(words).format(day=example, numbers=numbers)

    def _open_calendar(self) -> None:
        """Let a day be clicked; the time that stands here stays."""
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        value = self.value
        calendar.setSelectedDate(QDate.fromString(value[:10], Qt.DateFormat.ISODate))
        if self._ahead:
            calendar.setMinimumDate(QDate(self._today.year, self._today.month, self._today.day))

        def take(day: QDate) -> None:
            self.write(f"{day.toString(Qt.DateFormat.ISODate)} {value[11:]}".strip())
            menu.close()

        calendar.clicked.connect(take)
        calendar.activated.connect(take)
        shown = QWidgetAction(menu)
        shown.setDefaultWidget(calendar)
        menu.addAction(shown)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.line.mapToGlobal(self.line.rect().bottomLeft()))
