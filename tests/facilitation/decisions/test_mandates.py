"""What is outside a mandate (domain.md §7)."""

from __future__ import annotations

import pytest

from facilitation.decisions.answers import Answer
from facilitation.decisions.mandates import MandateKind, MandateTerms, Outside, Stance, outside

V1, V2, OTHER = "1" * 64, "2" * 64, "3" * 64
DAY = "2026-05-01"
BOUND = MandateTerms(MandateKind.BOUND, Stance.YES, "Elm", version=V1)


@pytest.mark.parametrize(
    ("terms", "answer", "wordings", "why"),
    [
        (MandateTerms(), Answer.NO, [V1], None),
        (MandateTerms(MandateKind.LISTEN), Answer.ABSTAIN, [V1], Outside.LISTENS),
        (MandateTerms(MandateKind.RELAY), Answer.YES, [], Outside.RELAYS),
        (MandateTerms(MandateKind.EMPOWERED), Answer.BLOCK, [V1], None),
        (MandateTerms(MandateKind.EMPOWERED, until="2026-04-30"), Answer.YES, [], Outside.EXPIRED),
        (MandateTerms(MandateKind.EMPOWERED, until=DAY), Answer.YES, [], None),
        (MandateTerms(MandateKind.EMPOWERED, version=OTHER), Answer.YES, [V1], Outside.OTHER_TEXT),
        (MandateTerms(MandateKind.EMPOWERED, version=V1), Answer.YES, [V1, V2], None),
        (BOUND, Answer.RESERVE, [V1], None),
        (BOUND, Answer.OBJECT, [V1], Outside.OTHERWISE),
        (BOUND, Answer.ABSTAIN, [V1], Outside.OTHERWISE),
        (BOUND, Answer.YES, [V1, V2], Outside.VOID),
        (BOUND, Answer.ASIDE, [V1, V2], None),
        (BOUND, Answer.YES, [V1, V2, V1], None),
        (BOUND, Answer.YES, [], Outside.OTHER_TEXT),
        (BOUND, Answer.LIKE, [V1], None),
    ],
)
def test_what_is_outside_a_mandate(terms, answer, wordings, why):
    assert outside(terms, answer, wordings, DAY) is why
