"""Files that are dragged onto a part of a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

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
        if event.type() not in _OVER or not isinstance(event, QDropEvent):
            return False
        paths = [Path(each.toLocalFile()) for each in event.mimeData().urls() if each.isLocalFile()]
        if not paths:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True
