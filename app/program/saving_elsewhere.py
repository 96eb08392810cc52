"""Going on in a new library with a meeting whose own cannot be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.look.file_places import place_for
from facilitation.library.passphrase import Passphrase
from facilitation.library.patient import PatientLibrary
from facilitation.library.recognition import is_plain
from facilitation.record.holding import HoldingJournal
from facilitation.record.journal import Behind, Journal, StorageFault


def ask_where(parent: QWidget) -> str:
    """Return the path of a library to begin or go on with, empty where nobody chose."""
    title = QCoreApplication.translate("Elsewhere", "Save this meeting in another library")
    options = QFileDialog.Option.DontConfirmOverwrite
    kinds = "*.goround"
    chosen, _ = QFileDialog.getSaveFileName(parent, title, place_for(), kinds, options=options)
    return f"{chosen}.goround" if chosen and "." not in chosen.rsplit("/", 1)[-1] else chosen


def save_elsewhere(record: HoldingJournal, place: str, key: Passphrase | None = None) -> Journal:
    """Write the whole record of a meeting into a library, and go on there; return the library.

    ``key`` is the passphrase of the one it comes from: a new library is locked with it, too. Raises
    StorageFault: it cannot be written there, or a library there has this meeting already.
    """
    from facilitation.library.library import open_library

    key = None if is_plain(Path(place)) else key
    library = open_library(place, key=key)
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
    patient = PatientLibrary(library, key)
    record.move(patient, len(rows))
    return patient
