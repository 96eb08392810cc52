"""Quorum counts people, at the opening and at the close (domain.md §6)."""

from __future__ import annotations

import pytest

from facilitation.decisions.answers import Count
from facilitation.decisions.fractions import Share
from facilitation.decisions.quorum import has_quorum, quorum_needed, without_quorum
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Outcome, Why


@pytest.mark.parametrize(
    ("quorum", "strict", "entitled", "needed"),
    [
        (Share(1, 2), True, 40, 21),
        (Share(1, 2), True, 42, 22),
        (Share(1, 2), True, 41, 21),
        (Share(1, 2), True, 39, 20),
        (Share(1, 2), True, 1, 1),
        (Share(1, 2), True, 0, 1),
        (Share(1, 3), False, 40, 14),
        (Share(1, 3), False, 1, 1),
        (Share(1, 1), True, 7, 7),
        (Share(1, 1), False, 7, 7),
    ],
)
def test_how_many_must_be_here(quorum, strict, entitled, needed):
    terms = Terms("majority", quorum=quorum, quorum_strict=strict)
    assert quorum_needed(terms, entitled) == needed
    assert has_quorum(terms, needed, entitled)
    assert not has_quorum(terms, needed - 1, entitled)


@pytest.mark.parametrize(
    ("opening", "closing", "why"),
    [
        (21, 21, None),
        (22, 20, Why.QUORUM_LOST),
        (20, 22, Why.QUORUM_MISSING),
        (20, 20, Why.QUORUM_MISSING),
        (None, 21, None),
        (None, 20, Why.QUORUM_MISSING),
    ],
)
def test_quorum_is_asked_for_at_both_ends(opening, closing, why):
    count = Count(present=closing, entitled=40, present_at_opening=opening)
    verdict = without_quorum(Terms("majority"), count)
    assert (verdict.why if verdict else None) == why
    if verdict:
        assert verdict.code == Outcome.NO_QUORUM
        assert not verdict.carried
        assert verdict.number("quorum_needed") == 21


def test_an_empty_body_has_no_quorum():
    verdict = without_quorum(Terms("majority"), Count())
    assert verdict is not None
    assert verdict.code == Outcome.NO_QUORUM
