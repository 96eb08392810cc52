"""Rounds are numbered through an item, alike on console, wall and paper."""

from __future__ import annotations

from pathlib import Path

from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.rounds.events import RoundOpened
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.process.catalogue import Processes, read_process
from facilitation.record.memory import MemoryJournal

RESOURCES = Path(__file__).parents[3] / "resources" / "processes"
LINES = (
    'meeting "Rounds"',
    "arrive Bo, Li, 王小明",
    'item "Tents" as assembly',
    'item "Stoves" as assembly',
    "start Tents",
    'round "How is it?"',
    "end round",
    'switch circle because "We talk past each other."',
    'round "What do we need?"',
    "end round",
    "return",
    'round "What now?"',
    "end round",
    "start Stoves",
    "round",
)


def test_a_round_in_another_process_goes_on_counting() -> None:
    processes = Processes(
        read_process(each.name, each.read_bytes()) for each in RESOURCES.glob("*.toml")
    )
    kept = KeptMeeting(MemoryJournal(), "m", processes)
    for tick, line in enumerate(LINES):
        act = parse(line)
        assert isinstance(act, Act)
        assert not isinstance(kept.do(act, Moment(tick, tick), "console"), Refusal), line
    opened = [row.event for row in kept.history.rows() if isinstance(row.event, RoundOpened)]
    assert [each.number for each in opened] == [1, 2, 3, 1]
