"""The golden button never leads to a refusal: in every state of the scenarios its act can be done.

Where it opens a dialog, or asks for words, so does what that will do.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from app.console.floor.pursuing import Pursuing
from app.console.wishes import Wishes
from facilitation.decisions.answers import Answer, Objection
from facilitation.decisions.verdicts import Why
from facilitation.meeting.act import Act
from facilitation.meeting.families.decisions import acts as decisions
from facilitation.meeting.families.matter.acts import Amend, Propose
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.purpose import Aim, Purpose, purpose_of
from facilitation.meeting.reading import people_here
from facilitation.meeting.state import Meeting
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script
from facilitation.text.typed import Change
from tests.facilitation.meeting.test_scenarios import PROCESSES, SCENARIOS


def led_to(meeting: Meeting, purpose: Purpose, wishes: Wishes) -> list[Act]:
    """Return the acts that come of a purpose, dialogs and questions answered with any words."""
    somebody = str(next((each.number for each in people_here(meeting)), 1))
    if purpose.aim is Aim.MISSING and not purpose.label:
        return _step(meeting, purpose.missing, somebody)
    if purpose.aim is Aim.PROPOSE:
        return [Propose("P99", "Title", somebody, "Words.")]
    found: list[Act] = []
    wishes.act.connect(found.append)
    wishes.weighed.connect(found.append)
    wishes.question.connect(lambda _asked, done: done(somebody))
    Pursuing(wishes).pursue(purpose, "Why?")
    return found


def _step(meeting: Meeting, missing: Why, somebody: str) -> list[Act]:
    decision = meeting.decision
    assert decision is not None
    untested = [e for e in decision.given.values() if e.status is Objection.UNTESTED]
    whose = {a: [str(e.person) for e in untested if e.answer is a] for a in Answer}
    if missing is Why.OBJECTION_UNTESTED:
        return [decisions.JudgeObjection(each, True) for each in whose[Answer.OBJECT]]
    if missing is Why.BLOCK_UNTESTED:
        return [decisions.JudgeBlock(each, True) for each in whose[Answer.BLOCK]]
    if missing is Why.OBJECTION_OPEN:
        change = Change(insert="And so on.")
        return [Amend(decision.subject, "A99", somebody, change)]
    if missing in (Why.REVIEW_MISSING, Why.REVIEW_PAST):
        return [decisions.SetReview(decision.subject, "2099-01-01")]
    return []


ASKED_FIRST = frozenset({"AGENDA_NOT_AGREED", "TOO_FEW_HERE", "ENTRIES_DIFFER"})
"""What is said at the press itself, with nothing written before, and can be done all the same."""


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_the_golden_button_leads_to_no_refusal(path: Path, qapp) -> None:
    kept = KeptMeeting(MemoryJournal(), "m", PROCESSES)
    script = read_script(path.read_bytes(), path.name)
    keeps = QObject()
    for played in Player(script, kept, path.parent).play():
        at = played.moment
        wishes = Wishes(lambda act, at=at: kept.foresee(act, at, "console"), lambda *_: None, keeps)
        purpose = purpose_of(kept.meeting, PROCESSES)
        for act in led_to(kept.meeting, purpose, wishes):
            found = wishes.foresee(act)
            if isinstance(found, Refusal):
                asked = found.advice and found.code in ASKED_FIRST
                assert asked, (played.line.number, purpose, act, found)
