"""What others do never touches the running clock, and nothing ever erases history."""

from __future__ import annotations

import pytest

from app.resources import load_processes
from facilitation.floor import turns
from facilitation.floor.turns import TurnKind
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.record.memory import MemoryJournal

PROCESSES = load_processes()
BEGUN = (
    'meeting "M"', 'arrive Ana, Ben of "North"', 'arrive Chi, Dov of "South"', "arrive Eve, Fay",
    "leave Fay", 'item "One" for 20m', 'item "Two"', "start 1", "limit 2:00", "budget item 9:00",
)  # fmt: skip
TURNS = {
    "a turn": ("ben chi", "call Ana"),
    "a paused turn": ("ben chi", "call Ana", "pause"),
    "a hard limit": ("limit 2:00 hard", "ben chi", "call Ana"),
    "a point of process": ("ben chi", "call Dov", "ana!"),
    "a reply": ("ben chi", "call Dov", "reply ana"),
    "an interpreted turn": ("ben chi", "interpreted ana", "call Ana"),
    "a round": ("ben chi", 'round "how" from ana'),
    "a turn over its limit": ("ben chi", "limit 0:01", "call Ana"),
}
OTHERS = """
arrive Gus|arrive Gus of "North"|arrive Ben of "East"|guest Hal|back Fay|leave Eve|leave Chi
hand dov|dov|eve fay|withdraw Ben|move Chi to 1 because "train"|chi?|dov>|no show Ben
close stack|stack progressive|stack groups|limit 9:00|limit 0:05 hard|limit none
budget person 0:01|budget group none|rule grace 0:30|rule extensions 0|rule one hand off
rule stretch 3|interpreted Ben|role time Ben|item "Three"|plan 1 for 1m|end at 23:30
count turns by meeting|seats Chi, Ben|seat Ben first|prompt "x"|signal "technical" * like process
drop signal "direct"|note "x"|agreed "x"|action Ben "x"|propose P1 "T" by Ben: "We do."
temperature "q"|off record|spoke Ben
""".replace("\n", "|").split("|")


def meeting(*more: str) -> KeptMeeting:
    made = KeptMeeting(MemoryJournal(), "m", PROCESSES)
    for line in (*BEGUN, *more):
        assert not isinstance(do(made, line), Refusal), line
    return made


def do(kept: KeptMeeting, line: str, after: int = 1_000) -> object:
    act = parse(line)
    assert isinstance(act, Act)
    tick = kept.meeting.tick + after
    return kept.do(act, Moment(1_777_653_000_000 + tick, tick), "console")


@pytest.mark.parametrize("begun", TURNS.values(), ids=TURNS)
def test_nobody_else_touches_the_running_clock(begun: tuple[str, ...]) -> None:
    lines = [each for each in OTHERS if each]
    done = 0
    for line in lines:
        kept = meeting(*begun)
        turn = kept.meeting.floor.turn
        assert turn is not None
        if isinstance(do(kept, line), Refusal):
            continue
        done += 1
        assert kept.meeting.floor.turn == turn, line
        later = kept.meeting.tick + 10_000
        ran = 0 if not turns.running(turn) else later - (turn.since or 0)
        assert turns.elapsed(turn, later) == turn.ran + ran, line
    assert done > len(lines) // 2


def test_all_of_it_one_after_the_other_and_the_clock_has_run_through() -> None:
    kept = meeting("call Ana")
    turn = kept.meeting.floor.turn
    assert turn is not None
    for line in filter(None, OTHERS):
        do(kept, line)
    assert kept.meeting.floor.turn == turn
    assert turns.elapsed(turn, kept.meeting.tick) == kept.meeting.tick - turn.started


@pytest.mark.parametrize(
    "line",
    ["undo", "redo", "start 2", "count turns by meeting", "switch circle because \"x\"", "return",
     "stack fifo", "stack progressive", "end round", "close meeting", "budget item none",
     "limit none", 'round "again"', "no show", "next", "done", "drop prompt 1", "end groups"],
)  # fmt: skip
def test_nothing_erases_history(line: str) -> None:
    kept = meeting("ben chi", "call Ana", 'prompt "x"', "done", "call Ben", "groups of 2", "undo")
    before = tuple(kept.history.rows())
    do(kept, line)
    assert tuple(kept.history.rows())[: len(before)] == before


FORMAL = (
    'item "Tents" as formal', "start Tents", 'propose P1 "Tents" by Ana: "We buy ten tents."',
    "second by Ben", "Ben", "next",
)  # fmt: skip
ORDER, RULED = 'order Chi "he speaks twice"', 'ruling not granted because "he does not"'
APPEALED = (ORDER, RULED, "move appeal by Chi", "second by Dov")


@pytest.mark.parametrize(
    ("lines", "seconds"),
    [
        ((ORDER,), 1), ((ORDER, RULED), 1), ((*APPEALED,), 2), ((*APPEALED, "count yes 3 no 1"), 2),
        ((*APPEALED, "lost"), 2), (("pause", ORDER, RULED), 1), ((ORDER, RULED, "undo"), 1),
    ],
)  # fmt: skip
def test_what_interrupts_stops_the_clock_of_whoever_speaks_until_it_is_settled(
    lines: tuple[str, ...], seconds: int
) -> None:
    kept = meeting(*FORMAL)
    for line in lines:
        assert not isinstance(do(kept, line), Refusal), line
    turn = kept.meeting.floor.turn
    assert turn is not None
    if turn.kind is TurnKind.PROCESS:  # who raised it is heard; Ben waits
        turn = kept.meeting.floor.waiting[0].turn
    assert kept.meeting.people[turn.person].name == "Ben"
    settled = not kept.meeting.business.pending and "pause" not in lines
    assert turns.running(turn) == settled
    assert turns.elapsed(turn, kept.meeting.tick) == seconds * 1_000


def test_an_appeal_is_not_voted_on_while_somebody_speaks_to_it() -> None:
    kept = meeting(*FORMAL, *APPEALED, "Eve", "next")
    refused = do(kept, "count yes 3 no 1")
    assert isinstance(refused, Refusal)
    assert refused.code == "STILL_SPEAKS"
    do(kept, "next")
    assert speaker(kept) == "Ben"
    do(kept, "count yes 3 no 1")
    assert running(kept)


@pytest.mark.parametrize("line", ["next", "done"])
def test_a_turn_is_kept_until_the_chair_has_ruled(line: str) -> None:
    kept = meeting(*FORMAL, "Eve", ORDER)
    assert speaker(kept) == "Chi"
    do(kept, "next")  # Chi has been heard
    assert (speaker(kept), running(kept)) == ("Ben", False)
    refused = do(kept, line)
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.advice) == ("TURN_WAITS", True)
    assert do(kept, RULED) is not None
    assert (speaker(kept), running(kept)) == ("Ben", True)


def test_a_ruling_ends_the_turn_in_which_it_was_asked_for() -> None:
    kept = meeting(*FORMAL, ORDER, RULED)
    assert (speaker(kept), running(kept)) == ("Ben", True)
    assert not kept.meeting.floor.waiting


def speaker(kept: KeptMeeting) -> str:
    turn = kept.meeting.floor.turn
    return kept.meeting.people[turn.person].name if turn is not None else ""


def running(kept: KeptMeeting) -> bool:
    turn = kept.meeting.floor.turn
    return turn is not None and turns.running(turn)


def test_a_turn_that_ended_before_the_ruling_does_not_go_on() -> None:
    kept = meeting(*FORMAL, ORDER, "done", 'overrule "he has gone" done', RULED)
    assert kept.meeting.floor.turn is None
