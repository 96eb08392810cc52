"""One program for one library: a second start raises the window of the first."""

from __future__ import annotations

import getpass
import hashlib

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 400
_MOST_BYTES = 4_096


def channel_name(library: str) -> str:
    """Return the name under which the program of a library listens; one for each user."""
    who = f"{getpass.getuser()}:{library}"
    return f"goround-{hashlib.sha256(who.encode()).hexdigest()[:24]}"


def ask_running(library: str, asked: str) -> bool:
    """Ask a running program to come to the front with a meeting, or with a script by its path.

    Returns whether there is one.
    """
    socket = QLocalSocket()
    socket.connectToServer(channel_name(library))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(f"{asked}\n".encode())
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class Doorbell(QObject):
    """Listens for second starts; ``rung`` carries the meeting they ask for (empty: none)."""

    rung = Signal(str)

    def __init__(self, library: str, parent: QObject | None = None) -> None:
        """Begin to listen; a channel left over from a crash is taken over."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = channel_name(library)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Listen no more; nothing of the channel stays behind."""
        self._server.close()

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is None:
            return
        socket.disconnected.connect(lambda: self._read(socket))
        if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        asked = bytes(socket.read(_MOST_BYTES).data()).decode("utf-8", errors="replace")
        socket.deleteLater()
        self.rung.emit(asked.strip())
