"""Elections on paper and lots in plain words."""

from __future__ import annotations

import pytest

from app.wording.elections import ElectionWords
from facilitation.decisions.ballots import Ballot, ballot_of
from facilitation.decisions.elections import Difference, ElectionFault, Recount
from facilitation.decisions.sortition import DrawFault, draw

WORDS = ElectionWords()
NAMES = ("Ana", "Ben", "Chi")


@pytest.mark.parametrize("fault", [each for each in ElectionFault if each])
def test_every_fault_of_an_election_says_what_to_do(fault: ElectionFault):
    assert WORDS.election_fault(fault).endswith(".")


@pytest.mark.parametrize("fault", [each for each in DrawFault if each])
def test_every_fault_of_a_draw_says_what_to_do(fault: DrawFault):
    assert WORDS.draw_fault(fault).endswith(".")


@pytest.mark.parametrize(
    ("ballot", "said"),
    [
        (None, "not typed"),
        (Ballot(), "blank"),
        (ballot_of(1, 0), "Ben > Ana"),
        (Ballot(((0, 1), (2,))), "Ana = Ben > Chi"),
        (Ballot((), 1, ((0, 3), (2, 1))), "Ana 3, Chi 1"),
        (ballot_of(-1), "?"),
    ],
)
def test_what_was_typed(ballot: Ballot | None, said: str):
    assert WORDS.ballot(ballot, NAMES) == said


def test_a_paper_typed_differently_is_shown_side_by_side():
    found = Difference(7, ballot_of(1), None)
    assert WORDS.difference(found, NAMES) == "Paper 7: first Ben; second not typed."


@pytest.mark.parametrize(
    ("recount", "said"),
    [
        (Recount(True, "X", "X"), "The second count is the same as the first."),
        (
            Recount(True, "X", "X", (Difference(1, None, None),)),
            "The same outcome; papers that were read differently: 1.",
        ),
        (Recount(False, "X", "Y"), "The second count has another outcome: X, then Y."),
    ],
)
def test_what_a_recount_changed(recount: Recount, said: str):
    assert WORDS.recount(recount) == said


def test_a_draw_says_how_to_check_it():
    said = list(WORDS.draw(draw("17 blue", NAMES, 1, 1, dict.fromkeys(NAMES, "N"), 2)))
    assert said[0].startswith("Drawn: ")
    assert said[1].startswith("Who steps in")
    assert any("N has its places" in each for each in said)
    assert said[-1] == "To check a ticket: printf '%s\\n%s' '17 blue' NAME | sha256sum"
