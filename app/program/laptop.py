"""What this laptop remembers: places of windows, look, language, and which meetings were open."""

from __future__ import annotations

from contextlib import suppress
from os import urandom

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, QSize, QTimer
from PySide6.QtGui import QScreen, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.look.dress import Dress, Growing
from app.look.mirror import Reading
from app.look.palette import Scheme
from facilitation.record.journal import Journal, StorageFault

_LOOK = "look/scheme"
_READING = "look/reading"
_LANGUAGE = "language"
_SHOWN = "room/shown"
ROOM = "projector"
"""The name of the room's window."""

_SETTLED_MS = 500
"""So long, in ms, a window has not been moved when its place is remembered."""

_PLACE, _PLACE_BYTES = "place", 2
_WIDEST, _HIGHEST, _TITLE_BAR = 1680, 1000, 40


class WindowPlaces(QObject):
    """Gives windows their places, and lets the type grow with those that stand at a desk.

    ``settings`` keeps them; whoever has more to remember of a window may use it too.
    """

    def __init__(self, settings: QSettings, dress: Dress) -> None:
        super().__init__(dress)
        self.settings = settings
        self._growing = Growing(dress)
        self._names: dict[QWidget, str] = {}
        self._left_open = bool(settings.value(_SHOWN, False, bool))
        self._ending = False

    @property
    def place(self) -> str:
        """A short word that tells this laptop from others at a meeting, the same for ever."""
        known = str(self.settings.value(_PLACE) or "")
        if not known:
            known = urandom(_PLACE_BYTES).hex()
            self.settings.setValue(_PLACE, known)
        return known

    def open_desk(self, window: QWidget, name: str) -> None:
        """Give a window, before it is shown, its place of last time, else most of the screen."""
        window.resize(roomy(window.screen()))
        self.open(window, name)
        self._growing.follow(window)

    def open(self, window: QWidget, name: str) -> None:
        """Give a window, before it is shown, its place of last time, if it has one.

        A place on a screen that has gone becomes one on a screen that is there.
        """
        stored = self.settings.value(f"places/{name}")
        if isinstance(stored, QByteArray):
            window.restoreGeometry(stored)
        self._names = {each: known for each, known in self._names.items() if isValid(each)}
        self._names[window] = name
        window.installEventFilter(self)

    def take_left_open(self) -> bool:
        """Return, once, whether the room had its window when the program ended by no one's hand."""
        left, self._left_open = self._left_open, False
        return left

    def keep(self) -> None:
        """Let the room have its window at the next start: the system ends the program now."""
        self._ending = True

    def screen_of(self, name: str) -> str:
        """Return the name of the screen on which a window was last; empty where none is known."""
        return str(self.settings.value(f"screens/{name}") or "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of a window that opens when it goes."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            name = self._names[watched]
            handle = watched.windowHandle()
            handle.visibleChanged.connect(
                lambda visible: None if visible else self._remember(watched, name)
            )
            if name == ROOM:
                self._follow(watched, handle)
        return super().eventFilter(watched, event)

    def _follow(self, window: QWidget, handle: QWindow) -> None:
        """Remember of the room's window that it is there, and where, so that it can come back."""
        settled = QTimer(window, singleShot=True, interval=_SETTLED_MS)
        settled.timeout.connect(lambda: self._remember(window, ROOM))
        for moved in (handle.xChanged, handle.yChanged, handle.widthChanged, handle.heightChanged):
            moved.connect(lambda _now: settled.start())
        handle.visibleChanged.connect(self._note_shown)
        self.settings.setValue(_SHOWN, True)
        settled.start()

    def _note_shown(self, shown: bool) -> None:
        if shown or not self._ending:
            self.settings.setValue(_SHOWN, shown)

    def _remember(self, window: QWidget, name: str) -> None:
        if not isValid(window):
            return
        self.settings.setValue(f"screens/{name}", window.screen().name())
        # A window that fills the room's screen must not cover the console where there is one only.
        if not window.isFullScreen():
            self.settings.setValue(f"places/{name}", window.saveGeometry())


def roomy(screen: QScreen) -> QSize:
    """Return a size that uses most of a screen, and leaves a very large one some air."""
    room = screen.availableGeometry()
    return QSize(min(room.width(), _WIDEST), min(room.height() - _TITLE_BAR, _HIGHEST))


def remembered_look(settings: QSettings) -> Scheme:
    """Return what was chosen last; where nothing is known, as the system."""
    known = {each.value: each for each in Scheme}
    return known.get(str(settings.value(_LOOK)), Scheme.SYSTEM)


def remember_look(settings: QSettings, scheme: Scheme) -> None:
    settings.setValue(_LOOK, scheme.value)


def remembered_reading(settings: QSettings) -> Reading:
    """Return from which side the program is read; where nothing is known, as its language is."""
    known = {each.value: each for each in Reading}
    return known.get(str(settings.value(_READING)), Reading.AS_LANGUAGE)


def remember_reading(settings: QSettings, reading: Reading) -> None:
    settings.setValue(_READING, reading.value)


def remembered_language(settings: QSettings) -> str:
    """Return the language that was chosen last, such as ``de``; empty: that of the system."""
    return str(settings.value(_LANGUAGE) or "")


def remember_language(settings: QSettings, language: str) -> None:
    """Keep a choice for the next start; empty: that of the system."""
    settings.setValue(_LANGUAGE, language)


_OPEN = "open"
_HELD = "held"


class Interrupted:
    """Keeps, outside the record, which meetings are open; what is left over was interrupted.

    It is per laptop: a library that several share says nothing about whose laptop broke down.
    """

    def __init__(self, settings: QSettings) -> None:
        """Read what was left over when the program last ended."""
        self._settings = settings
        self._here: set[str] = set()
        self._ending = False

    def begin(self, meeting: str) -> None:
        """Know that the windows of a meeting are open, for `note` to keep."""
        self._here.add(meeting)

    def note(self, meeting: str, *, goes_on: bool) -> None:
        """Keep that they are open, unless somebody closed them by now; durable when this returns.

        It is noted with the first picture, which would come later for it: two files are written
        through to the drive.
        """
        if meeting in self._here:
            self._settings.setValue(f"{_OPEN}/{meeting}", True)
            if goes_on:
                self._settings.setValue(_HELD, meeting)
            self._settings.sync()

    def held(self) -> str:
        """Return the meeting that went on here last; empty where none did."""
        return str(self._settings.value(_HELD) or "")

    def end(self, meeting: str) -> None:
        """Note that somebody closed them, unless the system is ending the program."""
        self._here.discard(meeting)
        if not self._ending:
            self._settings.remove(f"{_OPEN}/{meeting}")
            self._settings.sync()

    def keep(self) -> None:
        """Let what is open stay noted: the system ends the program, nobody closed anything."""
        self._ending = True

    def meetings(self) -> frozenset[str]:
        """Return those that were interrupted and are not open again."""
        self._settings.beginGroup(_OPEN)
        noted = self._settings.childKeys()
        self._settings.endGroup()
        return frozenset(noted) - self._here

    def broken_off(self, library: Journal) -> frozenset[str]:
        """Return those of them that go on at no other station meanwhile."""
        return frozenset(each for each in self.meetings() if not _goes_on(library, each))


def _goes_on(library: Journal, meeting: str) -> bool:
    """Tell whether another station attends a meeting that is not open here."""
    try:
        return library.join(meeting)
    except StorageFault:
        return False
    finally:
        with suppress(StorageFault):
            library.leave(meeting)
