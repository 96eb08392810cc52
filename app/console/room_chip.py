"""What the room sees now, as a chip: a click ends it, or opens the window; its parts beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.console.buttons import ActButton
from app.look.dress import set_role
from app.look.labels import plain_label, say
from app.look.laying import in_row
from app.room.room import Room
from app.room.seen import PUT_UP, How, Seen
from app.wording import Wording
from app.wording.keys.console import CONSOLE

_MOST = 28
"""So many letters of a message stand on the chip; the whole of it is said to screen readers."""


class RoomChip(ActButton):
    """Says what the room sees: a scene, a text, a message, nothing, or another meeting."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__("", role="quiet", parent=parent)
        self.show_seen(room.seen)
        room.shown.connect(self.show_seen)

    def show_seen(self, seen: Seen) -> None:
        """Say it; what somebody put up stands out, and the key that ends it is named."""
        key = CONSOLE.key("projector")
        if seen.how in PUT_UP:
            key = self.tr("Ctrl+0 or a click ends it")
        elif seen.how is How.FOLLOWING:
            key = self.tr("F5 holds it")
        self.say(self._short(seen), key, self._whole(seen))
        set_role(self, "refusal" if seen.how in PUT_UP else "quiet")

    def _short(self, seen: Seen) -> str:
        short = seen.message[:_MOST].rstrip()
        words = {
            How.FOLLOWING: self.tr("Room: {scene}"),
            How.HELD: self.tr("Room: {scene}, held ×"),
            How.TEXT: self.tr("Room: {scene}, shown ×"),
            How.MESSAGE: self.tr("Room: message “{message}” ×"),
            How.BLANK: self.tr("Room: blank ×"),
            How.CLOSED: self.tr("Room: no window"),
            How.ELSEWHERE: self.tr("Room: another meeting"),
        }
        if len(seen.message) > _MOST:
            words[How.MESSAGE] = self.tr("Room: a message ×")
        return words[seen.how].format(scene=seen.title, message=short)

    def _whole(self, seen: Seen) -> str:
        words = {
            How.FOLLOWING: self.tr("The room sees: {scene}"),
            How.HELD: self.tr("The room sees, whatever happens: {scene}"),
            How.TEXT: self.tr("The room sees, until something new happens: {scene}"),
            How.MESSAGE: self.tr("The room sees until the next turn: “{message}”"),
            How.BLANK: self.tr("The room sees nothing: it is blank"),
            How.CLOSED: self.tr("The room has no window of this meeting"),
            How.ELSEWHERE: self.tr("The room sees another meeting"),
        }
        return words[seen.how].format(scene=seen.title, message=seen.message)


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
