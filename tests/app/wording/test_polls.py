"""A count told step by step."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.wording import Wording
from app.wording.polls import PollWords
from facilitation.decisions.ballots import Ballot, ballot_of
from facilitation.decisions.catalogue import poll_named
from facilitation.decisions.poll import NOBODY_ASKED
from facilitation.decisions.polls.gradients import STEPS
from facilitation.decisions.polls.stv import VOTE

WORDING = Wording()
WORDS = PollWords(WORDING)
NAMES = ("Ana", "Ben", "Chi", "Dov")
HALVES = ("continuing", "all")


def told(words, cast, options=NAMES, seed=""):
    poll = poll_named(words.split()[0])
    terms = replace(poll.terms(tuple(words.split())), seed=seed)
    tally = poll.count(terms, options, cast, NOBODY_ASKED)
    lines = list(WORDS.heading(poll, terms, tally, options))
    for number in range(len(tally.rounds)):
        lines += WORDS.round(tally, options, number)
    return [*lines, *WORDS.ending(tally, options), WORDING.decisions.said(tally.verdict, poll.name)]


def test_a_tie_of_the_last_round_is_told_with_what_broke_it():
    cast = [
        ballot_of(0, weight=6),
        ballot_of(1, 2, weight=4),
        ballot_of(2, 1, weight=3),
        ballot_of(3, 2),
    ]
    lines = told("ranked", cast)
    assert "Round 2: Dov goes out; those ballots go on" in lines
    assert "Ben and Chi are tied; round 1 parted them: Chi goes out." in lines
    assert "  Ben           7  +3" in lines
    assert "More than half of 13 is needed: 7." in lines
    assert lines[-1] == "Elected: Ben."


def test_days_are_chosen_and_people_elected(play):
    days = 'choose Q1 "When?" "Tue", "Wed", "May"\nballot Ana: Tue\nclose decision'
    kept = play(f"arrive May Chen\n{days}")
    meeting = kept.meeting
    assert WORDING.decisions.verdict(meeting, meeting.decision) == "Chosen: Tue."
    assert WORDING.events.event(meeting, kept.history.rows()[-1]) == "Q1: Chosen: Tue"
    months = 'choose Q2 "When?" "Apr", "May"\nballot Ana: Apr\nclose decision'
    meeting = play(f"arrive May Chen\n{months}").meeting
    assert WORDING.decisions.verdict(meeting, meeting.decision) == "Chosen: Apr."
    keys = 'choose E1 "Who keeps the keys?" "Ana", "May", "nobody"\nballot Ana: May'
    meeting = play(f"arrive May Chen\n{keys}\nclose decision").meeting
    assert WORDING.decisions.verdict(meeting, meeting.decision) == "Elected: May."


def test_what_is_chosen_is_said_once_and_so_is_that_one_is_chosen():
    lines = told("approval", [ballot_of(0, 1), ballot_of(1)], NAMES[:2])
    assert not any("Seats" in each or "to be chosen" in each for each in lines)
    assert [each for each in lines if "Elected" in each] == ["Elected: Ben."]
    lines = told("approval seats 2", [ballot_of(0, 1), ballot_of(1)], NAMES[:3])
    assert "To be chosen: 2." in lines


def test_a_result_says_on_how_many_ballots_it_rests(play):
    lines = 'choose Q1 "Which colour?" approval "Green", "Yellow"\nballot Ana: 2\nballot Ben: 1'
    meeting = play(f"{lines}\nclose decision").meeting
    assert WORDING.margin(meeting, meeting.decision) == "2 of 4 gave a ballot."
    meeting = play(f"{lines}\nballot Chi: 2\nballot Dov: 2\nclose decision").meeting
    assert WORDING.margin(meeting, meeting.decision) == "Yellow has 2 more than Green."


def test_a_lot_is_told_with_its_seed():
    lines = told("ranked", [ballot_of(0), ballot_of(1)], NAMES[:2], seed="rain")
    assert any(each.endswith(". Everybody can draw it again from “rain”.") for each in lines)
    assert any("Ana and Ben are tied in every round: " in each for each in lines)
    assert any(each.endswith(" comes last by lot and goes out.") for each in lines)


def test_a_lot_that_decided_nothing_is_not_told():
    cast = [ballot_of(0, weight=6), ballot_of(1, weight=3), ballot_of(2, 0, weight=2)]
    for method in ("ranked", "schulze", "approval"):
        assert "1795908276140" not in " ".join(told(method, cast, NAMES[:3], seed="1795908276140"))


def test_a_lot_that_put_equals_in_order_is_told_with_its_seed():
    lines = told(
        "approval", [ballot_of(0, weight=3), ballot_of(1), ballot_of(2)], NAMES[:3], "rain"
    )
    assert any("Ben, Chi, equal (the lot put them" in each for each in lines)
    assert any(each.endswith(". Everybody can draw it again from “rain”.") for each in lines)


def test_nobody_with_more_than_half_of_all():
    lines = told(
        "ranked of all", [ballot_of(0, weight=4), ballot_of(1, weight=3), ballot_of(2, weight=2)]
    )
    assert lines.count("More than half of 9 is needed: 5.") == 4
    assert lines[-1] == "Nothing has the 5 of 9 ballots that are needed: nothing is chosen."


def test_a_cycle_is_told_as_one():
    cast = [
        ballot_of(0, 1, 2, weight=4),
        ballot_of(1, 2, 0, weight=3),
        ballot_of(2, 0, 1, weight=2),
    ]
    lines = told("schulze", cast, NAMES[:3])
    assert "Ana before Ben: 6 to 3." in lines
    assert "Chi before Ana: 5 to 4." in lines
    assert any(each.startswith("Nobody beats each of the others. ") for each in lines)
    assert "  from Ana to Ben 6, back 5" in lines
    assert "  from Ana to Chi 6, back 5" in lines
    assert "In order: Ana, Ben, Chi." in lines


def test_seats_that_are_left_and_those_filled_without_the_quota():
    lines = told("stv 3 seats", [ballot_of(0, weight=9), ballot_of(1)], NAMES[:2])
    assert "As many are left as seats: Ben." in lines
    assert lines[-1] == "Elected: Ana, Ben. Not all 3 seats could be filled."


def test_advice_decides_nothing():
    cast = [Ballot((), 1, ((0, 2), (1, 1)))]
    lines = told("dots", cast)
    assert lines[-1] == "1 answered. This shows where we stand; nothing is decided by it."
    assert any(each.startswith("In order: Ana, Ben; then Chi, Dov, equal") for each in lines)


def test_a_scale_keeps_its_order_and_says_how_many_support_it():
    scale = ("good", "fine", "no")
    lines = told("gradients share 2/3 top 2", [Ballot(((each,),)) for each in (0, 1, 1, 2)], scale)
    assert [each.split()[0] for each in lines if each.startswith("  ")] == list(scale)
    assert lines[-1] == "3 of 4 support it: it is carried."


def test_without_a_valid_ballot_nothing_is_chosen():
    assert told("approval", [Ballot()])[-1] == "There is no valid ballot: nothing is chosen."


@pytest.mark.parametrize("step", STEPS)
def test_every_step_of_agreement_has_its_words(step: str):
    assert WORDS.step(step) not in {"", step} or step == "veto"
    assert WORDS.step("a word of ours") == "a word of ours"


@pytest.mark.parametrize(
    ("units", "said"), [(VOTE, "1"), (149_999, "1.49999"), (4, "0.00004"), (12 * VOTE, "12")]
)
def test_votes_have_five_places_where_they_are_no_whole_ones(units: int, said: str):
    assert WORDS.votes(units, VOTE) == said


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("ranked\nballot Ana: 1\nballot Ben: 1\nballot Chi: 2", "park has 1 more than mill."),
        ("ranked\nballot Ana: 1\nballot Ben: 2", ""),
        ("approval\nballot Ana: 1\nballot Ben: 1", "park has 2 more than mill."),
        ("score\nballot Ana: 1 5, 2 1\nballot Ben: 2 2", "park has 2 more than mill."),
        ("stv 2 seats\nballot Ana: 1\nballot Ben: 2", ""),
        ("dots\nballot Ana: 1 2", ""),
        (
            "schulze\nballot Ana: 1 > 2\nballot Ben: 1 > 3\nballot Chi: 2",
            "Closest: 2 put park before mill, 1 the other way round.",
        ),
    ],
)
def test_the_margin_of_a_poll(play, lines, said):
    method, _, ballots = lines.partition("\n")
    opened = f'choose Q1 "Where?" {method} "park", "mill", "hall"\n'
    meeting = play(f"{opened}{ballots}\nclose decision").meeting
    rests = f"{ballots.count('ballot')} of 4 gave a ballot."
    assert WORDING.margin(meeting, meeting.decision) == f"{rests} {said}".strip()


def test_equal_pairs_and_equal_places_are_said_as_equal():
    cast = [
        Ballot(((1, 2, 3), (0,))),
        Ballot(((1,), (0, 2, 3))),
        Ballot(((0,), (1, 2, 3))),
    ]
    lines = told("schulze", cast, seed="x")
    assert "Ana and Chi: 1 to 1, equal." in lines
    assert not any("before" in each and each.endswith("1 to 1.") for each in lines)
    (order,) = (each for each in lines if each.startswith("In order"))
    assert order.startswith("In order: Ben; then Ana, Chi, Dov, equal (the lot put them in the")


def test_places_that_only_the_lot_parted_are_said_in_every_method_that_ranks():
    cast = [Ballot(((0, 1),)), Ballot(((0,),)), Ballot(((3,),))]
    lines = told("approval", cast, seed="x")
    (order,) = (each for each in lines if each.startswith("In order"))
    assert order.startswith("In order: Ana; then Ben, Dov, equal (the lot put them in the order")
    assert order.endswith("; then Chi.")


def test_an_election_that_the_lot_decided_says_so():
    for method in ("ranked", "schulze", "approval"):
        lines = told(method, [ballot_of(0), ballot_of(1)], NAMES[:2], seed="rain")
        assert lines[-1].startswith("Elected, by lot after a tie: "), method


@pytest.mark.parametrize("method", ["ranked", "ranked of all", "stv"])
def test_where_the_lot_only_put_somebody_out_votes_elected_and_that_is_said(method):
    cast = [ballot_of(0, weight=4), ballot_of(1, 2, weight=3), ballot_of(2, 1, weight=3)]
    lines = told(method, cast, ("Anna", "Bo", "O'Brien"), seed="1796132908476")
    assert "Bo and O'Brien are tied in every round: Bo comes last by lot and goes out." in lines
    assert lines[-1] == (
        "Elected: O'Brien. Before that some were tied, and the lot decided who went out."
    )


def test_what_more_than_half_is_needed_of_reads_on_from_its_label():
    said = [f"{WORDING.asking.term('half of')} {WORDING.asking.choice(each)}" for each in HALVES]
    assert said == [
        "Elected with more than half of the ballots that still count",
        "Elected with more than half of all valid ballots",
    ]
