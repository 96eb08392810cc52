"""Words under test, and meetings to speak of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.resources import load_processes
from app.wording import Wording
from facilitation.meeting.kept import KeptMeeting
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script

Play = Callable[[str], KeptMeeting]


@pytest.fixture(scope="session")
def processes() -> Processes:
    return load_processes()


@pytest.fixture(scope="session")
def words(processes: Processes) -> Wording:
    return Wording(processes=processes)


@pytest.fixture
def play(processes: Processes, tmp_path: Path) -> Play:
    """Play the lines of a script after a beginning with Ana, Ben, Chi and Dov."""

    def played(lines: str) -> KeptMeeting:
        script = read_script(f'meeting "Spring"\narrive Ana, Ben, Chi, Dov\n{lines}', "test")
        kept = KeptMeeting(MemoryJournal(), "m", processes)
        for each in Player(script, kept, tmp_path).play():
            assert each.refusal is None, (each.line.source, each.refusal)
            assert each.mismatch is None, (each.line.source, each.mismatch)
        return kept

    return played
