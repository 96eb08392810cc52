"""The figures: home, its lists, search and memory over ten years of meetings, against none."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from bench.apart import measured_apart, platform

Figure = dict[str, str | float]

LIMITS = {"home": 1.5, "memory": 1.2, "search": 2.0, "opening": 1.3, "lists": 1.5}
"""Issue 15: against an empty library, but a key against a frame and opening against a fold.

The lists are held against those of half a year, which fill one page: an empty one paints no row,
and a page of rows in several scripts takes three times as long as none.
"""

_HALF_A_YEAR = 26

EVENTS = 10_000
TIMES = 7
STAY_MS = 4_000

_HOME = """
import os, sys, time
import app.launch, app.starting.loading
app.starting.loading.load_before_qt()
app.starting.loading.load_qt()
from PySide6.QtCore import QTimer
from app.home.home import Home
def done():
    print(time.time() - float(os.environ["BEGAN"]), flush=True)
    os._exit(0)
def paint(home, event):
    QTimer.singleShot(0, done)
Home.paintEvent = paint
sys.exit(app.launch.main(sys.argv[1:]))
"""


def measure() -> list[Figure]:
    """Make both libraries, and measure each in processes of their own."""
    from app.resources import load_processes
    from bench.big_meeting import BigMeeting
    from bench.ten_years import grow
    from facilitation.library.file_index import FileIndex, place_of_index
    from facilitation.library.library import open_library
    from facilitation.minutes.indexing import catch_up

    with tempfile.TemporaryDirectory(prefix="goround-bench-") as folder:
        full, few, empty = (Path(folder) / f"{each}.goround" for each in ("full", "few", "empty"))
        grow(full)
        grow(few, _HALF_A_YEAR)
        open_library(empty).close()
        for each in (empty, few, full):
            index = FileIndex(place_of_index(each))
            with closing(open_library(each)) as library:
                catch_up(library, index, load_processes())
            index.close()
        figures = [_home(full, empty), _memory(full, empty), _search(full)]
        figures += [_list(full, few, kind) for kind in ("decisions", "actions")]
        with closing(open_library(full)) as library:
            BigMeeting(library).grow(EVENTS)
        return [*figures, _opening(full)]


def _figure(name: str, ours: float, floor: float, limit: str, unit: str = "ms") -> Figure:
    return {
        "name": name,
        "unit": unit,
        "ratio": round(ours / floor, 2),
        f"ours_{unit}": round(ours, 1),
        f"floor_{unit}": round(floor, 1),
        "limit": LIMITS[limit],
        "platform": platform(),
    }


def _home(full: Path, empty: Path) -> Figure:
    _started(full)
    times: dict[Path, list[float]] = {full: [], empty: []}
    for _ in range(TIMES):
        for library, found in times.items():
            found.append(_started(library))
    ours, floor = (statistics.median(each) for each in times.values())
    return _figure("home painted over ten years of meetings", ours, floor, "home")


def _started(library: Path) -> float:
    environment = {"QT_QPA_PLATFORM": platform()} | os.environ
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["BEGAN"] = str(time.time())
    done = subprocess.run(
        [sys.executable, "-c", _HOME, "--library", str(library)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout.split()[-1]) * 1_000


def _memory(full: Path, empty: Path) -> Figure:
    ours, floor = (
        float(measured_apart("bench.library", "memory", str(each))["mb"]) for each in (full, empty)
    )
    return _figure("memory with home over ten years open", ours, floor, "memory", "mb")


def _search(full: Path) -> Figure:
    found = measured_apart("bench.library", "search", str(full))
    name = "a key in search to what it finds in ten years, painted"
    figure = _figure(name, float(found["ms"]), float(found["frame"]), "search")
    return figure | {"worst_ms": found["worst"], "cpu_ms": found["cpu"]}


def _list(full: Path, few: Path, kind: str) -> Figure:
    ours, floor = (
        float(measured_apart("bench.library", kind, str(each))["ms"]) for each in (full, few)
    )
    return _figure(f"the {kind} of ten years painted", ours, floor, "lists")


def _opening(full: Path) -> Figure:
    found = measured_apart("bench.library", "opening", str(full))
    name = f"opening a meeting of {EVENTS:,} events, against folding it"
    return _figure(name, float(found["ms"]), float(found["fold"]), "opening")


# What is measured in a process of its own


def _tell_memory(path: str) -> None:
    from PySide6.QtCore import QTimer

    from app.command_line.window_options import Options
    from app.program.program import Program
    from app.starting.loading import load_before_qt, load_qt
    from app.starting.start import library_or_remedy, make_application
    from bench.memory import _resident

    load_before_qt()
    load_qt()
    app = make_application()
    library = library_or_remedy(path)
    assert library is not None
    Program(app, library, Options(library=path)).open_first("")

    def tell() -> None:
        print(json.dumps({"mb": _resident() / 1_000_000}), flush=True)
        os._exit(0)

    QTimer.singleShot(STAY_MS, tell)
    app.exec()


_TYPED = ("council bicycles", "wochenmarkt tents", "東京", "the market", "สวน school", "festival79")


def _tell_search(path: str) -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from app.attending.errands import Aside
    from app.home.search_window import SearchWindow
    from app.look.dress import Dress
    from app.look.typeface import window_scale
    from app.wording import Wording
    from bench.typing import Painted

    app = QApplication([])
    catching_up, _library = _catching_up(path, app)
    dress = Dress(app, window_scale(768, 1366))
    window = SearchWindow(catching_up, Wording(), dress, errands=Aside(app))  # type: ignore[arg-type]
    window.show()
    QTest.qWaitForWindowExposed(window)
    QTest.qWait(500)
    times, cpu = [], []
    for typed in _TYPED:
        window.field.clear()
        QTest.qWait(200)
        for letter in typed:
            shown = Painted(window.list.viewport())
            began = time.perf_counter()
            worked = time.process_time()
            window.field.insert(letter)
            while window.searching or shown.missing:
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            times.append((time.perf_counter() - began) * 1000)
            cpu.append((time.process_time() - worked) * 1000)
    frame = 1000 / (app.primaryScreen().refreshRate() or 60)
    found = {"ms": statistics.median(times), "worst": round(max(times), 1), "frame": frame}
    found["cpu"] = round(statistics.median(cpu), 1)
    print(json.dumps(found), flush=True)
    os._exit(0)


def _catching_up(path: str, parent: object) -> tuple[object, object]:
    from app.attending.errands import Aside
    from app.home.catching_up import CatchingUp
    from app.resources import load_processes
    from facilitation.library.file_index import FileIndex, place_of_index
    from facilitation.library.library import open_library

    library, at = open_library(path), place_of_index(Path(path))
    made = CatchingUp(
        lambda: FileIndex(at),
        library,
        load_processes(),
        parent,  # type: ignore[arg-type]
        errands=Aside(parent),  # type: ignore[arg-type]
    )
    return made, library


def _tell_list(path: str, kind: str) -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from app.attending.errands import Aside
    from app.home.actions_window import ActionsWindow
    from app.home.decisions_window import DecisionsWindow
    from app.home.register_reading import RegisterReading
    from app.wording import Wording
    from bench.typing import Painted

    app = QApplication([])
    catching_up, library = _catching_up(path, app)
    kinds: dict[str, type[DecisionsWindow | ActionsWindow]] = {
        "decisions": DecisionsWindow,
        "actions": ActionsWindow,
    }
    wording, times = Wording(), []
    reading = RegisterReading(library, errands=Aside(app))  # type: ignore[arg-type]
    reading.ask(catching_up)  # type: ignore[arg-type]
    read: list[bool] = []
    reading.read.connect(lambda: read.append(True))
    reading.refresh()
    while not read:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    for _ in range(TIMES):
        began = time.perf_counter()
        window = kinds[kind](reading, wording)
        painted = Painted(window.tree.viewport())
        window.show()
        while painted.missing:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        times.append((time.perf_counter() - began) * 1000)
        window.close()
    print(json.dumps({"ms": statistics.median(times)}), flush=True)
    os._exit(0)


def _tell_opening(path: str) -> None:
    from app.resources import load_processes
    from facilitation.library.library import open_library
    from facilitation.meeting.attended import open_record
    from facilitation.meeting.recognizing import history_from

    library, processes = open_library(path), load_processes()
    rows = library.read("bench")
    floor = _best(lambda: history_from(rows))
    ours = _best(lambda: open_record(library, "bench", processes))
    print(json.dumps({"ms": ours, "fold": floor}), flush=True)


def _best(run: Callable[[], object]) -> float:
    times = []
    for _ in range(5):
        before = time.process_time_ns()
        run()
        times.append((time.process_time_ns() - before) / 1_000_000)
    return min(times)


if __name__ == "__main__":
    what, where = sys.argv[1:3]
    told: dict[str, Callable[[str], None]] = {
        "memory": _tell_memory,
        "search": _tell_search,
        "opening": _tell_opening,
    }
    if what in told:
        told[what](where)
    else:
        _tell_list(where, what)
