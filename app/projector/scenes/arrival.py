"""Arrival: welcome, who has come by group, and how to be put on the list."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRectF

from app.projector.canvas import Canvas
from app.projector.rows import draw_list
from app.projector.scene import Rank, Scene, Situation, told, when
from app.wording import Wording
from facilitation.meeting.agenda.course import is_whole
from facilitation.meeting.reading import count_here, people_here
from facilitation.meeting.state import Meeting
from facilitation.remembered import Remembered

_OPENING = "opening"


class Arrival(Scene):
    """Shown while people come: in the opening of a meeting, until somebody has spoken."""

    rests_on = (
        "meeting.item",
        "meeting.frozen",
        "meeting.floor.for_now",
        "meeting.floor.stage",
        "meeting.closed",
        "meeting.floor.heard",
    )
    _groups: Remembered[list[str]] = Remembered()

    def title(self) -> str:
        return self.tr("Arrival")

    def fits(self, situation: Situation) -> int:
        """Ask to be shown in the opening of the meeting as a whole."""
        meeting = situation.meeting
        opening = is_whole(meeting) and meeting.floor.stage == _OPENING and not meeting.closed
        return when(opening and not meeting.floor.heard, Rank.ARRIVAL)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting, area, scale = situation.meeting, canvas.area, canvas.scale
        soft = canvas.palette.ink_soft
        groups = self._counts(meeting, canvas.wording)
        wide = area.width() * (0.56 if groups else 1.0)
        left = QRectF(area.x(), area.y(), wide - (scale.small if groups else 0), area.height())
        blocks = [
            canvas.said(self.tr("Welcome"), scale.body, colour=canvas.palette.accent_ink),
            canvas.said(self._called(meeting), canvas.hero, least=scale.large, bold=True, lines=3),
            canvas.said(self._here(meeting), scale.large, lines=2, after=canvas.gap * 2),
            canvas.said(self._how(meeting), scale.body, colour=soft, lines=4),
        ]
        canvas.column(left.adjusted(0, area.height() * 0.08, 0, 0), blocks)
        if groups:
            box = area.adjusted(wide, area.height() * 0.08, 0, 0)
            draw_list(canvas, box, self.tr("Who has come"), groups)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return the title, how many are here, from which groups, and how to be listed."""
        meeting = situation.meeting
        head = (self.tr("Welcome"), self._called(meeting), self._here(meeting))
        return told([*head, *self._counts(meeting, wording), self._how(meeting)])

    def _called(self, meeting: Meeting) -> str:
        return meeting.opening.title if meeting.opening is not None else ""

    def _here(self, meeting: Meeting) -> str:
        here = count_here(meeting)
        awaited = sum(each.expected for each in meeting.people.values())
        if not here and awaited:
            return self.tr("%n people are expected.", "", awaited)
        if not here:
            return self.tr("Nobody is on the list yet.")
        return self.tr("%n people are here so far.", "", here)

    def _how(self, meeting: Meeting) -> str:
        if not any(each.group for each in people_here(meeting)):
            return self.tr(
                "You are not on the list yet? Tell whoever sits at the laptop your name."
            )
        return self.tr(
            "You are not on the list yet? Tell whoever sits at the laptop your name and your group."
        )

    def _counts(self, meeting: Meeting, wording: Wording) -> list[str]:
        return self._groups.get(lambda: self._counted(meeting, wording), meeting.people)

    def _counted(self, meeting: Meeting, wording: Wording) -> list[str]:
        found = Counter(each.group for each in people_here(meeting))
        alone = found.pop("", 0)
        if not found:
            return []
        ordered = sorted(found.items(), key=lambda each: (-each[1], wording.by_name(each[0])))
        said = [self._of(group, number) for group, number in ordered]
        return [*said, self._of(self.tr("Without a group"), alone)] if alone else said

    def _of(self, group: str, number: int) -> str:
        return self.tr("{group}: {number}").format(group=group, number=number)
