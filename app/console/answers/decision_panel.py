"""A decision in progress: question, rule, answers; then the verdict and what may follow."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from app.console.answers.answer_bar import AnswerBar
from app.console.answers.answer_grid import AnswerGrid
from app.console.answers.method_entry import MethodEntry
from app.console.answers.verdict_box import VerdictBox
from app.console.buttons import ActButton
from app.console.panes import ThriftyColumn
from app.console.wishes import Wishes
from app.look import bars
from app.look.answers import SIGNS, TONES
from app.look.dress import Dress, set_role
from app.look.icons import Sign
from app.look.labels import SteadyLabel, plain_label, say
from app.look.laying import filled
from app.look.lines import Lines, spare
from app.wording import Wording
from facilitation.decisions.answers import Answer, Secrecy
from facilitation.decisions.verdicts import uncounted
from facilitation.meeting.answering import count_of, filled_of, how_many, method_of
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.ballots.events import BallotCast
from facilitation.meeting.families.decisions.acts import CloseDecision
from facilitation.meeting.families.decisions.events import AnswersCleared, AnswersGiven
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.history import History
from facilitation.meeting.reading import decided_with
from facilitation.meeting.state import Decision, Meeting

if TYPE_CHECKING:
    from app.console.answers.poll_entry import PollEntry


_MOST = 100
"""The share of a long list; what a short one leaves stands below all, not within."""


class DecisionPanel(QFrame):
    """Shows the decision asked last, until it is put aside."""

    def __init__(
        self, wording: Wording, dress: Dress, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._wording, self._dress, self._wishes = wording, dress, wishes
        self._decision: Decision | None = None
        self.question = plain_label(role="name", wrap=True)
        self.afresh = plain_label(role="refusal", wrap=True)
        self.quorum = plain_label(role="refusal", wrap=True)
        self.rule = SteadyLabel("small")
        self.manner = plain_label(role="small", wrap=True)
        self.bar = AnswerBar(dress, self)
        self.now = SteadyLabel("soft")
        self.mandates = plain_label(role="small", wrap=True)
        self.verdict = VerdictBox(wording, wishes, self)
        self._below_long = False
        self.answers = MethodEntry(wording, dress, wishes, self)
        self.ballots: PollEntry | None = None
        self.close_it = ActButton(self.tr("Close"), "close decision", Sign.DONE, "primary")
        self._lay_out()
        self.close_it.clicked.connect(lambda: wishes.act.emit(CloseDecision()))
        self.verdict.asked_again.connect(lambda: self.entry().setFocus())

    def _lay_out(self) -> None:
        above = (self.question, self.afresh, self.quorum, self.rule, self.manner, self.bar)
        self._column = filled(
            ThriftyColumn(),
            *above,
            self.answers,
            on=self,
            margins=(12, 10, 12, 10),
            gap=6,
        )
        # Below the names: what comes and goes there moves no name under the pointer.
        for part in (self.now, self.mandates):
            self._column.addWidget(part)
        self._column.addLayout(Lines(self.answers.agree_all, spare(self), self.close_it))
        self._column.addWidget(self.verdict)
        self._column.addStretch(1)

    def _place_verdict(self, *, begun: bool, closed: bool) -> None:
        """Put it above the answers once there is one; what is waited for moves no button before.

        That takes its room from the end of a long list, and has it kept below a short one.
        """
        if not (begun or closed):
            return
        self._below_long = long = self.grid.is_long() and not closed
        self._column.removeWidget(self.verdict)
        after = self.bar if closed else self.mandates if long else None
        place = self._column.count() - 2 if after is None else self._column.indexOf(after)
        self._column.insertWidget(place + 1, self.verdict)
        self._column.setStretch(self._column.count() - 1, 0 if long else 1)

    @property
    def grid(self) -> AnswerGrid:
        return self.answers.grid

    def entry(self) -> QWidget:
        """Return where answers are given: the list of people, a count, or the ballot."""
        if self.ballots is not None and not self.ballots.isHidden():
            return self.ballots.entry()
        return self.answers.entry()

    def follow(self, rows: Iterable[Recorded], history: History) -> None:
        """Go to whoever is asked again, since their answer was taken back or the text changed."""
        for row in rows:
            if isinstance(row.event, ActUndone | ActRedone):
                behind = isinstance(row.event, ActRedone)
                people = _answering(history.rows_of(row.event.act))
                chosen = self.grid.current()
                if people[1:] and chosen is not None and chosen.person in people:
                    continue  # of many, whoever is marked stays so
                for person in people[:1]:
                    self._go_to(person, behind=behind)
            elif isinstance(row.event, AnswersCleared):
                self.grid.go_to_silent()

    def _go_to(self, person: int, *, behind: bool) -> None:
        self.grid.go_to(person, behind=behind)
        if self.ballots is not None and not behind:
            self.ballots.names.go_to(person)

    def be_brief(self, *, brief: bool) -> None:
        """Leave the rule to the verdict, which names it, where something else needs the room.

        So does a text that has changed: it is to be read, and by what rule was read before.
        """
        closed = self._decision is not None and self._decision.verdict is not None
        spared = (brief and closed) or bool(self.afresh.text())
        self.rule.setVisible(bool(self.rule.text()) and not spared)

    def show_decision(self, meeting: Meeting, decision: Decision) -> None:
        """Show a decision as it stands; called only where something it rests on has changed."""
        begun = self._decision is None or self._decision.id != decision.id
        self._decision = decision
        going, poll = decision.verdict is None, bool(decision.options)
        if begun or poll or not going:
            self.rule.begin()
            self.now.begin(lines=2 if going and decision.groups else 0)
        say(self.question, self._question(meeting, decision))
        say(self.afresh, self._wording.decisions.afresh(decision))
        say(self.rule, self._rule(meeting, decision))
        self._show_special(meeting, decision, begun=begun)
        self.bar.setVisible(not poll and not uncounted(decision.verdict))
        self.answers.setVisible(not poll)
        if poll:
            self.answers.agree_all.hide()
        self._show_ballots(meeting, decision, shown=poll)
        if not poll:
            self.bar.show_answers(self._answers(meeting, decision))
            self.answers.show_decision(meeting, decision, begun=begun)
            self._column.setStretchFactor(self.answers, _MOST if self.grid.is_long() else 0)
        self._show_margin(meeting, decision, going=going and not poll)
        sent = self._wording.asking.mandates(meeting) if going else ()
        say(self.mandates, "\n".join(sent))
        self.close_it.setVisible(going)
        self._place_verdict(begun=begun, closed=not going)
        self.verdict.show_verdict(meeting, decision, keeps_room=not self._below_long)
        self.answers.leave_tests(left=self.verdict.tests)

    def _show_special(self, meeting: Meeting, decision: Decision, *, begun: bool) -> None:
        """Show what is not so in every decision: who stays out, secrecy, a lost quorum."""
        special = decision.secrecy or decision.hidden or decision.recused or decision.weights
        if begun or special or not self.manner.isHidden():
            asking = self._wording.asking
            said = asking.manner(decision) if special else ""
            who = asking.deciding(decision, meeting) if decision.recused or decision.weights else ""
            say(self.manner, " ".join(each for each in (said, who and f"{who}.") if each))
        lost = decision.verdict is None and not meeting.franchise.quorate
        say(self.quorum, self._wording.asking.quorum(meeting, decision) if lost else "")

    def _show_ballots(self, meeting: Meeting, decision: Decision, *, shown: bool) -> None:
        if shown and self.ballots is None:
            from app.console.answers.poll_entry import PollEntry  # most meetings never need it

            self.ballots = PollEntry(self._wording, self._dress, self._wishes, self)
            self._column.insertWidget(self._column.indexOf(self.answers), self.ballots, 1)
        if self.ballots is not None:
            self.ballots.setVisible(shown)
            if shown:
                self.ballots.show_decision(meeting, decision)

    def _rule(self, meeting: Meeting, decision: Decision) -> str:
        """Return the rule; of a poll how it is filled in, once ballots take the room."""
        if decision.options and filled_of(decision) and decision.verdict is None:
            asking = self._wording.asking
            said = asking.short_rule(decision) if decision.terms.seats > 1 else ""
            return " ".join(filter(None, (asking.how_to(decision), said)))
        return self._wording.rule(meeting, decision)

    def _question(self, meeting: Meeting, decision: Decision) -> str:
        title = f"{decision.subject} {decision.question}".strip()
        if decision.subject in meeting.proposals:
            title = self._wording.matter.texts(meeting, decided_with(meeting, decision))
        method = self._wording.decisions.method(decision.method)
        return f"{title} · {method}"

    def _answers(self, meeting: Meeting, decision: Decision) -> tuple[bars.Answer, ...]:
        given = {each: how_many(meeting, decision, each) for each in method_of(decision).answers}
        shown = [
            bars.Answer(TONES[each], number, self._lettered(each, decision), SIGNS[each])
            for each, number in given.items()
        ]
        if decision.verdict is None:
            silent = count_of(meeting, decision).unanswered
            shown.append(bars.Answer(bars.Tone.OPEN, silent, self.tr("silent")))
        return tuple(shown)

    def _lettered(self, answer: Answer, decision: Decision) -> str:
        """Return an answer with the letter that gives it in the list, as long as it is asked."""
        word = self._wording.decisions.answer(answer, decision.method)
        named = method_of(decision).named and decision.secrecy is not Secrecy.SECRET
        going = named and decision.verdict is None
        if not going:
            return word
        return f"{word} ({self._wording.answer_letters.of(answer, method_of(decision).answers)})"

    def _show_margin(self, meeting: Meeting, decision: Decision, *, going: bool) -> None:
        """Show how close it is; of a vote also before the first answer, so that nothing moves."""
        margin = self._wording.margin(meeting, decision) if going else ""
        if going and Answer.YES in method_of(decision).answers and not decision.given:
            margin = margin or self.tr("Nobody has answered yet.")
        groups = self._wording.asking.groups(meeting, decision) if decision.groups else ""
        say(self.now, " ".join(each for each in (margin, groups) if each))


def _answering(rows: Iterable[Recorded]) -> tuple[int, ...]:
    """Return who answered in an act, by participant number; nobody where it was no answer."""
    for row in rows:
        if isinstance(row.event, AnswersGiven):
            return row.event.people
        if isinstance(row.event, BallotCast):
            return (row.event.person,)
    return ()
