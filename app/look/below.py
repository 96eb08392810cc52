"""What is answered in a dialog, below all that is clicked there."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.look.dialog_size import room_on_screen
from app.look.laying import in_column


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
