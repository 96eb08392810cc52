"""Measuring with Qt in a process of its own, so that figures do not disturb each other."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import cast


def platform() -> str:
    """Real windows where there is a display, else Qt's own picture in memory."""
    return "xcb" if os.environ.get("DISPLAY") else "offscreen"


def measured_apart(module: str, *arguments: str) -> dict[str, str | float]:
    """Run a module of the bench; return the figure that it prints last, as JSON."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        env={"QT_QPA_PLATFORM": platform()} | os.environ,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return cast("dict[str, str | float]", found) | {"platform": platform()}
