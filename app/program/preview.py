"""The minutes as they will read, as a page for the desk, made anew as the record grows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitation.meeting.history import History
from facilitation.process.catalogue import Processes

if TYPE_CHECKING:
    from app.papers.record import MinutesReader


class MinutesPreview:
    """Gives the minutes of one meeting as HTML; what it takes is loaded when first asked."""

    def __init__(self, history: History, processes: Processes) -> None:
        """Take the record; nothing is read yet."""
        self._history = history
        self._processes = processes
        self._reader: MinutesReader | None = None

    def page(self) -> str:
        """Return the page as it reads now."""
        from app.papers.exporting import minutes_reader, rendered, zone_of  # loads the exporters

        if self._reader is None:
            self._reader = minutes_reader(self._processes, zone=zone_of(self._history))
        return rendered(self._reader.minutes(self._history), "html").decode()
