"""Search across all meetings: what it is made from is kept up to date, and leads to its places."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.attending.errands import Aside
from app.home.catching_up import CatchingUp
from app.home.search_window import SearchWindow
from app.look.dress import Dress
from app.wording import Wording
from facilitation.library.file_index import FileIndex, place_of_index
from facilitation.library.passphrase import Passphrase
from facilitation.people.known import Known
from facilitation.people.roll import Roll, members
from facilitation.process.catalogue import Processes
from facilitation.record.index import Index
from facilitation.record.journal import Journal

_RUN = "from app.launch import main; raise SystemExit(main())"
_EVERY_MS = 120_000

Shows = Callable[[Known], object]
"""Shows somebody, or a group, of the roll."""

Leads = Callable[[str, int, str], object]
"""Opens a meeting, by its id, at a place of its record, where words were looked for."""


class Searching(QObject):
    """Keeps the index of a library while the program runs, and opens the window that asks it."""

    def __init__(
        self,
        library: Journal,
        place: Path | str,
        processes: Processes,
        parent: QObject,
        key: Passphrase | None = None,
    ) -> None:
        """``key`` is the passphrase of a library that is locked: so is its index."""
        super().__init__(parent)
        unlocked = () if key is None else ("--passphrase-file", "-")
        self._library = library
        self._errands = Aside(self)
        self._asking = Aside(self)
        self.catching_up = CatchingUp(
            partial(_index_of, place, key),
            library,
            processes,
            self,
            errands=self._errands,
            command=(sys.executable, "-c", _RUN, "index", "--library", str(place), *unlocked),
            told=b"" if key is None else key.line(),
        )
        again = QTimer(self, interval=_EVERY_MS)
        again.timeout.connect(self._catch_up)
        again.start()
        self._window: SearchWindow | None = None

    def open(
        self,
        wording: Wording,
        dress: Dress,
        beside: QWidget | None,
        typed: str,
        leads: Leads,
        shows: Shows,
    ) -> None:
        """Show the window, with the words that are looked for."""
        if self._window is not None:
            self._window.close()
        given = (self.catching_up, wording, dress, beside)
        window = SearchWindow(*given, errands=self._asking, typed=typed, roll=self._roll)
        window.place_wanted.connect(leads)
        window.known_wanted.connect(shows)
        window.destroyed.connect(self._forget)
        self._window = window
        window.show()
        window.activateWindow()

    def let_go(self) -> None:
        """Close the index and the window that asks it, for good."""
        if self._window is not None:
            self._window.close()
        self.catching_up.let_go()
        self.deleteLater()

    def _catch_up(self) -> None:
        if not self.catching_up.left_off:
            self.catching_up.catch_up()

    def _roll(self) -> Roll:
        return members(self._library.roll())

    def _forget(self) -> None:
        self._window = None


def _index_of(place: Path | str, key: Passphrase | None) -> Index:
    if isinstance(place, Path):
        return FileIndex(place_of_index(place), key)
    from facilitation.library.server_index import open_server_index  # loads SQLAlchemy

    return open_server_index(place)
