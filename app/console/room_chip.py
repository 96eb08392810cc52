"""The chip that says what the room sees now; a click ends what was put up, or opens the window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.console.buttons import ActButton
from app.look.dress import set_role
from app.room.room import Room
from app.room.seen import PUT_UP, How, Seen
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
