"""Whom groups send, and how far they may go: seen before anything is decided."""

from __future__ import annotations

from app.projector.list_scene import ListScene
from app.wording import Wording
from facilitation.meeting.state import Meeting


class MandatesScene(ListScene):
    """Held by hand; a position that went void stands with its reason."""

    def title(self) -> str:
        return self.tr("Mandates: how far delegates may go")

    def lines(self, meeting: Meeting, wording: Wording) -> list[str]:
        return [*wording.mandates.here(meeting)]

    def nothing(self) -> str:
        return self.tr("Nobody was sent with a mandate.")
