"""The figure: process begin to first painted console, against one bare PySide6 window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.apart import platform
from bench.big_meeting import BigMeeting
from facilitation.library.library import open_library

LIMIT = 3.2
"""At most so many times the floor; 0.3.0 had 3.04 and 3.14 beside it on a quiet machine."""

EVENTS = 2_000
TIMES = 7

FLOOR = """
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
def done():
    print(time.time() - float(os.environ["BEGAN"]), flush=True)
    os._exit(0)
class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, done)
app = QApplication([])
window = Bare()
window.show()
app.exec()
"""
"""Until the window's painting is over and Qt goes back to its events; ours the same."""

OURS = """
import os, sys, time
import app.launch, app.starting.loading
app.starting.loading.load_before_qt()
app.starting.loading.load_qt()
from PySide6.QtCore import QTimer
from app.console.console import Console
def done():
    print(time.time() - float(os.environ["BEGAN"]), flush=True)
    os._exit(0)
def paint(console, event):
    QTimer.singleShot(0, done)
Console.paintEvent = paint
sys.exit(app.launch.main(sys.argv[1:]))
"""


def measure() -> dict[str, str | float]:
    """Start both in turn, on the same display; medians in milliseconds."""
    with tempfile.TemporaryDirectory(prefix="goround-bench-") as folder:
        library = Path(folder) / "library.goround"
        journal = open_library(library)
        BigMeeting(journal).grow(EVENTS)
        journal.close()
        opened = ("--library", str(library), "Spring")
        _started(OURS, *opened)
        ours, floor = [], []
        for _ in range(TIMES):
            floor.append(_started(FLOOR))
            ours.append(_started(OURS, *opened))
    ours_ms, floor_ms = statistics.median(ours), statistics.median(floor)
    return {
        "name": f"start to first painted console, {EVENTS:,} events",
        "ratio": round(ours_ms / floor_ms, 2),
        "limit": LIMIT,
        "ours_ms": round(ours_ms, 1),
        "floor_ms": round(floor_ms, 1),
        "platform": platform(),
    }


def _started(program: str, *arguments: str) -> float:
    environment = {"QT_QPA_PLATFORM": platform()} | os.environ
    # Installed programs have their bytecode; the first, uncounted start writes it here.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["BEGAN"] = str(time.time())
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout.split()[-1]) * 1_000
