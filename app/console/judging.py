"""Testing an objection or a block together: what was found is one click."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.console.buttons import ActButton
from app.console.calling import number_of
from app.console.wishes import Wishes
from app.look.icons import Sign
from app.look.laying import in_row
from facilitation.decisions.answers import Answer, Given, Objection
from facilitation.meeting.families.decisions.acts import (
    AssentToAside,
    BackAnswer,
    JudgeBlock,
    JudgeObjection,
)
from facilitation.meeting.state import Decision


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
        self.qualifies.clicked.connect(lambda: act.emit(JudgeObjection(self._name(), True)))
        self.preference.clicked.connect(lambda: act.emit(JudgeObjection(self._name(), False)))
        self.upheld.clicked.connect(lambda: act.emit(JudgeBlock(self._name(), True)))
        self.dismissed.clicked.connect(lambda: act.emit(JudgeBlock(self._name(), False)))
        self.assents.clicked.connect(lambda: act.emit(AssentToAside(self._name())))

    def _name(self) -> str:
        return number_of(self._person)

    def _ask_how(self) -> None:
        """Ask how the group decided on the block that its spoke gave; nothing will do."""
        name = self._name()
        question = self.tr("How did the group decide on its block? Nothing will do.")
        self._wishes.question.emit(
            question, lambda how: self._wishes.act.emit(BackAnswer(name, how))
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
