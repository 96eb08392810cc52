"""The lot, drawn in the open: from whom, the seed, then who was drawn and every ticket."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.projector.canvas import Canvas
from app.projector.rows import WallRow, draw_first
from app.projector.scene import Rank, Scene, Situation
from app.room.cue import Cue
from app.wording import Wording
from facilitation.decisions.sortition import Draw
from facilitation.meeting.lots import draw_of
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Lot, Meeting
from facilitation.remembered import Remembered

_TICKET = 12
_NAMES = 40


class LotScene(Scene):
    """Before the draw the pool and the seed; after it the names and their tickets."""

    rests_on = ("meeting.lots", "cue")
    _draw: Remembered[Draw] = Remembered()

    def title(self) -> str:
        return self.tr("The lot")

    def fits(self, situation: Situation) -> int:
        """Show it from the moment it is published until something else happens."""
        lots = situation.meeting.lots
        if not lots or situation.cue is not Cue.LOT:
            return Rank.NEVER
        return Rank.DECISION if lots[-1].drawn is None else Rank.JUST_NOW

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting, area, scale = situation.meeting, canvas.area, canvas.scale
        lot = meeting.lots[-1] if meeting.lots else None
        if lot is None:
            canvas.column(area, [canvas.said(self.nothing(), scale.large)])
            return
        soft = canvas.palette.ink_soft
        drawn = self._names(meeting, lot.drawn or ())
        terms = self._terms(lot, canvas.wording, meeting)
        head = [
            canvas.said(lot.purpose, scale.large, bold=True, lines=2),
            canvas.said(drawn, canvas.hero, bold=True, lines=3, colour=canvas.palette.agree),
            canvas.said(terms, scale.small, lines=3, colour=soft),
        ]
        if lot.drawn is None:
            canvas.column(area, [*head, canvas.said(self._pool(canvas, meeting, lot), scale.body)])
            return
        top = canvas.column(area, head) + canvas.gap
        rest = QRectF(area.x(), top, area.width(), max(1.0, area.bottom() - top))
        self._paint_tickets(canvas, rest, meeting, lot)

    def _pool(self, canvas: Canvas, meeting: Meeting, lot: Lot) -> str:
        return canvas.wording.measures.listed([name_of(meeting, e) for e in lot.people], _NAMES)

    def _paint_tickets(self, canvas: Canvas, rect: QRectF, meeting: Meeting, lot: Lot) -> None:
        found = self._draw.get(lambda: draw_of(meeting, lot), lot)
        rows = [
            WallRow(
                each.name,
                self._beside(each.ticket, each.full),
                mark=f"{at}.",
                strong=each.name in found.places,
                quiet=bool(each.full),
            )
            for at, each in enumerate(found.tickets, 1)
        ]
        draw_first(canvas, rect, rows, (canvas.scale.body, canvas.scale.small))

    def _beside(self, ticket: str, full: str) -> str:
        short = ticket[:_TICKET]
        if not full:
            return short
        return self.tr("{ticket} · {group} has its places").format(ticket=short, group=full)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return what is drawn for, the terms, and who was drawn."""
        meeting = situation.meeting
        if not meeting.lots:
            return self.nothing()
        lot = meeting.lots[-1]
        drawn, terms = self._names(meeting, lot.drawn or ()), self._terms(lot, wording, meeting)
        return "\n".join(filter(None, (lot.purpose, drawn, terms)))

    def _terms(self, lot: Lot, wording: Wording, meeting: Meeting) -> str:
        said = self.tr("%n of {pool} are drawn. The seed stands in the minutes.", "", lot.places)
        said = said.format(pool=len(lot.people))
        if lot.drawn is None:
            return said
        parts = [said]
        if lot.stand_by:
            names = wording.measures.listed([name_of(meeting, each) for each in lot.stand_by])
            parts.append(self.tr("Who steps in: {names}.").format(names=names))
        parts.append(self.tr("The least tickets are drawn; anybody can check them."))
        return " ".join(parts)

    def _names(self, meeting: Meeting, people: tuple[int, ...]) -> str:
        return ", ".join(name_of(meeting, each) for each in people)

    def nothing(self) -> str:
        return self.tr("Nothing is drawn by lot now.")
