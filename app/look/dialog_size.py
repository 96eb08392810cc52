"""How large a dialog opens and grows: as it wants, not beyond a small screen or one at 200 %."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.look.laying import in_column
from app.look.scrolled import Scrolled
from app.look.typeface import window_scale

_FRAME = 48
"""Pixels that the frame of the window and the bar of the desktop may take."""


def open_whole(dialog: QWidget, wide: int = 0) -> None:
    """Give a dialog all the room that it wants, at least so wide, within its screen."""
    for part in (dialog, *dialog.findChildren(QWidget)):
        part.ensurePolished()
    wanted = dialog.sizeHint()
    free = room_on_screen(dialog)
    width = min(max(wide, wanted.width()), free.width())
    box = dialog.layout()
    high = box.heightForWidth(width) if box is not None and box.hasHeightForWidth() else 0
    dialog.resize(width, min(max(high, wanted.height()), free.height()))


def grow_with(dialog: QWidget, change: Callable[[], None]) -> None:
    """Let a dialog grow by what a change makes its parts higher: nothing in it is pushed away."""
    before, high = _high(dialog), dialog.height()
    change()
    more = _high(dialog) - before
    if more > 0 and dialog.isVisible() and not dialog.isMaximized():
        free = room_on_screen(dialog).height()
        dialog.resize(dialog.width(), max(high, min(high + more, free)))


def _high(dialog: QWidget) -> int:
    """Return how high the parts of a dialog want to be at its width."""
    box = dialog.layout()
    if box is None:
        return 0
    for each in dialog.findChildren(Scrolled):
        each.renew()
    box.activate()
    return (
        box.heightForWidth(dialog.width()) if box.hasHeightForWidth() else box.sizeHint().height()
    )


def room_on_screen(dialog: QWidget) -> QSize:
    return dialog.screen().availableGeometry().size() - QSize(_FRAME, _FRAME)


def fit_screen(dialog: QWidget, wide: int, high: int) -> None:
    """Give a dialog the size it wants at the smallest type, grown with it, within its screen."""
    body, least = QApplication.font().pixelSize(), window_scale(0).body
    dialog.resize((QSize(wide, high) * max(body, least) / least).boundedTo(room_on_screen(dialog)))


class Below(QWidget):
    """Words that come and go at the foot of a dialog, which grows by them and not again smaller.

    So nothing moves under the hand that types or clicks, whoever says something there.
    """

    def __init__(self, *parts: QWidget, room: int = 0) -> None:
        """Have ``room`` in pixels from the first, for a page that fills a small screen."""
        super().__init__()
        self._room = room
        self._column = in_column(*parts, on=self, margins=0, gap=8)
        self.setMinimumHeight(room)

    def put_first(self, part: QWidget) -> None:
        self._column.insertWidget(0, part)

    def event(self, event: QEvent) -> bool:
        """Make room as soon as other words are shown."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Need other room at another width; what is there by then is divided anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.setFixedHeight(max(self._room, self._column.heightForWidth(self.width())))

    def _make_room(self) -> None:
        more = self._column.heightForWidth(self.width()) - self.minimumHeight()
        dialog = self.window()
        if more <= 0 or not dialog.isVisible():
            return
        high = dialog.height() + more
        self.setFixedHeight(self.minimumHeight() + more)
        if not dialog.isMaximized():
            free = room_on_screen(dialog).height()
            dialog.resize(dialog.width(), max(dialog.height(), min(high, free)))
