"""Whether enough people are here to decide (domain.md §6 *Quorum*; RONR §40)."""

from __future__ import annotations

from facilitation.decisions.answers import Count
from facilitation.decisions.fractions import least, reaches
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Outcome, Verdict, Why, numbers_of


def quorum_needed(terms: Terms, entitled: int) -> int:
    """Return how many of the ``entitled`` must be present, at least 1.

    A quorum of all is met by all: more than all cannot be asked of anybody.
    """
    return least(terms.quorum, entitled, _strict(terms))


def has_quorum(terms: Terms, present: int, entitled: int) -> bool:
    """Return whether the people ``present``, not their votes, are enough."""
    return reaches(present, terms.quorum, entitled, _strict(terms))


def without_quorum(terms: Terms, count: Count) -> Verdict | None:
    """Return the verdict NO_QUORUM if too few were here at the opening or are here now.

    The result is void, the answers are kept. None while the quorum holds.
    """
    if not has_quorum(terms, count.opened_with, count.entitled):
        why = Why.QUORUM_MISSING
    elif not has_quorum(terms, count.present, count.entitled):
        why = Why.QUORUM_LOST
    else:
        return None
    return Verdict(Outcome.NO_QUORUM, False, numbers_of(presence(terms, count)), why)


def presence(terms: Terms, count: Count) -> dict[str, int]:
    """Return the numbers every verdict names: the answers, who was here, and the quorum."""
    given = {answer.value: number for answer, number in count.answers}
    return given | {
        "unanswered": count.unanswered,
        "present": count.present,
        "present_at_opening": count.opened_with,
        "entitled": count.entitled,
        "quorum_needed": quorum_needed(terms, count.entitled),
    }


def _strict(terms: Terms) -> bool:
    return terms.quorum_strict and not terms.quorum.is_whole
