"""Bad input to decisions: refused with what to do, and nothing has changed (issue 5)."""

from __future__ import annotations

import pytest

from app.wording import Wording
from facilitation.language.grammar import parse
from facilitation.language.understanding import NotUnderstood
from facilitation.meeting.outcome import Refusal
from tests.facilitation.meeting.playing import Room

WORDING = Wording()

BEGUN = (
    'meeting "Votes" on 2026-05-01 18:30',
    "arrive Ana, Ben, Chi of North",
    "arrive Dov, Eve of South",
    "guest Gus",
    'propose P1 "Tents" by Ana: "We buy ten tents."',
)
VOTE = (*BEGUN, "vote P1")
RANKED = (*BEGUN, 'vote P1 ranked "park", "mill", "hall"')
PAPERS = (*BEGUN, 'elect E1 "Who?" stv 2 seats secret "Ida", "Jon", "Kim"')


BAD = [
    # more answers than people
    (VOTE, "count yes 5 no 1", "TOO_MANY_VOTES"),
    (VOTE, "count yes 999999999 no 0", "TOO_MANY_VOTES"),
    (VOTE, "count yes 1 no 0 abstain 5", "TOO_MANY_VOTES"),
    ((*BEGUN, "test consensus P1 secret"), "count agree 6", "TOO_MANY_VOTES"),
    # what this method does not take
    (VOTE, "block Ana", "WRONG_ANSWER"),
    (VOTE, "count agree 3 aside 1", "WRONG_ANSWER"),
    (VOTE, 'ballot Ana "park"', "NO_BALLOTS"),
    (VOTE, "paper 1: park", "NO_BALLOTS"),
    ((*BEGUN, "test consensus P1"), "count agree 3", "NOT_COUNTED"),
    ((*BEGUN, "vote P1 groups"), "count yes 3 no 1", "NOT_COUNTED"),
    (RANKED, "yes Ana", "WANTS_BALLOTS"),
    (RANKED, "all agree", "WANTS_BALLOTS"),
    (RANKED, "count yes 3 no 1", "WANTS_BALLOTS"),
    # unknown candidates, duplicate ranks, equal ranks
    (RANKED, 'ballot Ana "barn"', "UNKNOWN_OPTION"),
    (RANKED, "ballot Ana: 4", "UNKNOWN_OPTION"),
    (RANKED, "ballot Ana: 0", "UNKNOWN_OPTION"),
    (RANKED, 'ballot Ana "park" > "park"', "BALLOT_TWICE"),
    (RANKED, "ballot Ana: 1 > mill > 1", "BALLOT_TWICE"),
    (RANKED, 'ballot Ana "park" = "mill"', "BALLOT_EQUAL"),
    (RANKED, "paper 1: park > park", "BALLOT_TWICE"),
    ((*BEGUN, 'vote P1 approval "a", "b"'), "ballot Ana: a, a", "BALLOT_TWICE"),
    ((*BEGUN, 'vote P1 approval "a", "b"'), "ballot Ana: b > a", "BALLOT_RANKED"),
    ((*BEGUN, 'vote P1 score "a", "b"'), "ballot Ana: a 6", "BALLOT_TOO_HIGH"),
    ((*BEGUN, 'vote P1 score "a", "b"'), "ballot Ana: a -2", "UNKNOWN_OPTION"),
    ((*BEGUN, 'vote P1 dots 3 "a", "b"'), "ballot Ana: a 2, b 2", "BALLOT_TOO_MANY_DOTS"),
    ((*BEGUN, 'vote P1 ranked "ash", "asp"'), "ballot Ana: as", "AMBIGUOUS_OPTION"),
    # somebody who may not answer
    (VOTE, "yes Gus", "NOT_ENTITLED"),
    ((*VOTE, "arrive Hal"), "yes Hal", "NOT_ENTITLED"),
    ((*VOTE, "recuse Ben"), "yes Ben", "RECUSED"),
    ((*VOTE, "leave Ben"), "yes Ben", "NOT_HERE"),
    (VOTE, "yes Zoe", "UNKNOWN_PERSON"),
    ((*RANKED, "recuse Ben"), 'ballot Ben "park"', "NOT_ENTITLED"),
    (RANKED, 'ballot Gus "park"', "NOT_ENTITLED"),
    ((*BEGUN, "entitled Ana, Ben", "vote P1"), "yes Chi", "NOT_ENTITLED"),
    (VOTE, "recuse Gus", "NOT_ENTITLED"),
    ((*VOTE, "recuse Ben"), "recuse Ben", "ALREADY_SO"),
    (VOTE, "admit Ana", "ALREADY_SO"),
    # secret
    ((*BEGUN, "vote P1 secret"), "yes Ana", "SECRET"),
    ((*BEGUN, "vote P1 secret"), "all agree", "SECRET"),
    (PAPERS, 'ballot Ana "Ida"', "SECRET"),
    # papers
    ((*PAPERS, "papers 1", "paper 1: Ida"), "paper 2: Jon", "TOO_MANY_PAPERS"),
    ((*PAPERS, *(f"paper {at}: Ida" for at in range(1, 6))), "paper 6: Jon", "TOO_MANY_BALLOTS"),
    ((*PAPERS, "paper 1: Ida", "paper 2: Jon"), "papers 1", "BAD_PAPERS"),
    (PAPERS, "papers 0", "BAD_PAPERS"),
    (PAPERS, "papers 2000000", "BAD_PAPERS"),
    (PAPERS, "paper 2000000: Ida", "BAD_NUMBER"),
    (PAPERS, "again 1: Ida", "NO_SUCH_PAPER"),
    (PAPERS, "remove paper 3", "NO_SUCH_PAPER"),
    ((*PAPERS, "paper 1: Ida"), "paper 1: Ida", "ALREADY_SO"),
    ((*PAPERS, "paper 1: Ida", "again 1: Jon"), "close decision", "ENTRIES_DIFFER"),
    ((*PAPERS, "paper 1: Ida", "paper 2: Jon", "again 1: Ida"), "close decision", "ENTRIES_DIFFER"),
    # settled at the opening
    (VOTE, "votes 3 Ana", "DECISION_OPEN"),
    (VOTE, "votes 3 of North", "DECISION_OPEN"),
    (VOTE, "entitled Ana", "DECISION_OPEN"),
    (VOTE, "chair votes casting", "DECISION_OPEN"),
    (VOTE, "vote P1", "DECISION_OPEN"),
    (VOTE, "withdraw P1", "DECISION_OPEN"),
    # what cannot be asked
    (BEGUN, "vote P1 ranked", "TOO_FEW_CANDIDATES"),
    (BEGUN, 'vote P1 ranked "park"', "TOO_FEW_CANDIDATES"),
    (BEGUN, 'vote P1 ranked "park", "Park"', "CANDIDATE_TWICE"),
    (BEGUN, "vote P9", "UNKNOWN_LABEL"),
    (BEGUN, "vote P1 by lots", "UNKNOWN_METHOD"),
    (BEGUN, "test consensus P1 asides many", "UNKNOWN_TERMS"),
    (BEGUN, "votes 0 Ana", "BAD_VOTES"),
    (BEGUN, "votes 9999999 Ana", "BAD_VOTES"),
    (BEGUN, "votes 3 of East", "UNKNOWN_GROUP"),
    (BEGUN, "yes Ana", "NO_DECISION"),
    (BEGUN, "close decision", "NO_DECISION"),
    (BEGUN, "fallback P1", "NO_FALLBACK"),
    ((*BEGUN, "leave Ana, Ben, Chi, Dov, Eve"), "vote P1", "NOBODY_HERE"),
    # lots
    (BEGUN, 'lot 9 for "keys"', "LOT_POOL_TOO_SMALL"),
    (BEGUN, 'lot 0 for "keys"', "LOT_NO_PLACES"),
    (BEGUN, "draw", "NO_LOT"),
    # afterwards
    ((*VOTE, "count yes 3 no 2", "close decision"), "vote P1", "NOT_OPEN"),
    ((*VOTE, "count yes 3 no 2", "close decision"), "yes Ana", "NO_DECISION"),
    (BEGUN, 'recount P1 because "so"', "NOTHING_COUNTED"),
    ((*VOTE, "count yes 3 no 2", "close decision"), 'recount P1 because " "', "REASON_NEEDED"),
]


@pytest.mark.parametrize(("lines", "line", "code"), BAD, ids=[f"{b[1]}-{b[2]}" for b in BAD])
def test_it_is_refused_with_what_to_do(lines: tuple[str, ...], line: str, code: str) -> None:
    room = Room(*lines)
    before = room.kept.meeting
    done = room.do(line)
    assert isinstance(done, Refusal)
    assert done.code == code
    assert room.kept.meeting is before
    assert done.possible
    assert WORDING.why_refused(done)
    assert "{" not in WORDING.refusal(done)


@pytest.mark.parametrize(
    "line",
    [
        "count yes -1 no 3",
        "count yes 1.5 no 3",
        "count yes 99999999999 no 3",
        "count yes",
        "count yes 1 yes 2",
        "paper -1: Ida",
        "papers -3",
        "ballot Ana",
        "quorum 3/2",
        "votes -1 Ana",
        "vote P1 66%",
        "vote P1 3/0",
    ],
)
def test_what_is_no_number_is_not_understood(line: str) -> None:
    with pytest.raises(NotUnderstood):
        parse(line)


NOTHING = [
    (VOTE, "FAILED"),
    ((*VOTE, "count yes 0 no 0"), "FAILED"),
    ((*VOTE, "count yes 0 no 0 abstain 5"), "FAILED"),
    ((*VOTE, "count yes 0 no 5"), "FAILED"),
    ((*VOTE, "count yes 2 no 2"), "TIED"),
    (RANKED, "FAILED"),
    (PAPERS, "FAILED"),
    ((*PAPERS, "paper 1: spoiled", "paper 2: spoiled"), "FAILED"),
    ((*BEGUN, "test consensus P1"), "INCOMPLETE"),
    ((*BEGUN, "test consent P1"), "OPEN"),
    ((*BEGUN, "vote P1 groups"), "FAILED"),
    ((*BEGUN, "vote P1 double"), "FAILED"),
    ((*BEGUN, "vote P1 delegates split"), "FAILED"),
    ((*VOTE, "recuse Ana", "recuse Ben", "recuse Chi", "recuse Dov", "recuse Eve"), "NO_QUORUM"),
    ((*RANKED, "recuse Ana", "recuse Ben", "recuse Chi", "recuse Dov", "recuse Eve"), "NO_QUORUM"),
]


@pytest.mark.parametrize(("lines", "code"), NOTHING, ids=[each[0][-1] for each in NOTHING])
def test_nobody_all_spoiled_and_zero_never_carry_anything(
    lines: tuple[str, ...], code: str
) -> None:
    room = Room(*lines, "close decision")
    assert room.code == code
    assert not room.kept.meeting.decisions[-1].verdict.carried
