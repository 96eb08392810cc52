"""Ballots on paper in plain words."""

from __future__ import annotations

import pytest

from app.wording.measures import MeasureWords
from app.wording.polls import ElectionWords
from app.wording.words import identity
from facilitation.decisions.ballots import Ballot, ballot_of
from facilitation.decisions.poll import Form

WORDS = ElectionWords(identity, MeasureWords())
NAMES = ("Ana", "Ben", "Chi")


@pytest.mark.parametrize(
    ("ballot", "said"),
    [
        (None, "not typed"),
        (Ballot(), "blank or spoiled"),
        (ballot_of(1, 0), "Ben > Ana"),
        (Ballot(((0, 1), (2,))), "Ana = Ben > Chi"),
        (Ballot((), 1, ((0, 3), (2, 1))), "Ana 3, Chi 1"),
        (ballot_of(-1), "?"),
    ],
)
def test_what_was_typed(ballot: Ballot | None, said: str):
    assert WORDS.ballot(ballot, NAMES) == said


def test_marks_stand_beside_each_other_in_no_order():
    assert WORDS.ballot(Ballot(((0, 1),)), NAMES, Form.MARKS) == "Ana, Ben"
    assert WORDS.ballot(Ballot(((0, 1),)), NAMES, Form.EQUALS) == "Ana = Ben"
