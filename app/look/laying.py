"""Laying parts out beside or below each other, and in which order they are heard."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.speaking.announcing import is_listened

Part = (
    QWidget | QLayout | int | tuple[QWidget | QLayout, int] | tuple[QWidget, int, Qt.AlignmentFlag]
)
"""A part, alone or with its share of what room is left, and where it stands in it.

A number alone is an empty place with this share.
"""

_ANYWHERE = Qt.AlignmentFlag(0)
_Box = TypeVar("_Box", bound=QBoxLayout)
_Late = TypeVar("_Late", bound=QWidget)

Margins = int | tuple[int, int, int, int]


def in_row(
    *parts: Part, on: QWidget | None = None, margins: Margins | None = None, gap: int | None = None
) -> QHBoxLayout:
    """Lay parts beside each other, ``on`` a widget; margins and gap in pixels, else the style's."""
    return filled(QHBoxLayout(), *parts, on=on, margins=margins, gap=gap)


def in_column(
    *parts: Part, on: QWidget | None = None, margins: Margins | None = None, gap: int | None = None
) -> QVBoxLayout:
    """Lay parts below each other, as `in_row` does beside each other."""
    return filled(QVBoxLayout(), *parts, on=on, margins=margins, gap=gap)


def filled(
    box: _Box,
    *parts: Part,
    on: QWidget | None = None,
    margins: Margins | None = None,
    gap: int | None = None,
) -> _Box:
    """Lay parts into a row or a column of another kind."""
    if on is not None:
        on.setLayout(box)
    if margins is not None:
        box.setContentsMargins(*((margins,) * 4 if isinstance(margins, int) else margins))
    if gap is not None:
        box.setSpacing(gap)
    for part in parts:
        if isinstance(part, int):
            box.addStretch(part)
        elif isinstance(part, tuple):
            _put(box, *part)
        else:
            _put(box, part)
    if on is not None:
        read_in_order(box)
    return box


def read_in_order(box: QLayout) -> None:
    """Let those who hear the window meet its parts in the order in which they are laid out."""
    for at in range(box.count()):
        item = box.itemAt(at)
        part, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if part is not None:
            part.raise_()
        elif inner is not None:
            read_in_order(inner)


def read_from_first(split: QSplitter) -> None:
    """Let the parts of a splitter be read from the first on; handles stay above what they move."""
    places = range(split.count())
    for part in (*map(split.widget, places), *map(split.handle, places)):
        if part is not None:
            part.raise_()


def hold_place(part: QWidget, *, held: bool = True) -> None:
    """Let a part keep its place while it is hidden, so that nothing beside it moves."""
    policy = part.sizePolicy()
    if policy.retainSizeWhenHidden() is not held:
        policy.setRetainSizeWhenHidden(held)
        part.setSizePolicy(policy)


@contextmanager
def laid_once(part: QWidget) -> Iterator[None]:
    """Lay out a part, and what it stands in, once after all that changes in it.

    Qt does it for each part that is shown.
    """
    boxes = [each.layout() for each in (part, part.parentWidget()) if each is not None]
    held = [each for each in boxes if each is not None and each.isEnabled()]
    for box in held:
        box.setEnabled(False)
    try:
        yield
    finally:
        for box in held:
            box.setEnabled(True)
        part.updateGeometry()


def come_late(made: _Late, before: QWidget, share: int = 0) -> _Late:
    """Lay out a part that was made late behind another; the Tab key finds its parts there, too.

    What most evenings do without is made when it is first wanted: a start need not wait for it.
    """
    around = before.parentWidget()
    box = around.layout() if around is not None else None
    if isinstance(box, QBoxLayout):
        box.insertWidget(box.indexOf(before) + 1, made, share)
        read_in_order(box)
    last = [before, *_reached(before)][-1]
    for each in _reached(made):
        QWidget.setTabOrder(last, each)
        last = each
    return made


def _reached(part: QWidget) -> list[QWidget]:
    inside = part.findChildren(QWidget)
    return [each for each in inside if each.focusPolicy() is not Qt.FocusPolicy.NoFocus]


def _put(
    box: QBoxLayout, part: QWidget | QLayout, share: int = 0, where: Qt.AlignmentFlag = _ANYWHERE
) -> None:
    if isinstance(part, QWidget):
        box.addWidget(part, share, where)
    else:
        box.addLayout(part, share)


class ReadingOrder(QObject):
    """Puts the parts of each window that comes to the front in order, while somebody listens.

    Qt lets them be met in the order in which they were made: in a form the buttons came first.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusWindowChanged.connect(self._on_window)

    @staticmethod
    def _on_window(window: QWindow | None) -> None:
        if window is None or not is_listened():
            return
        for each in QApplication.topLevelWidgets():
            if each.windowHandle() is window:
                read_as_laid_out(each)


def read_as_laid_out(window: QWidget) -> None:
    """Bring the parts of every part of a window into the order in which they are laid out."""
    for each in (window, *window.findChildren(QWidget)):
        layout = each.layout()
        if isinstance(each, QSplitter):
            read_from_first(each)
        elif isinstance(each, QTabWidget):
            each.tabBar().lower()  # it stands above what it chooses
        elif layout is not None and not _is_read_so(each, layout):
            read_in_order(layout)


def _is_read_so(around: QWidget, layout: QLayout) -> bool:
    """Tell whether parts are met as they are laid out already: then nothing is painted again."""
    wanted = list(_laid_out(layout))
    return wanted == [each for each in around.children() if each in wanted]


def _laid_out(layout: QLayout) -> list[QWidget]:
    found: list[QWidget] = []
    for at in range(layout.count()):
        item = layout.itemAt(at)
        part, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if part is not None:
            found.append(part)
        elif inner is not None:
            found += _laid_out(inner)
    return found
