"""What can be done where a library cannot be opened."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.wording import Wording
from app.wording.words import ENGLISH, Tongue
from facilitation.library.passphrase import Passphrase
from facilitation.record.journal import StorageFault


def ask_remedy(
    fault: StorageFault, place: str, tongue: Tongue = ENGLISH, key: Passphrase | None = None
) -> str:
    """Return the library to try next, empty to give up; ``key`` opens it where it is locked."""
    what, remedy = Wording(tongue).troubles.storage(fault)
    box = QMessageBox(QMessageBox.Icon.Warning, "Goround", what)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(remedy)
    role = QMessageBox.ButtonRole.AcceptRole
    again = box.addButton(QCoreApplication.translate("Starting", "Try again"), role)
    other = box.addButton(QCoreApplication.translate("Starting", "Choose another library…"), role)
    saved = (
        box.addButton(QCoreApplication.translate("Starting", "Save what is good"), role)
        if fault.code == "damaged"
        else None
    )
    box.addButton(QCoreApplication.translate("Starting", "Quit"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    pressed = box.clickedButton()
    if pressed is again:
        return place
    if pressed is other:
        return ask_for_another()
    if saved is not None and pressed is saved:
        return _rescued(fault.path or place, tongue, key)
    return ""


def ask_for_another() -> str:
    """Return the path of a library that is chosen or named, empty where nobody did."""
    title = QCoreApplication.translate("Starting", "Choose a library, or name a new one")
    options = QFileDialog.Option.DontConfirmOverwrite
    return QFileDialog.getSaveFileName(None, title, "", "*.goround", options=options)[0]


def _rescued(path: str, tongue: Tongue, key: Passphrase | None) -> str:
    """Save the good beginnings of a damaged library; return where they are now."""
    from facilitation.library.rescue import rescue

    try:
        return str(rescue(Path(path), datetime.now(UTC).date(), key).path)
    except StorageFault as fault:
        return ask_remedy(fault, path, tongue, key)
