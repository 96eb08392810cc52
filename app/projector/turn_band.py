"""The running turn in view above the strip, in every scene that does not show it by itself."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QRectF

from app.look.icons import Sign
from app.look.palette import wash
from app.look.ring import RingState, in_one_line
from app.projector.canvas import RIGHT_MIDDLE, Canvas
from app.projector.column import Block
from app.wording import Wording
from facilitation.direction import beside
from facilitation.floor import turns
from facilitation.floor.turns import Turn, TurnKind
from facilitation.meeting.groups.spokes import on_the_floor
from facilitation.meeting.reading import speaking, time_is_shown
from facilitation.meeting.state import Meeting


class TurnTime(QObject):
    """Says how long the turn runs, of how much, and how far over."""

    def of(self, meeting: Meeting, tick: int, wording: Wording) -> RingState | None:
        """Return the time of the turn at a tick; None where nobody is timed."""
        turn = meeting.floor.turn
        limit = turns.allotted(turn) if turn is not None else None
        if turn is None or limit is None or not time_is_shown(meeting):
            return None
        ran = turns.elapsed(turn, tick)
        over = turns.overrun(turn, tick) // 1000 * 1000
        under, brief = self.tr("of {time}").format(time=wording.measures.duration(limit)), ""
        if over:
            beyond = wording.measures.duration(over)
            under, brief = self.tr("{time} over").format(time=beyond), f"+{beyond}"
        paused = not turns.running(turn)
        if paused:
            under, brief = self.tr("paused"), ""
        base = turn.base if turn.extended else None
        return RingState(ran, limit, base, paused, wording.measures.duration(ran), under, brief)

    def about(self, meeting: Meeting, turn: Turn, wording: Wording, usual: TurnKind) -> str:
        """Return for which group somebody speaks, in what way if not as usual, and if paused."""
        kind = "" if turn.kind is usual else wording.floor.kind_of(meeting, turn)
        paused = "" if turns.running(turn) else self.tr("paused")
        return beside((on_the_floor(meeting, turn.person)[1], kind, paused))

    def line(self, meeting: Meeting, tick: int, wording: Wording) -> str:
        """Return the time in one line, ``1:12 of 2:00`` or ``2:14 · 0:14 over``; else nothing."""
        state = self.of(meeting, tick, wording)
        return "" if state is None else in_one_line(state)


_TIME = 9.0
"""The width for the time, as a multiple of the body's text: “12:34 · 10:34 over”."""

_FIGURE = re.compile(r"[0-9]")

_PAD = 0.25

_MOST_HIGH = 2.9
"""The most height that a name should take, as a multiple of the body's text: two lines."""


class TurnBand(QObject):
    """Who speaks, and the time of the turn where the room sees it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._time = TurnTime(self)

    def place(self, canvas: Canvas, meeting: Meeting) -> QRectF:
        """Return where the band is, along the lower edge of the canvas; empty where it is not."""
        area = canvas.area
        turn = speaking(meeting)
        if turn is None:
            return QRectF(area.x(), area.bottom(), area.width(), 0)
        words = QRectF(area.x(), area.y(), self._across(canvas, meeting), area.height())
        pad = canvas.scale.body * _PAD
        named = self._named(canvas, words, meeting, turn)
        few = _few_lines(words, canvas)
        high = canvas.height(few if canvas.holds(few, [named]) else words, [named]) + 2 * pad
        return QRectF(area.x(), area.bottom() - high, area.width(), high)

    def paint(self, canvas: Canvas, meeting: Meeting) -> None:
        turn, area = speaking(meeting), canvas.area
        if turn is None:
            return
        pad = canvas.scale.body * _PAD
        if canvas.wanted(area):
            shade = canvas.palette.accent if turns.running(turn) else canvas.palette.ink_soft
            ground = wash(shade, canvas.palette.paper, 22 if turns.running(turn) else 8)
            canvas.painter.fillRect(area.adjusted(-pad, 0, pad, 0), ground)
        words = QRectF(area.x(), area.y() + pad, self._across(canvas, meeting), area.height())
        canvas.column(words, [self._named(canvas, words, meeting, turn)])
        said = self._time.line(meeting, canvas.moment.tick, canvas.wording)
        if not said:
            return
        time = QRectF(words.right(), area.y(), area.right() - words.right(), area.height())
        canvas.live.append(time)
        canvas.write(time, said, canvas.scale.body, bold=True, align=RIGHT_MIDDLE)

    def told(self, meeting: Meeting, tick: int, wording: Wording, *, named: bool) -> str:
        """Return for how long somebody speaks, and ``named`` who, for those who hear the wall."""
        turn = speaking(meeting)
        if turn is None:
            return ""
        name = on_the_floor(meeting, turn.person)[0] if named else ""
        return beside((name, self._time.line(meeting, tick, wording)))

    def _across(self, canvas: Canvas, meeting: Meeting) -> float:
        """Return the width for the name: what the time leaves, which is never cut itself."""
        said = self._time.line(meeting, canvas.moment.tick, canvas.wording)
        if not said:
            return canvas.area.width()
        # As if every figure were a nought: the name stands still while seconds pass.
        half = QRectF(0, 0, canvas.area.width() / 2, canvas.area.height())
        time = canvas.fitted(half, _FIGURE.sub("0", said), canvas.scale.body, bold=True, lines=1)
        return canvas.area.width() - max(canvas.scale.body * _TIME, time.width + canvas.gap)

    def _named(self, canvas: Canvas, words: QRectF, meeting: Meeting, turn: Turn) -> Block:
        """Return who speaks; without the group where the scene would lose its room to that."""
        whole = self._block(canvas, meeting, turn, on_the_floor(meeting, turn.person)[1])
        if canvas.holds(_few_lines(words, canvas), [whole]):
            return whole
        return self._block(canvas, meeting, turn, "")

    def _block(self, canvas: Canvas, meeting: Meeting, turn: Turn, group: str) -> Block:
        name = on_the_floor(meeting, turn.person)[0] or self.tr("Somebody")
        quiet = (TurnKind.STACK, TurnKind.ROUND)
        kind = "" if turn.kind in quiet else canvas.wording.floor.kind_of(meeting, turn)
        going = turns.running(turn)
        paused = "" if going else self.tr("paused")
        said = beside((name, group, kind, paused))
        piece = Sign.CIRCLE if turn.kind is TurnKind.ROUND else Sign.HAND
        palette = canvas.palette
        return canvas.said(
            said,
            canvas.scale.body,
            bold=going,
            colour=palette.ink if going else palette.ink_soft,
            sign=piece if going else Sign.PAUSE,
            sign_colour=palette.accent_ink if going else palette.ink_soft,
        )


def _few_lines(words: QRectF, canvas: Canvas) -> QRectF:
    return QRectF(words.x(), words.y(), words.width(), canvas.scale.body * _MOST_HIGH)
