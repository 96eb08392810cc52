"""Opening a decision: on what, in which way, on which terms, how people answer, who decides."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from app.console.act_dialog import ActDialog
from app.console.people.people_field import PeopleField
from app.console.wishes import Doer
from app.look.choice import Choice
from app.look.columns import Columns
from app.look.dialog_size import fit_screen
from app.look.flowing_rows import wrap_rows
from app.look.labels import hint, named, plain_label, say, show_whole
from app.look.laying import in_column, in_row
from app.look.lines import Lines
from app.look.question_form import QuestionForm
from app.look.scrolled import Scrolled
from app.look.wrapped import WrappedTick
from app.wording import Wording
from app.wording.words import capital
from facilitation.decisions.answers import Answer, Secrecy
from facilitation.decisions.catalogue import method_named, method_names, poll_named, poll_names
from facilitation.decisions.fractions import Share, read_share
from facilitation.decisions.parameters import Measure, Parameter, shown, with_parameter
from facilitation.decisions.poll import Form
from facilitation.decisions.spoken import bases_of, settable, spoken, terms_of
from facilitation.language.grammar import format as line_of
from facilitation.meeting.act import Act
from facilitation.meeting.answering import chair_of, quorum_now, today
from facilitation.meeting.deciding.labels import free_label, open_labels
from facilitation.meeting.families.decisions.acts import OpenDecision
from facilitation.meeting.families.electorate.acts import SetChairVote, SetQuorum
from facilitation.meeting.families.electorate.deciding import CHAIR_WORDS
from facilitation.meeting.groups.credentials import sent_decide
from facilitation.meeting.reading import people_here, text_now
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold

_NAME = Qt.ItemDataRole.UserRole
_LINES = 3
"""So many lines the meaning of a way has in any case, so that choosing another moves nothing."""

_USUAL = (
    "consensus",
    "consent",
    "martha",
    "majority",
    "two-thirds",
    "three-quarters",
    "four-fifths",
    "nine-tenths",
    "absolute",
    "unanimous",
)


class MethodList(QWidget):
    """The ways to decide in four groups, in each first what the process offers.

    Arrow keys choose; letters go to the way that begins so.
    """

    chosen = Signal(str)

    def __init__(
        self, offered: tuple[str, ...], wording: Wording, parent: QWidget | None = None
    ) -> None:
        """``offered`` are the names that the process in force offers."""
        super().__init__(parent)
        self._wording = wording
        self.list = named(QListWidget(self), self.tr("Way to decide"))
        wrap_rows(self.list, long=True)
        self.meaning = plain_label(role="soft", wrap=True)
        self.meaning.setMinimumHeight(_LINES * self.meaning.fontMetrics().lineSpacing())
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignTop)
        in_column((self.list, 1), self.meaning, on=self, margins=0)
        methods = tuple(dict.fromkeys((*offered, *_USUAL, *method_names())))
        polls = poll_names()
        self._group(
            self.tr("Together: everybody is asked, and what troubles them is heard"),
            [each for each in methods if not _counts_yes(each)],
        )
        self._group(
            self.tr("By vote: yes and no are counted"),
            [each for each in methods if _counts_yes(each)],
        )
        self._group(
            self.tr("Choose among several: options are marked or compared"),
            [each for each in polls if not _ranks(each)],
        )
        self._group(
            self.tr("Elect: each person puts those who stand in order"),
            [each for each in polls if _ranks(each)],
        )
        self.list.currentItemChanged.connect(self._describe)
        self.choose(methods[0])

    def _group(self, head: str, names: Iterable[str]) -> None:
        """Add a head that cannot be chosen, and the ways of its kind below it."""
        item = QListWidgetItem(head)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        self.list.addItem(item)
        for name in names:
            way = QListWidgetItem(self._wording.asking.plain_name(name))
            way.setData(_NAME, name)
            self.list.addItem(way)

    def choose(self, name: str) -> None:
        for at in range(self.list.count()):
            if self.list.item(at).data(_NAME) == name:
                self.list.setCurrentRow(at)
                self._show_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring what is chosen into view once it is known how high the rows are."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        """Bring the way chosen into view, with its head where it is the first below it."""
        at = self.list.currentRow()
        for row in (at - 1, at):
            self.list.scrollToItem(self.list.item(row))

    def name(self) -> str:
        """Return the name of the way that is chosen."""
        item = self.list.item(self.list.currentRow())
        return str(item.data(_NAME)) if self.list.currentRow() >= 0 else ""

    def _describe(self, *_: object) -> None:
        say(self.meaning, self._wording.asking.meaning(self.name()))
        self.chosen.emit(self.name())


def _counts_yes(name: str) -> bool:
    """Tell whether a method is a vote; else people are asked until nothing stands against it."""
    method = method_named(name)
    return method is not None and Answer.YES in method.answers


def _ranks(name: str) -> bool:
    """Tell whether votes go on from one to the next in order, as elections are held."""
    poll = poll_named(name)
    return poll is not None and poll.form is Form.RANKING


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
                return self._wording.asking.bad_term(each.name, typed, each.measure)
        return ""


class WhoDecides(QWidget):
    """The quorum, and what the vote of the chair is worth, can be changed here."""

    changed = Signal()

    def __init__(self, meeting: Meeting, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting, self._wording = meeting, wording
        self.told = plain_label(wrap=True)
        self.quorum = QLineEdit(self, placeholderText=self._said(quorum_now(meeting)[0]))
        self.quorum.setAccessibleName(wording.asking.term("quorum"))
        self.chair = Choice(self)
        self.chair.setAccessibleName(wording.asking.term("chair"))
        for word in CHAIR_WORDS:
            self.chair.addItem(wording.asking.choice(word), word)
        worth = meeting.franchise.chair
        self._worth = next(word for word, each in CHAIR_WORDS.items() if each is worth)
        self.chair.setCurrentIndex(self.chair.findData(self._worth))
        self._form = QuestionForm()
        self._form.ask(wording.asking.term("quorum"), self.quorum)
        self._form.ask(wording.asking.term("chair"), self.chair)
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
        first = self.tr(
            "The room can see first who is sent by whom: Room, Hold a scene, "
            "or type hold credentials."
        )
        said = [*lines, first] if sent_decide(self._meeting, by_group=by_group) else lines
        say(self.told, "\n".join(said))
        self._form.show_row(self.chair, shown=votes and chair_of(self._meeting) is not None)

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
            way.setText(capital(wording.asking.secrecy_name(secrecy)))
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
        # The field has what was chosen only after that.
        chosen = self.person.completer().activated
        chosen.connect(lambda _: QTimer.singleShot(0, self, self._add))

    def options(self) -> tuple[str, ...]:
        """Return the options, without empty lines."""
        lines = (" ".join(each.split()) for each in self.text.toPlainText().splitlines())
        return tuple(each for each in lines if each)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field adds somebody; Ctrl+Enter is the dialog's."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self._add()
        else:
            super().keyPressEvent(event)

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
        self._meeting, self._wording = meeting, wording
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
        free = free_label(self._meeting, "Q")
        self.subject.addItem(self.tr("{label}: a question without a text").format(label=free), "")
        text = text_now(self._meeting)
        found = map(self.subject.findData, (label, text.label if text else "", ""))
        self.subject.setCurrentIndex(next(at for at in found if at >= 0))

    def _titled(self, label: str) -> str:
        proposal = self._meeting.proposals.get(label)
        amendment = self._meeting.amendments.get(label)
        if proposal is not None:
            return f"{label} {self._wording.matter.titled(proposal)}"
        return self.tr("{label} to {target}").format(
            label=label, target=amendment.target if amendment is not None else ""
        )

    def _connect(self) -> None:
        self.methods.chosen.connect(lambda _: self._show_method())
        self.subject.currentIndexChanged.connect(lambda _: self._show_method())
        self.question.textChanged.connect(lambda _: self._show_line())
        self.base.currentIndexChanged.connect(lambda _: self._show_line())
        for part in (self.options, self.terms, self.manner, self.who):
            part.changed.connect(self._show_line)

    def elect(self) -> None:
        """Begin with an election, which has a question and no text."""
        self.subject.setCurrentIndex(self.subject.findData(""))
        self.methods.choose(next(filter(_ranks, poll_names())))
        self.question.setFocus()

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
            str(self.subject.currentData()) or free_label(self._meeting, "Q"),
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
            return self.lacking(self.question, self.tr("What is asked? Type the question."))
        poll = poll_named(self.methods.name())
        if poll is not None and not opening.options and not poll.usual_options:
            said = self.tr("What can be chosen? Type one option a line, two at least.")
            return self.lacking(self.options.text, said)
        return (*self.who.acts(), opening)
