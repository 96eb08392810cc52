"""The figure: memory with three windows of a meeting open, against one bare PySide6 window."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bench.apart import measured_apart

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

EVENTS = 10_000
LIMIT = 3.2
"""At most so many times one bare window; 0.3.0 had 2.9."""

STAY_MS = 1_500
"""How long everything stays open before it is measured: what is loaded later has come by then."""


def measure() -> dict[str, str | float]:
    """Open the windows in a process of their own, and a bare one in another; megabytes."""
    # Only here: the processes that are measured load what they need and nothing else.
    from bench.big_meeting import BigMeeting
    from facilitation.library.library import open_library

    with tempfile.TemporaryDirectory(prefix="goround-bench-") as folder:
        path = Path(folder) / "library.goround"
        library = open_library(path)
        BigMeeting(library).grow(EVENTS)
        library.close()
        ours = measured_apart("bench.memory", str(path))
        floor = measured_apart("bench.memory")
    ours_mb, floor_mb = float(ours["mb"]), float(floor["mb"])
    return {
        "name": f"memory with console, projector and desk open, {EVENTS:,} events",
        "unit": "mb",
        "ratio": round(ours_mb / floor_mb, 2),
        "ours_mb": round(ours_mb, 1),
        "floor_mb": round(floor_mb, 1),
        "limit": LIMIT,
        "platform": ours["platform"],
    }


def _with_three_windows(path: str) -> None:
    from app.starting.loading import load_before_qt, load_qt

    load_before_qt()
    load_qt()
    from app.command_line.window_options import Options
    from app.program.program import Program
    from app.starting.start import library_or_remedy, make_application

    app = make_application()
    library = library_or_remedy(path)
    assert library is not None
    program = Program(app, library, Options(library=path))
    program.open_first("bench")
    windows = program.meetings["bench"]
    windows.show_projector()
    windows.show_desk()
    _measure_soon(app)


def _with_a_bare_window() -> None:
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])
    window = QWidget()
    window.show()
    _measure_soon(app)


def _measure_soon(app: QApplication) -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(STAY_MS, _tell)
    app.exec()


def _tell() -> None:
    print(json.dumps({"mb": _resident() / 1_000_000}), flush=True)
    os._exit(0)


def _resident() -> int:
    """The bytes of this process that lie in memory; elsewhere than on Linux the most there were."""
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _with_three_windows(sys.argv[1])
    else:
        _with_a_bare_window()
