"""One program for one library: a second start raises the window of the first."""

from __future__ import annotations

import _socket  # without the names that `socket` puts around it: two milliseconds of every start
import getpass
import hashlib
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 400
_ANSWER_MS = 1_000
_MOST_BYTES = 4_096
_WAITING = 8


def channel_name(library: str) -> str:
    """Return the name under which the program of a library listens; one for each user."""
    who = f"{getpass.getuser()}:{library}"
    return f"goround-{hashlib.sha256(who.encode()).hexdigest()[:24]}"


def ask_running(library: str, asked: str) -> bool:
    """Ask a running program to come to the front with a meeting, or with a script by its path.

    Returns whether there is one.
    """
    channel, words = channel_name(library), f"{asked}\n".encode()
    place = _place(channel)
    return _ring_by_qt(channel, words) if place is None else _ring(place, words)


def _ring(place: Path, words: bytes) -> bool:
    ring = _socket.socket(_socket.AF_UNIX)
    ring.settimeout(_WAIT_MS / 1000)
    try:
        ring.connect(str(place))
        ring.sendall(words)
    except OSError:
        return False
    finally:
        ring.close()
    return True


def _ring_by_qt(channel: str, words: bytes) -> bool:
    from PySide6.QtNetwork import QLocalSocket  # where a channel is no file

    ring = QLocalSocket()
    ring.connectToServer(channel)
    if not ring.waitForConnected(_WAIT_MS):
        return False
    ring.write(words)
    ring.waitForBytesWritten(_WAIT_MS)
    ring.disconnectFromServer()
    return True


def _place(channel: str) -> Path | None:
    """Return where Qt makes a channel that is a file; None where it is none, as on Windows."""
    return None if os.name == "nt" else Path(QDir.tempPath(), channel)


def _held(channel: str) -> _socket.socket | None:
    """Return a channel on which whoever rings waits until Qt answers; None: Qt has to make it."""
    place = _place(channel)
    if place is None:
        return None
    held = _socket.socket(_socket.AF_UNIX)
    try:
        place.unlink(missing_ok=True)
        held.bind(str(place))
        held.listen(_WAITING)
    except OSError:
        held.close()
        return None
    return held


class Doorbell(QObject):
    """Listens for second starts; ``rung`` carries the meeting they ask for (empty: none)."""

    rung = Signal(str)

    def __init__(self, library: str, parent: QObject | None = None) -> None:
        """Begin to listen; a channel left over from a crash is taken over."""
        super().__init__(parent)
        self._channel = channel_name(library)
        self._server: QLocalServer | None = None
        self._held = _held(self._channel)
        if self._held is None:
            self._listen()
        else:
            QTimer.singleShot(_ANSWER_MS, self, self._listen)

    def _listen(self) -> QLocalServer:
        if self._server is None:
            from PySide6.QtNetwork import QLocalServer  # more than a first picture waits for

            self._server = QLocalServer(self)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            self._server.newConnection.connect(self._answer)
            self._open(self._server)
        return self._server

    def _open(self, server: QLocalServer) -> None:
        if self._held is not None:
            server.listen(self._held.detach())
        elif not server.listen(self._channel):
            server.removeServer(self._channel)
            server.listen(self._channel)

    def close(self) -> None:
        """Listen no more; nothing of the channel stays behind."""
        self._listen().close()

    def _answer(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        server = self._listen()
        while (ring := server.nextPendingConnection()) is not None:
            if ring.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._read(ring)
            else:
                ring.disconnected.connect(partial(self._read, ring))

    def _read(self, ring: QLocalSocket) -> None:
        asked = bytes(ring.read(_MOST_BYTES).data()).decode("utf-8", errors="replace")
        ring.deleteLater()
        self.rung.emit(asked.strip())
