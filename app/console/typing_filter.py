"""Typing anywhere in the window goes to the quick bar."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.console.quick_bar import QuickBar
from app.console.quick_line import is_act


@runtime_checkable
class Answering(Protocol):
    """A list in which a single letter is an answer."""

    def understands(self, text: str) -> bool:
        """Tell whether a typed letter is an answer here."""


class TypingFilter(QObject):
    """Stands before the lists and pictures, which have no use for letters of their own."""

    def __init__(self, bar: QuickBar, parent: QObject | None = None) -> None:
        """Send what is typed to ``bar``."""
        super().__init__(parent)
        self._bar = bar

    def watch(self, *widgets: QWidget) -> None:
        """Stand before these."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take letters, and the keys that are acts, away from what is watched."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, Answering) and watched.understands(event.text()):
            return False
        own = isinstance(watched, QAbstractScrollArea) and event.text() == "\b"
        if own or not (is_typing(event) or is_act(event)):
            return False
        self._bar.take_typing(event)
        return True


def is_typing(event: QKeyEvent) -> bool:
    """Tell whether a key writes something."""
    return bool(event.text()) and event.text().isprintable() and event.text() != " "
