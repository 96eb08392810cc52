"""Parts side by side, whose widths can be changed by hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter, QWidget


class Split(QSplitter):
    """None of its parts can be pushed out of sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)

    def changeEvent(self, event: QEvent) -> None:
        """Let the parts change sides with the windows: Qt leaves them where they were laid out."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.refresh()
