"""Switching there and back after every line leaves all as it was: floor, texts, motions, decision.

A turn that ran is paused by it, as everybody sees; once it goes on it is the same turn.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from facilitation.floor import turns
from facilitation.meeting.act import Overrule
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.agenda.acts import ReturnProcess, SwitchProcess
from facilitation.meeting.families.opening.acts import Undo
from facilitation.meeting.families.turns.acts import Resume
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Floor, Meeting
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import Script, read_script
from facilitation.rehearsal.shelf import rehearsal_named, take_down
from tests.facilitation.rehearsal.test_shipped import ALL

SCENARIOS = Path(__file__).parents[2] / "scenarios"
MORE = (
    *("motions", "switching", "switching_whole", "interventions"),
    *("rounds_of_every_kind", "bundle"),
)
"""What rehearsals do not do: formal motions, interruptions, rounds of every kind."""

PLACE = {"seq": 0, "at": 0, "tick": 0, "free": 0, "overruled": 0}


def standing_still(floor: Floor, tick: int) -> Floor:
    """A floor whose turn has a length and no clock: switching stops it, and it goes on."""
    turn = floor.turn
    if turn is None:
        return floor
    ran = ((0, turns.elapsed(turn, tick)),)
    return replace(floor, turn=replace(turn, since=None, runs=ran, beside=0))


def as_left(meeting: Meeting, tick: int) -> Meeting:
    """All but the place in the record."""
    return replace(meeting, **PLACE, floor=standing_still(meeting.floor, tick))


def there_and_back(kept: KeptMeeting) -> bool:
    """Switch and come back, compare, and take both back; False where it is no time for it."""
    before = kept.meeting
    moment = Moment(before.at, before.tick)
    to = "circle" if before.floor.process != "circle" else "assembly"
    switch = Overrule(SwitchProcess(to, because="we try"), "we try")
    if isinstance(kept.do(switch, moment, "test"), Refusal):
        return False
    assert kept.meeting.frozen[:-1] == before.frozen
    frozen = standing_still(kept.meeting.frozen[-1], moment.tick)
    kept_with = {"matter": before.matter, "taken": before.business.taken}
    assert frozen == standing_still(replace(before.floor, **kept_with), moment.tick)
    assert not isinstance(kept.do(ReturnProcess(), moment, "test"), Refusal)
    ran = before.floor.turn is not None and turns.running(before.floor.turn)
    undone = 2
    if ran and not isinstance(kept.do(Resume(), moment, "test"), Refusal):
        undone = 3
    assert as_left(kept.meeting, moment.tick) == as_left(before, moment.tick)
    for _ in range(undone):
        assert not isinstance(kept.do(Undo(), moment, "test"), Refusal)
    assert replace(kept.meeting, **PLACE) == replace(before, **PLACE)
    return True


def scripts(shelf_folder: Path) -> Iterator[tuple[str, Script, Path]]:
    for name in ALL:
        yield name, take_down(rehearsal_named(shelf_folder, name)), shelf_folder
    for name in MORE:
        file = SCENARIOS / f"{name}.round"
        yield name, read_script(file.read_bytes(), file.name), SCENARIOS


@pytest.mark.parametrize("name", [*ALL, *MORE])
def test_switching_there_and_back_after_every_line(shelf_folder, processes, name):
    script, folder = next((s, f) for found, s, f in scripts(shelf_folder) if found == name)
    kept = KeptMeeting(MemoryJournal(), "rehearsal", processes)
    tried = 0
    for _ in Player(script, kept, folder).play():
        tried += there_and_back(kept)
    assert tried > len(script.lines) // 3
