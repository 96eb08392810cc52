"""Keys that are acts wherever the caret is: a fresh press does them, a held key never again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_ARROWS = str.maketrans({"↑": "Up", "↓": "Down", "←": "Left", "→": "Right"})


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
