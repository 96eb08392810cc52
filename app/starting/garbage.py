"""Looks for garbage where windows live: between acts, and in no other thread."""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 1_000
_GROWN: Final = (2_000, 10, 10)
"""When each generation is gone through: so many more made than dropped, so often the younger."""


class Garbage(QObject):
    """Goes through what was made, from a timer, for as long as it lives.

    By itself Python does so in the middle of whatever makes the next thing, in any thread; a
    window that is garbage would go while Qt still handles a key pressed in it.
    """

    def __init__(self, parent: QObject) -> None:
        """Take over from Python's own times."""
        super().__init__(parent)
        gc.disable()
        self.destroyed.connect(lambda _gone: gc.enable())
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(look_through)
        timer.start()


def look_through() -> None:
    """Go through the oldest generation whose time has come, and all that are younger."""
    grown = gc.get_count()
    due = [generation for generation, most in enumerate(_GROWN) if grown[generation] > most]
    if due:
        gc.collect(due[-1])
