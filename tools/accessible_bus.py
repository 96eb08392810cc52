"""A bus on which a screen reader hears the windows: D-Bus and AT-SPI, for the tests.

Standard library only: the set-up installs what it needs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = {"dbus-daemon": "dbus"}
"""The program that the tests call, and its Debian package."""

_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
"""What the bus starts when somebody listens; it lies where no PATH leads."""

_LONGEST_WAIT = 30


def missing() -> list[str]:
    """Return the packages of what is not there."""
    packages = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    return packages if _SERVICE.exists() else [*packages, "at-spi2-core"]


@contextmanager
def opened() -> Iterator[dict[str, str]]:
    """Open a bus of one's own, and yield the variables for a program that is to be heard on it.

    It ends with the block, and with it whatever it has started.

    Raises:
        RuntimeError: the bus did not open.
    """
    with tempfile.TemporaryDirectory(prefix="heard-") as folder:
        # Short: the place of a socket may have 108 letters.
        places = {"XDG_RUNTIME_DIR": folder, "XDG_CACHE_HOME": folder}
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
            env=os.environ | places,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            address = daemon.stdout.readline().strip() if daemon.stdout is not None else ""
            if not address:
                raise RuntimeError("dbus-daemon did not start")
            heard = {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
            yield places | heard
        finally:
            daemon.terminate()
            daemon.wait(_LONGEST_WAIT)
            if daemon.stdout is not None:
                daemon.stdout.close()
