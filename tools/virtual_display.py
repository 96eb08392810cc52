"""A display that nobody sees: Xvfb with a window manager, for the tests in real windows.

Standard library only: the set-up installs what it needs.
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
"""Each program that the tests in real windows call, and its Debian package."""

_SIZE = "1920x1080x24"
_LONGEST_WAIT = 30


def missing() -> list[str]:
    """Return the packages of the programs that are not there."""
    return [package for program, package in PROGRAMS.items() if not shutil.which(program)]


@contextmanager
def opened(size: str = _SIZE) -> Iterator[str]:
    """Open a display with a window manager, and yield its name, such as ":1".

    ``size`` is its width, height and depth; mostly 1920 by 1080.

    Both end with the block.

    Raises:
        RuntimeError: the display did not open.
    """
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        display = f":{_heard(reading, 'Xvfb')}"
        with _window_manager(display):
            yield display
    finally:
        os.close(reading)
        server.terminate()
        server.wait(_LONGEST_WAIT)


@contextmanager
def _window_manager(display: str) -> Iterator[None]:
    """Keep a window manager for `display`, ready when the block begins."""
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder, "ready")
        os.mkfifo(ready)
        # Opened for both, so that it neither waits for the writer nor ends with it.
        reading = os.open(ready, os.O_RDWR)
        manager = subprocess.Popen(
            # openbox runs this once it manages the display.
            ["openbox", "--startup", f"sh -c 'echo yes > {ready}'"],
            env=os.environ | {"DISPLAY": display},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _heard(reading, "openbox")
            yield
        finally:
            os.close(reading)
            manager.terminate()
            manager.wait(_LONGEST_WAIT)


def _heard(reading: int, program: str) -> str:
    """Return the line that `program` writes when it is ready."""
    told, _, _ = select.select([reading], [], [], _LONGEST_WAIT)
    line = os.read(reading, 64).decode().strip() if told else ""
    if not line:
        raise RuntimeError(f"{program} did not start")
    return line
