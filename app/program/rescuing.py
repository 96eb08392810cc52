"""Rescuing a damaged library from the windows."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from app.command_line.teller import rescue_told
from app.wording.words import Translate
from facilitation.library.patient import PatientLibrary
from facilitation.library.rescue import Rescue, rescue
from facilitation.meeting.finding import title_in


def rescue_library(library: PatientLibrary, translate: Translate) -> str:
    """Save what is good of a library; return what was kept and what was set aside.

    Raises:
        StorageFault: it could not be rescued; it is as it was.
    """
    done: list[Rescue] = []

    def mend(path: Path) -> None:
        done.append(rescue(path, datetime.now().astimezone().date(), library.key))

    library.mended(mend)
    titles = {each.meeting: title_in(each.first) for each in library.headings()}
    return "\n".join(rescue_told(done[0], titles, translate))
