"""The count, step by step, as the facilitator goes through it."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QRectF

from app.look.count import bars_with_room, draw_count, draw_pairs
from app.projector.canvas import Canvas
from app.projector.rows import WallRow, draw_rows, room_for
from app.projector.scene import Rank, Scene, Situation, asked_in, when
from app.wording import Wording
from app.wording.count_pictures import CountBar, CountPicture, Standing
from app.wording.count_steps import CountStep
from facilitation.meeting.state import Decision, Meeting
from facilitation.remembered import Remembered


class RoundsScene(Scene):
    """Bars, transfers, what elects and who goes out; or pairs; or the tickets of the lot."""

    rests_on = ("asked", "attention", "meeting.decision")
    _steps: Remembered[tuple[CountStep, ...]] = Remembered()

    def title(self) -> str:
        return self.tr("Rounds of the count")

    def fits(self, situation: Situation) -> int:
        """Show it while the facilitator goes through the steps of a count that is closed."""
        wanted = situation.asked and situation.attention.step > 0
        return when(wanted and _counted(situation.meeting) is not None, Rank.ASKED)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        found = self._step(situation, canvas.wording)
        if found is None:
            canvas.column(canvas.area, [canvas.said(self.nothing(), canvas.scale.large)])
            return
        step, place = found
        scale, area = canvas.scale, canvas.area
        soft = canvas.palette.ink_soft
        head = [
            canvas.said(place, scale.small, colour=soft, lines=2, after=0),
            canvas.said(step.title, scale.large, bold=True, lines=2),
        ]
        top = canvas.column(area, head) + canvas.gap
        rest = QRectF(area.x(), top, area.width(), max(1.0, area.bottom() - top))
        shown, left_out = self._with_room(canvas, rest, step)
        more = (self.more(left_out),) if left_out else ()
        notes = [canvas.said(each, scale.small, lines=2, after=0) for each in (*more, *shown.notes)]
        low = canvas.height(rest, notes)
        picture = rest.adjusted(0, 0, 0, -low - canvas.gap)
        self._paint_picture(canvas, picture, shown)
        canvas.column(QRectF(rest.x(), rest.bottom() - low, rest.width(), low + 1), notes)

    def _paint_picture(self, canvas: Canvas, rect: QRectF, step: CountStep) -> None:
        if not canvas.wanted(rect):
            return
        if step.count is not None:
            draw_count(canvas.brush(canvas.scale.large), rect, step.count)
        elif step.pairs is not None:
            draw_pairs(canvas.brush(canvas.scale.large), rect, step.pairs)
        elif step.tickets:
            tickets = enumerate(step.tickets, 1)
            rows = [WallRow(name, ticket, mark=f"{at}.") for at, (name, ticket) in tickets]
            room = room_for(rect, len(rows), (canvas.scale.body, canvas.scale.small))
            draw_rows(canvas, rect, rows[: room.count], room, self.more)

    def _with_room(self, canvas: Canvas, rect: QRectF, step: CountStep) -> tuple[CountStep, int]:
        """Return what there is room for, and how many bars that leaves out.

        Sentences give way to bars, then those with the fewest who do not move.
        """
        count = step.count
        if count is None:
            return step, 0
        for notes in (step.notes, step.notes[-1:], ()):
            most = self._room(canvas, rect, notes, count)
            if len(count.bars) <= most:
                return replace(step, notes=notes), 0
        most = max(1, self._room(canvas, rect, ("…",), count))
        shown = _most_telling(count.bars, most)
        left_out = len(count.bars) - len(shown)
        return replace(step, notes=(), count=replace(count, bars=shown)), left_out

    @staticmethod
    def _room(canvas: Canvas, rect: QRectF, notes: tuple[str, ...], count: CountPicture) -> int:
        said = [canvas.said(each, canvas.scale.small, lines=2, after=0) for each in notes]
        low = canvas.height(rect, said) + canvas.gap
        sizes = canvas.sizes(canvas.scale.large)
        return bars_with_room(rect.adjusted(0, 0, 0, -low), count, sizes)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return the title, every bar, and what it means."""
        found = self._step(situation, wording)
        if found is None:
            return self.nothing()
        step, place = found
        bars = step.count.bars if step.count is not None else ()
        rows = [f"{each.name}: {each.said} {each.more}".strip() for each in bars]
        tickets = [f"{name}: {ticket}" for name, ticket in step.tickets]
        return "\n".join((place, step.title, *rows, *tickets, *step.notes))

    def nothing(self) -> str:
        return self.tr("No ballots have been counted.")

    def more(self, number: int) -> str:
        return self.tr("and %n more", "", number) if number else ""

    def _step(self, situation: Situation, wording: Wording) -> tuple[CountStep, str] | None:
        meeting = situation.meeting
        decision = _counted(meeting)
        if decision is None:
            return None
        steps = self._steps.get(lambda: wording.count_steps(meeting, decision), decision, wording)
        at = min(max(1, situation.attention.step), len(steps))
        asked, place = asked_in(meeting, decision), self.tr("Step {step} of {all} · {asked}")
        return steps[at - 1], place.format(asked=asked, step=at, all=len(steps))


def _most_telling(bars: tuple[CountBar, ...], most: int) -> tuple[CountBar, ...]:
    """Return so many bars, in their order: those elected or moved first, then those with most."""
    telling = [each for each in bars if each.standing is not Standing.IN or each.gained]
    quiet = [each for each in bars if each not in telling]
    kept = (telling + quiet)[:most]
    return tuple(each for each in bars if each in kept)


def _counted(meeting: Meeting) -> Decision | None:
    decision = meeting.decision
    closed = decision is not None and decision.verdict is not None and decision.options
    return decision if closed else None
