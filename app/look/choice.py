"""A choice of one of several values that may be narrower than the longest of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from app.look.labels import give_tip, named

_LETTERS = 14
"""For how many letters there is room in any case."""

_AIR = 8
"""Pixels that Qt does not count, and the arrow and the edges take."""

_STYLE = QStyle.ComplexControl.CC_ComboBox


class Choice(QComboBox):
    """As wide as the longest value where there is room; else the one chosen may end in dots.

    All of it stands in the tooltip then, as in the list that opens.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currentTextChanged.connect(self._show_whole)

    def _show_whole(self, text: str) -> None:
        """Show all of it in the tooltip; what is heard behind it is still what it is for."""
        purpose = self.accessibleName()
        is_told = bool(purpose) and self.accessibleDescription() == purpose
        give_tip(self, text, purpose if is_told else text)

    def sizeHint(self) -> QSize:
        """Return the room for the longest value, with what this leaves free beside it."""
        return super().sizeHint() + QSize(_AIR, 0)

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        few = self.fontMetrics().averageCharWidth() * _LETTERS + 3 * whole.height() // 2
        return QSize(min(few, whole.width()), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(_STYLE, option, field, self).width()
        dots = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, dots, room - 4)
        painter.drawComplexControl(_STYLE, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


def choice_of(
    name: str,
    offers: Iterable[tuple[object, str]],
    parent: QWidget | None = None,
    chosen: object = None,
) -> Choice:
    """Return a choice that is called so, of values in words; else the first of them is chosen."""
    made = named(Choice(parent), name)
    for value, words in offers:
        made.addItem(words, value)
    if chosen is not None:
        made.setCurrentIndex(max(0, made.findData(chosen)))
    return made
