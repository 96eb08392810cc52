"""Ending the windows in good order when the system asks for it."""

from __future__ import annotations

import signal
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal

from app.command_line.exits import end_in_order

if sys.platform == "win32":
    from socket import socketpair
else:
    from _socket import socketpair  # `socket` itself takes long to load


class Ending(QObject):
    """Leaves the event loop on SIGTERM and SIGHUP; ``status`` is then what to end with.

    While Qt waits, Python's handlers of signals do not run: a byte in a socket wakes both.
    """

    asked = Signal()
    """The system ends the program; the windows are about to be closed by nobody."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.status = 0
        self._here, self._there = socketpair()
        self._here.setblocking(False)
        self._there.setblocking(False)
        signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        self._woken = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._woken.activated.connect(self._take)
        end_in_order(self._end)

    def _take(self) -> None:
        """Let Python see its signals: the handler runs on the way in here."""
        self._here.recv(64)

    def _end(self, status: int) -> None:
        self.status = status
        self.asked.emit()
        QCoreApplication.quit()
