"""Who can stand, and paper ballots typed in twice."""

from __future__ import annotations

import pytest

from facilitation.decisions.ballots import ballot_of
from facilitation.decisions.elections import (
    Difference,
    ElectionFault,
    differences,
    fault_of_candidates,
)

FIRST = {1: ballot_of(0, 1), 2: ballot_of(1), 3: ballot_of(2, 0), 5: ballot_of(0)}
SECOND = {1: ballot_of(0, 1), 2: ballot_of(1, 0), 3: ballot_of(2, 0), 4: ballot_of(1)}
NAMES = ("Ana", "Ben", "Chi")


def test_what_two_people_typed_is_compared_paper_by_paper():
    assert differences(FIRST, SECOND) == (
        Difference(2, ballot_of(1), ballot_of(1, 0)),
        Difference(4, None, ballot_of(1)),
        Difference(5, ballot_of(0), None),
    )
    assert differences(FIRST, FIRST) == ()


@pytest.mark.parametrize(
    ("names", "seats", "fault"),
    [
        (NAMES, 2, ElectionFault.SOUND),
        (("Ana",), 3, ElectionFault.SOUND),
        ((), 1, ElectionFault.TOO_FEW_CANDIDATES),
        (NAMES, 0, ElectionFault.TOO_FEW_CANDIDATES),
        (("Ana", " ANA "), 1, ElectionFault.CANDIDATE_TWICE),
        (("Ana", " "), 1, ElectionFault.CANDIDATE_UNNAMED),
    ],
)
def test_who_can_stand(names, seats, fault):
    assert fault_of_candidates(names, seats) is fault
