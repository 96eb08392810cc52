"""The terms of a method, one field each, as the group has settled them or changes them now."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.look.choice import Choice
from app.look.labels import show_whole
from app.look.question_form import QuestionForm
from app.wording import Wording
from facilitation.decisions.parameters import Measure, Parameter, shown, with_parameter
from facilitation.decisions.spoken import settable, spoken, terms_of

_LEAST = 70
"""Pixels that a field keeps where there is little room beside its name."""


class TermsForm(QWidget):
    """Shows what is so where nothing is typed; says what differs."""

    changed = Signal()

    def __init__(self, wording: Wording, on: date, parent: QWidget | None = None) -> None:
        """``on`` is the day of the meeting."""
        super().__init__(parent)
        self._wording = wording
        self._today = on
        self._name = ""
        self._settled: tuple[str, ...] = ()
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self._form = QuestionForm(self)

    def show_method(self, name: str, settled: tuple[str, ...]) -> None:
        """Show the terms of a method or poll; ``settled`` are the words that hold here."""
        self._name, self._settled = name, settled
        self._form.clear()
        self.fields = {}
        terms = terms_of(name, settled) or terms_of(name)
        for each in settable(name) if terms is not None else ():
            value = shown(terms, each) if terms is not None else ""
            field = self._field(each, value)
            field.setAccessibleName(self._wording.asking.term(each.name))
            self.fields[each.name] = field
            self._form.ask(self._wording.asking.term(each.name), field)
        self.setVisible(bool(self.fields))

    def _field(self, parameter: Parameter, value: str) -> QLineEdit | QComboBox:
        if parameter.measure is Measure.CHOICE:
            choice = Choice(self)
            choice.setMinimumWidth(_LEAST)
            for each in parameter.choices:
                choice.addItem(self._wording.asking.choice(each), each)
            choice.setCurrentIndex(max(0, choice.findData(value)))
            choice.currentIndexChanged.connect(lambda _: self.changed.emit())
            return choice
        line = QLineEdit(self, placeholderText=self._wording.asking.as_it_is(parameter, value))
        line.setToolTip(line.placeholderText())
        show_whole(line)
        line.textChanged.connect(lambda _: self.changed.emit())
        return line

    def value(self, name: str) -> str:
        """Return what stands in a field; empty: as it is."""
        field = self.fields[name]
        if isinstance(field, QComboBox):
            return str(field.currentData())
        typed = " ".join(field.text().split())
        days = (each.name for each in settable(self._name) if each.measure is Measure.DAY)
        return self._wording.speech.iso(typed, self._today) if name in days else typed

    def words(self) -> str:
        """Return the method with the terms that differ from what is so."""
        own = terms_of(self._name)
        here = terms_of(self._name, self._settled) or own
        if own is None or here is None:
            return self._name
        parameters = settable(self._name)
        wanted = {each.name: self.value(each.name) or shown(here, each) for each in parameters}
        if all(wanted[each.name] == shown(here, each) for each in parameters):
            return self._name
        told = {
            each.name: wanted[each.name]
            for each in parameters
            if wanted[each.name] not in {shown(own, each), "none"}
        }
        return spoken(self._name, told)

    def fault(self) -> str:
        """Return what is wrong with what was typed; empty where all of it means something."""
        terms = terms_of(self._name)
        for each in settable(self._name):
            typed = self.value(each.name)
            if terms is not None and typed and with_parameter(terms, each, typed) is None:
                self.fields[each.name].setFocus()
                said = self._wording.asking
                return said.bad_term(each.name, typed, each.measure)
        return ""
