"""Opening a decision: on what, in which way, on which terms, how people answer, who decides."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from app.console.act_dialog import ActDialog
from app.console.method_list import MethodList
from app.console.outcome import Doer
from app.console.people_field import PeopleField
from app.console.terms_form import TermsForm
from app.console.who_decides import WhoDecides
from app.look.choice import Choice
from app.look.columns import Columns
from app.look.dialog_size import fit_screen
from app.look.labels import capital, hint, named, plain_label, say
from app.look.laying import in_column, in_row
from app.look.lines import Lines
from app.look.scrolled import Scrolled
from app.look.wrapped import WrappedTick
from app.wording import Wording
from facilitation.decisions.answers import Answer, Secrecy
from facilitation.decisions.catalogue import method_named, poll_named
from facilitation.decisions.spoken import bases_of
from facilitation.language.grammar import format as line_of
from facilitation.meeting.act import Act
from facilitation.meeting.answering import today
from facilitation.meeting.deciding.labels import open_labels
from facilitation.meeting.families.decisions.acts import OpenDecision
from facilitation.meeting.reading import people_here
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold


class MannerBox(QWidget):
    """Says in a sentence what is stored, before anybody answers."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.ways = {each: QRadioButton(self) for each in Secrecy}
        self.stored = plain_label(role="soft", wrap=True)
        self.hidden = WrappedTick(self.tr("Show the room no counts before it is closed"), self)
        self.seed = named(QLineEdit(self), self.tr("Words or numbers for a lot"))
        hint(self.seed, self.tr("If a lot is needed: words called out, or dice (may stay empty)"))
        for secrecy, way in self.ways.items():
            name = wording.asking.secrecy_name(secrecy)
            way.setText(capital(name))
            way.toggled.connect(self._show)
        row = Lines(*self.ways.values())
        words = plain_label(self.tr("Answers"), "heading")
        in_column(words, row, self.stored, self.hidden, self.seed, on=self, margins=0)
        self.ways[Secrecy.OPEN].setChecked(True)
        self.hidden.toggled.connect(lambda _: self.changed.emit())
        self.seed.textChanged.connect(lambda _: self.changed.emit())

    def show_poll(self, polled: bool) -> None:
        """Offer the seed, which only a choice among options needs."""
        self.seed.setVisible(polled)

    def secrecy(self) -> Secrecy:
        return next(each for each, way in self.ways.items() if way.isChecked())

    def _show(self, checked: bool) -> None:
        if checked:
            say(self.stored, self._wording.asking.secrecy(self.secrecy()))
            self.changed.emit()


_HIGH = 110


class OptionsBox(QWidget):
    """A name typed below joins the list with Enter."""

    changed = Signal()

    def __init__(self, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {fold(each.name): each.name for each in people_here(meeting)}
        self.text = named(QPlainTextEdit(self), self.tr("Options or candidates, one a line"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_HIGH)
        self.text.setPlaceholderText(self.tr("One option or candidate a line"))
        self.person = PeopleField(meeting, self.tr("Add somebody who is here: Enter"), self)
        in_column(
            plain_label(self.tr("Options"), "heading"), self.text, self.person, on=self, margins=0
        )
        self.text.textChanged.connect(self.changed)
        self.person.returnPressed.connect(self._add)

    def options(self) -> tuple[str, ...]:
        """Return the options, without empty lines."""
        lines = (" ".join(each.split()) for each in self.text.toPlainText().splitlines())
        return tuple(each for each in lines if each)

    def _add(self) -> None:
        wanted = fold(self.person.text())
        begun = [name for folded, name in self._names.items() if folded.startswith(wanted)]
        exact = self._names.get(wanted)
        found = [exact] if exact else begun
        if not wanted or len(found) != 1:
            return
        if found[0] not in self.options():
            self.text.appendPlainText(found[0])
        self.person.clear()


_BASES = ("cast", "present", "entitled")
_LEFT = 250


class AskDialog(ActDialog):
    """Shows the line of the room language that does the same."""

    def __init__(
        self,
        meeting: Meeting,
        label: str,
        wording: Wording,
        do: Doer,
        parent: QWidget | None = None,
    ) -> None:
        """``label`` is the text that is looked at."""
        super().__init__(self.tr("Decide"), self.tr("Open it"), do, parent)
        self._meeting = meeting
        self._wording = wording
        self.subject = named(Choice(self), self.tr("What is decided on"))
        self.question = named(QLineEdit(self), self.tr("The question"))
        hint(self.question, self.tr("The question, such as: Who keeps the keys?"))
        self.methods = MethodList(meeting.floor.rules.methods, wording, self)
        self.options = OptionsBox(meeting, self)
        self.terms = TermsForm(wording, date.fromisoformat(today(meeting)), self)
        self.base = Choice(self)
        self.base.setAccessibleName(wording.asking.term("base"))
        for each in _BASES:
            self.base.addItem(wording.asking.choice(each), each)
        self.manner = MannerBox(wording, self)
        self.who = WhoDecides(meeting, wording, self)
        self.line = plain_label(role="small", wrap=True)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._fill_body()
        self._fill_subjects(label)
        self._connect()
        self._show_method()
        fit_screen(self, 1180, 640)
        self.methods.list.setFocus()

    def _fill_body(self) -> None:
        left = in_column(self.subject, self.question, (self.methods, 1))
        inner = QWidget(self)
        self._terms_head = plain_label(self.tr("What it takes"), "heading")
        self._of = QWidget(self)
        in_row(
            plain_label(self._wording.asking.term("base")), (self.base, 1), on=self._of, margins=0
        )
        above = (self.options, self._terms_head, self.terms)
        in_column(*above, self._of, self.manner, 1, on=inner, margins=(12, 0, 8, 0), gap=12)
        right = Scrolled(Columns((inner, 5), (self.who, 4), parent=self), self)
        self.methods.setMinimumWidth(_LEFT)
        self.body.addLayout(in_row((left, 4), (right, 9)), 1)
        self.body.addWidget(self.line)

    def _fill_subjects(self, label: str) -> None:
        for each in open_labels(self._meeting):
            self.subject.addItem(self._titled(each), each)
        free = self._free_label()
        self.subject.addItem(self.tr("{label}: a question without a text").format(label=free), "")
        at = self.subject.findData(label) if label else -1
        self.subject.setCurrentIndex(max(0, at))

    def _titled(self, label: str) -> str:
        proposal = self._meeting.proposals.get(label)
        amendment = self._meeting.amendments.get(label)
        if proposal is not None:
            return f"{label} {self._wording.matter.titled(proposal)}"
        return self.tr("{label} to {target}").format(
            label=label, target=amendment.target if amendment is not None else ""
        )

    def _free_label(self) -> str:
        taken = {each.casefold() for each in self._meeting.labels}
        taken |= {each.subject.casefold() for each in self._meeting.decisions}
        number = 1
        while f"q{number}" in taken:
            number += 1
        return f"Q{number}"

    def _connect(self) -> None:
        self.methods.chosen.connect(lambda _: self._show_method())
        self.subject.currentIndexChanged.connect(lambda _: self._show_method())
        self.question.textChanged.connect(lambda _: self._show_line())
        self.base.currentIndexChanged.connect(lambda _: self._show_line())
        for part in (self.options, self.terms, self.manner, self.who):
            part.changed.connect(self._show_line)

    @property
    def asks(self) -> bool:
        return not self.subject.currentData()

    def _show_method(self) -> None:
        name = self.methods.name()
        if not name:
            return
        method, poll = method_named(name), poll_named(name)
        kind = method.name if method is not None else poll.name if poll is not None else name
        self.question.setVisible(self.asks)
        self.options.setVisible(poll is not None)
        self.terms.show_method(name, self._meeting.franchise.terms.get(kind, ()))
        self._of.setVisible(bases_of(name))
        self._terms_head.setVisible(bool(self.terms.fields) or bases_of(name))
        self.manner.show_poll(poll is not None)
        by_group = method is not None and method.by_group
        votes = method is not None and Answer.YES in method.answers and not by_group
        self.who.show_method(by_group=by_group, votes=votes)
        self._order_tabs()
        self._show_line()

    def _order_tabs(self) -> None:
        """Let Tab go as the eye does: the fields of the terms were made after all others."""
        chain: tuple[QWidget, ...] = (
            self.subject,
            self.question,
            self.methods.list,
            self.options.text,
            self.options.person,
            *self.terms.fields.values(),
            self.base,
            *self.manner.ways.values(),
            self.manner.hidden,
            self.manner.seed,
            self.who.quorum,
            self.who.chair,
            self.why,
            self.leave,
            self.go,
        )
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def opening(self) -> OpenDecision:
        """Return the act as everything is chosen now."""
        name = self.methods.name()
        polled = poll_named(name) is not None
        base = str(self.base.currentData()) if bases_of(name) else ""
        return OpenDecision(
            self.terms.words(),
            str(self.subject.currentData()) or self._free_label(),
            "" if base == "cast" else base,
            self.options.options() if polled else (),
            question=" ".join(self.question.text().split()) if self.asks else "",
            secrecy=self.manner.secrecy(),
            hidden=self.manner.hidden.isChecked(),
            seed=" ".join(self.manner.seed.text().split()) if polled else "",
        )

    def _show_line(self) -> None:
        lines = [line_of(each) for each in (*self.who.acts(), self.opening())]
        say(self.line, "\n".join(f"= {self._wording.written(each)}" for each in lines))

    def acts(self) -> tuple[Act, ...] | str:
        """Return what is to be done: quorum and chair first; or what is missing."""
        fault = self.terms.fault() or self.who.fault()
        if fault:
            return fault
        opening = self.opening()
        if self.asks and not opening.question:
            self.question.setFocus()
            return self.tr("What is asked? Type the question.")
        poll = poll_named(self.methods.name())
        if poll is not None and not opening.options and not poll.usual_options:
            self.options.text.setFocus()
            return self.tr("What can be chosen? Type one option a line, two at least.")
        return (*self.who.acts(), opening)
