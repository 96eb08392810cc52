"""Whether a text is ripe to be put to the meeting: all of it is advice, but what cannot be done."""

from __future__ import annotations

from facilitation.decisions.terms import Terms
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.reading import amendments_under, blanks_in
from facilitation.meeting.state import Amendment, Proposal


def check_ripe(case: Case, subject: str) -> None:
    """Advise what the process asks before a text is put to the meeting (RONR §§4, 12).

    Raises:
        Refused: something goes before it, or it no longer fits its text.
    """
    proposal = case.meeting.proposals.get(subject)
    if proposal is not None:
        _check_settled(case, subject)
        _check_seconded(case, proposal)
        _check_filled(case, subject)
        return
    amendment = case.meeting.amendments[subject]
    check_fits(case, amendment)
    _check_settled(case, subject)
    _check_seconded(case, amendment)


def check_fits(case: Case, amendment: Amendment) -> None:
    """Refuse an amendment that is in conflict with the text as it is now, or changes nothing."""
    label = amendment.label
    if amendment.conflict:
        possible = (f"redraft {label} by NAME: …", f"withdraw {label}", f"reject {label}")
        case.refuse("CONFLICT", possible, label=label, other=amendment.conflict)
    if not amendment.edit.hunks:
        possible = (f"withdraw {label}", f"reject {label}", f"redraft {label} by NAME: …")
        case.refuse("POINTLESS", possible, label=label)


def check_majority(case: Case, subject: str, terms: Terms) -> None:
    """Advise that a majority adopts an amendment, whatever its motion needs (RONR 12:7)."""
    share = terms.share
    more_than_half = share is not None and 2 * share.over > share.under
    if subject in case.meeting.amendments and case.meeting.floor.rules.degrees and more_than_half:
        case.advise("MAJORITY_ENOUGH", (f"vote {subject} majority",), label=subject)


def _check_settled(case: Case, subject: str) -> None:
    """Advise to settle first what would change it: secondary, primary, main."""
    pending = amendments_under(case.meeting, subject)
    if case.meeting.floor.rules.degrees and pending:
        first = pending[-1].label
        case.advise("PENDING", (f"vote {first} majority",), label=subject, other=first)


def _check_seconded(case: Case, matter: Proposal | Amendment) -> None:
    if case.meeting.floor.rules.seconds and not matter.seconded:
        label = matter.label
        case.advise("NOT_SECONDED", (f"second {label} by NAME",), label=label)


def _check_filled(case: Case, subject: str) -> None:
    """Advise to fill the blanks of a proposal before it is decided (RONR 12:92)."""
    blanks = blanks_in(case.meeting, subject)
    if blanks:
        blank = blanks[0].label
        case.advise("BLANK_OPEN", (f'fill {blank} "…"',), label=subject, other=blank)
