"""How many of our functions, in how many files, one thing that people do walks through.

``python -m bench.walk`` prints it for a key press, an amendment and a PDF, ``--calls`` also which
function how often. It takes its programs from wherever it is started, an older tree as well
(``PYTHONPATH``).
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitation.meeting.kept import KeptMeeting

ROOMS = ("app", "facilitation")

TIMES = 5

TEXT = "We buy {} tents by May."


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


class Evening:
    """A meeting of three in both windows, in a library of its own."""

    def __init__(self, app: QApplication, path: Path, *lines: str) -> None:
        """Open the windows, and type lines after three people have come."""
        bench = import_module("bench.act")  # its parts have other homes in older trees
        self._app = app
        self.library = bench.open_library(path)
        program = bench.Program(app, self.library, bench.Options(library=str(path)))
        self.processes = program.processes
        bench.load_before_first_act()
        windows = program.windows_for(self.library, "walk", bench.BenchClock())
        windows.show()
        windows.show_projector()
        self.console = windows.console
        for line in ('meeting "Walk"', "arrive Ana, Ben, Chi", *lines):
            self.typed(line)()

    def typed(self, line: str) -> Callable[[], None]:
        """Type a line; return the key that does it, and paints all."""
        entry = self.console.quick.line
        entry.setFocus()
        QTest.keyClicks(entry, line)
        return self.key(entry, Qt.Key.Key_Return)

    def key(
        self, to: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> Callable[[], None]:
        """Return a key to a widget, after all is painted, that paints all."""
        to.window().activateWindow()
        QTest.qWaitForWindowActive(to.window())
        _painted(self._app)

        def press() -> None:
            QTest.keyClick(to, key, held)
            _painted(self._app)

        return press


def _shortest(steps: Iterable[Callable[[], object]]) -> Walk:
    """Walk each step; return the shortest walk.

    The first one loads and remembers, and into some falls the second at which windows look again.
    """
    walks = []
    for step in steps:
        walk = Walk()
        with walk.walking():
            step()
        walks.append(walk)
    return min(walks, key=lambda walk: walk.calls.total())


def key_press(app: QApplication, folder: Path) -> Iterator[Callable[[], object]]:
    """One hand raised, from the key to both windows painted."""
    evening = Evening(app, folder / "key.goround", "hand Ana", "withdraw Ana")
    for _ in range(TIMES):
        yield evening.typed("hand Chi")
        evening.typed("withdraw Chi")()


def amendment(app: QApplication, folder: Path) -> Iterator[Callable[[], object]]:
    """An amendment, from the key that closes its dialog to both windows painted with it."""
    kind = import_module("app.console.matter.amendment_dialog").AmendmentDialog
    for number in range(TIMES):
        proposal = f'propose P1 "Tents" by Ana: "{TEXT.format("ten")}"'
        evening = Evening(app, folder / f"text{number}.goround", proposal)
        evening.key(evening.console, Qt.Key.Key_F4)()
        dialog = evening.console.findChild(kind)
        dialog.by.setText("Ben")
        dialog.wanted.setPlainText(TEXT.format(number))
        yield evening.key(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def pdf(app: QApplication, folder: Path) -> Iterator[Callable[[], object]]:
    """The minutes of a turn with a note, from a library to a PDF."""
    for number in range(TIMES):
        lines = ("hand Ana", "next", f'note "We meet at {number}."', "done", "close")
        yield _written(Evening(app, folder / f"pdf{number}.goround", *lines))


def _written(evening: Evening) -> Callable[[], object]:
    """Return what reads the record of an evening, and writes its minutes."""
    if find_spec("app.papers") is None:  # 0.3.0
        minutes_bytes = import_module("app.exporting").minutes_bytes
        return partial(minutes_bytes, evening.library, "walk", evening.processes, "pdf")
    exporting = import_module("app.papers.exporting")

    def write() -> None:
        history = KeptMeeting(evening.library, "walk", evening.processes).history
        exporting.rendered(exporting.document_of(history, evening.processes), "pdf")

    return write


def main() -> None:
    """Print what each walk passes."""
    app = import_module("bench.act").make_application()
    with TemporaryDirectory(prefix="goround-walk-") as folder:
        for steps in (key_press, amendment, pdf):
            found = _shortest(steps(app, Path(folder)))
            print(f"{steps.__name__}: {found.told(calls='--calls' in sys.argv)}", flush=True)


if __name__ == "__main__":
    import os

    main()
    os._exit(0)
