"""Playing a rehearsal through the real windows by itself, with pictures and minutes at the end."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.attending.station import Station
from app.command_line.window_options import Options
from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import load_scripts, window_scale
from app.papers.exporting import MeetingMinutes
from app.program.meeting_windows import MeetingWindows
from app.program.preview import MinutesPreview
from app.resources import load_processes, shipped_folder
from app.starting.qt_translation import Interpreter
from app.starting.start import make_application
from app.wording import Wording
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.minutes.catalogue import minutes_format_named, minutes_format_names
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Played, Player
from facilitation.rehearsal.script import Script, read_script

_SCENES = frozenset({"circle", "stack", "proposal", "redline", "decision", "temperature"})


class _ScriptClock:
    """Stands at the moment of the line that was played last."""

    def __init__(self) -> None:
        self.moment = Moment(0, 0)

    def start(self, tick: int) -> None:
        """The script says what time it is, not the record."""

    def now(self) -> Moment:
        return self.moment


class Exhibition:
    """The windows of one meeting, offscreen, with a script that plays through them."""

    def __init__(self, options: Options, folder: Path) -> None:
        """Make the application; pictures and minutes go into ``folder``."""
        self._app = make_application()
        self._scheme = Scheme(options.look or Scheme.SYSTEM)
        self._folder = folder
        self._processes = load_processes()
        tongue = Interpreter(self._app).speak(options.language)
        self._wording = Wording(tongue, self._processes, zone=0)
        self._clock = _ScriptClock()
        self._made: list[Path] = []
        self._seen: set[str] = set()

    def play(self, name: str, size: tuple[int, int]) -> list[Path]:
        """Play a shipped rehearsal; return the files that were made.

        Raises:
            OSError: a picture or the minutes cannot be written.
        """
        script_folder = shipped_folder("rehearsals")
        source = script_folder / f"{name}.round"
        script = read_script(source.read_bytes(), source.name)
        journal, meeting = MemoryJournal(), uuid.uuid4().hex
        kept = KeptMeeting(journal, meeting, self._processes)
        windows: MeetingWindows | None = None
        for played in self._lines(script, kept, script_folder):
            if windows is None and kept.history.last_seq:
                windows = self._open(journal, meeting, size)
            if windows is not None:
                self._follow(windows, played)
        if windows is not None:
            self._finish(windows, kept.history)
            windows.console.close()
        return self._made

    def _lines(self, script: Script, kept: KeptMeeting, folder: Path) -> Iterator[Played]:
        for played in Player(script, kept, folder).play():
            self._clock.moment = played.moment
            yield played

    def _open(self, journal: MemoryJournal, meeting: str, size: tuple[int, int]) -> MeetingWindows:
        dress = Dress(self._app, window_scale(size[1], size[0]), self._scheme)
        load_scripts()
        station = Station(journal, meeting, self._processes, self._clock)
        preview = MinutesPreview(station.history, self._processes).ask
        windows = MeetingWindows(station, self._wording, dress, preview=preview)
        windows.show()
        windows.show_projector()
        windows.show_desk()
        for window in self._windows(windows).values():
            window.resize(*size)
        return windows

    def _follow(self, windows: MeetingWindows, played: Played) -> None:
        """Let the windows take in what was written, and keep the first picture of each scene."""
        if not played.rows:
            return
        windows.station.listen()
        self._settle()
        scene = windows.projector.scene_name() if windows.projector else ""
        if scene in _SCENES - self._seen:
            self._seen.add(scene)
            self._picture(f"projector-{scene}", windows.projector)
        turn = windows.station.meeting.floor.round is not None
        if turn and "console-circle" not in self._seen:
            self._seen.add("console-circle")
            self._picture("console-circle", windows.console)

    def _finish(self, windows: MeetingWindows, history: History) -> None:
        if windows.desk is not None and windows.desk.preview is not None:
            windows.desk.preview.show_now()
            windows.desk.preview.page.finish()
        for name, window in self._windows(windows).items():
            self._picture(name, window)
        minutes = MeetingMinutes(history, self._processes)
        for name in minutes_format_names():
            path = self._folder / f"minutes{minutes_format_named(name).suffix}"
            path.write_bytes(minutes.written(name))
            self._made.append(path)

    @staticmethod
    def _windows(windows: MeetingWindows) -> dict[str, QWidget]:
        found = {
            "console": windows.console,
            "projector": windows.projector,
            "desk": windows.desk,
        }
        return {name: window for name, window in found.items() if window is not None}

    def _picture(self, name: str, window: QWidget | None) -> None:
        if window is None:
            return
        self._settle()
        path = self._folder / f"{name}.png"
        if not window.grab().save(str(path)):
            raise OSError(None, "the picture could not be written", str(path))
        self._made.append(path)

    @staticmethod
    def _settle() -> None:
        QCoreApplication.processEvents()
        QApplication.sendPostedEvents()
