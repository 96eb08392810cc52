"""The agenda as a page of its own: its tree, its times, what comes with each item; keys move it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.attending.station import Station
from app.console.agenda.agenda_allowing import WhyNotHere, step
from app.console.agenda.agenda_table import AgendaTable
from app.console.agenda.new_items import Several, new_items_in
from app.console.buttons import ActButton
from app.console.line.line_form import LineForm
from app.console.matter.matter_forms import AgendaForms
from app.console.wishes import Doer, Wishes
from app.keyboard.keys_dialog import KeysDialog
from app.keyboard.menu import Menu
from app.keyboard.shortcut import shortcut
from app.look.dialog_size import Below, fit_screen
from app.look.dress import Dress
from app.look.icons import Sign
from app.look.labels import (
    AnswerLabel,
    TwoLineLabel,
    answer,
    hint,
    named,
    plain_label,
    room_of_lines,
    say,
)
from app.look.laying import in_column, in_row
from app.look.lines import Lines, spare
from app.look.row_state import keep_few
from app.look.scrolled import Scrolled
from app.wording import Wording
from app.wording.keys.console import CONSOLE, AgendaKeys
from app.wording.words import with_gaps
from facilitation.meeting.act import Act
from facilitation.meeting.agenda.agenda_tree import block_of
from facilitation.meeting.families.agenda.acts import MoveItem, StartItem, numbered_item
from facilitation.meeting.families.bundling.acts import AdoptBundle
from facilitation.meeting.families.opening.acts import Undo
from facilitation.meeting.families.planning import acts
from facilitation.meeting.state import Item, Meeting


class AgendaPage(QDialog):
    """Only whoever looks at this screen sees it; what is done here is an act like any other.

    A letter begins a new item, which comes last. Escape closes the page. What is said of the whole
    stands below all that is clicked: no row moves when there is something to say.
    """

    def __init__(  # noqa: PLR0913 - what the console has, of which it is a page
        self,
        station: Station,
        wording: Wording,
        dress: Dress,
        wishes: Wishes,
        parent: QWidget | None = None,
        *,
        do: Doer,
        change: Callable[[int, QWidget], None],
        ask: Callable[[LineForm, QWidget], object],
    ) -> None:
        """``do`` does an act, ``change`` opens the dialog of an item, ``ask`` that of a form."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._station, self._wording, self._wishes = station, wording, wishes
        self._doer = do
        self._change, self._ask = change, ask
        self._forms = AgendaForms()
        self._why = WhyNotHere(wishes.foresee, wording)
        self._typed = new_items_in(station.processes, wording, lambda: station.meeting)
        self.refusal = AnswerLabel("refusal")
        self.end = TwoLineLabel("name", self)
        self.agreed = plain_label(role="soft")
        self.leave = AnswerLabel("refusal")
        self.without = AnswerLabel("soft")
        self.pasted = AnswerLabel("soft")
        self.table = AgendaTable(wording, dress.palette, self)
        self.title = named(QLineEdit(self), self.tr("Title of a new item"))
        hint(self.title, self.tr("A new item, such as: Tents for 20m at 18:00 as circle"))
        self._make_buttons()
        self._lay_out()
        self._connect()
        say(self.refusal, "")
        say(self.pasted, "")
        self.show_meeting()
        fit_screen(self, dress.scale.body * 74, dress.scale.body * 44)

    def _make_buttons(self) -> None:
        self.add = ActButton(self.tr("Add it"), CONSOLE.key("item change"), Sign.PLUS)
        self.change = ActButton(self.tr("Change…"), CONSOLE.key("item change"))
        self.up = ActButton(self.tr("Up"), CONSOLE.key("item up"))
        self.down = ActButton(self.tr("Down"), CONSOLE.key("item down"))
        self.inwards = ActButton(self.tr("Part of the one above"), CONSOLE.key("item in"))
        self.outwards = ActButton(self.tr("By itself"), CONSOLE.key("item out"))
        self.remove = ActButton(self.tr("Remove"), CONSOLE.key("item remove"))
        self._moves = (
            (self.up, "up"),
            (self.down, "down"),
            (self.inwards, "in"),
            (self.outwards, "out"),
            (self.remove, "remove"),
        )
        self.split = ActButton(self.tr("Split…"), "split")
        self.merge = ActButton(self.tr("Merge…"), "merge items")
        self.defer = ActButton(self.tr("Another meeting…"), "defer item")
        self.again = ActButton(self.tr("Second reading"), "second reading")
        self.needed = ActButton(self.tr("In any case"), "minimum")
        self.question = ActButton(self.tr("Question sent ahead…"), "question")
        self.bring = ActButton(self.tr("Text…"), "bring")
        self.bundle = ActButton(self.tr("Without debate…"), "bundle")
        self.pull = ActButton(self.tr("Pull one out…"), "pull")
        self.at_once = ActButton(self.tr("Decide them at once…"), "bundle agreed", Sign.AGREE)
        self.start = ActButton(self.tr("Turn to it"), "start", Sign.PLAY)
        self.agree = ActButton(self.tr("The agenda is agreed"), "agenda agreed", Sign.AGREE)
        self.only = ActButton(self.tr("Only what is treated in any case"), "only minimum")
        self.undo = ActButton(self.tr("Undo"), CONSOLE.key("undo"), Sign.UNDO, "quiet")
        self._rest = (
            *(self.split, self.merge, self.defer, self.again, self.needed, self.question),
            *(self.bring, self.bundle, self.pull, self.at_once, self.only),
        )
        for each in self._rest:
            each.setParent(self)
            each.hide()
        self.more = ActButton(self.tr("More…"))
        self.close_it = ActButton(self.tr("Close"), self.tr("Escape"), None, "quiet")

    def _lay_out(self) -> None:
        moving = QWidget(self)
        moves = (self.up, self.down, self.inwards, self.outwards)
        Lines(self.change, *moves, self.remove, self.start, on=moving)
        foot = Lines(self.agree, self.more, spare(self), self.undo, self.close_it)
        inner = QWidget(self)
        parts = ((self.table, 1), in_row((self.title, 1), self.add), moving)
        in_column(*parts, on=inner, margins=0, gap=6)
        head = in_row((self.end, 1), self.agreed, gap=14)
        said = Below(
            self.without, self.leave, self.pasted, self.refusal, room=room_of_lines(self.refusal, 3)
        )
        page = (head, (Scrolled(inner, self), 1), foot, said)
        in_column(*page, on=self, margins=(18, 12, 18, 6), gap=6)
        for each in self.findChildren(ActButton):
            each.setAutoDefault(False)  # Enter belongs to the list and to the field

    def _connect(self) -> None:
        self._station.changed.connect(self.show_meeting)
        self._station.minute.connect(self.show_meeting)
        self.table.stepped.connect(self._step)
        self.table.dropped.connect(lambda item, to: self._do(MoveItem(numbered_item(item), to)))
        self.table.change_wanted.connect(self._change_chosen)
        self.table.typed.connect(self._begin_title)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self.title.returnPressed.connect(self._add)
        self.title.textChanged.connect(self._tell_pasted)
        self.add.clicked.connect(self._add)
        self.change.clicked.connect(self._change_chosen)
        for button, way in self._moves:
            button.clicked.connect(lambda _=False, way=way: self._step(way))
        self.more.clicked.connect(self._offer_rest)
        self.split.clicked.connect(lambda: self._ask_about(self._forms.split))
        self.merge.clicked.connect(lambda: self._ask_of_chosen(self._forms.merge))
        self.defer.clicked.connect(self._defer)
        self.question.clicked.connect(lambda: self._ask_about(self._forms.question))
        self.bring.clicked.connect(lambda: self._ask_about(self._forms.bring))
        self.bundle.clicked.connect(lambda: self._ask_of_chosen(self._forms.bundle))
        self.pull.clicked.connect(lambda: self._ask_of_chosen(self._forms.pull))
        self.at_once.clicked.connect(lambda: self._leave_for(AdoptBundle()))
        self.again.clicked.connect(lambda: self._with_chosen(acts.ReadAgain))
        self.needed.clicked.connect(self._turn_needed)
        self.start.clicked.connect(lambda: self._with_chosen(StartItem, self._leave_for))
        self.agree.clicked.connect(lambda: self._do(acts.AgreeAgenda()))
        self.only.clicked.connect(lambda: self._do(acts.KeepMinimum()))
        self.undo.clicked.connect(lambda: self._do(Undo()))
        self.close_it.clicked.connect(self.close)
        shortcut(CONSOLE.key("undo"), self, lambda: self._do(Undo()))
        shortcut(CONSOLE.key("keys"), self, self._help)

    def _help(self) -> None:
        buttons = [each for each in self.findChildren(ActButton) if each.why_not]
        ways = [f"{each.accessibleName().rstrip(' …')}: {each.why_not}" for each in buttons]
        heading = self.tr("Why a button cannot be pressed now")
        KeysDialog(AgendaKeys, self, ways, heading=heading).open()

    def _do(self, act: Act) -> None:
        """Do an act; what does not go is said here, and forgotten with the next."""
        answered = self._doer(act)
        answer(self.refusal, answered.refusal or answered.so)

    def show_meeting(self) -> None:
        """Show the agenda as it is."""
        meeting, now, words = self._station.meeting, self._station.now(), self._wording
        title = meeting.opening.title if meeting.opening else self.tr("A new meeting")
        self.setWindowTitle(with_gaps(self.tr("Agenda of {title}")).format(title=title))
        say(self.end, words.agenda_time.end(meeting, now))
        say(self.leave, "" if meeting.closed else words.planning.to_leave(meeting, now))
        say(self.agreed, words.planning.agreed(meeting))
        say(self.without, words.planning.without_debate(meeting))
        self.table.show_meeting(meeting, now)
        keep_few(self.table)
        self._allow()

    def _allow(self) -> None:
        meeting, why, one = self._station.meeting, self._why, self._one()
        why.look(meeting, [meeting.items[each - 1] for each in self.table.chosen()])
        rests = one is not None and one.plan.rest is not None
        self.defer.say(self.tr("In this meeting") if rests else self.tr("Another meeting…"))
        in_any_case = one is not None and one.plan.needed
        self.needed.say(self.tr("Not in any case") if in_any_case else self.tr("In any case"))
        for button, way in self._moves:
            button.allow(why.step(way))
        for button in (self.change, self.question, self.needed):
            button.allow(why.one())
        self.split.allow(why.split())
        self.merge.allow(why.merge())
        self.bring.allow(why.bring())
        self.bundle.allow(why.bundle())
        self.pull.allow(why.pull())
        self.at_once.allow(why.pull() or why.act(AdoptBundle()))
        self.start.allow(why.with_one(StartItem))
        self.again.allow(why.with_one(acts.ReadAgain))
        self.defer.allow(why.with_one(acts.RestoreItem if rests else acts.DeferItem))
        self.only.allow(why.act(acts.KeepMinimum()))
        self.agree.allow(why.act(acts.AgreeAgenda()))
        self.more.setEnabled(any(each.isEnabled() for each in self._rest))
        for part in (self.title, self.add):
            part.setEnabled(not meeting.closed)

    def _offer_rest(self) -> None:
        """Offer what else can be done with what is chosen; F1 says why the rest cannot."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self._rest:
            if each.isEnabled():
                menu.addAction(each.words, each.click)
        menu.open_above(self.more)

    def _one(self) -> Item | None:
        chosen, items = self.table.chosen(), self._station.meeting.items
        return items[chosen[0] - 1] if len(chosen) == 1 else None

    def _step(self, way: str) -> None:
        """Let what is chosen take a step, the ones in the way first, so that none is passed by."""
        meeting = self._station.meeting
        chosen = [each for each in self.table.chosen() if not self._goes_with_another(each)]
        if way in ("down", "out"):
            chosen.reverse()
        for number in chosen:
            act = step(self._station.meeting, number, way)
            if act is not None and not meeting.closed:
                self._do(act)

    def _goes_with_another(self, number: int) -> bool:
        """Tell whether an item moves anyhow, since what it is part of was chosen, too."""
        meeting, chosen = self._station.meeting, self.table.chosen()
        return any(each != number and number in block_of(meeting, each) for each in chosen)

    def _add(self) -> None:
        """Add an item, with what is typed behind its title; the field is ready for the next.

        Of several lines that were pasted each is one; what is none stays in the field.
        """
        number = len(self._station.meeting.items) + 1
        several = self._typed.several(self.title.text(), number)
        if several.items:
            self._add_several(several, number)
            return
        part = self._typed.doubtful(self.title.text())
        if part:
            said = self.tr(
                "“{part}” reads as a time, and would be a part of the title. Write a time last, "
                "without anything behind it, or the title in quotation marks."
            )
            answer(self.refusal, with_gaps(said).format(part=part))
            return
        for act in self._typed.acts(self.title.text(), number):
            self._do(act)
            if len(self._station.meeting.items) < number:
                return
            self.title.clear()
        if not self.title.text():
            self.table.choose((number,), number)

    def _add_several(self, several: Several, first: int) -> None:
        answered = self._doer(several.act())
        if answered.refusal:
            answer(self.refusal, answered.refusal)
            return
        self.title.setText("\n".join(several.left))
        last = first + len(several.items) - 1
        self.table.choose(tuple(range(first, last + 1)), last)

    def _tell_pasted(self, typed: str) -> None:
        """Say what is read in several lines, before they are taken."""
        several = self._typed.several(typed, 0)
        told = self._wording.planning.pasted(several.told(), several.left)
        if told != self.pasted.text():
            answer(self.pasted, told)

    def _begin_title(self, event: QKeyEvent) -> None:
        self.title.setFocus()
        self.title.setText(event.text())

    def _change_chosen(self) -> None:
        one = self._one()
        if one is not None and not self._station.meeting.closed:
            self._change(one.number, self)

    def _ask_about(self, form: Callable[[Meeting, Item], LineForm]) -> None:
        one = self._one()
        if one is not None:
            self._ask(form(self._station.meeting, one), self)

    def _ask_of_chosen(self, form: Callable[[Meeting, Sequence[Item]], LineForm]) -> None:
        meeting = self._station.meeting
        self._ask(form(meeting, [meeting.items[each - 1] for each in self.table.chosen()]), self)

    def _leave_for(self, act: Act) -> None:
        """Leave for the meeting's window, where it is asked what is to be weighed before."""
        self.close()
        self._wishes.weighed.emit(act)

    def _defer(self) -> None:
        one = self._one()
        if one is not None and one.plan.rest is not None:
            self._do(acts.RestoreItem(numbered_item(one.number)))
        else:
            self._ask_about(self._forms.defer)

    def _with_chosen(
        self, act: Callable[[str], Act], do: Callable[[Act], object] | None = None
    ) -> None:
        one = self._one()
        if one is not None:
            (do or self._do)(act(numbered_item(one.number)))

    def _turn_needed(self) -> None:
        """Let the item chosen be treated in any case, or no longer."""
        one = self._one()
        if one is None:
            return
        before = [each.number for each in self._station.meeting.items if each.plan.needed]
        wanted = {*before} ^ {one.number}
        self._do(acts.MarkMinimum(tuple(numbered_item(each) for each in sorted(wanted))))

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keys begin in the list, at the present item or the first."""
        super().showEvent(event)
        rows = self.table.items.rows
        if rows and not self.table.chosen():
            here = next((each.number for each in rows if each.here), rows[0].number)
            self.table.choose((here,), here)
        (self.table if rows else self.title).setFocus()
