"""The temperature check: the question, hands up, level or down, and what they showed."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.look.bars import Answer, Tone, cells, draw_answers, tone_colour
from app.look.icons import Sign
from app.projector.canvas import CENTRE, Canvas
from app.projector.rows import SLACK
from app.projector.scene import Rank, Scene, Situation
from app.room.cue import Cue
from app.wording import Wording
from facilitation.meeting.state import TemperatureCheck

TONES = (Tone.AGREE, Tone.ASIDE, Tone.BLOCK)
SIGNS = (Sign.UP, Sign.LEVEL, Sign.DOWN)


class TemperatureScene(Scene):
    """While hands are up, the three ways to hold them; then how many there were of each."""

    rests_on = ("meeting.temperature", "cue")

    def title(self) -> str:
        return self.tr("Temperature")

    def fits(self, situation: Situation) -> int:
        """Show it from the question until something else happens."""
        reading = situation.meeting.temperature
        if reading is None or situation.cue is not Cue.TEMPERATURE:
            return Rank.NEVER
        return Rank.DECISION if reading.taken is None else Rank.JUST_NOW

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        reading, area = situation.meeting.temperature, canvas.area
        if reading is None:
            canvas.column(area, [canvas.said(self.nothing(), canvas.scale.large)])
            return
        high = area.height() * 0.42
        below = QRectF(area.x(), area.bottom() - high, area.width(), high)
        above = area.adjusted(0, 0, 0, -high - canvas.gap)
        if reading.taken is None:
            self._paint_question(canvas, above, reading)
            self._paint_hands(canvas, below)
        else:
            self._paint_reading(canvas, above, reading)
            self._paint_counts(canvas, below, reading)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return the question and what it binds to, or what the hands showed."""
        reading = situation.meeting.temperature
        if reading is None:
            return self.nothing()
        if reading.taken is None:
            return f"{wording.decisions.temperature(reading)}\n{self.about()}"
        return f"{reading.question}\n{wording.decisions.temperature(reading)}"

    def nothing(self) -> str:
        return self.tr("No temperature check is being taken.")

    def about(self) -> str:
        return self.tr("Temperature check: show a hand. It decides nothing.")

    def words(self) -> tuple[str, str, str]:
        return (self.tr("up: I like it"), self.tr("level: not sure"), self.tr("down: not for me"))

    def _paint_question(self, canvas: Canvas, rect: QRectF, reading: TemperatureCheck) -> None:
        about = canvas.said(self.about(), canvas.scale.body, colour=canvas.palette.ink_soft)
        canvas.column(rect, [about, canvas.said(reading.question, canvas.hero, bold=True)])

    def _paint_reading(self, canvas: Canvas, rect: QRectF, reading: TemperatureCheck) -> None:
        scale, soft = canvas.scale, canvas.palette.ink_soft
        question = canvas.said(reading.question, scale.large, colour=soft, bold=True, lines=2)
        showed = canvas.wording.decisions.temperature(reading)
        canvas.column(rect, [question, canvas.said(showed, scale.display, bold=True)])

    def _paint_hands(self, canvas: Canvas, rect: QRectF) -> None:
        scale, columns = canvas.scale, cells(rect, len(SIGNS))
        said = list(zip(columns, self.words(), strict=True))
        # One size for all, so that no hand looks weightier.
        pixels = min([canvas.fitted(cell, each, scale.body, lines=1).pixels for cell, each in said])
        words = [canvas.said(each, pixels, least=pixels, after=0) for _, each in said]
        pairs = list(zip(columns, words, strict=True))
        high = max(canvas.height(cell, [word]) for cell, word in pairs) + SLACK
        for tone, sign, (cell, word) in zip(TONES, SIGNS, pairs, strict=True):
            shape = cell.adjusted(0, 0, 0, -high)
            canvas.sign(shape, sign, tone_colour(tone, canvas.palette))
            below = QRectF(cell.x(), shape.bottom(), cell.width(), high)
            canvas.column(below, [word], across=CENTRE)

    def _paint_counts(self, canvas: Canvas, rect: QRectF, reading: TemperatureCheck) -> None:
        taken = reading.taken
        if taken is None or not canvas.wanted(rect):
            return
        counts = (taken.up, taken.level, taken.down)
        words = (self.tr("up"), self.tr("level"), self.tr("down"))
        answers = tuple(Answer(*each) for each in zip(TONES, counts, words, SIGNS, strict=True))
        draw_answers(canvas.brush(canvas.scale.large), rect, answers)
