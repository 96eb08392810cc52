"""What follows from a text reading otherwise: what waits on it, and answers already given."""

from __future__ import annotations

from facilitation.meeting.consequences import carried_over
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.events.decisions import AnswersCleared
from facilitation.meeting.events.matter import AmendmentAdopted
from facilitation.meeting.reading import deciding, text_of
from facilitation.meeting.state import Amendment
from facilitation.text.compose import compose
from facilitation.text.edits import apply
from facilitation.text.versions import version_id


def adopt(case: Case, amendment: Amendment, *, friendly: bool = False) -> None:
    """Let an amendment change its target, and carry over those that wait beside it."""
    meeting = case.meeting
    old = text_of(meeting, amendment.target)
    new = apply(old, amendment.edit)
    rebased, pasts = carried_over(
        meeting, amendment.target, old, new, amendment.edit, (amendment.label,)
    )
    target = meeting.amendments.get(amendment.target)
    target_edit = compose(target.base, target.edit, amendment.edit) if target else None
    case.happen(
        AmendmentAdopted(
            amendment.label, amendment.target, new, friendly, target_edit, rebased, pasts
        )
    )
    ask_afresh(case)


def ask_afresh(case: Case) -> None:
    """Clear the answers of an open decision whose text has changed (domain.md §5)."""
    decision = case.meeting.decision
    if decision is None or not deciding(case.meeting):
        return
    version = version_id(text_of(case.meeting, decision.subject))
    if version != decision.version:
        case.happen(AnswersCleared(decision.subject, version))
