"""The meeting that this laptop attends, for windows: tidings as signals, and timers."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from facilitation.meeting.act import Act, Overrule
from facilitation.meeting.attended import AttendedMeeting, Clock, Opened, Tiding
from facilitation.meeting.outcome import Outcome, Refusal
from facilitation.process.catalogue import Processes
from facilitation.record.errands import Errands
from facilitation.record.journal import Journal, StorageFault

_BEAT_MS = 200
_PULSE_MS = 5_000
_MINUTE = 60_000
_LISTEN_MS = 250
_LISTEN_TOO_MS = 1_000
"""How often news are asked for: where a server tells of them, only lest one was not heard."""

_SETTLE_MS = 2_000
"""How often what is only in memory is tried again."""


class Station(AttendedMeeting, QObject):
    """A meeting with its journal and a clock, for every window of this laptop.

    Each signal is a Tiding; ``beat`` comes while time is shown, so that displays can repaint, and
    ``minute`` with every minute of the day, for those that tell times of day.
    """

    changed = Signal(object)
    refused = Signal(object)
    troubled = Signal(object)
    relieved = Signal(object)
    held = Signal(object)
    gap_found = Signal(object)
    gap_settled = Signal(object)
    put_up = Signal(object)
    rejoined = Signal(object)
    beat = Signal()
    minute = Signal()
    _news = Signal()
    """Another station wrote; comes from another thread."""

    def __init__(
        self,
        journal: Journal | Opened,
        meeting: str,
        processes: Processes,
        clock: Clock,
        *,
        asleep: Callable[[], int] | None = None,
        errands: Errands | None = None,
    ) -> None:
        """Open the record of a meeting; see AttendedMeeting."""
        QObject.__init__(self)
        AttendedMeeting.__init__(
            self, journal, meeting, processes, clock, self._emit, asleep=asleep, errands=errands
        )
        every = _LISTEN_TOO_MS if self.record().shared else _LISTEN_MS
        self._minute = self.now().at // _MINUTE
        slots = {self._on_beat: _BEAT_MS, self.listen: every, self.settle: _SETTLE_MS}
        for slot, interval in (slots | {self.pulse: _PULSE_MS}).items():
            timer = QTimer(self, interval=interval)
            timer.timeout.connect(slot)
            timer.start()
        self._news.connect(self.listen, Qt.ConnectionType.QueuedConnection)
        self.record().watch(meeting, self._tell_news)

    def _tell_news(self) -> None:
        with suppress(RuntimeError):  # it was freed meanwhile
            self._news.emit()

    def do(self, act: Act, by: str = "console") -> Outcome:
        """Do an act, with what is in the file that it names."""
        if (act.act if isinstance(act, Overrule) else act).reads_a_file:
            from facilitation.exchange.bringing import brought  # few acts name a file

            try:
                ready = brought(act, Path(), self.record())
            except StorageFault as fault:
                return self.meet(fault)
            if isinstance(ready, Refusal):
                return self.refuse(ready)
            act = ready
        return super().do(act, by)

    def say(self, line: str, by: str = "console", block: str | None = None) -> Outcome:
        """Do what a line of the room language says; NotUnderstood where it says no act."""
        from facilitation.language.grammar import act_of  # loaded when it is first spoken

        return self.do(act_of(line, block), by)

    def close(self) -> None:
        """Stop; the journal stays open for whoever handed it in."""
        super().close()
        for timer in self.findChildren(QTimer):
            timer.stop()

    def _emit(self, tiding: Tiding, about: object) -> None:
        getattr(self, tiding).emit(about)

    def _on_beat(self) -> None:
        self.notice_sleep()
        before, self._minute = self._minute, self.now().at // _MINUTE
        if before != self._minute:
            self.minute.emit()
        if self.shows_time():
            self.beat.emit()
