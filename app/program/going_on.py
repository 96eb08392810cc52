"""Leading a laptop that does its part of a meeting on to the next one, once that has begun."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from app.home.meetings import Listed, listed
from app.program.meeting_windows import MeetingWindows
from app.wording.words import with_gaps
from facilitation.meeting.codec import Codec
from facilitation.meeting.seat import Post
from facilitation.meeting.state import Meeting
from facilitation.record.errands import Errands
from facilitation.record.journal import Heading, Journal

_ASK_MS = 4_000


class GoingOn(QObject):
    """Looks, once the meeting is closed, for one of the same group that goes on since.

    A wall turns to it by itself; at the door and for notes it is asked. ``wanted`` carries its id.
    """

    wanted = Signal(str)

    def __init__(self, windows: MeetingWindows, library: Journal, errands: Errands) -> None:
        super().__init__(windows)
        self._windows, self._library, self._errands = windows, library, errands
        self._codec = Codec()
        self._asking = QTimer(self, singleShot=True, interval=_ASK_MS)
        self._asking.timeout.connect(self.look)
        windows.station.changed.connect(self._on_changed)

    def _on_changed(self, _rows: object) -> None:
        if self._windows.station.meeting.closed:
            self._asking.start()
        else:
            self._asking.stop()

    def look(self) -> None:
        """Look for it now, and again in a while where there is none yet."""
        again = self._asking.start
        self._errands.run(self._library.headings, self._look_among, lambda _fault: again())

    def _look_among(self, headings: Sequence[Heading]) -> None:
        station = self._windows.station
        rows = (listed(each, self._codec) for each in headings if each.meeting != station.id)
        following = next((each for each in rows if _follows(each, station.meeting)), None)
        if following is None:
            self._asking.start()
        elif station.post is Post.SHOW:
            self.wanted.emit(following.id)
        else:
            self._ask(following)

    def _ask(self, following: Listed) -> None:
        said = with_gaps(self.tr("“{title}” has begun.")).format(title=following.title)
        box = QMessageBox(QMessageBox.Icon.Question, "Goround", said, parent=self._windows.main)
        go = box.addButton(self.tr("Go there"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        box.finished.connect(box.deleteLater)
        go.clicked.connect(lambda: self.wanted.emit(following.id))
        box.open()


def _follows(other: Listed, closed: Meeting) -> bool:
    """Tell whether another meeting of the same group goes on since one was closed."""
    opening = closed.opening
    same = opening is not None and other.body == opening.body
    return same and other.running and other.last > closed.closed_at
