"""Who may decide is settled at the opening, whoever comes, goes or stays out afterwards."""

from __future__ import annotations

import pytest

from facilitation.meeting.answering import electorate_of, silent_in
from facilitation.meeting.families.electorate.events import QuorumLost, QuorumRegained
from facilitation.meeting.outcome import Refusal
from tests.facilitation.meeting.playing import Room

BEGUN = (
    'meeting "Votes" on 2026-05-01 18:30',
    "arrive Ana, Ben, Chi of North",
    "arrive Dov, Eve of South",
    'propose P1 "Tents" by Ana: "We buy ten tents."',
)

LATE = ("test consensus P1", "arrive Fay", "admit Fay")


def code_after(*lines: str) -> str:
    return Room(*BEGUN, *lines, "close decision").code


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        # two for, three against; one of them leaves: a vote that was cast stands
        (("vote P1", "yes Ana, Ben", "no Chi, Dov, Eve", "leave Eve"), "FAILED"),
        # in a consensus test who has left is not asked any more
        (("test consensus P1", "block Eve \"no\"", "leave Eve", "all agree"), "CONSENSUS"),
        (("test consensus P1", "leave Eve", "all agree", "back Eve"), "INCOMPLETE"),
        (("test consensus P1", "leave Eve", "all agree", "back Eve", "agree Eve"), "CONSENSUS"),
        # late: only whoever is let in counts
        (("test consensus P1", "arrive Fay", "all agree"), "CONSENSUS"),
        ((*LATE, "agree Ana, Ben, Chi, Dov, Eve"), "INCOMPLETE"),
        ((*LATE, "all agree"), "CONSENSUS"),
        (("vote P1", "yes Ana, Ben", "no Dov, Eve", *LATE[1:], "yes Fay"), "PASSED"),
        # recused: neither asked nor counted, also among all entitled
        (("test consensus P1", "recuse Eve \"kin\"", "all agree"), "CONSENSUS"),
        (("vote P1", "no Eve", "yes Ana, Ben", "no Chi", "recuse Eve"), "PASSED"),
        (("vote P1 majority of entitled", "recuse Dov", "recuse Eve", "yes Ana, Ben"), "PASSED"),
        (("vote P1", "recuse Eve", "admit Eve", "yes Ana, Ben", "no Chi, Dov, Eve"), "FAILED"),
        # a guest is never among the entitled
        (("guest Gus", "test consensus P1", "all agree"), "CONSENSUS"),
        # groups as they were at the opening
        (("vote P1 groups", "yes Ana, Ben, Dov, Eve", "arrive Fay of East"), "PASSED"),
        (("vote P1 majority of entitled", "yes Ana, Ben", "leave Dov, Eve"), "FAILED"),
        # weights count in every base
        (("votes 5 Ana", "vote P1 majority of entitled", "yes Ana"), "PASSED"),
        (("votes 5 Ana", "vote P1 of present", "no Ana", "yes Ben, Chi, Dov, Eve"), "FAILED"),
        (("votes 4 Ana", "vote P1", "yes Ana", "no Ben, Chi, Dov, Eve"), "TIED"),
    ],
)  # fmt: skip
def test_who_counts(lines: tuple[str, ...], code: str) -> None:
    assert code_after(*lines) == code


@pytest.mark.parametrize(
    ("worth", "yes", "no", "code"),
    [
        # Ana is in the chair; four others vote two against two, or two against one
        ("none", "Ben, Chi", "Dov, Eve", "TIED"),
        ("none", "Ben, Chi", "Dov", "PASSED"),
        ("ordinary", "Ana, Ben, Chi", "Dov, Eve", "PASSED"),
        ("ordinary", "Ben, Chi", "Ana, Dov, Eve", "FAILED"),
        ("decisive", "Ana, Ben, Chi", "Dov, Eve", "PASSED"),
        ("decisive", "Ben, Chi", "Ana, Dov", "TIED"),
        ("casting", "Ana, Ben, Chi", "Dov, Eve", "PASSED"),
        ("casting", "Ben, Chi", "Ana, Dov, Eve", "FAILED"),
        ("casting", "Ben, Chi", "Dov", "PASSED"),
    ],
)
def test_what_the_vote_of_the_chair_is_worth(worth: str, yes: str, no: str, code: str) -> None:
    """domain.md §6; RONR 44:12: decisive where it makes or breaks a tie."""
    usual = ("chair votes none", "chair votes ordinary")
    settled = usual if worth == "ordinary" else (f"chair votes {worth}",)
    lines = ("role chair Ana", *settled, "vote P1", f"yes {yes}", f"no {no}")
    assert code_after(*lines) == code


def test_a_chair_without_a_vote_stays_out_and_a_chair_may_be_recused() -> None:
    room = Room(*BEGUN, "role chair Ana", "chair votes none", "vote P1")
    refused = room.do("yes Ana")
    assert isinstance(refused, Refusal)
    assert refused.code == "RECUSED"
    casting = Room(*BEGUN, "role chair Ana", "chair votes casting", "vote P1", "recuse Ana")
    for line in ("yes Ben, Chi", "no Dov, Eve", "close decision"):
        assert not isinstance(casting.do(line), Refusal)
    assert casting.code == "TIED"


def test_what_is_settled_at_the_opening_holds_whatever_changes() -> None:
    room = Room(*BEGUN, "votes 3 of North", "vote P1 delegates split")
    decision = room.kept.meeting.decision
    electorate = electorate_of(room.kept.meeting, decision)
    assert dict(electorate.groups) == {1: "North", 2: "North", 3: "North", 4: "South", 5: "South"}
    for line in ("leave Chi", "arrive Chi of East", "arrive Fay of South"):
        room.do(line)
    after = electorate_of(room.kept.meeting, room.kept.meeting.decision)
    assert (after.entitled, after.groups) == (electorate.entitled, electorate.groups)
    assert after.group_votes == electorate.group_votes


def test_who_is_silent_is_known_by_name() -> None:
    room = Room(*BEGUN, "test consensus P1", "agree Ana", "leave Ben", "recuse Chi")
    assert silent_in(room.kept.meeting, room.kept.meeting.decision) == (4, 5)


@pytest.mark.parametrize(
    ("absent", "leaving", "count", "code"),
    [
        # domain.md §6: M = 40
        (18, 2, "count yes 20 no 0", "NO_QUORUM"),
        (18, 0, "count yes 11 no 4", "PASSED"),
        (20, 0, "count yes 20 no 0", "NO_QUORUM"),
        (19, 0, "count yes 10 no 9", "PASSED"),
    ],
)
def test_the_quorum_is_looked_at_at_the_opening_and_at_the_close(
    absent: int, leaving: int, count: str, code: str
) -> None:
    everybody = [f"P{at}x" for at in range(1, 41)]
    lines = [f"arrive {', '.join(everybody)}", 'propose P1 "Tents" by P1x: "Tents."']
    if absent:
        lines.append(f"leave {', '.join(everybody[-absent:])}")
    lines += ["vote P1", count]
    if leaving:
        lines.append(f"leave {', '.join(everybody[:leaving])}")
    assert Room('meeting "Forty"', *lines, "close decision").code == code


def test_a_quorum_that_is_lost_and_there_again_is_in_the_record() -> None:
    room = Room(*BEGUN, "vote P1", "yes Ana", "leave Chi, Dov, Eve", "back Dov")
    events = [row.event for row in room.kept.history.rows()]
    found = [each for each in events if isinstance(each, QuorumLost | QuorumRegained)]
    assert found == [QuorumLost(2, 3), QuorumRegained(3, 3)]
    room.do("close decision")
    assert room.code == "PASSED"
    undone = Room(*BEGUN, "vote P1", "leave Chi, Dov, Eve", "undo", "yes Ana", "close decision")
    assert undone.code == "PASSED"
