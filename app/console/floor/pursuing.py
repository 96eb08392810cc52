"""What the main button and Space do: the purpose of a moment as an act, a question or a dialog."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.console.wishes import Wishes, number_of
from facilitation.language.writing import quoted
from facilitation.meeting.act import Act
from facilitation.meeting.families.agenda import acts as agenda
from facilitation.meeting.families.approval.acts import AgreeMinute
from facilitation.meeting.families.bundling.acts import AdoptBundle
from facilitation.meeting.families.circle.acts import WritePrompt
from facilitation.meeting.families.decisions.acts import CloseDecision, OpenDecision
from facilitation.meeting.families.matter.acts import Adopt
from facilitation.meeting.families.opening.acts import BeginSitting, EndBreak
from facilitation.meeting.families.rounds.acts import HoldRound
from facilitation.meeting.families.small_groups.acts import EndGroups
from facilitation.meeting.families.turns.acts import Call, Resume
from facilitation.meeting.purpose import Aim, Purpose

_MINUTE = 60_000
_DIALOGS = {
    Aim.PEOPLE: "people",
    Aim.PROPOSE: "propose",
    Aim.MINUTES: "minutes",
    Aim.CLOSE: "close",
}


class Pursuing(QObject):
    """Turns a purpose into what the panels wish for; what would end much is typed out first."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__(wishes)
        self._wishes = wishes

    def pursue(
        self, purpose: Purpose, asked: str, first: str = "", *, weighed: bool = False
    ) -> None:
        """Do what a moment is for; ``asked`` is what its round asks, ``first`` who begins it.

        ``weighed``: it is asked about once before a round begins.
        """
        if purpose.aim in _DIALOGS:
            self._wishes.dialog.emit(_DIALOGS[purpose.aim])
        elif purpose.aim is Aim.MISSING:
            self._wishes.act.emit(Adopt(purpose.label))
        elif purpose.aim is Aim.GROUPS:
            from app.console.floor.floor_forms import (
                FloorForms,  # few meetings talk in small groups
            )

            form = FloorForms().small_groups(purpose.size, purpose.length // _MINUTE)
            self._wishes.form.emit(form)
        elif purpose.aim is Aim.READ_MINUTE:
            line = f"minute {quoted(asked)} of {purpose.label}"
            self._wishes.begun.emit(line, line.rindex('"'), "")
        elif purpose.aim is Aim.PROMPT:
            self._wishes.question.emit(
                self.tr("Which question stays in view?"),
                lambda text: self._wishes.act.emit(WritePrompt(text)),
            )
        elif purpose.aim is Aim.PRESENT and not purpose.person:
            self._wishes.question.emit(
                self.tr("Who presents? Type a name."),
                lambda name: self._wishes.act.emit(Call(name)),
            )
        elif purpose.aim is Aim.ROUND and not asked:
            self._wishes.question.emit(
                self.tr("What does the round ask?"),
                lambda text: self._wishes.act.emit(_round(purpose, text, first)),
            )
        else:
            act = _round(purpose, asked, first) if purpose.aim is Aim.ROUND else _act(purpose)
            asks = weighed or purpose.aim in _ASKED
            wish = self._wishes.weighed if asks else self._wishes.act
            if act is not None:
                wish.emit(act)


_ASKED = (Aim.ITEM, Aim.WHOLE, Aim.RECONVENE, Aim.BUNDLE, Aim.SITTING)
"""What is asked about once before the button does it, where there is something to be asked."""


def _round(purpose: Purpose, asked: str, first: str) -> HoldRound:
    people = ("spokes",) if purpose.spokes else ()
    return HoldRound("" if purpose.asks else asked, first, people=people, asks=purpose.asks)


def _act(purpose: Purpose) -> Act | None:
    acts: dict[Aim, Act] = {
        Aim.RESUME: Resume(),
        Aim.PRESENT: Call(number_of(purpose.person)),
        Aim.FIRST: Call(number_of(purpose.person)),
        Aim.STAGE: agenda.GoToStage(purpose.stage),
        Aim.ITEM: agenda.StartItem(agenda.numbered_item(purpose.item)),
        Aim.RETURN: agenda.ReturnProcess(),
        Aim.TOGETHER: EndGroups(),
        Aim.AGREE_MINUTE: AgreeMinute(),
        Aim.BUNDLE: AdoptBundle(),
        Aim.WHOLE: agenda.BeginProcess(stage=purpose.stage),
        Aim.DECIDE: OpenDecision(purpose.method, purpose.label),
        Aim.CLOSE_DECISION: CloseDecision(),
        Aim.RECONVENE: EndBreak(),
        Aim.SITTING: BeginSitting(),
    }
    return acts.get(purpose.aim)
