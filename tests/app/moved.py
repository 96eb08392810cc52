"""What moves in a window while somebody types there or is answered: a click would miss it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from app.console.line.line_dialog import LineDialog
from app.look.dialog_size import Below
from app.look.labels import say
from app.look.scrolled import Scrolled

LONG = "several words that are longer than what has room on a line of a dialog, and would break"


def moved_by_words(window: QWidget) -> Iterator[str]:
    """Each thing to be clicked that moves in a window which says what comes of what is typed."""
    below = window.findChild(Below)
    if below is None:
        return
    bars = [each.verticalScrollBar() for each in window.findChildren(Scrolled)]
    if isinstance(window, LineDialog) and any(each.maximum() for each in bars):
        yield "a form has to be scrolled as it opens"
    before = _places(window)
    for field in window.findChildren(QLineEdit):
        if field.isVisible() and not field.isReadOnly():
            field.setText(LONG)
    yield from _otherwise(before, window, "somebody types")
    for label in below.findChildren(QLabel):
        if not label.text():
            say(label, LONG)
            yield from _otherwise(before, window, "it is answered")
            say(label, "")
            yield from _otherwise(before, window, "the answer goes")


def _otherwise(before: dict[QWidget, QPoint], window: QWidget, when: str) -> Iterator[str]:
    QApplication.processEvents()
    now = _places(window)
    for each, place in before.items():
        if now.get(each, place) != place:
            yield f"{_called(each)} moves when {when}: {place.toTuple()} {now[each].toTuple()}"


def _called(part: QWidget) -> str:
    return part.text() if isinstance(part, QAbstractButton) else part.accessibleName()


def _places(window: QWidget) -> dict[QWidget, QPoint]:
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)
    return {
        each: each.mapTo(window, QPoint())
        for each in window.findChildren(QWidget)
        if isinstance(each, kinds) and each.isVisible() and not isinstance(each.parent(), kinds)
    }
