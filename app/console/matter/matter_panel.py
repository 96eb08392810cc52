"""The matter: the proposal, its amendments, and the decision about them."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.console.buttons import ActButton
from app.console.matter.label_list import LabelList
from app.console.matter.label_rows import LabelRows, Rows
from app.console.matter.matter_buttons import FoldedResult, MatterButtons, MatterChooser
from app.console.panes import PanelColumn
from app.console.wishes import Wishes
from app.look.dress import Dress, set_role
from app.look.icons import Sign
from app.look.labels import named, plain_label, say
from app.look.laying import come_late, filled, in_row
from app.look.redline import SheetLine
from app.look.sheet import TextSheet
from app.look.text_lines import Shown, lines_of, reading_of
from app.wording import Wording
from app.wording.keys.console import CONSOLE
from app.wording.words import with_gaps
from facilitation.decisions.verdicts import Why
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.event import Recorded
from facilitation.meeting.history import History
from facilitation.meeting.pending import asked_now
from facilitation.meeting.reading import (
    amendments_under,
    approves_minutes,
    deciding,
    decision_here,
    goes_through_actions,
    proposal_under,
    text_here,
)
from facilitation.meeting.state import Decision, Fate, Meeting, TemperatureCheck
from facilitation.meeting.texts.conflicts import conflicts_of, conflicts_under
from facilitation.meeting.texts.standing import left_behind
from facilitation.remembered import Parts

if TYPE_CHECKING:
    from app.console.answers.answer_bar import TemperatureBar
    from app.console.answers.decision_panel import DecisionPanel
    from app.console.matter.business_bar import BusinessBar
    from app.console.matter.label_acts import LabelActs
    from app.console.matter.motion_bar import MotionBar

_LISTED = (
    *("proposals", "amendments", "orders", "blanks", "reviews", "decisions", "floor.rules"),
    *("ratifying", "replies", "business.pending"),
)
"""What the rows of the list rest on."""

_TEXTS = ("matter", "item", *_LISTED)
"""What the list and the text rest on."""

_ASKING = (
    *("decision", "item", "closed", "pause", "temperature", "proposals", "amendments", "people"),
    *("floor.rules", "business", "matter", "spokes", "alternates", "reviews"),
    *("franchise.mandates", "franchise.sent", "items", "tasks", "hidden", "life"),
)
"""What the question and the buttons rest on; on whom groups send only while one decides."""

_WHO = {"people", "spokes", "alternates", "franchise.mandates", "franchise.sent"}

_GOES_ON = ("floor.process", "floor.stage", "floor.rounds", "floor.turn")
"""What tells that the meeting has turned to something else."""

_MANY = 150
"""Amendments beyond which their order is worked out in the pause after an act."""

_PAUSE_MS = 120

_FEW = 4
"""Rows up to which the list takes less room than the text."""


class MatterPanel(QFrame):
    """Follows what the meeting is about; a person may look at another text meanwhile.

    ``choice_changed`` says that other amendments are switched on.
    """

    choice_changed = Signal()

    def __init__(
        self, wording: Wording, dress: Dress, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "pane")
        self._wording, self._wishes, self._dress = wording, wishes, dress
        self._rows = LabelRows(wording)
        self._meeting, self._begun, self._arranged = Meeting(), False, False
        self._texts, self._asking = Parts(*_TEXTS), Parts(*_ASKING)
        self.rests_on = Parts(*{*_TEXTS, *_ASKING, *_GOES_ON, "pause"})
        self.proposal = ""
        self._shown = ""
        self._read = ""
        self._places: dict[str, int] = {}
        self._aside = 0
        self._folded = 0
        self._past: TemperatureCheck | None = None
        self._chosen: set[str] = set()
        self.acts: LabelActs | None = None
        self._listed = Parts(*_LISTED)
        self._listing: tuple[str, Set[str]] = "", set()
        self._ordered: object = None
        self._orders: object = None
        self._ordering = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._ordering.timeout.connect(self._order)
        self.chooser = MatterChooser(self)
        key, named_so = CONSOLE.key("propose"), self.tr("New proposal")
        self.new = ActButton(self.tr("Proposal"), key, Sign.PLUS, "quiet", name=named_so)
        self.nothing = plain_label(role="soft", wrap=True)
        self.sheet = named(TextSheet(dress.palette, dress.scale.body, self), self.tr("The text"))
        self.list = LabelList(dress, self)
        self.buttons = MatterButtons(wording, wishes, self)
        self._decision: DecisionPanel | None = None
        self._temperature: TemperatureBar | None = None
        self._motions: MotionBar | None = None
        self._business: BusinessBar | None = None
        self.folded = FoldedResult(wording, self)
        self._lay_out()
        self._connect()
        dress.changed.connect(self.wear)
        self.wear()

    def _lay_out(self) -> None:
        above = (in_row((self.chooser, 1), self.new), self.folded, self.nothing, (self.sheet, 4))
        parts = (*above, (self.list, 3), self.buttons, 0)
        self._column = filled(PanelColumn(), *parts, on=self, margins=(14, 10, 14, 10), gap=8)
        QWidget.setTabOrder(self.chooser, self.new)

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._on_chosen)
        self.new.clicked.connect(lambda: self._wishes.dialog.emit("propose"))
        self.list.looked_at.connect(self._look_at)
        self.list.switched.connect(self.switch)
        self.list.opened.connect(self._open_acts)
        self.buttons.more.clicked.connect(lambda: self._open_acts(self.label, self.buttons.more))
        self.list.moved.connect(self._ask_to_move)
        self.list.withdrawn.connect(self._withdraw)
        self.folded.clicked.connect(lambda: self._fold(0))

    @property
    def decision(self) -> DecisionPanel:
        """The panel of the decision, made when one is asked for first."""
        if self._decision is None:
            from app.console.answers.decision_panel import (
                DecisionPanel,  # at first nothing is decided
            )

            made = DecisionPanel(self._wording, self._dress, self._wishes, self)
            made.verdict.put_aside.connect(self._put_aside)
            self._decision = come_late(made, self.list, 6)
        return self._decision

    @property
    def temperature(self) -> TemperatureBar:
        """The bar of a temperature check, made when one is asked for first."""
        if self._temperature is None:
            from app.console.answers.answer_bar import TemperatureBar  # few meetings ask for it

            made = TemperatureBar(self._wording, self._dress, self._wishes, self)
            made.put_aside.connect(lambda: self._arrange(self._meeting))
            self._temperature = come_late(made, self._decision or self.list)
        return self._temperature

    @property
    def motions(self) -> MotionBar:
        """What is pending in a formal assembly, made where motions are made first."""
        if self._motions is None:
            from app.console.matter.motion_bar import MotionBar  # few meetings make motions

            self._motions = come_late(MotionBar(self._wording, self._wishes, self), self.list)
        return self._motions

    def _show_business(self, meeting: Meeting, *, shown: bool) -> bool:
        """Show actions that are gone through, or minutes to approve; tell whether any are."""
        offered = shown and (goes_through_actions(meeting) or approves_minutes(meeting))
        if offered and self._business is None:
            from app.console.matter.business_bar import (
                BusinessBar,  # wanted at few items of a meeting
            )

            made = BusinessBar(self._wording, self._wishes, self)
            self._business = come_late(made, self.nothing, 3)
        if self._business is not None:
            self._business.setVisible(offered)
            if offered:
                self._business.show_meeting(meeting)
        return offered

    def offer_first(self, *, first: bool, motions: bool, stopped: bool = False) -> None:
        """Offer what is done with the matter as what comes now, or as one way of several.

        ``motions``: what settles the one that is pending. ``stopped``: these words were blocked, so
        that a change of them comes before they are decided on again.
        """
        text = proposal_under(self._meeting, self.label)
        if text is not None:
            # What belongs to another item can be decided on, but is not what this moment is for.
            first = first and text.item == self._meeting.item
            self.buttons.decide.lead(leads=first and not stopped)
            self.buttons.amend.lead(leads=first and stopped)
            self.buttons.fill.lead(leads=first)
        if self._decision is not None:
            self._decision.close_it.lead(leads=first)
        if self._motions is not None:
            self._motions.offer_first(first=motions)

    def _show_pending(self, meeting: Meeting) -> None:
        between = not deciding(meeting) and not meeting.closed
        if between and meeting.floor.rules.motions:
            self.motions.show_meeting(meeting, asked_now(meeting))
        elif self._motions is not None:
            self._motions.hide()

    def entry(self) -> QWidget | None:
        """Where people's answers or ballots are given; None while nothing is decided."""
        found = None if self._decision is None else self._decision.entry()
        return found if found is not None and found.isVisible() else None

    def wear(self) -> None:
        self.sheet.wear(self._dress.palette, self._dress.scale.body)
        self._fit_sheet()

    @property
    def label(self) -> str:
        return self.list.label() if self.proposal else ""

    def chosen(self) -> tuple[str, ...]:
        """The labels of the amendments that are switched on, in the order of the list."""
        return tuple(each for each in self.list.labels.rows.labels if each in self._chosen)

    def look_at(self, label: str) -> None:
        self.list.setCurrentIndex(self.list.labels.index(self._row(label)))

    def switch(self, label: str) -> None:
        """Switch an amendment on or off in the text as it would read."""
        if self.list.labels.rows[self._row(label)].switched is None:
            return
        self._chosen ^= {label}
        self._show_rows(self._meeting, self.label)
        self.choice_changed.emit()

    def switch_all(self, on: bool) -> None:
        """Read the text with all that are in nobody's way, or as it stands."""
        meeting = self._meeting
        caught = conflicts_under(meeting, self.proposal) if on else {}
        self._chosen = {
            each.label
            for each in amendments_under(meeting, self.proposal)
            if on and each.label not in caught and each.edit.hunks
        }
        self._show_rows(meeting, self.label)
        self.choice_changed.emit()

    def _open_acts(self, label: str, button: QWidget | None = None) -> None:
        """Open the menu of what can be done, at the row or at a button; its letters do it."""
        if not label:
            return
        if self.acts is not None:
            self.acts.deleteLater()
        from app.console.matter.label_acts import LabelActs  # no menu before the first picture

        menu = self.acts = LabelActs(self._meeting, label, self._wishes, self.chosen(), self)
        menu.switched.connect(self.switch)
        menu.all_switched.connect(self.switch_all)
        if button is not None:
            menu.open_above(button)
        else:
            box = self.list.visualRect(self.list.currentIndex())
            menu.popup(self.list.viewport().mapToGlobal(box.bottomLeft()))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def _withdraw(self, label: str) -> None:
        """Put the withdrawal into the quick bar: a key pressed by mistake takes nothing back."""
        line = f"withdraw {label}"
        self._wishes.begun.emit(line, len(line), "")

    def _ask_to_move(self, label: str, row: int) -> None:
        """Ask in the quick bar why an amendment is taken earlier or later than proposed."""
        line = self._moving(label, row)
        if line:
            self._wishes.begun.emit(line, len(line) - 1, self.tr("why"))

    def _moving(self, label: str, row: int) -> str:
        """Return the line that takes an amendment to before a row, among those to the same text."""
        meeting, labels = self._meeting, self.list.labels.rows.labels
        if not _waits(meeting, label):
            return ""
        target = meeting.amendments[label].target
        beside = [
            each
            for each in labels
            if _waits(meeting, each) and meeting.amendments[each].target == target
        ]
        others = [each for each in beside if each != label]
        now, place = beside.index(label), sum(1 for each in labels[:row] if each in others)
        if place == now:
            place += 1 if row > labels.index(label) else -1
        if not 0 <= place <= len(others):
            return ""
        where = f"after {others[place - 1]}" if place else "first"
        return f'take {label} {where} because ""'

    def _row(self, label: str) -> int:
        labels = self.list.labels.rows.labels
        return labels.index(label) if label in labels else 0

    def show_meeting(self, meeting: Meeting, _now: Moment) -> None:
        """Show the matter; what rests on nothing that has changed stays as it is."""
        old, self._meeting = self._meeting, meeting
        begun, self._begun = self._begun, True
        if _turned(old, meeting):
            self._let_temperature_go(meeting)
        if not begun or _moved_on(old, meeting):
            self._fold_verdict(meeting)
        self.new.setVisible(not meeting.closed)
        asking, self._arranged = self._asking.others(meeting), True
        if asking - _WHO or (asking and deciding(meeting)):
            self._arranged = False
            self._show_pending(meeting)
            self._show_question(meeting)
        if self._texts.others(meeting):
            self._show_texts(old, meeting, begun=begun)
        if not self._arranged:
            self._arrange(meeting)
            self.buttons.show_meeting(meeting, self.label)

    def _show_texts(self, old: Meeting, meeting: Meeting, *, begun: bool) -> None:
        look_at = self.label
        same = (old.matter, old.item) == (meeting.matter, meeting.item)
        if not (begun and same and self.proposal):
            under = proposal_under(meeting, meeting.matter)
            under = under or text_here(meeting)
            self.proposal = under.label if under else ""
            look_at = meeting.matter
        if _settled_now(old, meeting, self.label):
            look_at = self._next_after(meeting, self.label)
        self.chooser.show_proposals(meeting, self.proposal)
        self._show_rows(meeting, look_at)

    def _next_after(self, meeting: Meeting, label: str) -> str:
        """Return what comes next in the order of taking, else the proposal itself."""
        labels = self.list.labels.rows.labels
        after = labels[labels.index(label) + 1 :] if label in labels else ()
        return next((each for each in after if _waits(meeting, each)), self.proposal)

    def _show_rows(self, meeting: Meeting, look_at: str) -> None:
        """Show the list anew, as soon as no hand is on it."""
        self.list.steady.show(lambda: self._fill_rows(meeting, look_at))

    def _fill_rows(self, meeting: Meeting, look_at: str) -> None:
        proposal = meeting.proposals.get(self.proposal)
        self._chosen = {each for each in self._chosen if _waits(meeting, each)}
        quickly = len(meeting.amendments) > _MANY and self._orders is meeting.orders
        self._orders = meeting.orders
        rows, listing = self.list.labels.rows, (self.proposal, frozenset(self._chosen))
        if self._listed.others(meeting) or listing != self._listing:
            self._listing, rows = listing, Rows()
            if proposal is not None:
                rows = self._rows.rows(meeting, proposal, self._chosen, quickly=quickly)
        self.list.show_rows(rows, look_at)
        if quickly and self._ordered is not meeting.amendments:
            self._ordering.start()
        self._look_at(self.list.label())
        self._arrange(meeting)

    def _order(self) -> None:
        """Put very many amendments in order: what has happened is to be seen before that."""
        meeting, proposal = self._meeting, self.proposal
        if proposal in meeting.proposals:
            self._ordered = meeting.amendments
            rows = self._rows.rows(meeting, meeting.proposals[proposal], self._chosen)
            self.list.steady.show(lambda: self.list.show_rows(rows, self.label))

    def _look_at(self, label: str) -> None:
        meeting = self._meeting
        other = label != self._shown
        self._shown = label
        lines, first = self._lines(meeting, label)
        self._show_lines(lines)
        if other:
            self.sheet.show_line(first)
        self._fit_sheet()
        self.buttons.show_meeting(meeting, label)

    def _show_lines(self, lines: tuple[SheetLine, ...]) -> None:
        """Show lines; each proposal stands where it was left, a new one at its beginning."""
        before, self._read = self._read, self.proposal
        if before != self._read:
            self._places[before] = self.sheet.scroll_place()
        self.sheet.set_lines(lines)
        if before != self._read:
            self.sheet.scroll_to(self._places.get(self._read, 0))

    def _lines(self, meeting: Meeting, label: str) -> Shown:
        """Return an amendment as redline; the proposal as it reads, or would with a selection."""
        proposal = meeting.proposals.get(label)
        if proposal is not None and self._chosen:
            return reading_of(meeting, proposal, self.chosen()).lines, None
        return lines_of(meeting, label, self._clash(meeting, label))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sheet()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the text its room only now: as long as nobody sees it, its width is not known."""
        super().showEvent(event)
        self._fit_sheet()

    def _fit_sheet(self) -> None:
        """Take no more room for the text than it needs: the rest goes to the amendments."""
        if not self.isVisible():
            return
        beside = self._column.contentsMargins()
        wide = self.width() - beside.left() - beside.right()  # that of a hidden sheet is an old one
        needed = self.sheet.content_height(wide) + 4
        self.sheet.setMinimumHeight(min(needed, self._dress.scale.body * 5))
        self.sheet.setMaximumHeight(needed)

    def _clash(self, meeting: Meeting, label: str) -> str:
        amendment = meeting.amendments.get(label)
        others = conflicts_of(meeting, amendment) if amendment is not None else ()
        if amendment is None or not others:
            return ""
        behind = left_behind(meeting, label)
        if not behind:
            labels = self._wording.measures.listed(others)
            return self.tr("conflicts with {labels}").format(labels=labels)
        words = " … ".join(" ".join(each.mine.split()) for each in behind)
        return with_gaps(
            self.tr("no longer fits since {labels}. It would have read: {words}")
        ).format(labels=amendment.conflict, words=words)

    def follow(self, rows: Sequence[Recorded], history: History) -> None:
        """Let typed answers go on with whoever is asked again after these rows."""
        if self._decision is not None and not self._decision.isHidden():
            self._decision.follow(rows, history)

    def _shown_decision(self, meeting: Meeting) -> Decision | None:
        """Return the decision that has its panel: one that goes on, or a result not yet folded."""
        decision = decision_here(meeting)
        settled = decision is not None and decision.verdict is not None
        if decision is None or (settled and decision.id in {self._aside, self._folded}):
            return None
        return decision

    def _folded_decision(self, meeting: Meeting) -> Decision | None:
        """Return the decision of which only one line is left."""
        decision = decision_here(meeting)
        if decision is None or decision.verdict is None or decision.id == self._aside:
            return None
        warmth = meeting.temperature is not None and meeting.temperature is not self._past
        if warmth and self._is_pending():  # what was asked since then has the line
            return None
        return decision if decision.id == self._folded else None

    def take_step(self, missing: Why) -> None:
        """Begin what a decision waits for; a result that was folded or put aside shows again."""
        self._aside = 0
        self._fold(0)
        self.decision.verdict.take_step(missing)

    def _fold_verdict(self, meeting: Meeting) -> None:
        """Fold a verdict by itself: it has been read, and other things go on."""
        decision = meeting.decision
        if decision is not None and decision.verdict is not None:
            self._fold(decision.id)

    def _fold(self, decision: int) -> None:
        self._folded = decision
        self._show_decision(self._meeting)

    def _show_decision(self, meeting: Meeting) -> None:
        self._show_question(meeting)
        self._arrange(meeting)

    def _show_question(self, meeting: Meeting) -> None:
        """Show what is being decided or asked, in the room that is given to it then."""
        decision = self._shown_decision(meeting)
        if decision is not None:
            self.decision.show_decision(meeting, decision)
        self.folded.show_result(meeting, self._folded_decision(meeting))
        self._show_temperature(meeting, decision)

    def _show_temperature(self, meeting: Meeting, decision: Decision | None) -> None:
        """Show a temperature check; what it showed steps back once something is decided."""
        reading = meeting.temperature
        if reading is not None and reading.taken is not None and decision is not None:
            self._past = reading
        if reading is self._past:
            reading = None
        if reading is not None or self._temperature is not None:
            self.temperature.show_reading(reading)

    def _is_pending(self) -> bool:
        return self._motions is not None and not self._motions.isHidden()

    def _let_temperature_go(self, meeting: Meeting) -> None:
        """Let what a check showed step back: the meeting has turned to something else."""
        reading = meeting.temperature
        if reading is not None and reading.taken is not None and self._temperature is not None:
            self._past = reading
            self._temperature.show_reading(None)

    def _arrange(self, meeting: Meeting) -> None:
        """Give the room to what matters now: while people answer, the amendments step back."""
        self._arranged = True
        decision = self._shown_decision(meeting)
        pending = self._is_pending()
        if self._temperature is not None:
            self._temperature.be_brief(brief=pending)
        hands = self._temperature is not None and self._temperature.asks()
        asked = decision is not None or hands
        business = self._show_business(meeting, shown=not (asked or meeting.closed))
        idle = not (self.proposal or decision or meeting.closed or business)
        no_text = self.tr(
            "No proposal yet. F3 begins one: its title, then its words, typed or pasted."
        )
        if meeting.proposals:
            no_text = self.tr(
                "None of them is for this. "
                "F3 begins a text: its title, then its words, typed or pasted."
            )
        say(self.nothing, no_text if idle else "")
        without_text = decision is not None and decision.subject not in meeting.labels
        self.sheet.setVisible(bool(self.proposal) and not without_text)
        self.list.setVisible(bool(self.proposal) and not asked)
        self.buttons.setVisible(not asked and not meeting.closed)
        if decision is not None or self._decision is not None:
            self.decision.setVisible(decision is not None)
            self.decision.be_brief(brief=pending)
        many = len(self.list.labels.rows) > _FEW
        self._column.setStretchFactor(self.sheet, 2 if decision is not None else 4 if many else 5)
        self._column.setStretchFactor(self.list, 4 if many else 3)

    def _on_chosen(self, label: str) -> None:
        self.proposal = label
        self._fold_verdict(self._meeting)
        self.chooser.show_proposals(self._meeting, label)
        self._show_rows(self._meeting, label)

    def _put_aside(self, decision: int) -> None:
        self._aside = decision
        self._show_decision(self._meeting)


def _waits(meeting: Meeting, label: str) -> bool:
    amendment = meeting.amendments.get(label)
    return amendment is not None and amendment.fate is Fate.OPEN and not amendment.conflict


def _moved_on(old: Meeting, new: Meeting) -> bool:
    """Tell whether the meeting turned to something else after a decision was closed."""
    decision = new.decision
    if decision is None or decision is not old.decision:
        return False
    other_text = new.matter not in (old.matter, decision.subject)
    before, now = old.floor, new.floor
    spoken = now.rounds != before.rounds or (
        now.turn is not None and (before.turn is None or before.turn.id != now.turn.id)
    )
    moved = new.business is not old.business
    return other_text or spoken or moved or _turned(old, new)


def _turned(old: Meeting, new: Meeting) -> bool:
    before, now = old.floor, new.floor
    return (before.process, before.stage, old.item) != (now.process, now.stage, new.item)


def _settled_now(old: Meeting, new: Meeting, label: str) -> bool:
    """Tell whether an amendment waited and is settled; a friendly one may still be objected to."""
    before, now = old.amendments.get(label), new.amendments.get(label)
    if before is None or now is None or now.friendly:
        return False
    return before.fate is Fate.OPEN and now.fate is not Fate.OPEN
