"""Opening a rehearsal in the windows of a meeting of its own."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout

from app.program.meeting_windows import MeetingWindows
from app.rehearsing.bar import PlayBar
from app.rehearsing.coach import Coach
from app.rehearsing.coach_bar import CoachBar
from app.rehearsing.playing import Playing
from app.rehearsing.script_clock import ScriptClock
from app.rehearsing.watch import Watch, WatchBar
from app.wording import Wording
from facilitation.meeting.attended import Clock
from facilitation.record.journal import Journal
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import starts_at
from facilitation.rehearsal.script import Script
from facilitation.rehearsal.shelf import Rehearsal, take_down

WATCH = "watch"
PRACTISE = "practise"


class House(Protocol):
    """What opening a rehearsal asks of the program."""

    @property
    def wording(self) -> Wording:
        """The words of the program."""

    def windows_for(self, journal: Journal, meeting: str, clock: Clock) -> MeetingWindows:
        """Make the windows of a meeting."""


def open_rehearsal(house: House, found: Rehearsal, mode: str) -> Playing | None:
    """Open a rehearsal, to be watched or (any other mode) practised.

    Nothing of it enters the library. Returns None where its file has gone.
    """
    script = take_down(found)
    if script is None:
        return None
    clock = ScriptClock(starts_at(script))
    windows = house.windows_for(MemoryJournal(), f"rehearsal-{uuid.uuid4().hex}", clock)
    playing, bar = _played(windows, script, clock, house.wording, found.path.parent, mode)
    _put_above_the_quick_bar(windows, bar)
    windows.closed.connect(playing.stop)
    windows.show()
    playing.begin()
    return playing


def _played(
    windows: MeetingWindows,
    script: Script,
    clock: ScriptClock,
    wording: Wording,
    folder: Path,
    mode: str,
) -> tuple[Playing, PlayBar]:
    given = (windows.station, script, clock, folder, windows)
    if mode == WATCH:
        watch = Watch(*given)
        watch_bar = WatchBar(watch, wording)
        watch.finished.connect(watch_bar.hide)
        return watch, watch_bar
    coach = Coach(*given)
    coach_bar = CoachBar(coach, wording)
    coach_bar.closed.connect(coach_bar.hide)
    return coach, coach_bar


def _put_above_the_quick_bar(windows: MeetingWindows, bar: PlayBar) -> None:
    console = windows.console
    centre = console.centralWidget()
    column = centre.layout() if centre is not None else None
    if isinstance(column, QVBoxLayout):
        column.insertWidget(column.indexOf(console.quick), bar)
