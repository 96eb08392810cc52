"""The figure: from a key at one station to paint at another, against the bare news of a server."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

import psycopg
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.attending.clock import SteadyClock
from app.command_line.window_options import Options
from app.program.meeting_windows import MeetingWindows
from app.program.program import Program
from app.starting.loading import load_before_first_act
from app.starting.start import make_application
from bench.apart import measured_apart
from bench.big_meeting import BigMeeting
from facilitation.library.library import open_library
from facilitation.library.patient import PatientLibrary
from tools import database_server

EVENTS = 1_000
ACTS = 100
BEFORE = 20
FRAME_MS = 1000 / 60

LIMIT = 1.0
"""At most three round trips of the server's bare news and one frame; the median of each."""


def measure() -> list[dict[str, str | float]]:
    """Act at one station and look at another, each a process; nothing where no server is."""
    if missing := database_server.missing():
        print(f"several stations: not measured, because {', '.join(missing)} is not installed")
        return []
    return [measured_apart("bench.stations")]


def _windows(app: QApplication, url: str) -> MeetingWindows:
    library = PatientLibrary(open_library(url))
    program = Program(app, library, Options(library=url))
    load_before_first_act()
    windows = program.windows_for(library, "bench", SteadyClock())
    windows.show()
    QTest.qWaitForWindowExposed(windows.console)
    app.processEvents()
    return windows


class Seen(QObject):
    """Prints the last event shown, and the ns of the steady clock, each time it was painted."""

    def __init__(self, windows: MeetingWindows) -> None:
        """Watch a console."""
        super().__init__(windows)
        self._windows = windows
        self._shown = False
        windows.station.changed.connect(self._on_changed)
        windows.console.installEventFilter(self)

    def _on_changed(self, _rows: object) -> None:
        self._shown = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the end of a painting."""
        if event.type() is QEvent.Type.UpdateRequest and self._shown:
            self._shown = False
            QTimer.singleShot(0, self, self._print)
        return super().eventFilter(watched, event)

    def _print(self) -> None:
        print(self._windows.station.history.last_seq, time.monotonic_ns(), flush=True)


def _be_there(url: str) -> None:
    """Be the other station until the input ends."""
    app = make_application()
    windows = _windows(app, url)
    seen = Seen(windows)
    print("ready", flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    app.exec()
    seen.deleteLater()


def _ping(url: str) -> None:
    """Answer every bare news until the input ends."""
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    with (
        psycopg.connect(url, autocommit=True) as hears,
        psycopg.connect(url, autocommit=True) as says,
    ):
        hears.execute("LISTEN there")
        print("ready", flush=True)
        for _ in hears.notifies():
            says.execute("NOTIFY here")


@contextmanager
def _beside(kind: str, url: str) -> Iterator[IO[str]]:
    """Run the other side in a process of its own; give what it prints, once it is ready."""
    command = [sys.executable, "-m", "bench.stations", kind, url]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "ready\n"
        yield other.stdout
        other.stdin.close()


def _round_trips(url: str) -> list[float]:
    """Return the ms from bare news to the answer to them."""
    times = []
    with (
        _beside("ping", url),
        psycopg.connect(url, autocommit=True) as hears,
        psycopg.connect(url, autocommit=True) as says,
    ):
        hears.execute("LISTEN here")
        for _ in range(ACTS + BEFORE):
            begun = time.monotonic_ns()
            says.execute("NOTIFY there")
            for _ in hears.notifies(stop_after=1):
                times.append((time.monotonic_ns() - begun) / 1_000_000)
    return times[BEFORE:]


def _key_to_paint(url: str) -> list[float]:
    """Return the ms from a key here to paint there."""
    library = open_library(url)
    BigMeeting(library).grow(EVENTS)
    library.close()
    app = make_application()
    windows = _windows(app, url)
    entry, times = windows.console.quick.line, []
    with _beside("there", url) as said:
        for count in range(ACTS + BEFORE):
            entry.setFocus()
            entry.setText(f'note "The keys, {count}."')
            app.processEvents()
            begun = time.monotonic_ns()
            QTest.keyClick(entry, Qt.Key.Key_Return)
            last = windows.station.history.last_seq
            painted = begun
            while True:
                seq, at = said.readline().split()
                painted = int(at)
                if int(seq) >= last:
                    break
            times.append((painted - begun) / 1_000_000)
            app.processEvents()
    return times[BEFORE:]


def _figure() -> dict[str, str | float]:
    with database_server.opened() as url:
        bare = statistics.median(_round_trips(url))
        ours = statistics.median(_key_to_paint(url))
        floor = 3 * bare + FRAME_MS
        return {
            "name": f"several stations: a key here to paint there, {EVENTS:,} events",
            "ratio": round(ours / floor, 2),
            "ours_ms": round(ours, 2),
            "floor_ms": round(floor, 2),
            "round_trip_ms": round(bare, 3),
            "limit": LIMIT,
        }


if __name__ == "__main__":
    if len(sys.argv) > 1:
        {"there": _be_there, "ping": _ping}[sys.argv[1]](sys.argv[2])
    else:
        print(json.dumps(_figure()), flush=True)
        os._exit(0)
