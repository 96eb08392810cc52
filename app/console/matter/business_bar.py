"""What an item of business is for: a click says what came of an action, or approves minutes."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.console.buttons import ActButton
from app.console.frame_forms import FrameForms
from app.console.matter.looking_again import TakingOn
from app.console.wishes import Wishes, number_of
from app.keyboard.menu import Menu
from app.look.labels import plain_label, say
from app.look.laying import in_column, in_row
from app.look.scrolled import Scrolled
from app.wording import Wording
from facilitation.language.dates import is_date
from facilitation.meeting.answering import today
from facilitation.meeting.families.actions import DropAction, FinishAction, PassAction
from facilitation.meeting.reading import approves_minutes, current_item, entry_labelled
from facilitation.meeting.state import Meeting

_LABEL = "label"
"""The property of a button that says which action it is for."""

Listed = tuple[tuple[str, str], ...]
"""The label and the line of each action."""

_MOST_NAMES = 20
"""So many people are offered by name; among more of them one is found by typing."""


class BusinessBar(QWidget):
    """A button for each action, which opens what can come of it, or one for earlier minutes."""

    def __init__(self, wording: Wording, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording, self._wishes = wording, wishes
        self._meeting = Meeting()
        self.menu: ActionMenu | None = None
        self._order: list[str] = []
        self.approve = ActButton(self.tr("The minutes are approved…"), "approved minutes")
        asked = FrameForms().approved
        self.approve.clicked.connect(lambda: wishes.form.emit(asked(self._day_named())))
        self.read = ActButton(self.tr("Show the last minutes"), "")
        self.read.clicked.connect(lambda: wishes.dialog.emit("last minutes"))
        self.approved = plain_label("", "soft", wrap=True)
        self.how = plain_label("", "soft", wrap=True)
        self.buttons: list[ActButton] = []
        self._rows = _Rows(self)
        self._column = in_column(1, on=self._rows, margins=0, gap=6)
        self._scrolled = Scrolled(self._rows, self)
        self._rows.setAutoFillBackground(False)  # a scroll area had it paint its own ground
        self.take_on = TakingOn(wishes)
        below, approve = in_row(self.take_on, 1), in_row(self.approve, 1)
        self._scrolled.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        in_column(
            self.approved,
            in_row(self.read, 1),
            approve,
            (self._scrolled, 1),
            self.how,
            below,
            1,
            on=self,
            margins=0,
            gap=6,
        )

    def show_meeting(self, meeting: Meeting) -> None:
        """Show what is gone through now; where nothing is, that minutes may be approved."""
        self._meeting = meeting
        listed = self._where_they_were(self._wording.tasks.gone_through(meeting))
        self._scrolled.setVisible(bool(listed))
        say(self.how, self._wording.tasks.how_to_settle(meeting) if listed else "")
        approves = approves_minutes(meeting)
        told = self._wording.tasks.approved_here(meeting) if approves else ""
        say(self.approved, told)
        self.approve.say(
            self.tr("More minutes are approved…") if told else self.tr("The minutes are approved…"),
            "approved minutes",
        )
        self.approve.setVisible(approves)
        self.read.setVisible(approves)
        self.take_on.setVisible(bool(listed))
        self._make(len(listed))
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(listed))
        for button, (label, line) in zip(self.buttons, listed, strict=False):
            button.setProperty(_LABEL, label)
            button.say(line)
        self._rows.wrap()
        self._scrolled.renew()

    def _where_they_were(self, listed: Listed) -> Listed:
        """Return each where it was shown before: what is pressed next does not move meanwhile."""
        lines = dict(listed)
        self._order = [*dict.fromkeys([*filter(lines.__contains__, self._order), *lines])]
        return tuple((label, lines[label]) for label in self._order)

    def _make(self, number: int) -> None:
        """Make as many buttons as are wanted; those that are there stay where they are."""
        for _ in range(number - len(self.buttons)):
            button = ActButton("", parent=self._rows)
            button.setStyleSheet("text-align: left;")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self._open, button))
            self._column.insertWidget(len(self.buttons), button)
            self.buttons.append(button)

    def _open(self, button: ActButton) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = ActionMenu(self._meeting, button.property(_LABEL), self._wishes, self)
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _day_named(self) -> str:
        item, on = current_item(self._meeting), date.fromisoformat(today(self._meeting))
        words = item.title.split() if item is not None else []
        ends = (" ".join(words[at:]) for at in range(len(words)))
        return next((each for each in ends if is_date(self._wording.speech.iso(each, on))), "")


class _Rows(QWidget):
    """Buttons below one another, on as many lines as their words take: nothing is cut."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.wrap()

    def wrap(self) -> None:
        for each in self.findChildren(ActButton):
            each.wrap(self.width())


class ActionMenu(Menu):
    """What can come of an action."""

    def __init__(
        self, meeting: Meeting, label: str, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        done, act, ask = FinishAction(label), wishes.act.emit, wishes.question.emit
        if wishes.could(done):
            self.addAction(self.tr("&Done"), lambda: act(done))
        told = self.tr("What came of {label}?").replace("{label}", label)
        self.addAction(
            self.tr("D&one, and what came of it…"),
            lambda: ask(told, lambda words: act(FinishAction(label, words))),
        )
        why = self.tr("Why is {label} dropped?").replace("{label}", label)
        if wishes.could(DropAction(label, "…")):
            self.addAction(
                self.tr("D&ropped…"), lambda: ask(why, lambda words: act(DropAction(label, words)))
            )
        self._offer_others(meeting, label, wishes)

    def _offer_others(self, meeting: Meeting, label: str, wishes: Wishes) -> None:
        entry = entry_labelled(meeting, label)
        owners = {each.owner for each in meeting.tasks if each.entry == entry}
        others = [e for e in meeting.people.values() if e.here and e.number not in owners]
        if len(others) > _MOST_NAMES:
            line, who = f"pass {label} to ", self.tr("who does it from now on")
            self.addAction(
                self.tr("&Passed on to…"), lambda: wishes.begun.emit(line, len(line), who)
            )
        elif others:
            passing = self.within(self.tr("&Passed on to"))
            for each in others:
                passed = PassAction(label, number_of(each.number))
                passing.addAction(each.name.replace("&", "&&"), partial(wishes.act.emit, passed))
