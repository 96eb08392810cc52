"""What is done a while after the last time that it was asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(whose: QObject, after: int, do: Callable[[], object]) -> QTimer:
    """Return a timer that does something once, so many milliseconds after it was started."""
    timer = QTimer(whose)
    timer.setSingleShot(True)
    timer.setInterval(after)
    timer.timeout.connect(do)
    return timer
