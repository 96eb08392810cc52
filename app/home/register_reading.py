"""Reading the decision register off a library, a record at a time, while nothing else is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from facilitation.meeting.register.entries import due_by
from facilitation.meeting.register.reading import Register
from facilitation.record.journal import Journal, StorageFault
from facilitation.record.rows import Row

SOON = 30
"""Days ahead in which what is to be looked at again, or ends, is due soon."""


def local_day() -> date:
    """Return the present day on the clock of this machine."""
    return date.today()  # noqa: DTZ011 - the day on the wall is meant


def soon_after(day: date) -> str:
    """Return the last ISO date that is soon after a day."""
    return (day + timedelta(days=SOON)).isoformat()


class RegisterReading(QObject):
    """Reads each record once, and again only when it has grown."""

    read = Signal()
    """All there is has been read."""

    troubled = Signal(object)

    def __init__(self, library: Journal, parent: QObject | None = None) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self.register = Register(library)
        self._waiting: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._read_next)

    @property
    def busy(self) -> bool:
        """Whether records still wait to be read."""
        return bool(self._waiting)

    def due_soon(self, today: date) -> int:
        """Return how many decisions that stand are to be looked at, or end, soon after a day."""
        entries = self.register.entries(today.isoformat())
        return sum(due_by(each, soon_after(today)) for each in entries)

    def take(self, meeting: str, rows: Sequence[Row]) -> None:
        """Take in a record that was read for something else."""
        self.register.take(meeting, rows)
        self._timer.start()

    def refresh(self) -> None:
        """Read what has grown since."""
        try:
            self._waiting = list(self.register.unread())
        except StorageFault as fault:
            self.troubled.emit(fault)
            return
        self._timer.start()

    def _read_next(self) -> None:
        if self._waiting:
            self._read_one(self._waiting.pop(0))
        if not self._waiting:
            self._timer.stop()
            self.read.emit()

    def _read_one(self, meeting: str) -> None:
        try:
            self.register.read(meeting)
        except StorageFault as fault:
            # Only this record may be damaged; the others are read all the same.
            self.troubled.emit(fault)
