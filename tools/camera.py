"""Takes pictures of windows of other programs, by Qt, in a process of its own.

`python -m tools.camera` stands beside the program that it looks at, on the same display. Each line
on standard input is a window's number, or 0 for the whole screen; the answer on standard output
is the length of a PNG, in four bytes, and the PNG; of length 0 where there is no such window.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from typing import IO, cast

from tools.environment import HOUSE

_LENGTH_BYTES = 4


class Camera:
    """A camera on one display."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """Set it up; ``environment`` names the display."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tools.camera"],
            cwd=HOUSE,
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def take(self, window: str) -> bytes:
        """Return a PNG of a window, named by its number, or of the screen where that is "0".

        Raises:
            AssertionError: there is no picture of it.
        """
        asking = cast("IO[bytes]", self._process.stdin)
        asking.write(f"{window}\n".encode())
        asking.flush()
        answer = cast("IO[bytes]", self._process.stdout)
        picture = answer.read(int.from_bytes(answer.read(_LENGTH_BYTES), "big"))
        assert picture, f"no picture of window {window}"
        return picture

    def close(self) -> None:
        """Put it away."""
        self._process.communicate()


def main() -> int:
    """Answer each line until there are no more."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    for line in sys.stdin:
        application.processEvents()
        picture = _picture(int(line))
        sys.stdout.buffer.write(len(picture).to_bytes(_LENGTH_BYTES, "big") + picture)
        sys.stdout.buffer.flush()
    return 0


def _picture(window: int) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication

    seen = QGuiApplication.primaryScreen().grabWindow(window)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not seen.isNull():
        seen.save(buffer, "PNG")
    return bytes(buffer.data().data())


if __name__ == "__main__":
    sys.exit(main())
