"""Whether a text is in order where formal motions are made (domain.md §4)."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.pending import (
    AMEND,
    MAIN,
    holding,
    is_lost,
    not_in_order,
    pending,
    root_label,
)
from facilitation.meeting.reading import deciding, proposal_under
from facilitation.process.precedence import Against


def check_turn(case: Case, label: str) -> None:
    """Advise against moving a text, or what changes it, while another one is before the meeting.

    A main motion is in order when nothing is pending (RONR §10); its text may be brought before.
    """
    there, root = pending(case.meeting), proposal_under(case.meeting, label)
    held = holding(case.meeting)
    if not there or root is None or root.label == root_label(case.meeting):
        return
    if held is None and there[0].label:
        return  # it was brought, too, and nobody has seconded it
    other = held.label if held is not None else there[0].called
    possible = ("move lay aside by NAME", "carried", "lost")
    case.advise(Against.SOMETHING_PENDING, possible, motion=MAIN.name, other=other)


def check_amendable(case: Case, target: str) -> None:
    """Advise against an amendment while a motion goes before it, or a vote is taken.

    What was voted down is not before the meeting any more. How amendments go before one another is
    looked at where they are made.
    """
    if not case.meeting.floor.rules.motions:
        return
    text = proposal_under(case.meeting, target)
    if text is not None and is_lost(case.meeting, text):
        possible = (f"move reconsider {text.label} by NAME", 'propose P2 "…" by NAME: "…"')
        case.advise("VOTED_DOWN", possible, label=text.label)
    decision = case.meeting.decision
    if deciding(case.meeting) and decision is not None:
        case.advise("DECISION_OPEN", ("close decision",), label=decision.subject)
    found = not_in_order(case.meeting, AMEND)
    if found is not None and found.other is not None and not found.other.label:
        other = found.other.called
        case.advise(found.code, ("carried", "lost"), motion=AMEND.name, other=other)
