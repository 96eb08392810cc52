"""Which part the room sees of something that has no room at once, and how to go on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.console.buttons import ActButton
from app.look.labels import plain_label, say
from app.look.laying import in_row
from app.room.room import Room
from app.room.seen import Seen
from app.wording import Wording
from app.wording.keys.console import CONSOLE


class RoomParts(QWidget):
    """Stands beside what the room sees, as long as that has more than one part."""

    def __init__(self, room: Room, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.before, self.next = (ActButton(each, role="quiet", parent=self) for each in "<>")
        self.before.say("<", CONSOLE.key("part before"), self.tr("The room sees the part before"))
        self.next.say(">", CONSOLE.key("next part"), self.tr("The room sees the next part"))
        self.before.clicked.connect(lambda: room.turn_part(-1))
        self.next.clicked.connect(lambda: room.turn_part(1))
        self._said = plain_label(parent=self)
        in_row(self.before, self._said, self.next, on=self, margins=0, gap=2)
        self.hide()
        room.shown.connect(self.show_seen)

    def show_seen(self, seen: Seen) -> None:
        """Say which part it is; nothing where there is one alone."""
        self.setVisible(seen.parts > 1)
        if seen.parts > 1:
            say(self._said, self._wording.measures.part(seen.part, seen.parts))
            self.before.setEnabled(seen.part > 1)
            self.next.setEnabled(seen.part < seen.parts)

    def words(self) -> str:
        return self._said.text()
