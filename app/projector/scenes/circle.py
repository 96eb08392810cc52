"""The circle: who holds the piece, what is asked, who comes next; never a clock."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF

from app.look.circle import Circle as Seats
from app.look.circle import Seat, draw_circle, lay_out
from app.look.fit import Lettering
from app.projector.canvas import CENTRE, MIDDLE, Canvas
from app.projector.column import Block
from app.projector.remembered import Remembered
from app.projector.scene import Scene, when
from app.projector.seats import seats_of
from app.projector.situation import Rank, Situation
from app.projector.telling import told
from app.wording import Wording
from facilitation.floor import rounds
from facilitation.floor.rounds import Round, Status
from facilitation.floor.turns import TurnKind
from facilitation.meeting.reading import group_of, name_of, people_here
from facilitation.meeting.state import Meeting

SHARE_BESIDE = 0.42
"""The share of the width for the words where they stand beside the seats."""

LABEL = 1.3
"""The height of a name under a seat as a multiple of its text."""


class Circle(Scene):
    """Shown while a round goes on.

    The name stands in the middle of the seats where there is room for it in large
    letters, else beside them.
    """

    name = "circle"

    def __init__(self, parent: QObject | None = None) -> None:
        """Remember the seats of the last round seen."""
        super().__init__(parent)
        self._seats: Remembered[tuple[Seat, ...]] = Remembered()

    def title(self) -> str:
        """Return what the scene is called in a menu."""
        return self.tr("Circle")

    def fits(self, situation: Situation) -> int:
        """Ask while a round goes on."""
        return when(situation.meeting.floor.round is not None, Rank.ROUND)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint what is asked, the seats, and who holds the piece."""
        meeting = situation.meeting
        lap = _lap(meeting)
        area = canvas.area
        asked = canvas.said(lap.prompt, canvas.scale.large, least=canvas.scale.body, lines=2)
        head = QRectF(area.x(), area.y(), area.width(), area.height() * 0.35)
        top = canvas.column(head, [asked])
        gap = canvas.gap if lap.prompt.strip() else 0.0
        rect = area.adjusted(0, top - area.top() + gap, 0, 0)
        seats = self._seats.get(lambda: seats_of(meeting, lap), lap, meeting.people)
        if self._fits_inside(canvas, rect, seats, meeting, lap):
            self._paint_inside(canvas, rect, seats, meeting, lap)
        else:
            self._paint_beside(canvas, rect, seats, meeting, lap)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return what is asked, who holds the piece, and who comes next."""
        meeting = situation.meeting
        lap = _lap(meeting)
        now = [lap.prompt, self._who(meeting, lap), self._about(meeting, lap, wording)]
        return told([*now, self._next(meeting, lap), self._so_far(lap)])

    # Where the words stand

    def _fits_inside(
        self, canvas: Canvas, rect: QRectF, seats: tuple[Seat, ...], meeting: Meeting, lap: Round
    ) -> bool:
        """Tell whether the name has room amid the seats at the size of a name with the floor."""
        scale = canvas.scale
        label = round(scale.small * LABEL)
        box = lay_out(len(seats), int(rect.width()), int(rect.height()), label).centre
        lettering = Lettering(scale.display, scale.display, bold=True, most_lines=2)
        name = canvas.fitter.fit(self._who(meeting, lap), box[2], box[3], lettering)
        words = set(self._who(meeting, lap).split())
        broken = any(word not in words for line in name.lines for word in line.split())
        return not (name.elided or broken) and name.height + scale.small * 2 * LABEL <= box[3]

    def _paint_inside(
        self, canvas: Canvas, rect: QRectF, seats: tuple[Seat, ...], meeting: Meeting, lap: Round
    ) -> None:
        if canvas.wanted(rect):
            layout = self._draw_seats(canvas, rect, seats)
            middle = QRectF(*layout).translated(rect.topLeft())
            words = self._words(canvas, meeting, lap)
            canvas.column(middle, words, MIDDLE, CENTRE)

    def _paint_beside(
        self, canvas: Canvas, rect: QRectF, seats: tuple[Seat, ...], meeting: Meeting, lap: Round
    ) -> None:
        wide = rect.width() * SHARE_BESIDE
        left = QRectF(rect.x(), rect.y(), wide - canvas.scale.small, rect.height())
        canvas.column(left, self._words(canvas, meeting, lap), MIDDLE)
        ring = rect.adjusted(wide, 0, 0, 0)
        if canvas.wanted(ring):
            self._draw_seats(canvas, ring, seats)

    def _draw_seats(
        self, canvas: Canvas, rect: QRectF, seats: tuple[Seat, ...]
    ) -> tuple[float, float, float, float]:
        """Paint the seats; return the free middle."""
        drawn = draw_circle(
            canvas.painter,
            rect,
            Seats(seats),
            canvas.palette,
            canvas.fitter,
            canvas.sizes(canvas.scale.body),
        )
        return drawn.centre

    def _words(self, canvas: Canvas, meeting: Meeting, lap: Round) -> list[Block]:
        scale, soft = canvas.scale, canvas.palette.ink_soft
        name, about = self._who(meeting, lap), self._about(meeting, lap, canvas.wording)
        return [
            canvas.said(name, canvas.hero, least=scale.display, bold=True, lines=3, after=0),
            canvas.said(about, scale.body, colour=soft, lines=1),
            canvas.said(self._next(meeting, lap), scale.body, lines=2),
            canvas.said(self._so_far(lap), scale.small, colour=soft, lines=1),
        ]

    # What is said

    def _who(self, meeting: Meeting, lap: Round) -> str:
        turn = meeting.floor.turn
        person = turn.person if turn else rounds.holder(lap) or _awaited(meeting, lap)
        if person:
            return name_of(meeting, person) or self.tr("Somebody")
        if not lap.seats:
            return self.tr("A circle")
        return self.tr("The round is complete") if rounds.complete(lap) else self.tr("A round")

    def _about(self, meeting: Meeting, lap: Round, wording: Wording) -> str:
        turn = meeting.floor.turn
        if turn is None:
            return self.tr("comes next") if _awaited(meeting, lap) else ""
        kind = "" if turn.kind is TurnKind.ROUND else wording.kind(turn.kind)
        return " · ".join(each for each in (group_of(meeting, turn.person), kind) if each)

    def _next(self, meeting: Meeting, lap: Round) -> str:
        following = rounds.upcoming(lap)
        if following is not None and following == _awaited(meeting, lap):
            return ""
        if following is not None:
            return self.tr("Next: {name}").format(name=name_of(meeting, following))
        if rounds.choices(lap):
            return self.tr("Whoever speaks chooses who is next")
        return ""

    def _so_far(self, lap: Round) -> str:
        spoken = sum(1 for each in lap.seats if each.status is Status.SPOKE)
        if not spoken:
            return ""
        return self.tr("{spoken} of {all} have spoken").format(spoken=spoken, all=len(lap.seats))


def _awaited(meeting: Meeting, lap: Round) -> int:
    """Return who gets the piece next while nobody speaks; 0 for nobody in particular."""
    if meeting.floor.turn is not None or meeting.floor.round is None:
        return 0
    return rounds.upcoming(lap) or 0


def _lap(meeting: Meeting) -> Round:
    """Return the round that goes on; where there is none, everybody's seat."""
    going = meeting.floor.round
    if going is not None:
        return going
    return rounds.open_round(0, [each.number for each in people_here(meeting)])


SCENE = Circle
