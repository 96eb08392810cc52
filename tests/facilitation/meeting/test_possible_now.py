"""Wrong, ambiguous, double and untimely lines, at every state of the floor.

Nothing of it may raise, change anything, or leave people without a word on what is possible now;
and what is said to be possible must be so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from app.resources import load_processes
from app.wording import Wording
from facilitation.language.grammar import parse
from facilitation.language.understanding import NotUnderstood
from facilitation.language.verbs import every_verb
from facilitation.meeting.acts import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.refusal import Refusal
from facilitation.record.memory import MemoryJournal

PROCESSES = load_processes()
WORDING = Wording(processes=PROCESSES)
PEOPLE = ("Ana", "Ben", "Chi", "Dov", "Dora", "Eve", "Mary Ann")

BEGUN = (
    'meeting "M"',
    'arrive Ana, Ben of "North"',
    'arrive Chi, Dov, Dora of "South"',
    'arrive Eve, "Mary Ann"',
    "leave Eve",
    'item "One" as assembly for 20m',
    'item "Two" as circle',
    "start 1",
)
STATES: dict[str, tuple[str, ...]] = {
    "nothing yet": (),
    "nobody": ('meeting "M"',),
    "idle": BEGUN,
    "a turn": (*BEGUN, "limit 2:00", "ana", "next", "ben"),
    "paused": (*BEGUN, "ana", "next", "pause"),
    "a point of process": (*BEGUN, "ana", "next", "ben!"),
    "a reply": (*BEGUN, "ana", "next", "reply ben"),
    "closed stack": (*BEGUN, "ana", "close stack"),
    "closed and empty": (*BEGUN, "close stack"),
    "a round": (*BEGUN, 'round "how" from ana'),
    "popcorn": (*BEGUN, "round popcorn from ana", "next"),
    "silence": (*BEGUN, "ana", "next", "silence 1:00"),
    "small groups": (*BEGUN, "groups of 2"),
    "a break": (*BEGUN, "ana", "next", "break 5m"),
    "switched": (*BEGUN, "ana", 'switch circle because "x"'),
    "off the record": (*BEGUN, "off record"),
    "over": (*BEGUN, "close meeting"),
}
WRONG = """
hand Zoe|hand D|Do|Eve|Ana|Ben|99|9|1|ana ben zoe|ana d|ana?|ana>|ana!|ben?|ben>|ben!|eve!|zoe?
zoe!|d>|ana*|mary|mary!|mary?|mary ann ben|call Zoe|call D|call Eve|call Ana|call 99|call mary
withdraw Zoe|withdraw Dov|withdraw Eve|withdraw Ana|move Ana to 9 because "x"|no show mary
move Dov to 1 because "x"|move Zoe to 1 because "x"|move Ana to 1 because " "|no show Zoe
move mary to 1 because " "|no show Dov|no show|missing|stack zoe|stack fifo|stack sides mover Zoe
stack sides mover D|close stack|open stack|limit none|budget person none|budget group 1:00|round
round from Zoe|round from Eve|round from D|round of Zoe|round of Eve|round of spokes|round 7
round from Ben of Ana, Chi|round of Eve, Ana from Eve|pass|pass back|skip Zoe|skip Ana|skip Dov
skip Eve|reply Zoe|reply Eve|reply Ana|reply D|reply mary|end round|silent|seats Zoe|seats Ana
seat Zoe first|seat Ana after Zoe|seat Ana after Ana|seat mary after mary|prompt 9 "x"|prompt " "
drop prompt 3|spoke Zoe|spoke Eve|spoke mary|silence|silence 9:00:00|end silence|groups of 1
groups of 99|groups of 2|group 1 says "x"|group 99 says "x"|group 1 says " "|end groups
signal "x" # like process|signal "x" a|signal "x" ?|signal "" *|drop signal "stack"
drop signal "zoe"|rule zoe on|rule grace 9:00:00|rule direct limit 99|rule one hand on
rule reply depth 9|count turns by item|carry turns from "zoe"|extend 1:00|extend 1:00 by room
pause|resume|next|done|count on 1:00|arrive Ana|arrive Eve|arrive mary ann|leave Eve|leave Zoe
leave D|back Ana|back Zoe|interpreted Zoe|interpreted Ana off|interpreted mary off
role facilitator Zoe|role facilitator D|start 9|start Zoe|start One|start 1|plan 9 for 1m
stage next|stage zoe|switch zoe because "x"|switch circle because " "|return|end at 25:00|break
switch assembly because "x"|reconvene|close meeting|undo|redo|overrule "x" next|overrule " " next
meeting "Again"|item " "
"""
LINES = tuple(
    dict.fromkeys(
        [
            *(each.example for each in every_verb() if issubclass(each.makes, Act)),
            *(line.strip() for row in WRONG.split("\n") for line in row.split("|") if line.strip()),
        ]
    )
)
OTHER_ROOMS = frozenset({"NO_DECISION"})
"""Refusals of decisions offer a label as an example."""


def kept(lines: tuple[str, ...]) -> KeptMeeting:
    meeting = KeptMeeting(MemoryJournal(), "m", PROCESSES)
    for line in lines:
        assert not isinstance(do(meeting, line), Refusal), line
    return meeting


def do(meeting: KeptMeeting, line: str) -> object:
    """Do a line one second after the last; a block stands under its line."""
    head, _, block = line.partition("\n")
    act = parse(head, block.strip('"\n') if block else None)
    assert isinstance(act, Act)
    tick = meeting.meeting.tick + 1_000
    return meeting.do(act, Moment(1_777_653_000_000 + tick, tick), "console")


def refused(state: tuple[str, ...]) -> Iterator[tuple[str, Refusal]]:
    """Every line that is refused in a state, each with the refusal; nothing has changed by it."""
    meeting = kept(state)
    for line in LINES:
        before = meeting.meeting
        try:
            done = do(meeting, line)
        except NotUnderstood as fault:
            assert WORDING.misread(fault), line
            continue
        if isinstance(done, Refusal):
            assert meeting.meeting == before, line
            yield line, done
        else:
            meeting = kept(state)


def whole(line: str) -> bool:
    """Whether an offer is a line as it stands: nothing to fill in, no name to choose."""
    return line not in PEOPLE and not re.search(r"\b[A-Z]{2,}\b|…|\bTitle\b|\bGroup\b", line)


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_a_refusal_says_what_is_possible(state: tuple[str, ...]) -> None:
    count = 0
    for line, refusal in refused(state):
        count += 1
        said = WORDING.refusal(refusal)
        assert said
        assert refusal.code not in said, line
        assert refusal.possible or refusal.code in ("NOTHING_TO_UNDO", "NOTHING_TO_REDO"), line
    assert count > 15


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_what_is_said_to_be_possible_is(state: tuple[str, ...]) -> None:
    offers = {
        (offer, refusal.code)
        for _, refusal in refused(state)
        for offer in refusal.possible
        if whole(offer) and refusal.code not in OTHER_ROOMS
    }
    for offer, code in sorted(offers):
        done = do(kept(state), offer)
        assert not isinstance(done, Refusal) or done.advice, (code, offer, done)
