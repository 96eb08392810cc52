"""An item of the agenda: what can be done with it, and its title, purpose, process and time."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from app.console.act_dialog import ActDialog
from app.console.agenda.new_items import Several, new_items_in
from app.console.stepper import Stepper
from app.console.wishes import Doer, Wishes, number_of
from app.keyboard.menu import Menu
from app.look.choice import Choice
from app.look.dialog_size import fit_screen
from app.look.labels import AnswerLabel, answer, hint, plain_label, say
from app.look.question_form import QuestionForm
from app.wording import Wording
from facilitation.language.writing import quoted
from facilitation.meeting.act import Act, Together
from facilitation.meeting.families.agenda import acts
from facilitation.meeting.families.agenda.acts import AddItem
from facilitation.meeting.families.planning.acts import FixHour, NamePresenter
from facilitation.meeting.reading import place_on_agenda
from facilitation.meeting.state import Item, Meeting
from facilitation.process.catalogue import Processes


class ItemMenu(Menu):
    """Turn to it, change it, move, split and remove it; what has begun is not removed."""

    def __init__(
        self,
        meeting: Meeting,
        item: Item,
        wishes: Wishes,
        change: Callable[[], None],
        turn: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """``change`` opens the dialog of the item, ``turn`` takes it up."""
        super().__init__(parent)
        self._wishes = wishes
        number = acts.numbered_item(item.number)
        self._offer(self.tr("Turn to it"), turn, acts.StartItem(number))
        self.addAction(self.tr("Title, purpose, process, time…"), change)
        place = place_on_agenda(meeting, item.number)
        self.addSeparator()
        for words, to in (
            (self.tr("Move up\tAlt+↑"), place - 1),
            (self.tr("Move down\tAlt+↓"), place + 1),
        ):
            self._act(words, acts.MoveItem(number, to))
        self.addSeparator()
        line = f"split {quoted(item.title)} into {quoted(item.title)}, {quoted('')}"
        missing = self.tr("the title of each part, with commas between them")
        self._offer(
            self.tr("Split…"),
            lambda: wishes.begun.emit(line, len(line) - 1, missing),
            acts.SplitItem(number, (item.title, "…")),
        )
        remove, begun = acts.RemoveItem(number), self.tr("Remove: not possible, it has begun")
        self._act(self.tr("Remove\tDelete") if wishes.could(remove) else begun, remove)

    def _act(self, words: str, act: Act) -> None:
        self._offer(words, lambda: self._wishes.act.emit(act), act)

    def _offer(self, words: str, do: Callable[[], None], act: Act) -> None:
        self.addAction(words, do).setEnabled(self._wishes.could(act))


_MINUTE = 60_000
_LONGEST = 24 * 60 - 1
_HOURS = 24
_MINUTES = 60
_NO_TIME = -1
_PURPOSES = ("", "inform", "discuss", "decide", "settle", "approve")


class ItemDialog(ActDialog):
    """Adds an item, or changes one; of one that is being treated the process stays as it is."""

    def __init__(
        self,
        meeting: Meeting,
        item: Item | None,
        processes: Processes,
        wording: Wording,
        do: Doer,
        parent: QWidget | None = None,
    ) -> None:
        """Show an item as it is; None: a new one."""
        heading = self.tr("New item") if item is None else self.tr("Item of the agenda")
        verb = self.tr("Add it") if item is None else self.tr("Change it")
        super().__init__(heading, verb, do, parent)
        self._verb = verb
        self._item = item or Item(0, "", _process_now(meeting))
        self._next = len(meeting.items) + 1
        self._typed = new_items_in(processes, wording, lambda: meeting)
        self.title = QLineEdit(self._item.title, self)
        self.purpose = Choice(self)
        for each in _PURPOSES:
            self.purpose.addItem(wording.processes.aim(each) or self.tr("not said"), each)
        self.process = Choice(self)
        for name in dict.fromkeys((self._item.process, *processes.names())):
            self.process.addItem(wording.processes.named(name), name)
        self._left = plain_label(role="soft", wrap=True)
        self.process.currentIndexChanged.connect(lambda _: self._tell_left(meeting, wording))
        self._tell_left(meeting, wording)
        self.minutes = self._minutes_field()
        self.presenter = Choice(self)
        self.presenter.addItem(self.tr("nobody"), "")
        for person in sorted(meeting.people.values(), key=lambda each: wording.by_name(each.name)):
            self.presenter.addItem(person.name, number_of(person.number))
        known = self.presenter.findData(number_of(self._item.plan.presenter))
        self.presenter.setCurrentIndex(max(0, known))
        self.hour = QLineEdit(self)
        hint(self.hour, self.tr("whenever its turn comes; or such as 20:00"))
        hour = self._item.plan.hour
        self.hour.setText("" if hour is None else f"{hour // 60}:{hour % 60:02}")
        self.pasted = AnswerLabel("soft")
        say(self.pasted, "")
        self._planning = wording.planning
        self.title.textChanged.connect(self._tell_pasted)
        self.below.put_first(self.pasted)
        self.body.addWidget(plain_label(heading, "heading"))
        self._lay_out_fields(being_treated=bool(item) and meeting.item == self._item.number)
        self.purpose.setCurrentIndex(_PURPOSES.index(self._item.purpose))
        for line in (self.title, self.hour, self.minutes.lineEdit()):
            line.returnPressed.connect(self.attempt)
        self.title.selectAll()
        self.title.setFocus()
        fit_screen(self, 480, 400)

    def _minutes_field(self) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(0, _LONGEST)
        field.setSpecialValueText(self.tr("no time planned"))
        field.setSuffix(self.tr(" min"))
        field.setValue(self._item.length // _MINUTE)
        return field

    def _lay_out_fields(self, *, being_treated: bool) -> None:
        form = QuestionForm()
        form.setSpacing(8)
        time = Stepper(self.minutes, self.tr("Time"), self)
        for words, field, shown in (
            (self.tr("Title"), self.title, self.title),
            (self.tr("Purpose"), self.purpose, self.purpose),
            (self.tr("Process"), self.process, self.process),
            (self.tr("Time"), self.minutes, time),
            (self.tr("Begins at"), self.hour, self.hour),
            (self.tr("Presents"), self.presenter, self.presenter),
        ):
            field.setAccessibleName(words)
            form.ask(words, field, shown)
        self.scrolled().addLayout(form)
        self.body.addWidget(self._left)
        if being_treated:
            self.process.setEnabled(False)
            why = self.tr("It is being treated: “Switch process” changes the process now.")
            self.body.addWidget(plain_label(why, "soft", wrap=True))

    def _tell_left(self, meeting: Meeting, wording: Wording) -> None:
        stages = wording.processes.left_out(meeting, str(self.process.currentData()))
        said = wording.planning.without(stages)
        say(self._left, said[:1].upper() + said[1:])

    def _several(self) -> Several:
        """Return the items of several lines that were pasted for a new one; none of one line."""
        new = not self._item.number
        return self._typed.several(self.title.text(), self._next) if new else Several()

    def _tell_pasted(self) -> None:
        """Say what is read in several lines, before they are taken."""
        several = self._several()
        told = self._planning.pasted(several.told(), several.left)
        if told != self.pasted.text():
            answer(self.pasted, told)
            self.go.say(self.tr("Add them") if told else self._verb)

    def accept(self) -> None:
        """Close; where lines were left that are no items, stay with them."""
        several = self._several()
        if not several.left:
            super().accept()
            return
        self._next += len(several.items)
        self._did.clear()
        self.title.setText("\n".join(several.left))

    def acts(self) -> tuple[Act, ...] | str:
        """Return what makes the item what was chosen; each can be taken back by itself.

        Of several lines each is an item as chosen here, but for what it says itself; they are
        taken back as one.
        """
        title = self.title.text().strip()
        if not title:
            return self.lacking(self.title, self.tr("A title is missing."))
        length = self.minutes.value() * _MINUTE
        hour = self._hour()
        if hour == _NO_TIME:
            return self.lacking(self.hour, self.tr("A time of day is written like 20:00."))
        purpose, process = str(self.purpose.currentData()), str(self.process.currentData())
        if not self._item.number:
            several = self._several().items
            items = several or ((AddItem(title),),)
            made = (self._made(at, *each, hour=hour) for at, each in enumerate(items, self._next))
            adding = tuple(act for each in made for act in each)
            return (Together(adding),) if several else adding
        item, which = self._item, acts.numbered_item(self._item.number)
        found: list[Act] = []
        if title != item.title:
            found.append(acts.RenameItem(which, title))
        if purpose != item.purpose:
            found.append(acts.AimItem(which, purpose or "none"))
        if process != item.process:
            found.append(acts.TreatItem(which, process))
        if length // _MINUTE != item.length // _MINUTE:
            found.append(acts.PlanItem(which, length))
        return (*found, *self._planned(which, hour))

    def _made(
        self, number: int, added: AddItem, *fixed: FixHour, hour: int | None
    ) -> Iterator[Act]:
        """Yield what adds an item as it was chosen here, where its line does not say otherwise.

        The ``hour`` is that of the first.
        """
        which = acts.numbered_item(number)
        chosen = str(self.process.currentData())
        process = added.process or ("" if chosen == self._item.process else chosen)
        length = added.length or self.minutes.value() * _MINUTE
        yield AddItem(added.title, process, length)
        if purpose := str(self.purpose.currentData()):
            yield acts.AimItem(which, purpose)
        yield from fixed
        first = number == self._next and not fixed
        yield from self._planned(which, hour if first else None)

    def _hour(self) -> int | None:
        """Return the minute of the day that was typed; None for none, -1 for what is no time."""
        typed = self.hour.text().strip()
        if not typed:
            return None
        hours, colon, minutes = typed.partition(":")
        whole = hours.isdecimal() and minutes.isdecimal() and colon
        if not whole or int(hours[:3]) >= _HOURS or int(minutes[:3]) >= _MINUTES:
            return _NO_TIME
        return int(hours) * _MINUTES + int(minutes)

    def _planned(self, which: str, hour: int | None) -> tuple[Act, ...]:
        """Return what says when the item begins, and who presents it, where that is news."""
        found: list[Act] = []
        if hour != self._item.plan.hour:
            found.append(FixHour(which, hour))
        before = number_of(self._item.plan.presenter) if self._item.plan.presenter else ""
        presenter = str(self.presenter.currentData())
        if presenter != before:
            found.append(NamePresenter(which, presenter))
        return tuple(found)


def _process_now(meeting: Meeting) -> str:
    own = meeting.opening.process if meeting.opening is not None else ""
    return meeting.switched[-1] if meeting.switched else own
