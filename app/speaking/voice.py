"""The quiet voice of one window: it says news when nobody types, and nothing twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.speaking.announcing import announce, is_listened
from app.wording.words import Translate, Words

PAUSE_MS = 1_200
"""Ms without a key after which somebody no longer types."""

Telling = Callable[[], Iterable[str]]
"""Puts news in words when they are about to be said, so that they are never out of date."""


class Voice(QObject):
    """Says news of a window in one breath, after what was done is done, and once.

    ``leads`` is whether this window speaks while no window of the program is in front; of
    several that show the same meeting only the one in front says what happens.
    """

    def __init__(self, window: QWidget, translate: Translate, *, leads: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._words = Words(translate)
        self._leads = leads
        self._waiting: list[Telling] = []
        self._asked = ""
        self._typed: tuple[object, ...] | None = None
        self._since = QElapsedTimer()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._speak)

    def say(self, sentence: str) -> None:
        """Say one sentence when nobody types."""
        if sentence:
            self.tell(lambda: (sentence,))

    def ask(self, question: str) -> None:
        """Say a question that stands, once, as soon as somebody listens."""
        if question != self._asked and is_listened():
            self._asked = question
            self.say(question)

    def tell(self, telling: Telling) -> None:
        """Say what ``telling`` puts in words, when nobody types; told twice, it is said once."""
        if not self.is_heard():
            return
        if telling not in self._waiting:
            self._waiting.append(telling)
        self._soon.start(0)

    def is_heard(self) -> bool:
        """Tell whether somebody listens, and this window is the one that speaks."""
        return is_listened() and self._is_in_front()

    def speaks_soon(self) -> bool:
        return self._soon.isActive()

    def _speak(self) -> None:
        typed = _being_typed(self._window)
        if typed != self._typed:
            self._typed = typed
            self._since.start()
        paused = PAUSE_MS if typed is None else self._since.elapsed()
        if paused < PAUSE_MS:
            self._soon.start(PAUSE_MS - paused)
            return
        waiting, self._waiting = self._waiting, []
        said = [each for telling in waiting for each in telling()] if self.is_heard() else []
        sentences = [self._words.as_sentence(each) for each in dict.fromkeys(said) if each]
        announce(self._window, " ".join(sentences), urgent=False)

    def _is_in_front(self) -> bool:
        """Tell whether this window, or a dialog of it, has the keyboard."""
        front: QWidget | None = QApplication.activeWindow()
        if front is None:
            return self._leads
        while front is not None and front is not self._window:
            front = front.parentWidget()
        return front is not None


def _being_typed(window: QWidget) -> tuple[object, ...] | None:
    """Return what tells a text that is being typed from the same a moment later; None for none."""
    field = QApplication.focusWidget() or window.focusWidget()
    if isinstance(field, QLineEdit):
        return (field, field.text(), field.cursorPosition()) if field.text() else None
    if isinstance(field, QPlainTextEdit | QTextEdit):
        document, cursor = field.document(), field.textCursor()
        empty = document.isEmpty() or field.isReadOnly()
        return None if empty else (field, document.revision(), cursor.position())
    return None
