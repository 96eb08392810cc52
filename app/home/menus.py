"""The menus of home: everything that can be done there, each by words and with its key."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QMainWindow

from app.keyboard.key_names import key_said
from app.keyboard.letters import give_letters
from app.keyboard.menu import Menu
from app.keyboard.shortcut import shortcut
from app.wording.keys.windows import HOME


class Top(StrEnum):
    """Which menu an entry stands in."""

    LIBRARY = "library"
    MEETING = "meeting"
    LOOK = "look"
    HELP = "help"


class Entry(msgspec.Struct, frozen=True):
    """What stands in a menu; ``key`` is the name of its key, ``possible`` whether it can be now.

    Entries of one ``part`` stand together; the parts stand in their order, with lines between.
    """

    words: str
    do: Callable[[], object]
    part: int = 0
    key: str = ""
    possible: Callable[[], bool] = lambda: True
    ticked: Callable[[], bool] | None = None

    @classmethod
    def pressing(
        cls, button: QAbstractButton, part: int, key: str = "", *, words: str = ""
    ) -> Entry:
        """Return what presses a button, while it can be, in its words or in others."""
        return cls(words or button.text(), button.click, part, key, button.isEnabled)


class HomeMenus(QObject):
    """Fills each menu as it opens: until then nobody waits for its entries."""

    opened = Signal()
    """A menu opens for the first time: whoever has more entries may add them now."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window, self._opened = window, False
        self._entries: dict[Top, list[Entry]] = {top: [] for top in Top}
        self.menus: dict[Top, Menu] = {}
        words = (self.tr("&Library"), self.tr("&Meeting"), self.tr("L&ook"), self.tr("&Help"))
        bar = window.menuBar()
        for top, said in zip(Top, words, strict=True):
            menu = self.menus[top] = Menu(said, bar)
            bar.addMenu(menu)
            menu.aboutToShow.connect(lambda top=top: self._fill(top))
        give_letters(bar.actions(), HOME.alt_letters())

    def add(self, top: Top, *entries: Entry) -> None:
        """Let entries stand in a menu; their keys are heard also while none was ever opened."""
        self._entries[top] += entries
        for each in entries:
            if each.key:
                shortcut(HOME.key(each.key), self._window, each.do)

    def _fill(self, top: Top) -> None:
        if not self._opened:
            self._opened = True
            self.opened.emit()
        menu, before = self.menus[top], None
        menu.clear()
        for entry in sorted(self._entries[top], key=lambda each: each.part):
            if before not in (None, entry.part):
                menu.addSeparator()
            before = entry.part
            key = f"\t{key_said(HOME.key(entry.key))}" if entry.key else ""
            action = menu.addAction(entry.words + key)
            action.setEnabled(entry.possible())
            if entry.ticked is not None:
                action.setCheckable(True)
                action.setChecked(entry.ticked())
            action.triggered.connect(lambda _=False, do=entry.do: do())
