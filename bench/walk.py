"""How many of our functions, in how many files, an act walks through until all is painted.

``python -m bench.walk`` prints it for a key press, ``--calls`` also which function how often.
It takes its programs from wherever it is started, an older tree as well (``PYTHONPATH``).
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from app.program.meeting_windows import MeetingWindows

ROOMS = ("app", "facilitation")

TIMES = 5


class Walk:
    """The functions of ours that were called, by file and name, with how often."""

    def __init__(self) -> None:
        """Begin with none."""
        self.calls: Counter[tuple[str, str, int]] = Counter()
        root = Path(import_module("app").__file__ or "").parent.parent
        self._roots = tuple(f"{root}/{room}/" for room in ROOMS)

    @property
    def files(self) -> int:
        """In how many files they are."""
        return len({file for file, _, _ in self.calls})

    @contextmanager
    def walking(self) -> Iterator[None]:
        """Note every function that begins, and every generator that goes on."""
        sys.setprofile(self._note)
        try:
            yield
        finally:
            sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(self._roots):
            self.calls[code.co_filename, code.co_qualname, code.co_firstlineno] += 1

    def told(self, *, calls: bool) -> str:
        """Return the sums, and every function if wanted, the most called ones first."""
        lines = [f"{self.files} files, {self.calls.total()} calls"]
        for (file, name, line), times in self.calls.most_common() if calls else ():
            lines.append(f"{times:5} {file}:{line} {name}")
        return "\n".join(lines)


def _painted(app: QApplication) -> None:
    for _ in range(5):
        app.processEvents()


def _windows(app: QApplication, path: Path) -> MeetingWindows:
    """Return both windows of a meeting of three, from a library of its own."""
    bench = import_module("bench.act")  # its parts have other homes in older trees
    library = bench.open_library(path)
    program = bench.Program(app, library, bench.Options(library=str(path)))
    bench.load_before_first_act()
    windows = program.windows_for(library, "walk", bench.BenchClock())
    windows.show()
    windows.show_projector()
    _painted(app)
    return cast("MeetingWindows", windows)


def _typed(app: QApplication, windows: MeetingWindows, line: str) -> Callable[[], None]:
    """Type a line; return the key that does it, and paints all."""
    entry = windows.console.quick.line
    entry.setFocus()
    QTest.keyClicks(entry, line)
    _painted(app)

    def press() -> None:
        QTest.keyClick(entry, Qt.Key.Key_Return)
        _painted(app)

    return press


def key_press(app: QApplication, folder: Path) -> Walk:
    """Walk one hand raised, from the key to both windows painted.

    The shortest of several: into some of them falls the second at which windows look again.
    """
    windows = _windows(app, folder / "key.goround")
    for line in ('meeting "Walk"', "arrive Ana, Ben, Chi", "hand Ana", "withdraw Ana"):
        _typed(app, windows, line)()
    walks = []
    for _ in range(TIMES):
        press, walk = _typed(app, windows, "hand Chi"), Walk()
        with walk.walking():
            press()
        walks.append(walk)
        _typed(app, windows, "withdraw Chi")()
    return min(walks, key=lambda walk: walk.calls.total())


def main() -> None:
    """Print what each walk passes."""
    app = import_module("bench.act").make_application()
    with TemporaryDirectory(prefix="goround-walk-") as folder:
        for walk in (key_press,):
            found = walk(app, Path(folder))
            print(f"{walk.__name__}: {found.told(calls='--calls' in sys.argv)}", flush=True)


if __name__ == "__main__":
    import os

    main()
    os._exit(0)
