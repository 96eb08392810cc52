"""The second display: where the room looks, as long as its cable is plugged in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QRect, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication


class Display(Protocol):
    """What has to be known of a screen; a QScreen is one."""

    def name(self) -> str:
        """Return what the system calls it."""

    def geometry(self) -> QRect:
        """Return where it lies."""


class Displays(Protocol):
    """The screens there are, and what tells of their coming and going."""

    screenAdded: SignalInstance  # noqa: N815 - Qt's own name
    screenRemoved: SignalInstance  # noqa: N815 - Qt's own name
    primaryScreenChanged: SignalInstance  # noqa: N815 - Qt's own name

    def screens(self) -> Sequence[Display]:
        """Return all screens."""

    def primaryScreen(self) -> Display | None:  # noqa: N802 - Qt's own name
        """Return the screen with the facilitator's window."""


class SecondDisplay(QObject):
    """Knows the screen that the room sees, if there is one.

    ``changed`` tells that it came, went, or is now another one; ``screen`` is it, or
    None where there is only the facilitator's own.
    """

    changed = Signal()

    def __init__(
        self,
        displays: Displays | QGuiApplication,
        parent: QObject | None = None,
        *,
        before: str = "",
    ) -> None:
        """Watch the displays; hand in the application, or something that behaves like it.

        ``before`` is the name of the screen that the room saw last time.
        """
        super().__init__(parent)
        self._displays = displays
        self._before = before
        self.screen = second_of(displays.screens(), displays.primaryScreen(), before)
        displays.screenAdded.connect(self._look)
        displays.screenRemoved.connect(self._look_without)
        displays.primaryScreenChanged.connect(self._look)

    def _look(self, _screen: Display | None = None) -> None:
        self._settle(self._displays.screens())

    def _look_without(self, gone: Display) -> None:
        # Whether a screen that goes is still listed differs between platforms.
        self._settle([each for each in self._displays.screens() if each is not gone])

    def _settle(self, screens: Sequence[Display]) -> None:
        found = second_of(screens, self._displays.primaryScreen(), self._before)
        if found is not self.screen:
            self.screen = found
            self.changed.emit()


def second_of(
    screens: Sequence[Display], primary: Display | None, before: str = ""
) -> Display | None:
    """Return the screen beside the primary one that the room is to see, if there is one.

    It is the one of last time, else the largest; one that merely mirrors the primary is none.
    """
    if primary is None:
        return None
    corner = primary.geometry().topLeft()
    others = [e for e in screens if e is not primary and e.geometry().topLeft() != corner]
    return max(others, key=lambda each: (each.name() == before, _area(each)), default=None)


def _area(screen: Display) -> int:
    size = screen.geometry().size()
    return size.width() * size.height()
