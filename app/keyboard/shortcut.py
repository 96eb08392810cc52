"""Keys that are acts wherever the caret is: a fresh press does them, a held key never again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_ARROWS = str.maketrans({"↑": "Up", "↓": "Down", "←": "Left", "→": "Right"})


ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""The key in the middle, and the one among the figures."""


def sequence(key: str) -> QKeySequence:
    """Return a key as Qt knows it; arrows are written as arrows."""
    return QKeySequence(key.translate(_ARROWS))


def shortcut(
    key: str,
    parent: QWidget,
    slot: Callable[..., object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QShortcut:
    """Let a key do something while ``parent`` is seen and enabled; once for each press."""
    made = QShortcut(sequence(key), parent)
    made.setContext(context)
    made.setAutoRepeat(False)
    made.activated.connect(slot)
    return made


def give_key(action: QAction, key: str) -> None:
    """Let a key do what an entry of a menu does; once for each press."""
    action.setShortcut(sequence(key))
    action.setAutoRepeat(False)


def press(window: QWidget, event: QKeyEvent) -> bool:
    """Do what a key means in a window, though it was pressed in another; tell whether it did."""
    pressed = QKeySequence(event.keyCombination())
    for each in window.findChildren(QShortcut):
        over = each.parent()
        if each.key() == pressed and isinstance(over, QWidget) and _is_in(over, window):
            each.activated.emit()
            return True
    for action in window.findChildren(QAction):
        if pressed in action.shortcuts() and action.isEnabled():
            action.trigger()
            return True
    return False


def _is_in(widget: QWidget, window: QWidget) -> bool:
    """Tell whether keys of the window reach a widget: it is seen and enabled."""
    return widget.window() is window and widget.isVisible() and widget.isEnabled()
