"""From arguments to one window or one command; what is needed is loaded when it is needed."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

_OWNER_ONLY = 0o077
"""Libraries, minutes and reports are for whoever made them, also where a laptop is shared."""


def main(argv: Sequence[str] | None = None) -> int:
    """Start Goround; return the exit status (see ``goround --help``).

    Without a command the windows open. Commands never load Qt.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    os.umask(_OWNER_ONLY)
    from app.command_line.window_options import is_for_commands

    if is_for_commands(arguments):
        from app.command_line.running import run

        return run(arguments)
    return _open_windows(arguments)


def _open_windows(arguments: Sequence[str]) -> int:
    from app.command_line.window_options import read_options

    options = read_options(arguments)
    if not has_display(sys.platform, os.environ):
        from app.starting.showing import show_without_display

        return show_without_display(options)
    from app.starting.loading import load_before_qt, load_qt

    load_before_qt()
    load_qt()
    from app.starting.start import run_program

    return run_program(options)


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Tell whether windows can be shown: on Linux that needs X11, Wayland or a chosen platform."""
    if not platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)
