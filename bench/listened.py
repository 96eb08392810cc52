"""The figure: what the voice adds to an act, with a screen reader and without, in real windows.

The same meeting is held in two programs, one with the voice and one without it, each in front on a
display of its own. Each act is done in one and then in the other, and which comes first changes;
after some of them two others go on. Only the processor's time counts, until all is painted and
said. Where no display or no accessible bus can be opened, nothing is measured.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import cycle
from pathlib import Path
from unittest.mock import patch

from tools import accessible_bus, virtual_display
from tools.environment import HOUSE
from tools.screen_reader import ScreenReader

ACTS, PROGRAMS = 80, 3
"""How many acts are measured in each program, and how many programs of a kind there are."""

BEFORE = 24
PEOPLE = 40
LIMIT = 1.05
"""An act may take five hundredths longer than one in a program without a voice."""

WITH, WITHOUT = "voice", "mute"


def measure() -> list[dict[str, str | float]]:
    """Hold the meeting unheard, then with a reader; median of the ratios of all pairs."""
    if virtual_display.missing() or accessible_bus.missing():
        print("       what the voice costs: not measured, see tools/virtual_display.py")
        return []
    found = []
    for listened in (False, True):
        pairs: list[tuple[float, float]] = []
        for _ in range(PROGRAMS):
            with ExitStack() as stack:
                variables = {"QT_QPA_PLATFORM": "xcb", "PYTHONHASHSEED": "0"}
                if listened:
                    variables |= stack.enter_context(accessible_bus.opened())
                    reader = ScreenReader(variables["DBUS_SESSION_BUS_ADDRESS"], every=True)
                    stack.callback(reader.close)
                pairs += _pairs(stack, variables)
        found.append(_figure(pairs, listened=listened))
    return found


class Worker:
    """A program in a process of its own, which does an act whenever it is told to."""

    def __init__(self, kind: str, folder: Path, variables: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.listened", kind, str(folder / f"{kind}.goround")],
            cwd=HOUSE,
            env=os.environ | variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def act(self) -> float:
        """Return how many ms of the processor the next act took."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("act\n")
        self._process.stdin.flush()
        return float(json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()


def _pairs(stack: ExitStack, variables: dict[str, str]) -> list[tuple[float, float]]:
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="goround-bench-")))
    workers = {}
    for kind in (WITH, WITHOUT):
        # Each is in front on a display of its own.
        display = {"DISPLAY": stack.enter_context(virtual_display.opened())}
        workers[kind] = Worker(kind, folder, variables | display)
    for each in workers.values():
        stack.callback(each.close)
    pairs = []
    for _, order in zip(range(ACTS + BEFORE), cycle(((WITH, WITHOUT), (WITHOUT, WITH)))):
        took = {kind: workers[kind].act() for kind in order}
        pairs.append((took[WITH], took[WITHOUT]))
    return pairs[BEFORE:]


def _figure(pairs: list[tuple[float, float]], *, listened: bool) -> dict[str, str | float]:
    heard = "heard by a reader" if listened else "heard by nobody"
    return {
        "name": f"an act with the voice, {heard}, {PEOPLE} people",
        "ratio": round(statistics.median(ours / floor for ours, floor in pairs), 3),
        "ours_ms": round(statistics.median(ours for ours, _ in pairs), 2),
        "floor_ms": round(statistics.median(floor for _, floor in pairs), 2),
        "limit": LIMIT,
    }


# In the process of a worker

LINES = ('hand "{name}"', 'withdraw "{name}"', 'hand "{name}"', 'note "The keys."', "")
"""What is done with each person in turn: the empty line is Space, for the next turn."""


def _lines() -> Iterator[str]:
    for number in cycle(range(PEOPLE)):
        yield from (line.format(name=f"Person {number:02}") for line in LINES)


def _mute() -> None:
    """Leave out all that makes the program speak, as it was before it could."""
    from app.look import laying
    from app.speaking import announcing, news, parts

    class Deaf:
        isActive = staticmethod(lambda: False)  # noqa: N815 - as Qt calls it

    for where, name, instead in (
        (announcing, "QAccessible", Deaf),
        (parts.PaintedViews, "install", _nothing),
        (laying.ReadingOrder, "__init__", _nothing),
        (news.News, "_on_changed", _nothing),
        (news.News, "_on_beat", _nothing),
    ):
        patch.object(where, name, instead).start()


def _nothing(*_: object) -> None:
    """Do nothing, whatever it is told."""


def _work(kind: str, path: Path) -> None:
    """Hold a meeting, an act for each line that comes in; print what each took."""
    if kind == WITHOUT:
        _mute()
    from PySide6.QtCore import QEventLoop, Qt
    from PySide6.QtTest import QTest

    from app.command_line.window_options import Options
    from app.program.program import Program
    from app.starting.loading import load_before_first_act
    from app.starting.start import make_application
    from bench.act import BenchClock, Painted
    from facilitation.library.library import open_library

    app = make_application()
    library = open_library(path)
    program = Program(app, library, Options(library=str(path)))
    load_before_first_act()
    clock = BenchClock()
    windows = program.windows_for(library, "bench", clock)
    names = ", ".join(f'"Person {number:02}"' for number in range(PEOPLE))
    for line in ('meeting "Evening"', f"arrive {names}", 'item "Tents" as assembly', "start Tents"):
        assert windows.station.say(line), line
    windows.station.say("stage discussion")
    windows.show()
    windows.console.activateWindow()
    QTest.qWaitForWindowActive(windows.console)
    station, console, lines = windows.station, windows.console, _lines()
    entry, painted = console.quick.line, Painted(windows.console)

    def whole() -> float:
        """Return the ms until the next act is done, painted and said.

        While a reader listens, Qt lets it hear a key first, and acts when it has answered.
        """
        clock.step()
        line, acts, seen = next(lines), station.history.last_seq, painted.times[console]
        entry.setText(line)
        app.processEvents()
        before = time.process_time_ns()
        QTest.keyClick(entry, Qt.Key.Key_Return if line else Qt.Key.Key_Space)
        while station.history.last_seq == acts or painted.times[console] == seen:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        while painted.times[console] != seen or console.voice.speaks_soon():
            seen = painted.times[console]
            app.processEvents()
        return (time.process_time_ns() - before) / 1_000_000

    for _ in sys.stdin:
        print(json.dumps(whole()), flush=True)


if __name__ == "__main__":
    _work(sys.argv[1], Path(sys.argv[2]))
