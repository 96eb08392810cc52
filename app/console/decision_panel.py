"""A decision in progress: question, rule, answers; then the verdict and what may follow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.console.answer_bar import AnswerBar
from app.console.answer_grid import AnswerGrid, AnswerRow
from app.console.answer_letters import LETTERS
from app.console.buttons import ActButton
from app.console.calling import number_of
from app.console.count_row import CountRow
from app.console.labels import plain_label, say
from app.console.verdict_box import VerdictBox
from app.console.wishes import Wishes
from app.look import bars
from app.look.answers import SIGNS, TONES
from app.look.dress import Dress, set_role
from app.look.icons import Sign
from app.look.palette import Palette
from app.wording import Wording
from facilitation.decisions.answers import Answer, Objection
from facilitation.meeting.acts.decisions import (
    AgreeAll,
    CloseDecision,
    CountVotes,
    GiveAnswer,
    JudgeObjection,
)
from facilitation.meeting.answering import count_of, method_of, poll_of, silent_in
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Decision, Meeting

_VOTES = (Answer.YES, Answer.NO, Answer.ABSTAIN)


class DecisionPanel(QFrame):
    """Shows the decision asked last, until it is put aside."""

    def __init__(
        self, wording: Wording, dress: Dress, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        """Lay out the panel."""
        super().__init__(parent)
        set_role(self, "card")
        self._wording = wording
        self._wishes = wishes
        self._meeting = Meeting()
        self._decision: Decision | None = None
        self.question = plain_label(role="name", wrap=True)
        self.afresh = plain_label(role="refusal", wrap=True)
        self.rule = plain_label(role="soft", wrap=True)
        self.bar = AnswerBar(dress, self)
        self.silent = plain_label(role="small", wrap=True)
        self.keys = plain_label(role="small", wrap=True)
        self.grid = AnswerGrid(dress, self)
        self.counts = CountRow(tuple(wording.answer(each) for each in _VOTES), self)
        self.agree_all = ActButton(self.tr("All others agree"), "all agree", Sign.AGREE)
        self.close_it = ActButton(self.tr("Close"), "close decision", Sign.DONE, "primary")
        self.qualifies = ActButton(self.tr("Objection holds"), "qualify NAME", Sign.BLOCK)
        self.preference = ActButton(self.tr("It is a concern"), "preference NAME", Sign.CONCERN)
        self.verdict = VerdictBox(wording, wishes, self)
        self._lay_out()
        self._connect()
        self.wear(dress.palette)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        for part in (self.question, self.afresh, self.rule, self.bar, self.silent, self.verdict):
            column.addWidget(part)
        column.addWidget(self.grid, 1)
        column.addWidget(self.keys)
        column.addWidget(self.counts)
        judging = QHBoxLayout()
        for button in (self.qualifies, self.preference):
            judging.addWidget(button)
        judging.addStretch(1)
        column.addLayout(judging)
        row = QHBoxLayout()
        row.addWidget(self.agree_all)
        row.addStretch(1)
        row.addWidget(self.close_it)
        column.addLayout(row)

    def _connect(self) -> None:
        act = self._wishes.act
        self.grid.answered.connect(self._take_answer)
        self.grid.selectionModel().currentChanged.connect(self._show_judging)
        self.counts.entered.connect(lambda numbers: act.emit(CountVotes(*numbers)))
        self.agree_all.clicked.connect(lambda: act.emit(AgreeAll()))
        self.close_it.clicked.connect(lambda: act.emit(CloseDecision()))
        self.qualifies.clicked.connect(lambda: self._judge(qualifies=True))
        self.preference.clicked.connect(lambda: self._judge(qualifies=False))
        self.verdict.asked_again.connect(self.grid.setFocus)

    def wear(self, palette: Palette) -> None:
        """Take other colours."""
        buttons = (self.agree_all, self.close_it, self.qualifies, self.preference)
        for part in (self.bar, self.grid, self.counts.enter, self.verdict, *buttons):
            part.wear(palette)

    def show_decision(self, meeting: Meeting, decision: Decision) -> None:
        """Show a decision as it stands; called only where something it rests on has changed."""
        begun = self._decision is None or self._decision.id != decision.id
        self._meeting, self._decision = meeting, decision
        going = decision.verdict is None
        poll = poll_of(decision)
        method = method_of(decision) if poll is None else None
        answers = method.answers if method is not None else ()
        named = method is not None and method.named
        say(self.question, self._question(meeting, decision))
        say(self.afresh, self._wording.afresh(decision))
        say(self.rule, self._wording.rule(meeting, decision))
        self.bar.show_answers(self._answers(meeting, decision))
        self._show_silent(meeting, decision, going=going)
        self.grid.setVisible(named and (going or bool(decision.given)))
        self.grid.setEnabled(going)
        self.grid.show_rows(self._rows(meeting, decision), answers)
        say(self.keys, self._keys(decision, answers) if going and named else "")
        self.counts.setVisible(going and method is not None and method.counted)
        if begun:
            counted = dict(decision.counted or ())
            self.counts.show_counts(tuple(counted.get(each, 0) for each in _VOTES))
        agrees = {Answer.AGREE, Answer.YES} & {*answers}
        self.agree_all.setVisible(going and bool(agrees))
        if agrees:
            said = self._wording.answer(min(agrees), decision.method)
            self.agree_all.say(self.tr("All others: {answer}").format(answer=said))
        self.close_it.setVisible(going)
        self._show_judging()
        self.verdict.show_verdict(meeting, decision)
        if begun:
            self.grid.go_to_silent()

    def _question(self, meeting: Meeting, decision: Decision) -> str:
        proposal = meeting.proposals.get(decision.subject)
        asked = proposal.title if proposal else decision.question
        title = f"{decision.subject} {asked}".strip()
        method = self._wording.method(decision.method)
        return f"{title} · {method}"

    def _answers(self, meeting: Meeting, decision: Decision) -> tuple[bars.Answer, ...]:
        count = count_of(meeting, decision)
        if poll_of(decision) is not None:
            return ()
        shown = [
            bars.Answer(
                TONES[each],
                count.of(each),
                self._wording.answer(each, decision.method),
                SIGNS[each],
            )
            for each in method_of(decision).answers
        ]
        if decision.verdict is None:
            shown.append(bars.Answer(bars.Tone.OPEN, count.unanswered, self.tr("silent")))
        return tuple(shown)

    def _show_silent(self, meeting: Meeting, decision: Decision, *, going: bool) -> None:
        silent = silent_in(meeting, decision) if going and decision.counted is None else ()
        if not silent:
            say(self.silent, "")
            return
        names = self._wording.listed([name_of(meeting, each) for each in silent])
        say(self.silent, self.tr("Not answered yet: {names}").format(names=names))

    def _rows(self, meeting: Meeting, decision: Decision) -> tuple[AnswerRow, ...]:
        people = meeting.people
        rows = []
        for number in decision.electorate:
            person, given = people.get(number), decision.given.get(number)
            if person is None or not (person.here or given):
                continue
            if given is None:
                rows.append(AnswerRow(number, person.name))
                continue
            word = self._wording.answer(given.answer, decision.method)
            if given.answer is Answer.OBJECT and given.status is Objection.PREFERENCE:
                word = self._wording.answer(Answer.CONCERN, decision.method)
            rows.append(AnswerRow(number, person.name, given.answer, word, given.reason))
        return tuple(rows)

    def _keys(self, decision: Decision, answers: tuple[Answer, ...]) -> str:
        words = [
            f"{LETTERS[each]} {self._wording.answer(each, decision.method)}" for each in answers
        ]
        return self.tr("F6 goes to the list; there {keys}").format(keys=" · ".join(words))

    def _take_answer(self, person: int, answer: Answer) -> None:
        decision = self._decision
        if decision is None:
            return
        if answer not in method_of(decision).needs_reason:
            self._wishes.act.emit(GiveAnswer(answer, (number_of(person),)))
            return
        words = self.tr("{name}: {answer}. What is the reason?")
        said = self._wording.answer(answer, decision.method)
        question = words.format(name=name_of(self._meeting, person), answer=said)
        self._wishes.question.emit(question, lambda reason: self._give(person, answer, reason))

    def _give(self, person: int, answer: Answer, reason: str) -> None:
        self._wishes.act.emit(GiveAnswer(answer, (number_of(person),), reason))
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_judging(self, *_: object) -> None:
        row, decision = self.grid.current(), self._decision
        given = decision.given.get(row.person) if row is not None and decision else None
        shown = (
            decision is not None
            and decision.verdict is None
            and given is not None
            and given.answer is Answer.OBJECT
            and given.status is Objection.UNTESTED
        )
        for button in (self.qualifies, self.preference):
            button.setVisible(shown)

    def _judge(self, *, qualifies: bool) -> None:
        row = self.grid.current()
        if row is not None:
            self._wishes.act.emit(JudgeObjection(number_of(row.person), qualifies))
