"""Wrong, ambiguous, double and untimely lines, at every state of the floor.

Nothing of it may raise, change anything, or leave people without a word on what is possible now;
and what is said to be possible must be so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

import pytest

from app.resources import load_processes
from app.wording import Wording
from facilitation.language.grammar import parse
from facilitation.language.understanding import NotUnderstood
from facilitation.language.verbs import every_verb
from facilitation.meeting.act import Act
from facilitation.meeting.codec import Codec
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.record.memory import MemoryJournal
from facilitation.record.rows import Row

PROCESSES = load_processes()
CODEC = Codec()
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
TEXT = (
    *BEGUN,
    'propose P1 "T" by ana: "We buy ten tents by May for ____ coins."',
    'amend P1 A1 by ben: strike "ten" insert "six"',
    'amend P1 A2 by chi: strike "ten tents" insert "a stove"',
    'amend A1 A3 by dov: strike "six" insert "eight"',
    'amend P1 A4 by chi: strike "ten" insert "six"; strike "May" insert "June"',
)
MOVED = (*TEXT, "adopt A1", 'blank P1 B1 by ana: "____"', 'suggest B1 "90" by ben')
STATES: dict[str, tuple[str, ...]] = {
    "nothing yet": (),
    "nobody": ('meeting "M"',),
    "formal, not begun": ('meeting "M" as formal', "arrive ana, ben, chi"),
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
    "an adjournment": (*BEGUN, "ana", "next", "adjourn"),
    "switched": (*BEGUN, "ana", 'switch circle because "x"'),
    "off the record": (*BEGUN, "off record"),
    "a text": TEXT,
    "a text that moved on": MOVED,
    "a text being decided": (*MOVED, 'fill B1 "90"', 'overrule "we see it" test consensus P1'),
    "a text adopted": (
        *TEXT,
        'overrule "we see it" vote P1 majority',
        "count yes 5 no 0",
        "close decision",
    ),
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
unnamed Zoe|unnamed Ana off|unnamed Ana
role facilitator Zoe|role facilitator D|start 9|start Zoe|start One|start 1|plan 9 for 1m
stage next|stage zoe|switch zoe because "x"|switch circle because " "|return|end at 25:00|break
switch assembly because "x"|reconvene|close meeting|undo|redo|overrule "x" next|overrule " " next
meeting "Again"|item " "|adopt A9|adopt P1|adopt A1|adopt A2|adopt A4|friendly P1|friendly A2
second A1 by ben|second P1 by ana|second P1 by zoe|object A1 by ana|object A2 by ana|reject P1
redraft P1 by ana: strike "x"|redraft A2 by ana: strike "zebra"|redraft A2 by ben: strike "We"
merge A1, A2 as A9 by ana|merge A1 as A9 by ana|merge A1, A3 as A9 by ana|merge A2, A4 as A1 by ana
divide A1|divide P1|divide A4 as A8|divide A4 as A8, A8|editorial P1: strike "ten" insert "two"
editorial A1: strike "x"|revise A1: "x"|revise P1: " "|take Z|take P1|take A1|take A1 after A3
order A1, A3|order A2, A1|order B1 "x"|blank A1 B2 by ana: "six"|blank P1 A1 by ana: "May"
blank P1 B2 by ana: "____"|suggest B1 "x" by Zoe|suggest B9 "x" by ana|suggest B1 "90" by ana
suggest B1 " " by ana|fill B1 "x"|fill B1 "90"|fill B9 "90"|attach A1 x|attach P1 x
sponsor P1 by ana|sponsor A9 by ana|withdraw A9|withdraw P1|vote A2 majority|vote A9 majority
need A1 "x"|need P1 ""|explain P9 "x"|retitle P1 "T"|retitle P1 " "|retitle A1 "x"
amend P1 A9 by ana: strike "ten"|amend P1 A9 by ana: strike "e"|amend P1 A1 by ana: strike "We"
amend A9 A8 by ana: strike "x"|amend P1 A9 by zoe: strike "We"
amend P1 A9 by ana: insert "x" after "ten"|amend P1 A9 by ana: add "x" after paragraph 7
amend P1 A9 by ana: strike paragraph 3
"""
LINES = tuple(
    dict.fromkeys(
        [
            *(each.example for each in every_verb() if issubclass(each.makes, Act)),
            *(line.strip() for row in WRONG.split("\n") for line in row.split("|") if line.strip()),
        ]
    )
)
NO_LINES = frozenset({"NO_DECISION", "WORDS_NOT_FOUND", "WORDS_MORE_THAN_ONCE", "WORDS_CHANGED"})
"""Refusals that offer a label as an example, or words to be put into the line."""


_LABEL = re.compile(r"[ABP]\d+")
"""A label to be put into the line, as a name is."""


def kept(lines: tuple[str, ...]) -> KeptMeeting:
    """A meeting of its own in which the lines were done; they are decided once, and then read."""
    journal = MemoryJournal()
    if lines:
        journal._rows["m"] = [*written(lines)]
    return KeptMeeting(journal, "m", PROCESSES, CODEC)


@cache
def written(lines: tuple[str, ...]) -> Sequence[Row]:
    meeting = KeptMeeting(MemoryJournal(), "m", PROCESSES, CODEC)
    for line in lines:
        assert not isinstance(do(meeting, line), Refusal), line
    return meeting.journal.read("m")


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
            assert WORDING.misreadings.misread(fault), line
            continue
        if isinstance(done, Refusal):
            assert meeting.meeting == before, line
            yield line, done
        else:
            meeting = kept(state)


def whole(line: str) -> bool:
    """Whether an offer is a line as it stands: nothing to fill in, no name to choose."""
    return (
        line not in PEOPLE
        and not _LABEL.fullmatch(line)
        and not re.search(r"\b[A-Z]{2,}\b|…|\bTitle\b|\bGroup\b", line)
    )


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_a_refusal_says_what_is_possible(state: tuple[str, ...]) -> None:
    count = 0
    for line, refusal in refused(state):
        count += 1
        said = WORDING.refusal(refusal)
        assert said
        assert refusal.code not in said, line
        nothing = refusal.so or refusal.code in ("NOTHING_TO_UNDO", "NOTHING_TO_REDO")
        assert refusal.possible or nothing, line
    assert count > 15


def test_a_process_that_has_not_begun_is_what_motions_and_stages_wait_for() -> None:
    for line in ("move adjourn by Ana", "stage next"):
        refusal = do(kept(STATES["formal, not begun"]), line)
        assert isinstance(refusal, Refusal)
        assert refusal.possible[0] == "meet", line


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("vote P1", "revisit P1 as P2 by NAME"),
        ('choose Q1 "Again?"', "Q2"),
        ('choose Q2 "Which?" ranked "a"', 'choose Q2 "Which?" ranked "a", "b"'),
        ('lot 9 for "keys" of Ana, Ben', 'lot 2 for "…"'),
    ],
)
def test_what_is_offered_instead_is_not_taken_or_refused_itself(line: str, offered: str) -> None:
    decided = ("withdraw A1", "withdraw A2", "withdraw A4", "vote P1", "all agree")
    asked = ('choose Q1 "Go on?"', "all agree", "close decision")
    begun = kept((*TEXT, "withdraw A3", *decided, "close decision", *asked))
    refusal = do(begun, line)
    assert isinstance(refusal, Refusal)
    assert refusal.possible == (offered,)


def test_who_takes_up_what_was_put_off_is_said_after_the_close_too() -> None:
    asked = ("terms consent amendments 0", "test consent P1", "object Ana", "qualify Ana")
    begun = kept((*BEGUN, 'propose P1 "T" by ana: "Ten."', *asked, "all agree", "close decision"))
    refusal = do(begun, "deferred to Ben until 2027-05-01")
    assert isinstance(refusal, Refusal)
    assert refusal.possible == ("defer P1 to NAME until DATE",)
    assert not isinstance(do(begun, "defer P1 to Ben until 2027-05-01"), Refusal)


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_what_is_said_to_be_possible_is(state: tuple[str, ...]) -> None:
    offers = {
        (offer, refusal.code)
        for _, refusal in refused(state)
        for offer in refusal.possible
        if whole(offer) and refusal.code not in NO_LINES
    }
    for offer, code in sorted(offers):
        done = do(kept(state), offer)
        assert not isinstance(done, Refusal) or done.advice, (code, offer, done)
