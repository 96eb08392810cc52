"""A real election, read from its BLT file and counted as another program counts it.

The stages are those that Droop publishes for these ballots under the Scottish rules.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitation.decisions.catalogue import poll_named
from facilitation.decisions.poll import NOBODY_ASKED, Form
from facilitation.decisions.polls.stv import VOTE
from facilitation.decisions.rounds import Step, Tally
from facilitation.decisions.terms import Terms
from facilitation.exchange.ballots.catalogue import read_ballots

FILE = Path(__file__).with_name("steering_2005.blt")

FIRST = {"A": 6, "B": 3, "C": 8, "D": 22, "E": 2, "G": 33, "H": 1, "I": 1, "M": 18}
STAGES = [
    # What was done, what those who go on and the elected have then, what can go to nobody.
    (
        "surplus G",
        "A 6.84848 B 3.42424 C 8.42424 D 22 E 2.42424 G 19 H 12.45448 I 1.42424 M 18",
        "0",
    ),
    (
        "surplus D",
        "A 7.80300 B 3.56060 C 9.24240 D 19 E 2.69696 G 19 H 12.72720 I 1.42424 M 18.54544",
        "0",
    ),
    (
        "excluded I",
        "A 7.80300 B 3.56060 C 9.24240 D 19 E 2.69696 G 19 H 14.15144 M 18.54544",
        "0",
    ),
    ("excluded E", "A 8.80300 B 3.69696 C 9.24240 D 19 G 19 H 14.57568 M 19.68180", "0"),
    ("surplus M", "A 9.01084 B 3.95360 C 9.45496 D 19 G 19 H 14.57568 M 19", "0.00472"),
    ("excluded B", "A 9.36448 C 10.59132 D 19 G 19 H 15.61032 M 19", "1.43368"),
    ("excluded A", "C 16.62204 D 19 G 19 H 16.59988 M 19", "3.77788"),
    ("excluded H", "C 18.59172 D 19 G 19 M 19", "18.40808"),
]


def units(votes: str) -> int:
    whole, _, rest = votes.partition(".")
    return int(whole) * VOTE + int(rest.ljust(5, "0") if rest else 0)


@pytest.fixture(scope="module")
def tally() -> Tally:
    file = read_ballots(FILE, Form.RANKING)
    assert (len(file.papers), file.seats, len(file.candidates)) == (94, 4, 13)
    poll = poll_named("stv")
    ballots = [each.ballot for each in file.papers]
    return poll.count(Terms("stv", seats=4), file.candidates, ballots, NOBODY_ASKED)


def named(tally: Tally, number: int) -> dict[str, int]:
    return {chr(ord("A") + n): votes for n, votes in enumerate(tally.rounds[number].votes) if votes}


def test_the_quota_the_first_stage_and_who_is_elected(tally: Tally):
    assert tally.threshold == 19 * VOTE
    assert named(tally, 0) == {who: votes * VOTE for who, votes in FIRST.items()}
    assert tally.verdict.code == "ELECTED G, D, M, C"
    # Four have no vote at all: they go out one after the other, and nothing changes.
    assert {tally.rounds[n].moved for n in range(3, 7)} == {5, 9, 10, 11}
    assert all(not any(tally.rounds[n].gained) for n in range(3, 7))
    assert len(tally.rounds) == len(STAGES) + 5


@pytest.mark.parametrize("number", range(len(STAGES)))
def test_every_stage_to_the_fifth_decimal_place(tally: Tally, number: int):
    done, said, lost = STAGES[number]
    place = number + 1 if number < 2 else number + 5
    stage = tally.rounds[place]
    step, who = done.split()
    assert (stage.step, chr(ord("A") + stage.moved)) == (Step(step), who)
    words = said.split()
    assert named(tally, place) == {
        name: units(votes) for name, votes in zip(words[::2], words[1::2], strict=True)
    }
    assert stage.lost == units(lost)
