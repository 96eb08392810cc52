"""The polls of domain.md §6, example by example, and what peers.md warns of."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from facilitation.decisions.answers import Count
from facilitation.decisions.ballots import Ballot, Spoiled, ballot_of, fault_of
from facilitation.decisions.catalogue import poll_named, poll_names
from facilitation.decisions.poll import NOBODY_ASKED, offers_after
from facilitation.decisions.polls.gradients import STEPS
from facilitation.decisions.polls.stv import VOTE, droop
from facilitation.decisions.rounds import Step
from facilitation.decisions.sortition import drawn
from facilitation.decisions.ties import BrokenBy
from facilitation.decisions.verdicts import Offer, Outcome, Why

A, B, C, D = range(4)
NAMES = ("A", "B", "C", "D")


def ballots(text):
    """Read ``8 A>C>B, 7 B>C>A`` (equal ranks as ``A=B``)."""
    found = []
    for each in text.split(","):
        weight, ranked = each.split()
        tiers = tuple(tuple("ABCD".index(x) for x in tier.split("=")) for tier in ranked.split(">"))
        found.append(Ballot(tiers, int(weight)))
    return found


def points(*numbers, weight=1):
    return Ballot((), weight, tuple((each, n) for each, n in enumerate(numbers) if n is not None))


def marks(*those, weight=1):
    return Ballot((those,), weight)


def counted(words, cast, candidates=3, seed="", here=NOBODY_ASKED):
    poll = poll_named(words.split()[0])
    terms = poll.terms(tuple(words.split()))
    assert terms is not None
    if isinstance(cast, str):
        cast = ballots(cast)
    return poll.count(replace(terms, seed=seed), NAMES[:candidates], cast, here)


def seed_drawing(*order):
    """A seed with which the lot draws the options in this order."""
    names = NAMES[: len(order)]
    return next(str(n) for n in range(10_000) if drawn(str(n), names) == order)


def test_irv_and_condorcet_differ():
    cast = "8 A>C>B, 7 B>C>A, 5 C>B>A"
    found = counted("ranked", cast)
    assert found.verdict.code == "ELECTED B"
    assert found.rounds[-1].votes == (8, 12, 0)
    pairs = counted("schulze", cast)
    assert pairs.verdict.number("condorcet") == 1
    assert (pairs.pairs[C][A], pairs.pairs[A][C]) == (12, 8)
    assert (pairs.pairs[C][B], pairs.pairs[B][C]) == (13, 7)
    assert pairs.verdict.code == "ELECTED C"


def test_schulze_breaks_a_cycle_at_its_weakest_link():
    found = counted("schulze", "4 A>B>C, 3 B>C>A, 2 C>A>B")
    assert (found.pairs[A][B], found.pairs[B][A]) == (6, 3)
    assert (found.pairs[B][C], found.pairs[C][B]) == (7, 2)
    assert (found.pairs[C][A], found.pairs[A][C]) == (5, 4)
    assert found.verdict.number("condorcet") == 0
    assert found.tie == ()
    assert found.order == (A, B, C)
    assert found.verdict.code == "ELECTED A"


def test_several_schulze_winners_are_left_to_the_lot():
    for order in ((A, B, C), (B, A, C)):
        found = counted("schulze", "2 A>B>C, 2 B>A>C", seed=seed_drawing(*order))
        assert found.tie == (A, B)
        assert found.verdict.why == Why.BY_LOT
        assert found.elected == order[:1]


def test_exhausted_ballots_leave_the_count_unless_all_valid_count():
    cast = "4 A, 3 B, 2 C"
    found = counted("ranked", cast)
    assert found.verdict.code == "ELECTED A"
    _, second = found.rounds
    assert (second.step, second.moved) == (Step.EXCLUDED, C)
    assert (second.votes, second.lost) == ((4, 3, 0), 2)
    assert found.threshold == 4
    strict = counted("ranked of all", cast)
    assert (strict.verdict.code, strict.elected, strict.threshold) == ("NO_MAJORITY", (), 5)
    assert not strict.verdict.carried


@pytest.mark.parametrize(("lot", "dropped", "winner"), [((A, C, B), B, "A"), ((A, B, C), C, "B")])
def test_a_tie_from_the_first_round_on_is_broken_by_the_published_lot(lot, dropped, winner):
    """domain.md: "drop B → A, drop C → B"."""
    found = counted("ranked", "3 A, 2 B>A, 2 C>B", seed=seed_drawing(*lot))
    choice = found.rounds[1].choice
    assert (choice.candidate, choice.tied, choice.by) == (dropped, (B, C), BrokenBy.LOT)
    assert found.verdict.code == f"ELECTED {winner}"


def test_a_later_tie_goes_to_whoever_had_fewer_before():
    found = counted("ranked", "6 A, 4 B>C, 3 C>B, 1 D>C", 4)
    _, second, third = found.rounds
    assert second.moved == D
    assert second.votes == (6, 4, 4, 0)
    assert second.gained == (0, 0, 1, 0)
    assert (third.moved, third.choice.by, third.choice.round) == (C, BrokenBy.EARLIER_ROUND, 1)
    assert third.votes[B] == 7
    assert third.lost == 1
    assert found.verdict.code == "ELECTED B"
    assert (found.verdict.number("votes"), found.verdict.number("lead")) == (7, 1)


@pytest.mark.parametrize("words", ["ranked", "stv 2 seats", "schulze", "approval", "score", "dots"])
@pytest.mark.parametrize("cast", [[], [ballot_of(A, A)], [Ballot()]])
def test_nobody_wins_without_a_valid_ballot(words, cast):
    found = counted(words, cast)
    assert (found.verdict.code, found.verdict.why) == (Outcome.FAILED, Why.NOBODY_VOTED)
    assert not found.verdict.carried
    assert found.elected == ()


@pytest.mark.parametrize("words", ["ranked", "stv", "schulze", "approval", "score"])
def test_too_few_people_make_the_result_void(words):
    here = Count(present=20, entitled=40, present_at_opening=22)
    cast = [Ballot(((A,),), 5, ((A, 3),))]
    found = counted(words, cast, here=here)
    assert found.verdict.code == Outcome.NO_QUORUM
    assert found.verdict.number("quorum_needed") == 21
    assert found.elected == ()
    assert offers_after(found.verdict)[0] == Offer.TAKE_AGAIN


@pytest.mark.parametrize(
    ("ballot", "equals", "fault"),
    [
        (ballot_of(A, B), False, Spoiled.SOUND),
        (ballot_of(), False, Spoiled.BLANK),
        (ballot_of(A, 7), False, Spoiled.UNKNOWN_CANDIDATE),
        (ballot_of(-1), False, Spoiled.UNKNOWN_CANDIDATE),
        (ballot_of(A, B, A), False, Spoiled.TWICE),
        (Ballot(((A, B), (C,))), False, Spoiled.EQUAL),
        (Ballot(((A, B), (C,))), True, Spoiled.SOUND),
        (ballot_of(A, weight=0), False, Spoiled.BAD_WEIGHT),
        (ballot_of(A, weight=-3), True, Spoiled.BAD_WEIGHT),
    ],
)
def test_what_spoils_a_ballot(ballot, equals, fault):
    assert fault_of(ballot, 3, equals=equals) is fault


def test_the_lot_does_not_depend_on_the_order_of_the_names():
    names = ["Ana", "Ben", "Chi", "Dov"]
    first = [names[each] for each in drawn("spring 2026", names)]
    again = [names[::-1][each] for each in drawn("spring 2026", names[::-1])]
    assert first == again
    assert sorted(first) == names
    assert any([names[each] for each in drawn(str(seed), names)] != first for seed in range(20))


def test_stv_transfers_a_surplus_by_the_rule():
    """Three seats; worked by hand after SSI 2007/42 rules 45 to 52.

    21 papers, quota 21 // 4 + 1 = 6. A has 10: surplus 4, each paper passes 4 / 10 = 0.4.
    B gets 6 × 0.4 = 2.4 and with 2 has 4.4, C gets 4 × 0.4 = 1.6 and with 5 has 6.6.
    C is elected; surplus 0.6; A's four papers go nowhere from C, C's own five on to D at
    0.6 / 6.6 = 0.09090 (five places): D has 4 + 0.4545. B is lowest with 4.4 and is
    excluded; D takes the last seat.
    """
    found = counted("stv 3 seats", "6 A>B, 4 A>C, 5 C>D, 2 B, 4 D", 4)
    assert found.threshold == 6 * VOTE
    assert [each.step for each in found.rounds] == [
        Step.FIRST,
        Step.SURPLUS,
        Step.SURPLUS,
        Step.EXCLUDED,
    ]
    assert found.rounds[1].votes == (600_000, 440_000, 660_000, 400_000)
    assert found.rounds[1].gained == (0, 240_000, 160_000, 0)
    assert found.rounds[2].votes == (600_000, 440_000, 600_000, 400_000 + 5 * 9_090)
    assert found.rounds[2].lost == 4 * 3_636  # A's four papers at 0.4 × 0.6 / 6.6
    assert found.rounds[2].rounded == 60_000 - 5 * 9_090 - found.rounds[2].lost
    assert found.rounds[3].filled == (D,)
    assert found.verdict.code == "ELECTED A, C, D"


def test_stv_fills_the_last_seats_without_the_quota():
    found = counted("stv 2 seats", "9 A, 1 B", 2)
    assert found.elected == (A, B)
    assert found.rounds[0].filled == (B,)
    assert len(found.rounds) == 1


def test_more_seats_than_candidates_leave_seats():
    found = counted("stv 4 seats", "9 A, 1 B", 2)
    assert found.verdict.code == "ELECTED A, B"
    assert found.verdict.why == Why.SEATS_LEFT


@pytest.mark.parametrize(
    ("valid", "seats", "quota"), [(100, 3, 26), (99, 3, 25), (5000, 4, 1001), (1, 1, 1), (2, 1, 2)]
)
def test_the_quota_is_a_whole_number(valid, seats, quota):
    assert droop(valid, seats) == quota


def test_approval_counts_marks_and_asks_for_its_floor():
    cast = [marks(A, B, weight=3), marks(B, weight=2), marks(C, A)]
    assert counted("approval", cast).rounds[0].votes == (4, 5, 1)
    assert counted("approval", cast).verdict.code == "ELECTED B"
    assert counted("approval seats 2", cast).verdict.code == "ELECTED B, A"
    assert counted("approval floor 5/6", cast).verdict.code == "ELECTED B"
    below = counted("approval floor 9/10", cast).verdict
    assert (below.code, below.why) == (Outcome.NO_MAJORITY, Why.BELOW_FLOOR)
    one_left = counted("approval seats 3 floor 2/3", cast).verdict
    assert (one_left.code, one_left.why) == ("ELECTED B, A", Why.SEATS_LEFT)


def test_half_of_the_ballots_does_not_reach_a_floor_of_a_half():
    assert counted("approval floor 1/2", [marks(A), marks(B)]).verdict.code == "NO_MAJORITY"


@pytest.mark.parametrize("order", [(A, B, C), (B, A, C)])
def test_tied_approvals_and_scores_are_left_to_the_lot(order):
    seed = seed_drawing(*order)
    approved = counted("approval", [marks(A), marks(B)], seed=seed)
    scored = counted("score", [points(5, 0, 0), points(0, 5, 0)], seed=seed)
    for found in (approved, scored):
        assert found.elected == order[:1]
        assert found.tie == (A, B)
        assert found.verdict.why == Why.BY_LOT


def test_score_counts_what_is_not_scored_as_nothing():
    cast = [points(5, 4, None), points(None, 4, 1, weight=2), points(0, 0, 0)]
    found = counted("score", cast)
    assert found.rounds[0].votes == (5, 12, 2)
    assert found.verdict.code == "ELECTED B"
    assert (found.valid, found.spoiled) == (4, ())
    spoiled = counted("score", [points(6), points(-1), points(5)]).spoiled
    assert dict(spoiled) == {Spoiled.TOO_HIGH: 1, Spoiled.NEGATIVE: 1}


def test_dots_are_valid_up_to_k_in_all_and_m_on_one_and_adopt_nothing():
    cast = [points(2, 2, 1), points(3, 0, 0), points(2, 2, 2), points(0, 0, 0), points(-1, 2)]
    found = counted("dots 5 each 2", cast)
    assert found.rounds[0].votes == (2, 2, 1)
    assert dict(found.spoiled) == {
        Spoiled.TOO_MANY_ON_ONE: 1,
        Spoiled.TOO_MANY_DOTS: 1,
        Spoiled.BLANK: 1,
        Spoiled.NEGATIVE: 1,
    }
    assert (found.verdict.code, found.verdict.why) == (Outcome.OPEN, Why.ADVICE_ONLY)
    assert not found.verdict.carried
    assert found.elected == ()
    assert set(found.order[:2]) == {A, B}


def test_gradients_are_advice_unless_a_rule_is_given():
    cast = [marks(step, weight=n) for step, n in ((0, 9), (2, 3), (6, 3), (7, 1))]
    poll = poll_named("gradients of agreement")
    advice = poll.count(poll.terms(()), STEPS, cast, NOBODY_ASKED)
    assert advice.votes == (9, 0, 3, 0, 0, 0, 3, 1)
    assert (advice.verdict.code, advice.verdict.why) == (Outcome.OPEN, Why.ADVICE_ONLY)
    rule = poll.terms(("share", "3/4"))
    passed = poll.count(rule, STEPS, cast, NOBODY_ASKED).verdict
    assert (passed.code, passed.number("support"), passed.number("needed")) == ("PASSED", 12, 12)
    failed = poll.count(rule, STEPS, [*cast, marks(5)], NOBODY_ASKED).verdict
    assert (failed.code, failed.number("needed")) == ("FAILED", 13)
    two = poll.count(poll.terms(()), STEPS, [marks(1, 2)], NOBODY_ASKED)
    assert dict(two.spoiled) == {Spoiled.SEVERAL: 1}


def test_polls_are_found_by_name():
    assert set(poll_names()) == {
        "ranked",
        "stv",
        "schulze",
        "approval",
        "score",
        "dots",
        "gradients",
    }
    for name in poll_names():
        assert poll_named(name.upper()).terms((name,)) == poll_named(name).terms(())
    assert poll_named("motion") is None


@pytest.mark.parametrize(
    "words",
    [
        "stv many seats",
        "stv 0 seats",
        "stv -1",
        "stv 3 chairs",
        "ranked of some",
        "schulze 3",
        "approval floor 3/2",
        "approval seats",
        "score top 0",
        "dots 0",
        "dots 5 each",
        "dots five",
        "gradients share 5",
        "gradients top 0",
    ],
)
def test_terms_that_mean_nothing(words):
    assert poll_named(words.split()[0]).terms(tuple(words.split())) is None
