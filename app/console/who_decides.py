"""Who would decide if it opened now, on which terms, with how many votes, and the quorum."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from app.look.labels import plain_label, say
from app.look.laying import in_column
from app.wording import Wording
from facilitation.decisions.fractions import Share, read_share
from facilitation.decisions.parameters import Measure, Parameter, shown, with_parameter
from facilitation.decisions.spoken import settable, spoken, terms_of
from facilitation.meeting.act import Act
from facilitation.meeting.answering import chair_of, quorum_now
from facilitation.meeting.families.electorate.acts import SetChairVote, SetQuorum
from facilitation.meeting.families.electorate.deciding import CHAIR_WORDS
from facilitation.meeting.state import Meeting


class WhoDecides(QWidget):
    """The quorum, and what the vote of the chair is worth, can be changed here."""

    changed = Signal()

    def __init__(self, meeting: Meeting, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._wording = wording
        self.told = plain_label(wrap=True)
        self.quorum = QLineEdit(self, placeholderText=self._said(quorum_now(meeting)[0]))
        self.quorum.setAccessibleName(wording.asking.term("quorum"))
        self.chair = QComboBox(self)
        self.chair.setAccessibleName(wording.asking.term("chair"))
        for word in CHAIR_WORDS:
            self.chair.addItem(wording.asking.choice(word), word)
        worth = meeting.franchise.chair
        self._worth = next(word for word, each in CHAIR_WORDS.items() if each is worth)
        self.chair.setCurrentIndex(self.chair.findData(self._worth))
        self._form = QFormLayout()
        self._form.addRow(wording.asking.term("quorum"), self.quorum)
        self._form.addRow(wording.asking.term("chair"), self.chair)
        lines = 'entitled NAME, NAME · votes 2 NAME · votes 5 of GROUP · mandate NAME "…"'
        typed = self.tr("To change who decides, leave this and type one of: {lines}").format(
            lines=lines
        )
        above = (plain_label(self.tr("Who decides"), "heading"), self.told)
        in_column(*above, self._form, plain_label(typed, "small", wrap=True), 1, on=self, margins=0)
        self.quorum.textChanged.connect(lambda _: self.changed.emit())
        self.chair.currentIndexChanged.connect(lambda _: self.changed.emit())

    @staticmethod
    def _said(share: Share) -> str:
        return f"{share.over}/{share.under}"

    def show_method(self, *, by_group: bool, votes: bool) -> None:
        """Show what matters for a method: groups, and the chair where yes and no are counted."""
        lines = self._wording.asking.who_decides(self._meeting, by_group=by_group)
        say(self.told, "\n".join(lines))
        self._form.setRowVisible(self.chair, votes and chair_of(self._meeting) is not None)

    def acts(self) -> tuple[Act, ...]:
        """Return what has to be done first, so that it is so."""
        made: list[Act] = []
        share = read_share(self.quorum.text().strip())
        if share is not None and share != quorum_now(self._meeting)[0]:
            made.append(SetQuorum(share.over, share.under))
        worth = str(self.chair.currentData())
        if worth != self._worth:
            made.append(SetChairVote(worth))
        return tuple(made)

    def fault(self) -> str:
        """Return what is wrong with the quorum; empty where it means something."""
        typed = self.quorum.text().strip()
        if typed and read_share(typed) is None:
            self.quorum.setFocus()
            return self.tr("Say how many must be here as a fraction, such as 1/2 or 1/3.")
        return ""


_LEAST = 70
"""Pixels that a field keeps where there is little room beside its name."""


class TermsForm(QWidget):
    """Shows what is so where nothing is typed; says what differs."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._name = ""
        self._settled: tuple[str, ...] = ()
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

    def show_method(self, name: str, settled: tuple[str, ...]) -> None:
        """Show the terms of a method or poll; ``settled`` are the words that hold here."""
        self._name, self._settled = name, settled
        while self._form.rowCount():
            self._form.removeRow(0)
        self.fields = {}
        terms = terms_of(name, settled) or terms_of(name)
        for each in settable(name) if terms is not None else ():
            value = shown(terms, each) if terms is not None else ""
            field = self._field(each, value)
            field.setAccessibleName(self._wording.asking.term(each.name))
            self.fields[each.name] = field
            self._form.addRow(self._wording.asking.term(each.name), field)
        self.setVisible(bool(self.fields))

    def _field(self, parameter: Parameter, value: str) -> QLineEdit | QComboBox:
        if parameter.measure is Measure.CHOICE:
            choice = QComboBox(self)
            choice.setMinimumWidth(_LEAST)
            for each in parameter.choices:
                choice.addItem(self._wording.asking.choice(each), each)
            choice.setCurrentIndex(max(0, choice.findData(value)))
            choice.currentIndexChanged.connect(lambda _: self.changed.emit())
            return choice
        line = QLineEdit(self, placeholderText=self._wording.asking.as_it_is(parameter, value))
        line.setMinimumWidth(_LEAST)
        line.textChanged.connect(lambda _: self.changed.emit())
        return line

    def value(self, name: str) -> str:
        """Return what stands in a field; empty: as it is."""
        field = self.fields[name]
        if isinstance(field, QComboBox):
            return str(field.currentData())
        return " ".join(field.text().split())

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
