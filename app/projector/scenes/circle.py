"""The circle: who holds the piece, what is asked, who comes next; the time where one was set."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject, QRectF

from app.attending.seats import seats_of
from app.look.circle import Circle as Seats
from app.look.circle import draw_circle, layout_of
from app.look.clusters import draw_clusters
from app.look.seat import DrawnSeat, SeatWords, seat_stands
from app.projector.canvas import MIDDLE, Canvas
from app.projector.column import Block, lay_column
from app.projector.scene import Rank, Said, Scene, Situation, told, when
from app.projector.turn_band import TurnTime
from app.room.cue import Cue
from app.speaking.parts import Role
from app.wording import Wording
from facilitation.direction import beside
from facilitation.floor import rounds
from facilitation.floor.rounds import Round
from facilitation.floor.turns import TurnKind
from facilitation.meeting.floor.following import Step
from facilitation.meeting.groups.spokes import on_the_floor
from facilitation.meeting.purpose import round_is_over
from facilitation.meeting.reading import people_here, prompts_numbered, time_is_shown
from facilitation.meeting.state import Meeting
from facilitation.remembered import Remembered

SHARE_OF_WORDS = 0.44
"""The share of the width for the words; the seats have the rest."""

BESIDE_GROUPS = 0.37
"""The same where seats are shown by group: the groups' names need room, too."""


LATER = 2
"""How many of those who come after the next one are named."""


LEAST_TOLD = 4
"""So many texts stay, long as they are: what is asked, who speaks, from where, who is next."""


MANY = 40
"""Seats beyond which none says whose it is, nor to which group they belong."""

_SEATED = frozenset({Cue.STAGE, Cue.AGENDA, Cue.BACK, Cue.NOTHING})
"""What the room was asked to see last, where a circle that is due comes before it."""


class Circle(Scene):
    """Shown while a round goes on.

    The words always stand beside the seats, never among them: so nothing moves when the
    piece goes from a short name to a long one.
    """

    rests_on = ("meeting.floor.round", "due", "begins", "cue")
    shows_turn = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seats: Remembered[tuple[DrawnSeat, ...]] = Remembered()
        self._time = TurnTime(self)

    def title(self) -> str:
        return self.tr("Circle")

    def fits(self, situation: Situation) -> int:
        """Ask while a round goes on, and as soon as a stage waits for one."""
        going = situation.meeting.floor.round is not None
        if situation.due is not None and not (situation.begins or going):
            return Rank.SEATED
        if situation.due is not None and situation.cue in _SEATED:
            return Rank.ROUND_DUE
        return when(going or situation.due is not None, Rank.ROUND)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting = situation.meeting
        lap = _lap(situation)
        area = canvas.area
        by_group = meeting.floor.rules.seats_by_group
        wide = area.width() * (BESIDE_GROUPS if by_group else SHARE_OF_WORDS)
        left = QRectF(area.x(), area.y(), wide - canvas.scale.small, area.height())
        beside = area.adjusted(wide, 0, 0, 0)
        rings = 1 if by_group else layout_of(beside, len(lap.seats), canvas.scale.small).rings
        canvas.column(left, self._words(canvas, left, situation, lap, rings), MIDDLE)
        if time_is_shown(meeting):
            canvas.live.append(left)
        seats = self._seats_now(situation, lap)
        self._draw_seats(canvas, beside, seats, lap, by_group=by_group)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return what is asked, who holds the piece, and who comes next."""
        lap, floor = _lap(situation), wording.floor
        who, about = self._who(situation, lap), self._about(situation, wording)
        text = wording.motion_results.whole_or_title(situation.meeting)
        quietly = (floor.so_far(lap), floor.after_round(situation.meeting, situation.places))
        return told([lap.prompt, text, who, about, self._next(situation), *quietly])

    def shown(self, situation: Situation, wording: Wording) -> tuple[Said, ...]:
        """Return the same, who comes later, and each seat with how it stands in the round."""
        lap, words = _lap(situation), SeatWords()
        seats = self._seats_now(situation, lap)
        quiet = (*self._later(situation, lap), self._way(situation.meeting, lap, rings=1))
        listed = (Said(e.name, Role.ListItem, seat_stands(e), words.more(e)) for e in seats)
        more = (Said(each) for each in quiet if each)
        return (*super().shown(situation, wording), *more, *listed)

    def _seats_now(self, situation: Situation, lap: Round) -> tuple[DrawnSeat, ...]:
        meeting, after = situation.meeting, situation.following.person or situation.begins
        return self._seats.get(
            lambda: seats_of(meeting, lap, after),
            *(lap, meeting.people, meeting.seating, after),
            *(meeting.spokes, meeting.alternates, meeting.floor.rules),
        )

    def _words(
        self, canvas: Canvas, rect: QRectF, situation: Situation, lap: Round, rings: int
    ) -> list[Block]:
        """Return as many texts as leave the name that matters its room: it goes before the rest."""
        meeting = situation.meeting
        scale, soft = canvas.scale, canvas.palette.ink_soft
        prompt = _numbered(meeting, lap.prompt)
        asked = canvas.said(prompt, scale.large, lines=4, after=canvas.gap * 2)
        who = canvas.named(rect, self._who(situation, lap), lines=3)
        time = self._time.line(meeting, canvas.moment.tick, canvas.wording)
        about = self._about(situation, canvas.wording)
        coming = [each for each in (self._next(situation), *self._later(situation, lap)) if each]
        quiet = [
            canvas.wording.floor.after_round(meeting, situation.places),
            self._way(meeting, lap, rings),
            canvas.wording.floor.so_far(lap) if meeting.floor.rules.seats_by_group else "",
            *prompts_numbered(meeting),
        ]
        rest = [
            *[canvas.said(each, scale.body, bold=True, lines=1) for each in (time,) if each],
            canvas.said(about, scale.body, colour=soft, lines=2),
            *[canvas.said(each, scale.body, lines=2, after=canvas.gap * 0.3) for each in coming],
            *[canvas.said(each, scale.small, colour=soft, lines=2) for each in quiet if each],
        ]
        blocks = [asked, who, *rest]
        least = LEAST_TOLD + bool(time)
        while len(blocks) > least and not _has_room(canvas, rect, who, blocks):
            blocks.pop()
        for most in (scale.display, scale.large, scale.body):
            if _has_room(canvas, rect, who, blocks):
                break
            # What is asked is long: who speaks is named smaller, but never left out.
            who = blocks[1] = canvas.named(rect, who.text, lines=0, most=most)
        whole = canvas.wording.motion_results.whole_or_title(meeting)
        text = canvas.said(whole, scale.small)
        return _with_text(canvas, rect, blocks, text, least) if text.text else blocks

    def _draw_seats(
        self,
        canvas: Canvas,
        rect: QRectF,
        seats: tuple[DrawnSeat, ...],
        lap: Round,
        *,
        by_group: bool,
    ) -> None:
        if not canvas.wanted(rect):
            return
        brush = canvas.brush(canvas.scale.body)
        if by_group:
            grouped = Seats(seats, alone=self.tr("Without a group"))
            if draw_clusters(brush, rect, grouped) is not None:
                return
        wording = canvas.wording
        circle = Seats(seats, wording.floor.so_far(lap), brief=wording.floor.so_far_in_brief(lap))
        draw_circle(brush, rect, circle)

    # What is said

    def _who(self, situation: Situation, lap: Round) -> str:
        meeting = situation.meeting
        turn = meeting.floor.turn
        person = turn.person if turn else rounds.holder(lap) or _awaited(situation)
        if person:
            return on_the_floor(meeting, person)[0] or self.tr("Somebody")
        if meeting.floor.round is None and not situation.begins and round_is_over(meeting):
            complete = rounds.complete(lap)
            return self.tr("The round is complete") if complete else self.tr("The round is over")
        if meeting.floor.round is None:
            begins = on_the_floor(meeting, situation.begins, lap)[0]
            return begins or self.tr("We sit in a circle")
        return self.tr("The round is complete") if rounds.complete(lap) else self.tr("A round")

    def _about(self, situation: Situation, wording: Wording) -> str:
        meeting = situation.meeting
        turn = meeting.floor.turn
        if situation.begins:
            return self.tr("begins the round")
        if turn is None:
            return self.tr("comes next") if _awaited(situation) else ""
        return self._time.about(meeting, turn, wording, TurnKind.ROUND)

    def _next(self, situation: Situation) -> str:
        after = situation.following
        if situation.meeting.floor.round is None or _awaited(situation):
            return ""
        if after.person:
            name, group = on_the_floor(situation.meeting, after.person)
            many = len(_lap(situation).seats) > MANY
            return self.tr("Next: {name}").format(name=beside((name, group)) if many else name)
        if after.step is Step.CHOOSE:
            return self.tr("Whoever speaks chooses who is next")
        return ""

    def _later(self, situation: Situation, lap: Round) -> list[str]:
        meeting, after = situation.meeting, situation.following
        if meeting.floor.round is None or lap.mode == rounds.POPCORN:
            return []
        coming = rounds.to_come(lap)
        if after.kind is TurnKind.ROUND and after.step is Step.CALLED:
            coming = coming[1:]
        names = [on_the_floor(meeting, each)[0] for each in coming[:LATER]]
        return [self.tr("then {name}").format(name=name) for name in names]

    def _way(self, meeting: Meeting, lap: Round, rings: int) -> str:
        """Return which way the piece goes; nothing where whoever speaks chooses."""
        if meeting.floor.round is None or lap.mode == rounds.POPCORN:
            return ""
        if rings > 1 and lap.forward:
            return self.tr("The piece goes round clockwise, ring by ring")
        if rings > 1:
            return self.tr("The piece goes round anticlockwise, ring by ring")
        if lap.forward:
            return self.tr("The piece goes round clockwise")
        return self.tr("The piece goes round anticlockwise")


def _with_text(
    canvas: Canvas, rect: QRectF, blocks: list[Block], text: Block, least: int
) -> list[Block]:
    """Return the text in place of the last things told, where all the others stay as large."""
    shown = [each for each in blocks if each.text.strip()]
    before = lay_column(shown, rect, canvas.fitter)
    for count in range(len(shown), least - 1, -1):
        told = [*shown[:count], text]
        pairs = zip(lay_column(told, rect, canvas.fitter), before[:count], strict=False)
        as_large = all(now.fitted.pixels >= then.fitted.pixels for now, then in pairs)
        if as_large and canvas.holds(rect, told):
            return told
    return blocks


def _has_room(canvas: Canvas, rect: QRectF, who: Block, blocks: list[Block]) -> bool:
    """Tell whether all texts have a place, and ``who`` all its lines at its smallest size."""
    placed = lay_column(blocks, rect, canvas.fitter)
    alone = lay_column([replace(who, sizes=who.sizes[-1:])], rect, canvas.fitter)
    lines = [len(each.fitted.lines) for each in placed if each.block.text == who.text]
    wanted = sum(1 for block in blocks if block.text.strip())
    return len(placed) == wanted and lines >= [len(each.fitted.lines) for each in alone]


def _numbered(meeting: Meeting, prompt: str) -> str:
    """Return a prompt with its number, where it is one of those kept in view."""
    if prompt not in meeting.prompts:
        return prompt
    return f"{meeting.prompts.index(prompt) + 1}. {prompt}"


def _awaited(situation: Situation) -> int:
    """Return who is next while nobody speaks; 0 for nobody in particular."""
    floor = situation.meeting.floor
    waits = floor.turn is None and floor.round is not None
    return situation.following.person if waits else 0


def _lap(situation: Situation) -> Round:
    meeting = situation.meeting
    going = meeting.floor.round or situation.due
    return going or rounds.open_round(0, [each.number for each in people_here(meeting)])
