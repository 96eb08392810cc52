"""Whether an amendment is in order where formal motions are made (domain.md §4)."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.pending import AMEND, not_in_order
from facilitation.meeting.reading import deciding


def check_amendable(case: Case) -> None:
    """Advise against an amendment while a motion goes before it, or a vote is taken.

    How amendments go before one another is looked at where they are made.
    """
    if not case.meeting.floor.rules.motions:
        return
    decision = case.meeting.decision
    if deciding(case.meeting) and decision is not None:
        case.advise("DECISION_OPEN", ("close decision",), label=decision.subject)
    found = not_in_order(case.meeting, AMEND)
    if found is not None and found.other is not None and not found.other.label:
        other = found.other.called
        case.advise(found.code, ("carried", "lost"), motion=AMEND.name, other=other)
