"""What holds for the keyboard in every window: one press is one act, and typing has an owner.

See docs/decisions/0025-the-keyboard-has-an-owner.md.
"""

from __future__ import annotations

import sys
from enum import Enum, auto
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.keyboard.shortcut import ENTERS

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_WALKING = (
    *_TABS,
    *_ARROWS,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_COMMANDS = _CONTROL | _ALT | Qt.KeyboardModifier.MetaModifier


@runtime_checkable
class TakesTyping(Protocol):
    """A window that knows where typing belongs."""

    def take_typing(self, event: QKeyEvent) -> None:
        """Take a key that writes, and was pressed where nothing can be written."""


@runtime_checkable
class TakesKeyboard(TakesTyping, Protocol):
    """A window whose keyboard always goes back to one place."""

    def take_keyboard(self) -> None:
        """Put the caret where typing belongs, unless it is in such a place."""


@runtime_checkable
class ActsByKey(Protocol):
    """A text in which some keys are acts, or a ballot, in which all are."""

    def acts_by(self, event: QKeyEvent) -> bool:
        """Tell whether a key would be an act now, not typing."""


@runtime_checkable
class Answering(Protocol):
    """A list in which a single letter is an answer."""

    def understands(self, text: str) -> bool:
        """Tell whether a typed letter is an answer here."""


class _Last(Enum):
    """What a hand did last in a window; the focus followed from that."""

    TAB = auto()
    KEY = auto()
    MOUSE = auto()
    ELSEWHERE = auto()


class Keyboard(QObject):
    """Stands before every window of the program and hears its keys before the window does."""

    def __init__(self, app: QApplication) -> None:
        """Watch each window from the moment when it first has the keyboard."""
        super().__init__(app)
        self._last = _Last.ELSEWHERE
        self._by_tab = False
        self._released = (0, -1)
        self._pressed = (0, False)
        self._before: QWidget | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        app.focusWindowChanged.connect(self._watch)
        app.focusChanged.connect(self._on_focus)
        if app.focusWindow() is not None:
            self._watch(app.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        self._last = _Last.ELSEWHERE
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self._by_tab = False
            self._settling.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep from the window what nobody meant, and from its short cuts what repeats."""
        kind = event.type()
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._hear_press(event):
                event.accept()
                return True
            return False
        if not isinstance(watched, QWindow):
            return False
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if kind is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._released = (event.key(), event.timestamp())
        elif kind is QEvent.Type.MouseButtonPress:
            self._last = _Last.MOUSE
            self._by_tab = False
        elif kind is QEvent.Type.MouseButtonRelease:
            self._settling.start(0)
        return False

    # Keys

    def _hear_press(self, event: QKeyEvent) -> bool:
        """Note a press, and tell whether it is one more of a key that is held down.

        X11 tells of it as a release and a press at the same moment, which Qt does not always
        find out when the machine is busy. While a screen reader listens, Qt lets it hear each key
        first, and sends it on with no time (0).
        """
        key, at = self._released
        at_once = event.timestamp() == at and at > 0
        if event.isAutoRepeat() or (event.key() == key and at_once):
            return True
        self._pressed = event.key(), bool(event.modifiers() & _COMMANDS)
        return False

    def _was_command(self, event: QKeyEvent) -> bool:
        """Tell whether a key that is held down began with Ctrl, Alt or Meta, let go meanwhile.

        Whoever lets go of Ctrl before Z does not mean to write letters.
        """
        return self._pressed == (event.key(), True) and not event.modifiers() & _COMMANDS

    def _on_key(self, event: QKeyEvent) -> bool:
        """Return whether a key goes no further."""
        focus = QApplication.focusWidget()
        if self._hear_press(event) and (self._was_command(event) or not may_repeat(focus, event)):
            return True
        if QApplication.activePopupWidget() is not None:
            self._settling.start(0)
            return self._close_menus() if event.key() == Qt.Key.Key_Escape else False
        if would_write_with_alt(focus, event):
            return True  # what else means anything with Alt was heard as a short cut before
        self._remember(event)
        window = QApplication.activeWindow()
        if window is None:
            return False
        if self._is_for(focus, event, window):
            return _press(focus, event)
        if _hand_on(window, event) or isinstance(focus, QAbstractButton):
            return True
        return isinstance(focus, QComboBox) and event.key() not in ENTERS

    def _remember(self, event: QKeyEvent) -> None:
        walked = event.key() in _ARROWS and self._by_tab
        self._last = _Last.TAB if event.key() in _TABS or walked else _Last.KEY

    def _is_for(self, focus: QWidget | None, event: QKeyEvent, window: QWidget) -> bool:
        """Tell whether a key is meant for what has the focus."""
        is_enter = event.key() in ENTERS
        means_text = _writes(event) or _means_what_is_sought(window, event)
        if is_text(focus) or not (is_enter or means_text):
            return True
        if isinstance(focus, Answering) and focus.understands(event.text()):
            return True
        if _is_act(focus, event):
            return True
        if isinstance(focus, QAbstractButton):
            presses = is_enter or event.key() == Qt.Key.Key_Space
            allowed = self._by_tab or (is_enter and not isinstance(window, TakesKeyboard))
            return presses and allowed
        if isinstance(focus, QComboBox):
            return self._by_tab
        own = isinstance(focus, QAbstractItemView) or focus is window
        return is_enter or (own and not isinstance(window, TakesTyping))

    @staticmethod
    def _close_menus() -> bool:
        """Close all menus that are open, with one key; other lists close as they do."""
        closed = False
        while isinstance(menu := QApplication.activePopupWidget(), QMenu):
            menu.close()
            closed = True
        return closed

    # The focus

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and isValid(before):
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)  # each key is offered to it before the short cuts
        self._by_tab = self._last is _Last.TAB
        self._before = before
        self._settling.start(0)

    def _settle(self) -> None:
        """Give the keyboard back to its owner, unless somebody took it somewhere else."""
        window = QApplication.activeWindow()
        if QApplication.activePopupWidget() is not None or not isinstance(window, TakesKeyboard):
            return
        before, self._before = self._before, None
        elsewhere = self._last is _Last.ELSEWHERE
        if elsewhere:
            self._last = _Last.KEY  # short cuts are not heard here, and may lead to a list
        gone = before is not None and not (isValid(before) and _is_there(before))
        focus = QApplication.focusWidget()
        gone = gone and not isinstance(focus, Answering)  # a list that is answered was led to
        if gone or not self._was_chosen(focus, elsewhere=elsewhere):
            window.take_keyboard()

    def _was_chosen(self, focus: QWidget | None, *, elsewhere: bool) -> bool:
        """Tell whether the focus is where somebody wanted it to be; not in a list long ago."""
        if focus is None:
            return False
        if self._by_tab or is_text(focus) or isinstance(focus, Answering | ActsByKey):
            return True
        if isinstance(focus, QAbstractButton | QMenuBar) or focus.isWindow():
            return False
        return not elsewhere


def give_back(widget: QWidget) -> None:
    """Give the keyboard of a widget's window back to its owner: here all is done."""
    window = widget.window()
    if isinstance(window, TakesKeyboard):
        window.take_keyboard()


def is_text(widget: QWidget | None) -> bool:
    """Tell whether something can be written in a widget."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox):
        return widget.isEnabled() and not widget.isReadOnly()
    return False


def may_repeat(focus: QWidget | None, event: QKeyEvent) -> bool:
    """Tell whether a key that is held down goes on: in a text, and where it moves a selection."""
    if event.key() in _WALKING:
        return not event.modifiers() & _ALT
    if not is_text(focus) or _is_act(focus, event):
        return False
    if event.key() in ENTERS:
        return isinstance(focus, QPlainTextEdit | QTextEdit) and not event.modifiers() & _CONTROL
    return event.key() != Qt.Key.Key_Escape


def _is_act(focus: QWidget | None, event: QKeyEvent) -> bool:
    """Tell whether a key would be an act in a text, or on a ballot."""
    return isinstance(focus, ActsByKey) and focus.acts_by(event)


def _writes(event: QKeyEvent) -> bool:
    """Tell whether a key writes something, or takes back what was written."""
    held = event.modifiers() & (_CONTROL | _ALT)
    if held and held != _CONTROL | _ALT:  # both together are AltGr on some systems
        return False
    if event.key() == Qt.Key.Key_Backspace:
        return not held
    return bool(event.text()) and event.text().isprintable()


def _means_what_is_sought(window: QWidget, event: QKeyEvent) -> bool:
    """Tell whether a key selects all that is typed, in a window that only searches for it."""
    searches = isinstance(window, TakesTyping) and not isinstance(window, TakesKeyboard)
    return searches and event.matches(QKeySequence.StandardKey.SelectAll)


def would_write_with_alt(field: QWidget | None, event: QKeyEvent) -> bool:
    """Tell whether a field would only write a letter, though Alt means something else."""
    return _is_letter_with_alt(event) and is_text(field) and not _is_act(field, event)


def _is_letter_with_alt(event: QKeyEvent) -> bool:
    """Tell whether a field of Qt's would write a letter though Alt is held; on macOS it should."""
    held = event.modifiers() & (_CONTROL | _ALT)
    written = bool(event.text()) and event.text().isprintable()
    return held == _ALT and written and sys.platform != "darwin"


def _press(focus: QWidget | None, event: QKeyEvent) -> bool:
    """Press a button by Enter, which not every button does by itself; return whether it was."""
    ticked = isinstance(focus, QCheckBox | QRadioButton)
    if event.key() in ENTERS and isinstance(focus, QAbstractButton) and not ticked:
        focus.click()
        return True
    return False


def _is_there(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def _hand_on(window: QWidget, event: QKeyEvent) -> bool:
    """Bring a key to where typing belongs in a window; tell whether there is such a place."""
    if isinstance(window, TakesTyping):
        window.take_typing(event)
        return True
    field = _first_text(window)
    if field is None or event.key() in ENTERS:
        return False
    write_in(field, event)
    return True


def write_in(field: QWidget, event: QKeyEvent) -> None:
    """Bring the keyboard into a field, with a key that was pressed elsewhere."""
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.sendEvent(field, event)


def _first_text(window: QWidget) -> QWidget | None:
    """Return the first field of a dialog in which something can be written, as it is read.

    Not along Qt's chain of focus: PySide makes each link of it a child of the one before, so that
    Python takes an open window for garbage once it was reached from one of its own parts.
    """
    for each in window.findChildren(QWidget):
        there = each.isVisible() and each.window() is window
        if there and is_text(each) and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return each
    return None
