"""What all scenes have in common that show the room a heading and lines below it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QRectF

from app.look.icons import Sign
from app.projector.canvas import Canvas
from app.projector.rows import draw_list
from app.projector.scene import Scene, Situation, told
from app.wording import Wording
from facilitation.meeting.state import Meeting


class ListScene(Scene):
    """The lines that there are, each behind the ``sign``; else that there is nothing."""

    sign: ClassVar[Sign | None] = None

    @abstractmethod
    def lines(self, meeting: Meeting, wording: Wording) -> Sequence[str]: ...

    @abstractmethod
    def nothing(self) -> str: ...

    def head(self, meeting: Meeting, wording: Wording) -> str:  # noqa: ARG002 - here of none
        return self.title()

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        self.paint_lines(canvas, canvas.area, situation.meeting)

    def paint_lines(self, canvas: Canvas, rect: QRectF, meeting: Meeting) -> None:
        """Paint heading and lines into a rectangle."""
        head, found = self.head(meeting, canvas.wording), self.lines(meeting, canvas.wording)
        draw_list(canvas, rect, head, found or [self.nothing()], self.sign if found else None)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return the heading and all lines."""
        meeting = situation.meeting
        found = self.lines(meeting, wording) or [self.nothing()]
        return told([self.head(meeting, wording), *found])
