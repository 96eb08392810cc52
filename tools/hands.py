"""Hands on the keyboard of the real program: types, presses keys, waits, and takes pictures.

For the trials and tests that work in real windows under an X display (xdotool). Nothing here
depends on how long anything takes.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tools.camera import Camera
from tools.environment import HOUSE

Found = TypeVar("Found")
Size = tuple[int, int]

LONGEST_MS = 60_000
_PAUSE_MS = 40
_DELAY_MS, _FOREIGN_DELAY_MS = 2, 200
"""Between keys. For a letter that the keyboard lacks xdotool gives a key another meaning for a
while: any window, also a bare one, loses such letters when they are typed as fast as others."""

_PATIENCE = 50
"""Looks at the screen before a key is pressed once more: some two seconds."""


def until(found: Callable[[], Found | None], what: str) -> Found:
    """Ask again and again until there is something.

    Raises:
        AssertionError: there was nothing for a minute.
    """
    end = time.monotonic_ns() + LONGEST_MS * 1_000_000
    while time.monotonic_ns() < end:
        if result := found():
            return result
        time.sleep(_PAUSE_MS / 1000)
    raise AssertionError(f"waited in vain for {what}")


class Hands:
    """One program on one display."""

    def __init__(self, display: str, library: Path, home: Path) -> None:
        """Know the display, the library, and a home of its own, so that nothing is shared."""
        self._environment = os.environ | {
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": os.environ.get("LC_ALL", "C.UTF-8"),
        }
        self._library = library
        self._camera: Camera | None = None
        self.errors = home / "errors.txt"
        self.program: subprocess.Popen[bytes] | None = None

    def start(self, title: str, look: str = "light") -> str:
        """Start the program with a meeting; return its console's window."""
        command = [
            sys.executable,
            "main.py",
            "--library",
            str(self._library),
            "--look",
            look,
            title,
        ]
        with self.errors.open("ab") as errors:
            self.program = subprocess.Popen(
                command, cwd=HOUSE, stderr=errors, env=self._environment
            )
        return self.window(f"^{title}")

    def kill(self) -> None:
        """Kill the program at once, as a power cut would."""
        if self.program is not None:
            self.program.kill()
            self.program.wait()
            self.program = None
        if self._camera is not None:
            self._camera.close()
            self._camera = None

    def window(self, name: str) -> str:
        """Return the visible window with a name, once there is one."""

        def found() -> str:
            return self.xdotool("search", "--onlyvisible", "--name", name).split("\n")[0]

        return until(found, f"a window called {name}")

    def dialog(self, name: str) -> str:
        """Return the window with a name once it has the keyboard: what is typed goes there.

        A window is seen before the window manager has given it the keyboard, and some never
        give it to a window that opens while keys are still going up: then a click would.
        """
        window = self.window(name)

        def typed_into() -> bool:
            if re.search(name, self.xdotool("getwindowfocus", "getwindowname")):
                return True
            self.xdotool("windowactivate", window)
            return False

        until(typed_into, f"{name} to have the keyboard")
        return window

    def gone(self, name: str) -> None:
        """Wait until no window with a name is visible."""
        until(
            lambda: not self.xdotool("search", "--onlyvisible", "--name", name),
            f"{name} to close",
        )

    def call(self, keys: str, name: str) -> str:
        """Press keys until the dialog that they open is there.

        What was done is durable before it is shown, and a key pressed in between is lost.
        """
        presses = 0

        def opened() -> bool:
            nonlocal presses
            if self.xdotool("search", "--onlyvisible", "--name", name):
                return True
            if presses % _PATIENCE == 0:
                self.key(keys)
            presses += 1
            return False

        until(opened, f"{name} to open")
        return self.dialog(name)

    def leave(self, name: str) -> None:
        """Press Escape in a dialog until it is gone, as people do where one was not enough."""

        def left() -> bool:
            if not self.xdotool("search", "--onlyvisible", "--name", name):
                return True
            self.dialog(name)
            self.key("Escape")
            return False

        until(left, f"{name} to be left")

    def place(self, window: str, left: int, size: Size) -> None:
        """Put a window at the top of the screen, in a size of its own."""
        self.xdotool("windowsize", "--sync", window, *map(str, size))
        self.xdotool("windowmove", window, str(left), "0")

    def turn_to(self, window: str) -> None:
        """Give a window the keyboard."""
        self.xdotool("windowactivate", "--sync", window)

    def type(self, text: str) -> None:
        """Type a text as it is; a line end presses Enter."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self.key("Return")
            if line:
                delay = _DELAY_MS if line.isascii() else _FOREIGN_DELAY_MS
                self.xdotool("type", "--delay", str(delay), "--", line)

    def key(self, *names: str) -> None:
        """Press keys one after the other, not faster than hands do: else they count as held."""
        self.xdotool("key", "--delay", "40", *names)

    def line(self, text: str) -> None:
        """Type a line and press Enter."""
        self.type(text)
        self.key("Return")

    def picture(self, window: str, path: Path) -> None:
        """Take a picture of a window, once it looks the same twice."""
        path.write_bytes(self.rest(window))

    def rest(self, window: str) -> bytes:
        """Wait until a window looks the same twice: all that was done is shown; return its look."""
        looks: list[bytes] = []

        def still() -> bool:
            looks.append(self._looks(window))
            return len(looks) > 1 and looks[-1] == looks[-2]

        until(still, "a picture that stands still")
        return looks[-1]

    def whole_screen(self, path: Path) -> None:
        """Take a picture of everything there is, for whoever wants to know what went wrong."""
        path.write_bytes(self._looks("0"))

    def _looks(self, window: str) -> bytes:
        self._camera = self._camera or Camera(self._environment)
        return self._camera.take(window)

    def xdotool(self, *arguments: str) -> str:
        """Call xdotool; return what it says."""
        done = subprocess.run(
            ["xdotool", *arguments],
            capture_output=True,
            text=True,
            check=False,
            env=self._environment,
        )
        return done.stdout.strip()
