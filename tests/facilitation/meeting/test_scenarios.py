"""Every scenario plays as it says, and its record folds to the same state again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from facilitation.meeting.codec import Codec
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.opening.acts import Redo, Undo
from facilitation.meeting.folding import fold
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.state import Meeting
from facilitation.record.integrity import first_broken
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script
from tests.facilitation.shipped import shipped_processes

ROOT = Path(__file__).parents[3]
SCENARIOS = sorted((ROOT / "tests" / "scenarios").glob("*.round"))
PROCESSES = shipped_processes()


def play(path: Path, journal: MemoryJournal) -> tuple[KeptMeeting, list[str]]:
    meeting = KeptMeeting(journal, "scenario", PROCESSES)
    script = read_script(path.read_bytes(), path.name)
    wrong = [
        f"{path.name}:{played.line.number}: {played.refusal or played.mismatch}"
        for played in Player(script, meeting, path.parent).play()
        if played.refusal is not None or played.mismatch is not None
    ]
    return meeting, wrong


def timeless(meeting: Meeting) -> Meeting:
    """The state without its place in the record: undoing is recorded too."""
    return msgspec.structs.replace(meeting, seq=0, at=0, tick=0)


def test_there_are_scenarios() -> None:
    assert len(SCENARIOS) > 10


@dataclass(frozen=True)
class Played:
    """A scenario that was played once, for all who look at what came of it."""

    path: Path
    journal: MemoryJournal
    meeting: KeptMeeting
    wrong: list[str]

    @classmethod
    def once(cls, path: Path) -> Played:
        journal = MemoryJournal()
        return cls(path, journal, *play(path, journal))


@pytest.fixture(scope="module", params=SCENARIOS, ids=lambda path: path.stem)
def played(request: pytest.FixtureRequest) -> Played:
    return Played.once(request.param)


def test_scenario_plays(played: Played) -> None:
    assert played.wrong == []


def test_record_folds_to_the_same_state(played: Played) -> None:
    rows = played.journal.read("scenario")
    codec = Codec()
    again = History([codec.recorded(row) for row in rows])
    assert again.meeting == played.meeting.meeting
    assert fold(row for row in again.rows() if not again.is_undone(row)) == again.meeting
    assert first_broken(rows) is None


def test_the_same_again_and_everything_can_be_taken_back_and_brought_back(played: Played) -> None:
    again = Played.once(played.path)
    assert again.journal.read("scenario") == played.journal.read("scenario")
    meeting = again.meeting
    end = meeting.meeting
    at = Moment(end.at + 1_000, end.tick + 1_000)
    undone = 0
    while isinstance(meeting.do(Undo(), at, "script"), tuple):
        undone += 1
    assert timeless(meeting.meeting) == timeless(fold(meeting.history.rows()[:1]))
    for _ in range(undone):
        assert isinstance(meeting.do(Redo(), at, "script"), tuple)
    assert timeless(meeting.meeting) == timeless(end)
