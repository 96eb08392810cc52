"""A library that cannot be written, or is damaged: going on in a new one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.command_line.teller import rescue_told
from app.wording.words import Translate
from facilitation.library.patient import PatientLibrary
from facilitation.library.rescue import Rescue, rescue
from facilitation.meeting.finding import title_in
from facilitation.record.holding import HoldingJournal
from facilitation.record.journal import Behind, Journal, StorageFault


def ask_where(parent: QWidget) -> str:
    """Return the path of a library to begin or go on with, empty where nobody chose."""
    title = QCoreApplication.translate("Elsewhere", "Save this meeting in another library")
    options = QFileDialog.Option.DontConfirmOverwrite
    kinds = "*.goround"
    chosen, _ = QFileDialog.getSaveFileName(parent, title, "", kinds, options=options)
    return f"{chosen}.goround" if chosen and "." not in chosen.rsplit("/", 1)[-1] else chosen


def save_elsewhere(record: HoldingJournal, place: str) -> Journal:
    """Write the whole record of a meeting into a library, and go on there; return the library.

    Raises:
        StorageFault: it cannot be written there, or a library there has this meeting already.
    """
    from facilitation.library.library import open_library

    library = open_library(place)
    rows = record.whole()
    try:
        for content in record.contents():
            library.keep(content)
        library.restore(rows)
    except (StorageFault, Behind) as fault:
        library.close()
        if isinstance(fault, StorageFault):
            raise
        raise StorageFault("foreign", "it has this meeting already", place) from fault
    patient = PatientLibrary(library)
    record.move(patient, len(rows))
    return patient


def rescue_library(library: PatientLibrary, translate: Translate) -> str:
    """Save what is good of a library; return what was kept and what was set aside.

    Raises:
        StorageFault: it could not be rescued; it is as it was.
    """
    done: list[Rescue] = []

    def mend(path: Path) -> None:
        done.append(rescue(path, datetime.now().astimezone().date()))

    library.mended(mend)
    titles = {each.meeting: title_in(each.first) for each in library.headings()}
    return "\n".join(rescue_told(done[0], titles, translate))
