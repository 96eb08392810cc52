"""The verdict in one sentence, how close it was, and what the group may do next as buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from app.console.answers.offer_lines import AT_ONCE, OF_ANSWERS, line_for, untested
from app.console.buttons import ActButton
from app.console.line.line_form import LineForm, choice
from app.console.matter.looking_again import LookingAgain, TakingOn, day_form
from app.console.wishes import Wishes, number_of
from app.look.icons import Sign
from app.look.labels import WholeLabel, give_tip, say
from app.look.laying import in_column, in_row
from app.wording import Wording
from app.wording.words import capital, with_gaps
from facilitation.decisions.verdicts import Offer, Why
from facilitation.language.writing import name
from facilitation.meeting.answering import offers_of
from facilitation.meeting.families.ballots.acts import Recount
from facilitation.meeting.families.decisions.acts import BackAnswer, JudgeBlock, JudgeObjection
from facilitation.meeting.families.minutes.acts import WriteAction
from facilitation.meeting.families.people.acts import Leave
from facilitation.meeting.groups.spokes import blocking_unasked, name_answering
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Decision, Meeting

_MOST_OFFERS = 6
_WAITED_FOR = OF_ANSWERS | {Offer.SETTLE_DEFERRAL}
"""What an open decision may wait for before it can be closed."""

_DAYS = frozenset({Offer.SET_REVIEW, Offer.DEFER, Offer.READ_AGAIN})
"""What only a day is missing for."""

_FINDINGS = {
    Offer.TEST_OBJECTION: (JudgeObjection, True),
    Offer.RECORD_CONCERN: (JudgeObjection, False),
    Offer.TEST_BLOCK: (JudgeBlock, True),
    Offer.DISMISS_BLOCK: (JudgeBlock, False),
}
"""What was found, and whether it holds."""

_LONG = 26
"""Letters from which an offer takes a row of its own."""


class VerdictBox(QFrame):
    """Hidden until a decision is closed, or waits for something."""

    asked_again = Signal()
    put_aside = Signal(int)
    """The id of a decision that need not be shown any longer."""

    def __init__(self, wording: Wording, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording, self._wishes = wording, wishes
        self._meeting = Meeting()
        self._decision: Decision | None = None
        self._offers: tuple[str, ...] = ()
        self._rows: dict[str, int] = {}
        """Where each button stands as long as one decision is shown, by its words."""
        self.sentence = WholeLabel("heading")
        self.margin = WholeLabel("soft")
        self.buttons = tuple(ActButton("…", parent=self) for _ in range(_MOST_OFFERS))
        self.take_on = TakingOn(wishes, self)
        self.look_again = LookingAgain(wording, wishes, self)
        self.aside = ActButton("", "", Sign.CROSS, "quiet", name=self.tr("Put aside"))
        top = in_row((self.sentence, 1), (self.aside, 0, Qt.AlignmentFlag.AlignTop))
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, at=at: self._follow(self._offers[at]))
        for button in (*self.buttons, self.take_on, self.look_again):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.hide()
        self._above = QWidget(self)
        in_column(top, self.margin, 1, on=self._above, margins=0)
        self._column = in_column(self._above, self._grid, on=self, margins=0)
        self.aside.clicked.connect(self._put_aside)

    def show_verdict(self, meeting: Meeting, decision: Decision, *, keeps_room: bool) -> None:
        """Show what a closed decision came to; while it is open, only what it waits for.

        ``keeps_room``: what comes as the last one answers has its room before.
        """
        before = self._decision
        same = before is not None and before.id == decision.id
        if not same:
            self._rows = {}
        self._meeting, self._decision = meeting, decision
        closed = decision.verdict is not None
        if closed or not same:
            self._above.setMinimumHeight(0)
        elif before is not None and before.verdict is not None:
            self._above.setMinimumHeight(self._above.height())  # what is offered stays below it
        for part in (self.sentence, self.aside):
            part.setVisible(closed)
        self._hold_room(held=keeps_room and not closed and _may_offer(decision))
        about = self._come_to if closed else self._asked
        say(self.margin, about(meeting, decision))
        if closed:
            say(self.sentence, capital(self._wording.decisions.verdict_and_rule(meeting, decision)))
        code = decision.verdict.code if decision.verdict else ""
        give_tip(self.sentence, code, self.sentence.text())
        offers = tuple(dict.fromkeys(offers_of(meeting, decision))) if _may_offer(decision) else ()
        waited = tuple(each for each in offers if closed or each in _WAITED_FOR)
        if not waited and self.margin.text():
            waited = tuple(each for each in offers if each in (Offer.ADOPT, Offer.AMEND))
        self.setVisible(closed or bool(waited))
        self._offers = waited[:_MOST_OFFERS]
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(self._offers))
            if at < len(self._offers):
                offer = self._offers[at]
                said = capital(self._wording.decisions.offer(offer))
                button.say(said if self._is_done_at_once(decision, offer) else f"{said}…")
        carried = self._may_be_taken_on(meeting, decision)
        self.take_on.setVisible(carried)
        self.look_again.show_of(meeting, decision.subject, shown=carried)
        self._place()
        self._measure_anew()

    def _hold_room(self, *, held: bool) -> None:
        """Hold room for a question of two lines and buttons."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(held)
        self.setSizePolicy(policy)
        asked = self.margin.room_of(2) + self._column.spacing()
        self.setMinimumHeight(self.buttons[0].sizeHint().height() + asked if held else 0)

    def _come_to(self, meeting: Meeting, decision: Decision) -> str:
        """Return how close it was, and on what day it is looked at again."""
        again = self._wording.decisions.again(meeting, decision)
        return f"{self._wording.margin(meeting, decision)} {again}".strip()

    def _asked(self, meeting: Meeting, decision: Decision) -> str:
        """Return what is asked of an objection or a block; of several, whose is quoted."""
        asked = self._wording.decisions.waiting.asked(meeting, decision)
        judged = untested(decision, Offer.TEST_OBJECTION) or untested(decision, Offer.TEST_BLOCK)
        if not asked or not judged[1:]:
            return asked
        name = name_answering(meeting, decision, judged[0])
        said = self.tr("{question} ({name}, the first of {number})")
        return with_gaps(said).format(question=asked, name=name, number=len(judged))

    def _may_be_taken_on(self, meeting: Meeting, decision: Decision) -> bool:
        carried = decision.verdict is not None and decision.verdict.carried
        own = decision.subject not in meeting.amendments
        return carried and own and self._wishes.ready(WriteAction("", ""), "")

    def _shown(self) -> tuple[ActButton, ...]:
        last = () if self.take_on.isHidden() else (self.take_on, self.look_again)
        return (*self.buttons[: len(self._offers)], *last)

    @property
    def tests(self) -> bool:
        """Whether it offers what a test can find of what it quotes."""
        return not self.isHidden() and any(each in _FINDINGS for each in self._offers)

    def _measure_anew(self) -> None:
        """Forget how high it was: what was hidden took no room then."""
        for layout in (self._grid, self._column):
            layout.invalidate()
        self.updateGeometry()

    def _place(self) -> None:
        """Put two short offers beside each other, a long one in a row of its own.

        What is offered still keeps its row, also where one above it is empty by now: whoever read
        it there aims at it there.
        """
        row, waiting, before = 0, False, self._rows
        self._rows = {}
        for button in self._shown():
            self._grid.removeWidget(button)
            long = len(button.words) > _LONG
            if long or not waiting:
                row = max(row + 1, before.get(button.words, 0))
            self._grid.addWidget(button, row, int(waiting and not long), 1, 2 if long else 1)
            waiting = not long and not waiting
            self._rows[button.words] = row
        high = self.buttons[0].sizeHint().height() + self._grid.spacing()  # an empty row has none
        taken = self._rows.values()
        for at in range(1, self._grid.rowCount()):
            empty = at < row and at not in taken
            self._grid.setRowMinimumHeight(at, high if empty else 0)
        self._wrap()

    def _wrap(self) -> None:
        """Break the words of offers that are longer than their place."""
        for button in self._shown():
            half = (self.width() - self._grid.spacing()) // 2
            button.wrap(self.width() if len(button.words) > _LONG else half)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def take_step(self, missing: Why) -> None:
        """Begin what an open decision waits for: a form asks what a test has found."""
        if self._decision is None:
            return
        if missing is Why.UNANSWERED:
            self._follow(Offer.ASK)
        elif missing in (Why.OBJECTION_UNTESTED, Why.BLOCK_UNTESTED):
            self._test(self._decision)
        elif missing is Why.OBJECTION_OPEN:
            self._follow(Offer.AMEND)
        elif missing is Why.GROUP_UNASKED:
            group = blocking_unasked(self._meeting, self._decision)[0]
            self._wishes.weighed.emit(BackAnswer(group))
        else:
            self._follow(Offer.SET_REVIEW)

    def _test(self, decision: Decision) -> None:
        """Ask the room's question, and what was found of each objection or block."""
        words, waiting = self._wording.decisions, self._wording.decisions.waiting
        found = {
            f"{line_for(self._meeting, decision, offer)[0].split()[0]} {name(whose)}": (
                f"{whose}: {words.offer(offer)}"
            )
            for offer in _FINDINGS
            for whose in (
                name_answering(self._meeting, decision, each)
                for each in self._tested_now(decision, untested(decision, offer))
            )
        }
        title = capital(waiting.before_result(self._meeting, decision))
        about = waiting.asked(self._meeting, decision)
        gap = choice(self.tr("What did you find?"), found)
        self._wishes.form.emit(LineForm(title, self.tr("Write it down"), "", gap, about=about))

    def _is_done_at_once(self, decision: Decision, offer: str) -> bool:
        tested = self._tested_now(decision, untested(decision, offer))
        return offer in AT_ONCE or len(tested) == 1

    def _follow(self, offer: str) -> None:
        if self._decision is None:
            return
        line, cursor = line_for(self._meeting, self._decision, offer)
        judged = self._tested_now(self._decision, untested(self._decision, offer))
        closed = self._decision.verdict is not None
        if closed and offer == Offer.MARK_ABSENT:
            asked = capital(self._wording.decisions.offer_gap(offer))
            self._wishes.question.emit(f"{asked}?", self._count_without)
        elif judged:
            self._judge(self._decision, offer, line, judged)
        elif line and offer in AT_ONCE:
            from facilitation.language.grammar import act_of  # loaded when it is first spoken

            self._wishes.act.emit(act_of(line))
        elif offer in _DAYS and not self._decision.question:
            self._wishes.form.emit(day_form(self._wording, offer, line))
        elif line:
            whole = cursor == len(line) and not line.endswith(" ")
            gap = "" if whole else self._wording.decisions.offer_gap(offer)
            self._wishes.begun.emit(line, cursor, gap)
        elif offer == Offer.AMEND:
            self._wishes.dialog.emit("amend")
        else:
            if closed:
                self._reopen(Offer.ASK)
            self.asked_again.emit()

    def _reopen(self, offer: Offer) -> None:
        if self._decision is not None:
            because = self._wording.decisions.offer(offer)
            self._wishes.act.emit(Recount(self._decision.subject, because))

    def _count_without(self, gone: str) -> None:
        """Open what was closed again once it is known who has gone: only then it counts anew."""
        leave = Leave(tuple(filter(None, map(str.strip, gone.split(",")))))
        known = not isinstance(self._wishes.foresee(leave), Refusal)
        self._wishes.act.emit(leave)
        if known:
            self._reopen(Offer.MARK_ABSENT)

    def _tested_now(self, decision: Decision, judged: tuple[int, ...]) -> tuple[int, ...]:
        """Return whose objection or block is tested now: the one that is quoted, else any."""
        quoted = self._wording.decisions.waiting.asked(self._meeting, decision)
        first = judged[:1]
        return first if first and quoted and decision.given[first[0]].reason else judged

    def _judge(self, decision: Decision, offer: str, line: str, judged: tuple[int, ...]) -> None:
        """Say what was found of the one objection or block there is; of several, ask of which."""
        if len(judged) == 1:
            kind, holds = _FINDINGS[Offer(offer)]
            self._wishes.act.emit(kind(number_of(judged[0]), holds))
            return
        words = self._wording.decisions
        said, verb = capital(words.offer(offer)), line.split(maxsplit=1)[0]
        names = [name_answering(self._meeting, decision, each) for each in judged]
        whose = choice(capital(words.offer_gap(offer)), {name(each): each for each in names})
        self._wishes.form.emit(LineForm(said, said, verb, whose))

    def _put_aside(self) -> None:
        if self._decision is not None:
            self.put_aside.emit(self._decision.id)


def _may_offer(decision: Decision) -> bool:
    """Tell whether offers are worth looking for: few decisions wait for something while open."""
    tested = decision.terms.method == "consent" or decision.terms.blocks_tested
    return decision.verdict is not None or tested or bool(decision.spoken_for)
