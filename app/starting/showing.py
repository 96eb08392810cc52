"""Without a display: play the assembly rehearsal through the real windows, and keep pictures."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

from app.command_line.exits import Status
from app.command_line.teller import teller_in
from app.command_line.window_options import Options

REHEARSAL = "congress_evening"
"""The rehearsal that is shown."""

SIZE = (1366, 768)
"""The size of the pictures, in pixels."""


def show_without_display(options: Options) -> int:
    """Say that there is no display, play a rehearsal offscreen, and say where everything lies.

    Returns the exit status: 0, or 3 where nothing can be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
    teller = teller_in(options.language)
    folder = user_data_path("goround", appauthor=False) / "shown"
    teller.tell(teller.no_display())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = _play(options, folder)
    except OSError as fault:
        teller.complain(teller.cannot_write(str(folder), fault))
        return Status.TROUBLE
    for path in made:
        teller.tell(f"  {path}")
    teller.tell(teller.pictures_made())
    return Status.FINE


def _play(options: Options, folder: Path) -> list[Path]:
    from app.starting.exhibition import (
        Exhibition,  # loads Qt, for which the platform was chosen above
    )

    return Exhibition(options, folder).play(REHEARSAL, SIZE)
