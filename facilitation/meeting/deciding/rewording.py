"""What follows from a text reading otherwise: what waits on it, and answers already given."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.families.decisions.events import AnswersCleared, TermsChanged
from facilitation.meeting.families.matter.events import AmendmentAdopted
from facilitation.meeting.families.proposals.events import ProposalRevised
from facilitation.meeting.families.redrafting.events import TextCorrected
from facilitation.meeting.reading import deciding, text_of, times_amended
from facilitation.meeting.state import Amendment
from facilitation.meeting.texts.consequences import carried_over, reads_anew
from facilitation.text.changes import apply
from facilitation.text.compose import compose
from facilitation.text.numbering import renumbering_after
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
    if not friendly:
        renumber(case, amendment.target, old)
    ask_afresh(case)


def reword(case: Case, label: str, text: str, by: int, because: str = "") -> None:
    """Let a proposal read otherwise, as its mover puts it; what waits on it is carried over."""
    rebased, pasts = reads_anew(case.meeting, label, case.meeting.proposals[label].text, text)
    case.happen(
        ProposalRevised(
            label=label, by=by, text=text, because=because, rebased=rebased, pasts=pasts
        )
    )
    ask_afresh(case)


def renumber(case: Case, label: str, before: str) -> None:
    """Number the ordered lists of a proposal in order again, if they were in its text before.

    Numbers follow from the order of the items, so nobody has to amend them: an editorial
    correction without a vote. A friendly amendment waits for it until it is confirmed.
    """
    proposal = case.meeting.proposals.get(label)
    if proposal is None:
        return
    edit = renumbering_after(before, proposal.text)
    if not edit.hunks:
        return
    text = apply(proposal.text, edit)
    rebased, pasts = carried_over(case.meeting, label, proposal.text, text, edit)
    case.happen(TextCorrected(label=label, text=text, edit=edit, rebased=rebased, pasts=pasts))


def ask_afresh(case: Case) -> None:
    """Clear the answers of an open decision whose text has changed (domain.md §5)."""
    decision = case.meeting.decision
    if decision is None or decision.question or not deciding(case.meeting):
        return
    version = version_id(text_of(case.meeting, decision.subject))
    if version != decision.version:
        case.happen(AnswersCleared(decision.subject, version))
        amended = times_amended(case.meeting, decision.subject)
        if decision.terms.method == "consent" and amended != decision.terms.amended:
            # So many amendments are made, then the matter is put off (domain.md §5).
            case.happen(TermsChanged(replace(decision.terms, amended=amended)))
