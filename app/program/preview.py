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
        from facilitation.minutes.catalogue import format_named  # loads the exporters
        from facilitation.minutes.style import STANDARD, style_named

        if self._reader is None:
            from app.papers.exporting import minutes_reader, zone_of

            self._reader = minutes_reader(self._processes, zone=zone_of(self._history))
        document = self._reader.minutes(self._history)
        return format_named("html").render(document, style_named(STANDARD)).decode()
