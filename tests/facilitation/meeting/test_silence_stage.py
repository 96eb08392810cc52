"""Silence as a stage of a process: it begins with the stage, for its length, and ends with it."""

from __future__ import annotations

import pytest

from facilitation.floor import turns
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.purpose import all_listen
from facilitation.process.catalogue import Processes
from facilitation.process.reading import read_process
from facilitation.record.memory import MemoryJournal

WORDS = "\n".join(
    f'[words.en.stages.{name}]\ntitle = "{name}"\nroom = "r"\nfacilitator = "f"'
    for name in ("talk", "quiet", "after")
)
QUIET = f"""
name = "quiet"
[[stages]]
name = "talk"
floor = "open"
[[stages]]
name = "quiet"
floor = "silence"
length = 120000
[[stages]]
name = "after"
floor = "open"
[words.en]
title = "Quiet"
about = "A silence in the middle."
{WORDS}
"""


TALK = '[[stages]]\nname = "talk"\nfloor = "open"\n'
"""With which the process begins."""


OPENED = ('meeting "M"', "arrive Ana, Ben", 'item "One" as quiet', "start 1")


def meeting() -> KeptMeeting:
    return played(*OPENED, "call Ana")


def played(*lines: str, process: str = QUIET) -> KeptMeeting:
    processes = Processes([read_process("quiet.toml", process.encode())])
    made = KeptMeeting(MemoryJournal(), "m", processes)
    for line in lines:
        do(made, line)
    return made


@pytest.mark.parametrize(
    "line", ['item "One" as quiet\nstart 1', "meet as quiet", 'switch quiet because "we hurry"']
)
def test_a_first_stage_begins_the_silence_too_whichever_way_it_is_come_to(line: str) -> None:
    first = QUIET.replace(TALK, "").replace("[words.en]", f"{TALK}[words.en]")
    kept = played('meeting "M"', "arrive Ana", *line.split("\n"), process=first)
    silence = kept.meeting.silence
    assert silence is not None
    assert silence.length == 120_000
    do(kept, "end silence")
    assert kept.meeting.floor.stage == "quiet"


def do(kept: KeptMeeting, line: str, after: int = 1_000) -> None:
    act = parse(line)
    assert isinstance(act, Act)
    tick = kept.meeting.tick + after
    done = kept.do(act, Moment(1_777_653_000_000 + tick, tick), "console")
    assert not isinstance(done, Refusal), (line, done)


def test_the_stage_begins_the_silence_and_the_turn_waits() -> None:
    kept = meeting()
    do(kept, "stage next")
    silence, turn = kept.meeting.silence, kept.meeting.floor.turn
    assert silence is not None
    assert silence.length == 120_000
    assert turn is not None
    assert not turns.running(turn)
    do(kept, "stage next", after=120_000)
    turn = kept.meeting.floor.turn
    assert kept.meeting.silence is None
    assert turn is not None
    assert turns.running(turn)
    assert turns.elapsed(turn, kept.meeting.tick) == 1_000


def test_undo_brings_back_the_turn() -> None:
    kept = meeting()
    do(kept, "stage quiet")
    do(kept, "undo", after=30_000)
    turn = kept.meeting.floor.turn
    assert kept.meeting.silence is None
    assert kept.meeting.floor.stage == "talk"
    assert turn is not None
    assert turns.running(turn)


def test_after_a_silence_nobody_is_to_raise_a_hand() -> None:
    processes = Processes([read_process("quiet.toml", QUIET.encode())])
    assert all_listen(played(*OPENED, "stage quiet", "end silence").history.meeting, processes)
    assert not all_listen(played(*OPENED, "stage after").history.meeting, processes)
