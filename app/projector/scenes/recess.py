"""A recess from which people are called back: when, and how many of each group are back."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.projector.canvas import Canvas
from app.projector.rows import WallRow, draw_first
from app.projector.scene import Rank, Scene, Situation, told, when
from app.wording import Wording
from facilitation.meeting.groups.returning import by_group
from facilitation.meeting.state import Meeting
from facilitation.remembered import Remembered


class Recess(Scene):
    """Counts those who are back by group, whoever is missing most first; it names nobody."""

    rests_on = ("meeting.called_back",)
    _rows: Remembered[list[WallRow]] = Remembered()

    def title(self) -> str:
        return self.tr("Who is back")

    def fits(self, situation: Situation) -> int:
        return when(bool(situation.meeting.called_back), Rank.BREAK)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting, area, scale = situation.meeting, canvas.area, canvas.scale
        rows = self._counted(meeting, canvas.wording)
        wide = area.width() * (0.46 if rows else 1.0)
        blocks = [canvas.said(self.tr("Break"), scale.body, colour=canvas.palette.accent_ink)]
        again = canvas.wording.returning.again(meeting.pause)
        if again:
            blocks.append(canvas.said(self.tr("We meet again at"), scale.large, lines=2))
            blocks.append(canvas.said(again, canvas.hero, least=scale.large, bold=True))
        else:
            hero = canvas.hero
            blocks.append(canvas.said(self._open(), hero, least=scale.body, bold=True, lines=4))
        back = canvas.wording.returning.back(meeting)
        blocks.append(canvas.said(back, scale.large, least=scale.small, lines=2))
        quorum = canvas.wording.returning.quorum(meeting)
        if quorum:
            soft = canvas.palette.ink_soft
            blocks.append(canvas.said(quorum, scale.body, least=scale.small, colour=soft, lines=2))
        canvas.column(QRectF(area.x(), area.y(), wide - scale.small, area.height()), blocks)
        if rows:
            sizes = (scale.large, scale.body, scale.small)
            draw_first(canvas, area.adjusted(wide, 0, 0, 0), rows, sizes)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return when we meet again, how many are back, and of which groups."""
        meeting = situation.meeting
        again = wording.returning.again(meeting.pause)
        first = self.tr("Break. We meet again at {time}.").format(time=again) if again else ""
        rows = (f"{each.text}: {each.aside}" for each in self._counted(meeting, wording))
        words = wording.returning
        head = (first or self._open(), words.back(meeting), words.quorum(meeting))
        return told([*head, *rows])

    def _open(self) -> str:
        return self.tr("We go on when everybody is back.")

    def _counted(self, meeting: Meeting, wording: Wording) -> list[WallRow]:
        rests_on = (meeting.people, meeting.awaited, wording)
        return self._rows.get(lambda: _count(meeting, wording), *rests_on)


def _count(meeting: Meeting, wording: Wording) -> list[WallRow]:
    """Return a row for each group; where nobody has one, there is nothing to tell apart."""
    groups, words = by_group(meeting), wording.returning
    if not any(each.group for each in groups):
        return []
    found = sorted(groups, key=lambda each: (-len(each.missing), wording.by_name(each.group)))
    return [WallRow(words.group(e), words.counted(e), quiet=not e.missing) for e in found]
