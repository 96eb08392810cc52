"""Words that go on in the next line, also on a tick and a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from facilitation.pattern import pattern

_BREAKS = pattern(r"[^\s-]*-+|\S+\s*|\s+")
"""What stays together in a line: a word, or a part of it up to a hyphen."""

_NARROWEST = 200
"""Pixels that a tick with words insists on."""


def in_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Return a text in lines; a word is broken at a hyphen, or where it has no room in a line."""
    lines = [""]
    for piece in _BREAKS.findall(text):
        if lines[-1] and metrics.horizontalAdvance((lines[-1] + piece).rstrip()) > width:
            lines.append("")
        whole = metrics.horizontalAdvance(piece.rstrip()) <= width
        for part in (piece,) if whole else piece:
            if lines[-1] and metrics.horizontalAdvance((lines[-1] + part).rstrip()) > width:
                lines.append("")
            lines[-1] += part
    return [line.rstrip() for line in lines if line.strip()]


if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # Qt's own class comes with the tick or the choice that this is joined with


class _Wrapped(_Button):
    """What a tick and a choice have in common: as wide as its words, or on more lines."""

    def be_wrapped(self) -> None:
        """Take the words that it has now as those that are broken."""
        self._words = QAbstractButton.text(self)
        self.setAccessibleName(self._words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        return self._words

    def sizeHint(self) -> QSize:
        wide = self._around() + self.fontMetrics().horizontalAdvance(self._words)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()  # how high it is on more lines is known once it has its width
        return QSize(min(_NARROWEST, whole.width()), whole.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        lacking = len(lines) - (QAbstractButton.text(self).count("\n") + 1)
        return super().sizeHint().height() + lacking * self.fontMetrics().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        broken = "\n".join(self._lines(self.width()))
        if broken != QAbstractButton.text(self):
            self.setText(broken)

    def _lines(self, width: int) -> list[str]:
        return in_lines(self._words, self.fontMetrics(), max(1, width - self._around()))

    def _around(self) -> int:
        """Return what stands beside the words: the sign, and the space around it."""
        self.ensurePolished()
        shown = QAbstractButton.text(self).split("\n")
        return super().sizeHint().width() - max(map(self.fontMetrics().horizontalAdvance, shown))


class WrappedTick(_Wrapped, QCheckBox):
    """A tick with words on as many lines as they take."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, words, parent)
        self.be_wrapped()


class WrappedChoice(_Wrapped, QRadioButton):
    """One of several choices, with words on as many lines as they take."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, words, parent)
        self.be_wrapped()
