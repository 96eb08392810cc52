"""Scottish STV against counts that others have published, stage by stage where they give stages."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from facilitation.decisions.ballots import ballot_of
from facilitation.decisions.catalogue import poll_named
from facilitation.decisions.poll import NOBODY_ASKED
from facilitation.decisions.polls.stv import VOTE
from facilitation.decisions.rounds import Step
from facilitation.decisions.ties import BrokenBy


def count(names, seats, cast, seed=""):
    poll = poll_named("stv")
    terms = poll.terms((str(seats), "seats"))
    ballots = [
        ballot_of(*[names.index(each) for each in ranked.split()], weight=weight)
        for weight, ranked in cast
    ]
    return poll.count(replace(terms, seed=seed), names, ballots, NOBODY_ASKED)


def elected(found, names):
    return [names[each] for each in found.elected]


def test_the_example_of_opavote():
    """OpaVote's example of Scottish STV, in the tests of VoteIT's stvpoll as well."""
    names = ["Alice", "Bob", "Chris", "Don", "Eric"]
    cast = [
        (28, "Alice Bob Chris"),
        (26, "Bob Alice Chris"),
        (3, "Chris"),
        (2, "Don"),
        (1, "Eric"),
    ]
    found = count(names, 3, cast)
    assert found.threshold == 16 * VOTE
    assert elected(found, names) == ["Alice", "Bob", "Chris"]
    assert all(each.choice is None or each.choice.by is not BrokenBy.LOT for each in found.rounds)


def test_the_food_election_of_wikipedia():
    """*Single transferable vote*, Wikipedia: three of five foods for a party of twenty guests."""
    names = ["orange", "chocolate", "pear", "strawberry", "bonbon"]
    cast = [
        (4, "orange"),
        (2, "pear orange"),
        (8, "chocolate strawberry"),
        (4, "chocolate bonbon"),
        (1, "strawberry"),
        (1, "bonbon"),
    ]
    found = count(names, 3, cast)
    assert found.threshold == 6 * VOTE
    assert [names[each.moved] for each in found.rounds[1:]] == ["chocolate", "pear", "bonbon"]
    surplus = found.rounds[1]
    assert surplus.gained == (0, 0, 0, 4 * VOTE, 2 * VOTE)
    assert elected(found, names) == ["chocolate", "orange", "strawberry"]


def test_the_example_of_the_article_on_cpo_stv():
    """*CPO-STV*, Wikipedia, its comparison with plain STV: Carter, Scott and Andrea."""
    names = ["Andrea", "Carter", "Brad", "Delilah", "Scott"]
    cast = [
        (25, "Andrea"),
        (34, "Carter Brad Delilah"),
        (7, "Brad Delilah"),
        (8, "Delilah Brad"),
        (5, "Delilah Scott"),
        (21, "Scott Delilah"),
    ]
    found = count(names, 3, cast)
    assert found.threshold == 26 * VOTE
    # Eight of Carter's 34 are surplus: each passes on 8/34 = 0.23529 to Brad.
    assert found.rounds[1].votes[names.index("Brad")] == 7 * VOTE + 34 * 23_529
    assert elected(found, names) == ["Carter", "Scott", "Andrea"]


def test_an_exact_quota_has_no_surplus():
    """Voting Matters 12, as the program Droop counts it by the Scottish rules.

    Both leaders have exactly the quota of 1001; the others are tied at 667 and go out by lot.
    """
    names = ["A", "B", "X", "Y", "Z"]
    cast = [(333, f"{first} {last}") for first in "AB" for last in "XYZ"]
    cast += [(667, last) for last in "XYZ"]
    cast += [(1, "A B X"), (1, "A B Y"), (2, "B A X")]
    found = count(names, 3, cast)
    assert found.threshold == 1001 * VOTE
    assert found.rounds[0].votes == tuple(n * VOTE for n in (1001, 1001, 667, 667, 667))
    assert set(elected(found, names)[:2]) == {"A", "B"}
    assert [each.step for each in found.rounds] == [Step.FIRST, Step.EXCLUDED, Step.EXCLUDED]
    assert [each.lost for each in found.rounds] == [0, 667 * VOTE, 1334 * VOTE]
    assert found.rounds[1].choice.by is BrokenBy.LOT
    assert len(found.rounds[2].filled) == 1


@pytest.mark.parametrize(
    ("cast", "stages", "who"),
    [
        (  # Droop, 42.blt
            [(4, "Castor Pollux"), (2, "Helen")],
            [((4, 0, 2), 0), ((3, 1, 2), 0), ((3, 0, 2), 1)],
            ["Castor", "Helen"],
        ),
    ],
)
def test_small_elections_as_droop_counts_them(cast, stages, who):
    names = ["Castor", "Pollux", "Helen"]
    found = count(names, 2, cast)
    assert [(each.votes, each.lost) for each in found.rounds] == [
        (tuple(n * VOTE for n in votes), lost * VOTE) for votes, lost in stages
    ]
    assert elected(found, names) == who
