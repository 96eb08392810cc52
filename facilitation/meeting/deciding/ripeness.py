"""Whether a text is ripe to be put to the meeting: all of it is advice, but what cannot be done."""

from __future__ import annotations

from collections.abc import Callable

from facilitation.decisions.methods.consensus import fallback_is_open
from facilitation.decisions.terms import Base, Terms
from facilitation.decisions.verdicts import Why as Step
from facilitation.meeting.answering import missing_for_result
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.debate import check_nobody_speaks
from facilitation.meeting.pending import (
    AMEND,
    MAIN,
    holding,
    is_lost,
    not_in_order,
    pending,
    root_label,
)
from facilitation.meeting.reading import blanks_in, deciding, proposal_under
from facilitation.meeting.state import Amendment, Decision, Meeting, Proposal
from facilitation.meeting.texts.order_of_taking import order_of_taking
from facilitation.process.motion import Vote
from facilitation.process.precedence import Against
from facilitation.text.taking import Why

_LEFT = {Why.CONFLICT: "LEFT_BEHIND", Why.POINTLESS: "LEFT_OVER"}
"""What is said of an amendment that still waits, but cannot be adopted as it is."""

_BY_SHARE = frozenset({"majority", "groups", "double", "delegates"})
"""Methods that carry by a share of the votes."""


def check_ripe(case: Case, subject: str) -> None:
    """Advise what the process asks before a text is put to the meeting (RONR §§4, 12).

    Raises Refused: something goes before it, or it no longer fits its text.
    """
    check_turn(case, subject)
    check_nobody_speaks(case, subject)
    proposal = case.meeting.proposals.get(subject)
    if proposal is not None:
        check_settled(case, subject)
        _check_seconded(case, proposal)
        _check_filled(case, subject)
        return
    amendment = case.meeting.amendments[subject]
    check_fits(case, amendment)
    check_settled(case, subject)
    _check_seconded(case, amendment)


def check_fits(case: Case, amendment: Amendment) -> None:
    """Refuse an amendment that is in conflict with the text as it is now, or changes nothing."""
    label = amendment.label
    if amendment.conflict:
        case.refuse("CONFLICT", _what_can_be_done(label), label=label, other=amendment.conflict)
    if not amendment.edit.hunks:
        case.refuse("POINTLESS", _what_can_be_done(label), label=label)


def _what_can_be_done(label: str) -> tuple[str, ...]:
    """Return what can be done with an amendment that cannot be adopted as it is."""
    return (f"redraft {label} by NAME: …", f"withdraw {label}", f"reject {label}")


def check_whole(case: Case, amendment: Amendment) -> None:
    """Refuse what is in conflict, or what is proposed to change it, until that is settled."""
    if amendment.conflict:
        check_fits(case, amendment)
    check_settled(case, amendment.label, say=case.refuse)


def check_majority(case: Case, subject: str, terms: Terms) -> None:
    """Advise that a majority adopts an amendment, whatever its motion needs (RONR 12:7)."""
    share = terms.share
    more_than_half = share is not None and 2 * share.over > share.under
    if subject in case.meeting.amendments and case.meeting.floor.rules.degrees and more_than_half:
        case.advise("MAJORITY_ENOUGH", (f"vote {subject} majority",), label=subject)


def check_revision(case: Case, subject: str, terms: Terms) -> None:
    """Advise what amending or rescinding what was adopted takes (RONR §35).

    Two thirds, or a majority with notice, or a majority of all who may decide. Replacing it by
    another text amends it, too. Consensus and consent ask for more than that.
    """
    proposal = case.meeting.proposals.get(subject)
    if proposal is None or proposal.predecessor is None or proposal.predecessor.notice:
        return
    share = terms.share
    if terms.method not in _BY_SHARE or (share is not None and 3 * share.over >= 2 * share.under):
        return
    if terms.base is Base.ENTITLED or _majority_rescinds(case):
        return
    lines = (f"vote {subject} two-thirds", f"vote {subject} majority of entitled")
    case.advise("NOTICE_NEEDED", lines, label=subject)


def _majority_rescinds(case: Case) -> bool:
    """Tell whether the rules of order in force let a majority take back what stands."""
    if not case.meeting.floor.rules.motions:
        return False
    rescinding = case.context.processes.motions_of(case.meeting.floor.process).get("rescind")
    return rescinding is not None and rescinding.rules.vote is Vote.MAJORITY


def check_fallback(case: Case, subject: str, terms: Terms) -> None:
    """Advise against voting before as many tests were held as were agreed on (domain.md §5)."""
    test = last_test(case.meeting, subject)
    if terms.method not in _BY_SHARE or test is None or test.terms.fallback is None:
        return
    if not fallback_is_open(test.terms):
        held, needed = test.terms.tests_held + 1, test.terms.tests_before_fallback
        lines = (f"test consensus {subject}",)
        case.advise("FALLBACK_EARLY", lines, label=subject, held=held, needed=needed)


def last_test(meeting: Meeting, label: str) -> Decision | None:
    """Return the last test for consensus on a text that was closed."""
    found = (each for each in reversed(meeting.decisions) if each.subject == label)
    return next((each for each in found if each.terms.method == "consensus"), None)


def check_settled(case: Case, label: str, say: Callable[..., None] | None = None) -> None:
    """Advise to settle first what would change it: secondary, primary, main (RONR §12).

    So in every process: who answers must know which text it is about. Of what no longer fits, or
    would change nothing, there is only to say what becomes of it.
    """
    waiting = order_of_taking(case.meeting, label)
    if waiting:
        first = waiting[0].name
        code = _LEFT.get(waiting[0].why, "PENDING")
        lines = (f"adopt {first}", f"reject {first}")
        possible = _what_can_be_done(first) if code in _LEFT.values() else lines
        (say or case.advise)(code, (f"take {first}", *possible), label=label, other=first)


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
        # A change that meets an objection goes on with the test; it moves nothing.
        if missing_for_result(case.meeting, decision) is Step.OBJECTION_OPEN:
            return
        case.advise("DECISION_OPEN", ("close decision",), label=decision.subject)
    found = not_in_order(case.meeting, AMEND)
    if found is not None and found.other is not None and not found.other.label:
        other = found.other.called
        case.advise(found.code, ("carried", "lost"), motion=AMEND.name, other=other)
