"""Rescuing a damaged library from the windows."""

from __future__ import annotations

from datetime import datetime

from app.command_line.teller import rescue_told
from app.wording.words import Translate
from facilitation.library.patient import PatientLibrary
from facilitation.library.rescue import rescue
from facilitation.meeting.past.finding import title_in


def rescue_library(library: PatientLibrary, translate: Translate) -> str:
    """Save what is good of a library; return what was kept and what was set aside.

    Raises StorageFault: it could not be rescued; it is as it was.
    """
    today = datetime.now().astimezone().date()
    done = library.mended(lambda path: rescue(path, today, library.key))
    titles = {each.meeting: title_in(each.first) for each in library.headings()}
    return "\n".join(rescue_told(done, titles, translate))
