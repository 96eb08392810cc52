"""A process, a formal motion and a preset are added by one file each (docs/architecture.md)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app import resources
from app.resources import load_processes, shipped_folder
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.record.memory import MemoryJournal

PROCESS = """name = "walk"
[[stages]]
name = "go"
floor = "open"
[words.en]
title = "Walk and talk"
about = "In pairs, outside."
[words.en.stages.go]
title = "Go"
room = "Walk with somebody."
facilitator = "Say when to be back."
"""

MOTION = """[rules]
name = "sing"
kind = "privileged"
rank = 10
second = true
effect = "none"
[words.en]
title = "Sing"
carried = "we sing"
"""

PRESET = """like = "formal"
name = "quick_board"
[rules]
seconds = false
[motions.every]
second = false
[words.en]
title = "Quick board"
about = "As a formal assembly, without seconds."
"""


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what is shipped, with one file more of each kind."""
    for name in ("processes", "motions", "minutes"):
        shutil.copytree(shipped_folder(name), tmp_path / name)
    (tmp_path / "processes" / "more" / "walk.toml").write_text(PROCESS, encoding="utf-8")
    (tmp_path / "processes" / "more" / "quick_board.toml").write_text(PRESET, encoding="utf-8")
    (tmp_path / "motions" / "sing.toml").write_text(MOTION, encoding="utf-8")
    monkeypatch.setattr(resources, "shipped_folder", tmp_path.joinpath)
    return tmp_path


class Held:
    def __init__(self) -> None:
        self.kept = KeptMeeting(MemoryJournal(), "m", load_processes())
        self._tick = 0

    def do(self, line: str) -> object:
        self._tick += 1000
        act = parse(line)
        assert isinstance(act, Act)
        return self.kept.do(act, Moment(1_777_653_000_000 + self._tick, self._tick), "console")

    def say(self, *lines: str) -> None:
        for line in lines:
            done = self.do(line)
            assert not isinstance(done, Refusal), (line, done)


@pytest.mark.usefixtures("shipped")
def test_a_process_is_one_file() -> None:
    held = Held()
    held.say('meeting "Park" as walk', "arrive Ana, Bo", "meet")
    assert held.kept.meeting.floor.stage == "go"


@pytest.mark.usefixtures("shipped")
def test_a_motion_and_a_preset_are_one_file_each() -> None:
    held = Held()
    held.say('meeting "Board"', "arrive Ana, Bo, Chi", 'item "Song" as quick_board', "start Song")
    held.say("move sing by Ana", "carried")
    formal = Held()
    formal.say('meeting "Board"', "arrive Ana, Bo, Chi", 'item "Song" as formal', "start Song")
    formal.say("move sing by Ana")
    unseconded = formal.do("carried")
    assert isinstance(unseconded, Refusal)
    formal.say("second by Bo", "carried")
