"""What was said of the meeting itself: of this one, else of the one before; nobody is named."""

from __future__ import annotations

from app.projector.list_scene import ListScene
from app.wording import Wording
from facilitation.meeting.state import Meeting


class EvaluationScene(ListScene):
    """Held by hand."""

    def title(self) -> str:
        return self.tr("How the meeting was")

    def head(self, meeting: Meeting, wording: Wording) -> str:
        """Say of which meeting it was said."""
        if meeting.said_before and not meeting.evaluations:
            return self.tr("What was said of the last meeting")
        return super().head(meeting, wording)

    def lines(self, meeting: Meeting, wording: Wording) -> list[str]:  # noqa: ARG002 - as it was said
        return [each.text for each in meeting.evaluations] or list(meeting.said_before)

    def nothing(self) -> str:
        return self.tr("Nobody has said anything about it yet.")
