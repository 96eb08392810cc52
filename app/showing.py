"""Without a display: play the assembly rehearsal through the real windows, and keep pictures."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.options import Options

REHEARSAL = "congress_evening"
"""The rehearsal that is shown."""

SIZE = (1366, 768)
"""The size of the pictures, in pixels."""


def show_without_display(options: Options) -> int:
    """Say that there is no display, play a rehearsal offscreen, and say where everything lies.

    Returns the exit status: 0, or 3 where nothing can be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = _folder()
    say = sys.stdout.write
    say("There is no display here, so no window can be shown.\n")
    say("Goround plays the rehearsal of an assembly through its windows all the same.\n")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = _play(options, folder)
    except OSError as fault:
        sys.stderr.write(f"Nothing could be written to {folder}: {fault.strerror}.\n")
        return 3
    for what, path in made:
        say(f"  {what}: {path}\n")
    say("To see the windows, start Goround where there is a display.\n")
    return 0


def _folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path("goround", appauthor=False) / "shown"


def _play(options: Options, folder: Path) -> list[tuple[str, Path]]:
    """Play the rehearsal; return what was made, each with its path."""
    from app.exhibition import Exhibition

    return Exhibition(options, folder).play(REHEARSAL, SIZE)
