"""Minutes of small meetings, played from the room language."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.papers.exporting import minutes_words
from app.papers.record import MinutesReader
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.minutes.acts import WriteNote, WriteWords
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.blocks import Document
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named
from facilitation.process.catalogue import Processes
from facilitation.process.reading import read_process
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script
from tests.facilitation.shipped import shipped_processes

ROOT = Path(__file__).parents[4]

LEVELS = b"""
name = "levels"
[rules]
order = "fifo"
[[stages]]
name = "none"
level = "none"
[[stages]]
name = "outcome"
level = "outcome"
[[stages]]
name = "themes"
level = "themes"
[[stages]]
name = "notes"
level = "notes"
[words.en]
title = "Levels"
about = "One stage of each level."
[words.en.stages.none]
title = "Nothing"
room = "r"
facilitator = "f"
[words.en.stages.outcome]
title = "Outcomes"
room = "r"
facilitator = "f"
[words.en.stages.themes]
title = "Themes"
room = "r"
facilitator = "f"
[words.en.stages.notes]
title = "Notes"
room = "r"
facilitator = "f"
"""


@pytest.fixture(autouse=True)
def clock_of_scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let clocks be read in the zone in which scripts are written."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(scope="session")
def processes() -> Processes:
    return shipped_processes(read_process("levels", LEVELS))


class AsPromised(KeptMeeting):
    """A meeting in which every note is written, as earlier versions did at every level."""

    def do(self, act: Act, moment: Moment, by: str) -> tuple[Recorded, ...] | Refusal:
        """Do an act; a note as somebody wrote it who was told that it is kept."""
        if isinstance(act, WriteNote | WriteWords):
            act = replace(act, promised=True)
        return super().do(act, moment, by)


@pytest.fixture(scope="session")
def played(processes: Processes) -> Callable[[str], History]:
    """Play a script, every line of which must do as it says; a meeting is opened for it."""

    def play(text: str, folder: Path = ROOT) -> History:
        if "meeting " not in text.split("\n", 1)[0] and "\nmeeting " not in text:
            text = f'meeting "Evening" on 2026-05-01 18:30\n{text}'
        script = read_script(text.encode(), "test.round")
        kept = AsPromised(MemoryJournal(), "test", processes)
        wrong = [
            f"{each.line.source}: {each.refusal or each.mismatch}"
            for each in Player(script, kept, folder).play()
            if each.refusal is not None or each.mismatch is not None
        ]
        assert [*script.faults, *wrong] == []
        return kept.history

    return play


@pytest.fixture
def minutes(played: Callable[[str], History], processes: Processes) -> Callable[..., Document]:
    """Return the minutes of a script."""

    def tell(
        text: str, attribution: Attribution | None = None, include: Include | None = None
    ) -> Document:
        words = minutes_words(processes)
        history = played(text)
        return MinutesReader(words, processes).minutes(history, attribution, include)

    return tell


@pytest.fixture
def told(minutes: Callable[..., Document]) -> Callable[..., str]:
    """Return the minutes of a script as Markdown."""

    def tell(
        text: str, attribution: Attribution | None = None, include: Include | None = None
    ) -> str:
        document = minutes(text, attribution, include)
        return format_named("markdown").render(document, style_named()).decode()

    return tell
