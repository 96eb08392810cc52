"""Asks for files, beginning in the folder where one was last; and takes those that are dragged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog


_FOLDER: Final = "files/folder"


def place_for(name: str = "") -> str:
    """Return the folder to begin in, with the name that is offered for a file."""
    from PySide6.QtCore import QStandardPaths  # with enumerations, made only for a dialog

    last = str(_settings().value(_FOLDER) or "")
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    found = (Path(each) for each in (last, usual) if each)
    folder = next((each for each in found if each.is_dir()), Path.home())
    return str(folder / name)


def remember(path: str) -> None:
    """Begin next time in the folder of a file that was chosen; of none nothing is remembered."""
    if path:
        _settings().setValue(_FOLDER, str(Path(path).absolute().parent))


def ask_for_file(
    over: QWidget, title: str, filters: Sequence[str], then: Callable[[Path], object]
) -> None:
    """Ask for a file that is there, over a window that goes on; ``then`` is told which."""
    asking = _asking(over, title, place_for(), then)
    asking.setFileMode(asking.FileMode.ExistingFile)
    asking.setNameFilters(filters)
    asking.open()


def ask_for_files(
    over: QWidget, title: str, filters: Sequence[str], then: Callable[[Sequence[Path]], object]
) -> None:
    """The same for one or several at once."""
    asking = _asking(over, title, place_for(), lambda _: None)

    def tell(chosen: list[str]) -> None:  # of several Qt tells no single one
        remember(chosen[0] if chosen else "")
        QTimer.singleShot(0, over, partial(then, [Path(each) for each in chosen]))

    asking.filesSelected.connect(tell)
    asking.setFileMode(asking.FileMode.ExistingFiles)
    asking.setNameFilters(filters)
    asking.open()


def _itself(place: Path) -> Sequence[Path]:
    return (place,)


def ask_where(
    over: QWidget,
    title: str,
    name: str,
    then: Callable[[Path], object],
    written: Callable[[Path], Sequence[Path]] = _itself,
) -> None:
    """Ask where to write a file, which is offered a name with its ending; ``then`` is told.

    ``written`` are the files that come of a place; none that is there already is offered.
    """
    asking = _asking(over, title, str(_free(Path(place_for(name)), written)), then)
    asking.setAcceptMode(asking.AcceptMode.AcceptSave)
    asking.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    asking.open()


def _free(place: Path, written: Callable[[Path], Sequence[Path]]) -> Path:
    places = chain((place,), (place.with_stem(f"{place.stem} {number}") for number in count(2)))
    return next(e for e in places if not any(each.exists() for each in (e, *written(e))))


def _asking(over: QWidget, title: str, place: str, then: Callable[[Path], object]) -> QFileDialog:
    from PySide6.QtWidgets import QFileDialog  # many kinds of settings, all made on loading

    asking = QFileDialog(over, title, place)
    asking.fileSelected.connect(remember)
    # Told when the key that chose it has been dealt with: until then Qt goes on with the dialog,
    # and with the list of what is offered in it.
    asking.fileSelected.connect(lambda path: QTimer.singleShot(0, over, partial(then, Path(path))))
    asking.finished.connect(asking.deleteLater)
    return asking


def _settings() -> QSettings:
    return QSettings("goround", "goround")


_OVER = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrops(QObject):
    """Takes files for a widget; other things that are dragged are left to whoever wants them.

    ``dropped`` carries the paths. A file is only read: where it lay, it stays.
    """

    dropped = Signal(object)

    def __init__(self, over: QWidget) -> None:
        """Watch a widget, and whatever in it does not take files itself."""
        super().__init__(over)
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what is dragged, where there are files in it."""
        if not isinstance(event, QDropEvent) or event.type() not in _OVER:
            return False
        paths = [Path(each.toLocalFile()) for each in event.mimeData().urls() if each.isLocalFile()]
        if not paths:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True
