"""Rounds are numbered through an item, alike on console, wall and paper."""

from __future__ import annotations

from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.rounds.events import RoundOpened
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.record.memory import MemoryJournal
from tests.facilitation.shipped import shipped_processes

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
    kept = KeptMeeting(MemoryJournal(), "m", shipped_processes())
    for tick, line in enumerate(LINES):
        act = parse(line)
        assert isinstance(act, Act)
        assert not isinstance(kept.do(act, Moment(tick, tick), "console"), Refusal), line
    opened = [row.event for row in kept.history.rows() if isinstance(row.event, RoundOpened)]
    assert [each.number for each in opened] == [1, 2, 3, 1]
