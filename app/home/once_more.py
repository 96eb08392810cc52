"""Asking once more before what cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_once_more(
    over: QWidget,
    said: tuple[str, str, str, str],
    go_on: Callable[[], object],
    icon: QMessageBox.Icon = QMessageBox.Icon.Question,
) -> None:
    """Ask over a window; ``said`` are the question, what comes of it, and both answers."""
    question, about, goes, stays = said
    box = QMessageBox(icon, over.windowTitle(), question, parent=over)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(about)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    go = box.addButton(goes, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(stays, QMessageBox.ButtonRole.RejectRole))
    go.clicked.connect(go_on)
    box.open()
