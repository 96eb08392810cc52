"""In which folder a dialog for files begins: where a file was last, else among the documents."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QStandardPaths

_FOLDER: Final = "files/folder"


def place_for(name: str = "") -> str:
    """Return the folder to begin in, with the name that is offered for a file."""
    last = str(_settings().value(_FOLDER) or "")
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    usual = QStandardPaths.writableLocation(documents)
    found = (Path(each) for each in (last, usual) if each)
    folder = next((each for each in found if each.is_dir()), Path.home())
    return str(folder / name)


def remember(path: str) -> None:
    """Begin next time in the folder of a file that was chosen; of none nothing is remembered."""
    if path:
        _settings().setValue(_FOLDER, str(Path(path).absolute().parent))


def _settings() -> QSettings:
    return QSettings("goround", "goround")
