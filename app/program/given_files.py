"""Files that are opened from outside: named at the start, dropped on home, or double-clicked.

A library is taken in, or opens in a program of its own, as whoever brought it is asked; a script is
played in windows of its own after asking, and nothing of it enters the library.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from app.command_line.window_options import LIBRARY_ENDING, SCRIPT_ENDING
from app.program.by_itself import open_by_itself
from app.program.outlines import ENDINGS
from app.rehearsing.opening import PRACTISE, WATCH
from app.wording.words import with_gaps
from facilitation.exchange.packets.sealing import ENDING as PACKET_ENDING
from facilitation.rehearsal.shelf import Rehearsal, rehearsal_at

if TYPE_CHECKING:
    from app.program.program import Program


class GivenFiles(QObject):
    """Opens files for a program, and listens for those that the system hands over."""

    def __init__(self, program: Program, start: Callable[[Path], bool] | None = None) -> None:
        """Serve ``program``; ``start`` begins another one with a library, and tells whether."""
        super().__init__(program)
        self._program = program
        self._start = start or open_by_itself
        self._box: QMessageBox | None = None

    def listen(self, app: QCoreApplication) -> None:
        """Open what macOS hands over to a program that runs."""
        app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the files that macOS hands over when they are double-clicked."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.open(Path(event.file()))
            return True
        return False

    def open(self, path: Path, beside: QWidget | None = None) -> None:
        """Open a file by its ending, or say what can be opened."""
        ending = path.suffix.casefold()
        if ending == LIBRARY_ENDING and path.is_file():
            self._ask_of_library(path, beside)
        elif ending == SCRIPT_ENDING and (found := rehearsal_at(path)):
            self._ask(found, beside)
        elif ending == PACKET_ENDING and path.is_file():
            self._program.show_packet(path)
        elif ending in ENDINGS and path.is_file():
            self._program.outlines.open(path, beside)
        else:
            self._program.tell(
                with_gaps(self.tr("{file} is nothing that can be opened here.")).format(
                    file=path.name
                ),
                self.tr(
                    "Libraries (.goround), scripts (.round), what other groups sent "
                    "(.round-packet) and notes in outline form (.md, .txt) can be. Lists of people "
                    "and texts are dropped on the window of a meeting."
                ),
            )

    def _ask_of_library(self, path: Path, beside: QWidget | None) -> None:
        said = with_gaps(self.tr("{file} is a library, or one meeting of it.")).format(
            file=path.name
        )
        box = self._question(self.tr("Another library"), said, beside)
        box.setInformativeText(
            self.tr(
                "Taken in, its meetings stand among yours; what comes is said before. By itself it "
                "opens in windows of its own, and nothing is changed here."
            )
        )
        takes = box.addButton(self.tr("Take it in …"), QMessageBox.ButtonRole.AcceptRole)
        opens = box.addButton(self.tr("Open it by itself"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        takes.clicked.connect(lambda: self._program.take_in(path))
        opens.clicked.connect(lambda: self._open_by_itself(path))
        box.open()

    def _open_by_itself(self, path: Path) -> None:
        if not self._start(path):
            self._program.tell(with_gaps(self.tr("{file} could not be opened.")).format(file=path))

    def _question(self, title: str, said: str, beside: QWidget | None) -> QMessageBox:
        box = self._box = QMessageBox(beside)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(said)
        box.finished.connect(box.deleteLater)
        return box

    def _ask(self, found: Rehearsal, beside: QWidget | None) -> None:
        said = with_gaps(self.tr("“{title}” is a meeting written down.")).format(title=found.title)
        box = self._question(self.tr("Play a script"), said, beside)
        box.setInformativeText(
            self.tr("It plays in windows of its own. Nothing of it enters your library.")
        )
        ways = {box.addButton(self.tr("Watch"), QMessageBox.ButtonRole.AcceptRole): WATCH}
        if found.practise:
            practise = box.addButton(self.tr("Practise"), QMessageBox.ButtonRole.AcceptRole)
            ways[practise] = PRACTISE
        box.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        box.buttonClicked.connect(
            lambda button: self._program.play(found, ways[button]) if button in ways else None
        )
        box.open()
