"""Answers to one text: by person in a list, by a count of hands, and what testing them found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.console.answers.answer_counts import AnswerCounts
from app.console.answers.answer_grid import AnswerGrid, AnswerRows
from app.console.buttons import ActButton
from app.console.panes import PanelColumn
from app.console.wishes import Wishes, number_of
from app.keyboard.menu import Menu
from app.look.dress import Dress
from app.look.icons import Sign
from app.look.labels import TwoLineLabel, say
from app.look.laying import filled, in_row
from app.wording import Wording
from app.wording.words import capital, with_gaps
from facilitation.decisions.answers import Answer, Given, Objection, Secrecy
from facilitation.decisions.method import Method
from facilitation.meeting.answering import method_of, silent_in
from facilitation.meeting.families.decisions import acts
from facilitation.meeting.families.electorate.acts import Admit, Recuse
from facilitation.meeting.families.people.acts import Leave
from facilitation.meeting.groups.spokes import name_answering
from facilitation.meeting.state import Decision, Meeting


class Judging(QWidget):
    """Shown while somebody is selected whose objection or block has to be tested."""

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._person = 0
        self.qualifies = ActButton(self.tr("Objection holds"), "qualify NAME", Sign.BLOCK)
        self.preference = ActButton(self.tr("It is a preference"), "preference NAME", Sign.CONCERN)
        self.upheld = ActButton(self.tr("Block rests on our principles"), "uphold NAME", Sign.BLOCK)
        self.dismissed = ActButton(self.tr("It rests on none"), "dismiss NAME", Sign.CONCERN)
        self.assents = ActButton(self.tr("Stands aside instead"), "assent NAME", Sign.ASIDE)
        self.backs = ActButton(self.tr("The group has decided…"), "confirm GROUP", Sign.BLOCK)
        self.buttons = (
            self.backs,
            self.qualifies,
            self.preference,
            self.upheld,
            self.dismissed,
            self.assents,
        )
        row = in_row(on=self, margins=0, gap=6)
        for button in self.buttons:
            row.addWidget(button)
            button.hide()
        row.addStretch(1)
        act = wishes.act
        self.backs.clicked.connect(self._ask_how)
        self.qualifies.clicked.connect(lambda: act.emit(acts.JudgeObjection(self._name(), True)))
        self.preference.clicked.connect(lambda: act.emit(acts.JudgeObjection(self._name(), False)))
        self.upheld.clicked.connect(lambda: act.emit(acts.JudgeBlock(self._name(), True)))
        self.dismissed.clicked.connect(lambda: act.emit(acts.JudgeBlock(self._name(), False)))
        self.assents.clicked.connect(lambda: act.emit(acts.AssentToAside(self._name())))

    def _name(self) -> str:
        return number_of(self._person)

    def _ask_how(self) -> None:
        name = self._name()
        question = self.tr("How did the group decide on its block? Nothing will do.")
        self._wishes.question.emit(
            question, lambda how: self._wishes.act.emit(acts.BackAnswer(name, how))
        )

    def show_person(self, decision: Decision | None, person: int, *, left: bool) -> None:
        """Show what can be found of this person's answer; nothing where nothing is to be tested.

        ``left``: what a test has found is said elsewhere.
        """
        self._person = person
        open_ = decision is not None and decision.verdict is None
        given = decision.given.get(person) if decision is not None and open_ else None
        objects = given is not None and given.answer is Answer.OBJECT
        blocks = _is_tested(decision, given)
        self.backs.setVisible(given is not None and given.provisional)
        status = given.status if given is not None else Objection.UNTESTED
        untested = status is Objection.UNTESTED and not left
        for button in (self.qualifies, self.preference):
            button.setVisible(objects and untested)
        for button in (self.upheld, self.dismissed):
            button.setVisible(blocks and untested)
        self.assents.setVisible(blocks and status is Objection.PREFERENCE)
        self.setVisible(any(not each.isHidden() for each in self.buttons))


def _is_tested(decision: Decision | None, given: Given | None) -> bool:
    """Tell whether it is a block, where the group tests blocks."""
    if decision is None or given is None or given.answer is not Answer.BLOCK:
        return False
    return decision.terms.blocks_tested


_FEW_SILENT = 6
"""So many are named who have not answered; of more, the list of all tells it."""


class MethodEntry(QWidget):
    """What a secret decision may not have, a list of names, it does not show.

    ``agree_all`` is for the panel to place.
    """

    def __init__(
        self, wording: Wording, dress: Dress, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording, self._wishes = wording, wishes
        self._meeting = Meeting()
        self._decision: Decision | None = None
        self._rows = AnswerRows(wording)
        self.menu: PersonActs | None = None
        self.grid = AnswerGrid(wording.answer_letters, dress, self)
        self.hint = TwoLineLabel("small", self)
        self.counts = AnswerCounts(parent=self)
        self.judging = Judging(wishes, self)
        self._left = False
        self.agree_all = ActButton("", "all agree, Ctrl+A", Sign.AGREE)
        parts = ((self.grid, 1), self.judging, self.hint, self.counts)
        filled(PanelColumn(), *parts, on=self, margins=0, gap=6)
        weighed = wishes.weighed
        self.grid.answered.connect(self.answer)
        self.grid.menu_wanted.connect(self._open_menu)
        self.grid.others_agree.connect(lambda: weighed.emit(acts.AgreeAll()))
        self.grid.selectionModel().currentChanged.connect(self._show_judging)
        self.counts.entered.connect(weighed)
        self.agree_all.clicked.connect(lambda: weighed.emit(acts.AgreeAll()))

    def entry(self) -> QWidget:
        """Return where answers are given: who names nobody counts."""
        counts = self.grid.isHidden() and not self.counts.isHidden()
        return self.counts.numbers[0] if counts else self.grid

    def show_decision(self, meeting: Meeting, decision: Decision, *, begun: bool) -> None:
        """Show the answers as they stand; ``begun`` where it is another decision than before."""
        self._meeting, self._decision = meeting, decision
        method, going = method_of(decision), decision.verdict is None
        named = method.named and decision.secrecy is not Secrecy.SECRET
        self.grid.setVisible(named and (going or bool(decision.given)))
        if named:
            answers = method.answers if going else ()
            self.grid.show_rows(self._rows.rows(meeting, decision), answers)
        self._show_hint(meeting, decision, shown=not self.grid.isHidden())
        self._show_counts(decision, method, begun=begun, going=going)
        agrees = {Answer.AGREE, Answer.YES} & {*method.answers}
        self.agree_all.setVisible(going and named and bool(agrees))
        if agrees:
            said = self._word(min(agrees))
            words = with_gaps(self.tr("All who are silent: {answer}")).format(answer=said)
            told = self.tr("Note for everybody who has not answered: {answer}")
            self.agree_all.say(words, name=with_gaps(told).format(answer=said))
        self._show_judging()
        if begun:
            self.grid.go_to_silent()

    def _show_counts(self, decision: Decision, method: Method, *, begun: bool, going: bool) -> None:
        secret = decision.secrecy is Secrecy.SECRET
        counted = going and (method.counted or secret) and not method.by_group
        self.counts.setVisible(counted)
        if not counted:
            return
        self.counts.offer({each: self._word(each) for each in method.answers})
        self.counts.hold_back(empty=self._why_no_count(decision))
        if begun:
            given = dict(decision.counted or ())
            self.counts.show_counts(given.get(each, 0) for each in method.answers)

    def _why_no_count(self, decision: Decision) -> str:
        """Return why nothing is counted while no number stands there; empty where it may be."""
        if not decision.given or decision.counted is not None:
            return ""
        return self.tr("Answers were given by name. Type first how many hands are counted instead.")

    def _word(self, answer: Answer) -> str:
        method = self._decision.method if self._decision is not None else ""
        return self._wording.decisions.answer(answer, method)

    def _show_hint(self, meeting: Meeting, decision: Decision, *, shown: bool) -> None:
        """Tell by which keys one answers, and towards the end for whom one waits.

        Both in one place of one height: what stands below is pressed while answers come.
        """
        said = self.tr("Ctrl+J goes to the list; there a letter answers, Enter: more")
        shorter: list[str] = []
        going = decision.verdict is None
        by_name = shown and going and decision.counted is None
        silent = silent_in(meeting, decision) if by_name else ()
        self.agree_all.setEnabled(bool(silent) or not by_name)
        if by_name and decision.given and len(silent) <= _FEW_SILENT:
            names = [name_answering(meeting, decision, each) for each in silent]
            said, *shorter = self._waited_for(names)
        if decision.counted is not None:
            said = self.tr("Hands were counted, and that count stands; no answer by name counts.")
        elif not going:
            said = ""
        say(self.hint, said if shown else "")
        self.hint.set_shorter(shorter)

    def _waited_for(self, names: Sequence[str]) -> list[str]:
        """Return who has not answered: all of them, then fewer and fewer by name."""
        if not names:
            return [self.tr("Everybody has answered.")]
        said, listed = self.tr("Not answered yet: {names}"), self._wording.measures.listed
        most = range(len(names), 0, -1)
        return [with_gaps(said).format(names=listed(names, each)) for each in most]

    def answer(self, person: int, answer: Answer) -> None:
        """Give an answer for somebody; where a reason is needed, ask for it at once."""
        decision = self._decision
        if decision is None:
            return
        if answer not in method_of(decision).needs_reason:
            if decision.counted is not None:
                self.grid.go_to(person)  # it is asked first whether it is kept beside the count
            self._wishes.weighed.emit(acts.GiveAnswer(answer, (number_of(person),)))
            return
        self._ask_reason(decision, person, answer)

    def _ask_reason(self, decision: Decision, person: int, answer: Answer) -> None:
        name = name_answering(self._meeting, decision, person)
        question = self._wording.decisions.reason_asked(name, answer, off=self._meeting.off_record)
        self.grid.go_to(person)  # who is asked about is marked until the reason is there
        self._wishes.question.emit(question, lambda reason: self._give(person, answer, reason))

    def _give(self, person: int, answer: Answer, reason: str) -> None:
        self._wishes.weighed.emit(acts.GiveAnswer(answer, (number_of(person),), reason))
        self.grid.go_to(person, behind=True)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self, person: int) -> None:
        decision = self._decision
        if decision is None or decision.verdict is not None:
            return
        if self.menu is not None:
            self.menu.deleteLater()
        answers = [
            (self._word(each), partial(self.answer, person, each))
            for each in method_of(decision).answers
        ]
        if Answer.RESERVE in method_of(decision).answers:
            said = self._word(Answer.RESERVE)
            said = with_gaps(self.tr("{answer}, in words…")).format(answer=said)
            answers.append((said, partial(self._ask_reason, decision, person, Answer.RESERVE)))
        self.menu = PersonActs(self._meeting, decision, person, answers, self._wishes, self)
        box = self.grid.visualRect(self.grid.currentIndex())
        self.menu.popup(self.grid.viewport().mapToGlobal(box.bottomLeft()))

    def leave_tests(self, *, left: bool) -> None:
        """Leave it to what quotes an objection or a block to say what its test has found."""
        if left is not self._left:
            self._left = left
            self._show_judging()

    def _show_judging(self, *_: object) -> None:
        row = self.grid.current() if not self.grid.isHidden() else None
        person = row.person if row is not None else 0
        self.judging.show_person(self._decision, person, left=self._left)


Choice = tuple[str, Callable[[], None]]
"""An answer in words, and what gives it."""


class PersonActs(Menu):
    """Answers, then staying out, being let in, and having left."""

    def __init__(
        self,
        meeting: Meeting,
        decision: Decision,
        person: int,
        answers: Sequence[Choice],
        wishes: Wishes,
        parent: QWidget | None = None,
    ) -> None:
        """Offer what means something now; ``answers`` are words and what gives that answer."""
        super().__init__(parent)
        name, number = name_answering(meeting, decision, person), number_of(person)
        inside = person in decision.electorate and person not in decision.recused
        if inside:
            for word, give in answers:
                self.addAction(capital(word), give)
            self.addSeparator()
            question = with_gaps(self.tr("{name} stays out. What is the reason?")).format(name=name)
            self.addAction(
                self.tr("Stays &out of this decision…"),
                lambda: wishes.question.emit(
                    question, lambda reason: wishes.act.emit(Recuse(number, reason))
                ),
            )
        else:
            self.addAction(self.tr("Let &in"), lambda: wishes.act.emit(Admit((number,))))
        here = meeting.people.get(person)
        if here is not None and here.here:
            self.addAction(self.tr("Has &left"), lambda: wishes.act.emit(Leave((number,))))
