"""The line in which everything can be typed; empty, its keys are short cuts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from app.look.dress import set_role
from app.look.one_line import keep_on_one_line
from app.wording.keys.console import CONSOLE
from facilitation.language.words import LONGEST_LINE

_TWICE_MS = 500
"""See docs/decisions/0149-space-twice-at-once-is-one.md."""

_WITH_TEXT = tuple(QKeySequence(CONSOLE.key(name)) for name in ("extend", "pause"))
_WITHOUT_TEXT = tuple(QKeySequence(CONSOLE.key(name)) for name in ("undo", "redo"))


class QuickLine(QLineEdit):
    """A line edit that passes on the keys that are acts.

    ``pressed`` carries a key that means an act because nothing is typed: Space, or with Alt a
    digit from 1 to 9. ``stepped`` says up (-1) or down (1), ``taken`` that an offer
    is to be taken (Tab), ``entered`` and ``insisted`` Enter and Ctrl+Enter, ``left`` Escape.
    ``too_long`` says that more was to be pasted than can be read: then none of it was.
    ``hurried`` says that an act came twice at once, which counts once.
    """

    pressed = Signal(int)
    stepped = Signal(int)
    taken = Signal()
    entered = Signal()
    insisted = Signal()
    left = Signal()
    too_long = Signal(int)
    hurried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "quickbar")
        self.acts_by_key = True
        self.offering = False
        self._before = ""
        self._last_key, self._last_at = 0, 0
        self.setMaxLength(LONGEST_LINE)
        keep_on_one_line(self)
        self.textChanged.connect(self._remember)
        self.inputRejected.connect(self._refuse)

    def _remember(self, text: str) -> None:
        self._before = text

    def _refuse(self) -> None:
        """Let none of a text stand that Qt would cut: a line without its end says another thing."""
        QTimer.singleShot(0, self, partial(self._put_back, self._before))

    def _put_back(self, text: str) -> None:
        self.setText(text)
        self.too_long.emit(self.maxLength())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the meeting while nothing is typed; take Tab for offers."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
                event.ignore()
                return False
            tabbed = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
            if tabbed and self.offering:
                self.taken.emit()
                return True
        return super().event(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        return QKeySequence(event.keyCombination()) in _WITH_TEXT or leaves_undo(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send keys that are acts on their way; the rest is typing."""
        key, hurried = event.key(), self._hurries(event)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.insisted if control else self.entered).emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif self._is_act(event):
            if hurried:
                self.hurried.emit()
            else:
                self.pressed.emit(key)
        else:
            super().keyPressEvent(event)

    def _hurries(self, event: QKeyEvent) -> bool:
        """Tell whether a key comes again before anybody can have seen what it did."""
        key, at = self._last_key, self._last_at
        self._last_key, self._last_at = event.key(), event.timestamp()
        return event.key() == key and 0 < at <= event.timestamp() < at + _TWICE_MS

    def acts_by(self, event: QKeyEvent) -> bool:
        """Tell whether a key is an act, or takes an offer; the rest is typing."""
        return self._is_act(event) or (self.offering and event.key() == Qt.Key.Key_Tab)

    def _is_act(self, event: QKeyEvent) -> bool:
        return self.acts_by_key and not self.text().strip() and is_act(event)


def leaves_undo(line: QLineEdit, event: QKeyEvent) -> bool:
    """Tell whether undo and redo are the meeting's, since nothing is typed in a line."""
    return not line.text() and QKeySequence(event.keyCombination()) in _WITHOUT_TEXT


def is_act(event: QKeyEvent) -> bool:
    """Tell whether a key is an act while nothing is typed."""
    plain = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
    key = event.key()
    if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return plain and key == Qt.Key.Key_Space
