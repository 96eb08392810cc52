"""Which meetings were open on this laptop when the program ended without anybody closing them."""

from __future__ import annotations

from PySide6.QtCore import QSettings

_OPEN = "open"


class Interrupted:
    """Keeps, outside the record, which meetings are open; what is left over was interrupted.

    It is per laptop: a library that several share says nothing about whose laptop broke down.
    """

    def __init__(self, settings: QSettings) -> None:
        """Read what was left over when the program last ended."""
        self._settings = settings
        self._here: set[str] = set()
        self._ending = False

    def begin(self, meeting: str) -> None:
        """Note that the windows of a meeting are open; durable when this returns."""
        self._here.add(meeting)
        self._settings.setValue(f"{_OPEN}/{meeting}", True)
        self._settings.sync()

    def end(self, meeting: str) -> None:
        """Note that somebody closed them, unless the system is ending the program."""
        self._here.discard(meeting)
        if not self._ending:
            self._settings.remove(f"{_OPEN}/{meeting}")
            self._settings.sync()

    def keep(self) -> None:
        """Let what is open stay noted: the system ends the program, nobody closed anything."""
        self._ending = True

    def meetings(self) -> frozenset[str]:
        """Return those that were interrupted and are not open again."""
        self._settings.beginGroup(_OPEN)
        noted = self._settings.childKeys()
        self._settings.endGroup()
        return frozenset(noted) - self._here
