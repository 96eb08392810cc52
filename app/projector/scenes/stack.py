"""The stack: who has the floor, in letters for the last row, and who comes next and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import accumulate
from types import MappingProxyType

import msgspec
from PySide6.QtCore import QObject, QRectF

from app.look.icons import Sign
from app.look.ring import LEAST_RING, draw_ring
from app.look.typeface import Scale
from app.projector.canvas import Canvas
from app.projector.rows import (
    PITCH,
    LaidRows,
    Shown,
    WallRow,
    draw_laid,
    draw_list,
    lay_rows,
    room_for,
)
from app.projector.scene import Rank, Said, Scene, Situation, told, when
from app.projector.turn_band import TurnTime
from app.speaking.parts import Role, Stands
from app.wording import Wording
from facilitation.direction import beside
from facilitation.floor import turns
from facilitation.floor.entries import Kind
from facilitation.floor.places import Place
from facilitation.floor.turns import TurnKind
from facilitation.map import Map
from facilitation.meeting.floor.following import those_asked
from facilitation.meeting.groups.spokes import on_the_floor
from facilitation.meeting.pending import asked_now
from facilitation.meeting.reading import current_item, matter_here, prompts_numbered, time_is_shown
from facilitation.meeting.state import Meeting
from facilitation.people.person import Person
from facilitation.remembered import Remembered

RING_SHARE = 0.46
"""The height of the ring as a share of the height of the scene."""

WITH_REASONS = (0.74, 0.64, 0.5)
"""Shares of the width for the next ones and why, where others stand in a second column."""

HALVES = (0.5,)
"""The same where nobody has a reason to be told."""

TOLD = 5
"""How many of those who wait are told to those who hear the screen."""

_SIGNS: Mapping[Kind, Sign] = MappingProxyType(
    {Kind.PROCESS: Sign.PROCESS, Kind.CLARIFY: Sign.CLARIFY, Kind.DIRECT: Sign.DIRECT}
)
"""The sign before a name that waits for something else than a turn of its own."""


class _Drawn(msgspec.Struct, frozen=True):
    """Who stands on the wall: the rows in their columns below the notes, as they were painted.

    ``laid`` are the columns with every word in its place, ``more`` is where it is said how many
    have no place; None where everybody has.
    """

    rect: QRectF
    scale: Scale
    wording: Wording
    notes: str
    columns: tuple[Shown, ...]
    rows: list[WallRow]
    people: Map[int, Person]
    laid: tuple[LaidRows, ...]
    more: QRectF | None


class Stack(Scene):
    """Shown while somebody has the floor or waits for it.

    A ring with the time is painted only where the turn has a limit, and no setting hides
    it; it alone is painted again as time goes on.
    """

    rests_on = ("meeting.floor.turn", "meeting.floor.stack.entries")
    shows_turn = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._time = TurnTime(self)
        self._speaker: tuple[tuple[object, ...], float] = ((), 0.0)
        self._below: QRectF | None = None
        self._drawn: _Drawn | None = None
        self._rows: Remembered[list[WallRow]] = Remembered()
        self._most = TOLD

    def title(self) -> str:
        return self.tr("Stack")

    def fits(self, situation: Situation) -> int:
        """Ask while somebody has the floor or waits for it."""
        floor = situation.meeting.floor
        return when(floor.turn is not None or bool(floor.stack.entries), Rank.FLOOR)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting, area = situation.meeting, canvas.area
        ring = None
        if meeting.floor.turn is not None:
            ring = self._time.of(meeting, canvas.moment.tick, canvas.wording)
        least = canvas.scale.small * LEAST_RING
        side = max(area.height() * RING_SHARE, least) if ring is not None else 0.0
        room = area.width() - (side + canvas.scale.small if side else 0.0)
        head = QRectF(area.x(), area.y(), room, area.height() * 0.62)
        bottom = self._end_of_speaker(canvas, head, meeting)
        if ring is not None:
            box = QRectF(area.right() - side, area.y(), side, side)
            bottom = max(bottom, box.bottom())
            canvas.live.append(box)
            if canvas.wanted(box):
                draw_ring(canvas.brush(canvas.hero), box, ring)
        self._below = area.adjusted(0, bottom - area.top(), 0, 0)
        top = bottom + canvas.gap * 1.4
        self._draw_next(canvas, area.adjusted(0, top - area.top(), 0, 0), situation)

    def stale(self, before: Situation, now: Situation) -> QRectF | None:
        """Return where those who wait are, as long as the same person speaks; of a note nothing."""
        old, new = before.meeting, now.meeting
        if _treated(old) != _treated(new):
            return None
        if old.floor is new.floor and old.people is new.people:
            return QRectF()
        if self._above(old) != self._above(new):
            return None
        drawn = self._drawn
        if drawn is None or drawn.more is None or not self._shows_the_same(drawn, now):
            return self._below
        return drawn.more

    def _shows_the_same(self, drawn: _Drawn, now: Situation) -> bool:
        """Tell whether all is as it was painted, but how many more wait than have room."""
        columns = _filled(drawn.rect, _many(now), drawn.scale)
        if not columns[-1].left_out or self._notes(now, drawn.wording) != drawn.notes:
            return False
        here, there = ([(e.first, e.count) for e in each] for each in (columns, drawn.columns))
        return here == there and self._next(now, drawn.wording, len(drawn.rows)) == drawn.rows

    def _above(self, meeting: Meeting) -> tuple[object, ...]:
        """Return all that stands above those who wait, but for the time."""
        turn = meeting.floor.turn
        if turn is None:
            return ()
        named = on_the_floor(meeting, turn.person)
        return (*named, turn.kind, time_is_shown(meeting), turns.running(turn))

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return who speaks, and the next ones with their reasons."""
        meeting = situation.meeting
        treated = wording.motion_results.treated(meeting)
        now = [self._who(meeting), self._about(meeting, wording), treated]
        coming = self._next(situation, wording, TOLD)
        return told([*now, *(f"{e.text}: {e.aside}" if e.aside else e.text for e in coming)])

    def shown(self, situation: Situation, wording: Wording) -> tuple[Said, ...]:
        """Return who speaks, and each of the next ones with the reason; the first is next."""
        meeting = situation.meeting
        now = Stands.PRESENT if meeting.floor.turn is not None else Stands.PLAINLY
        parts = [Said(self._who(meeting), stands=now, more=self._about(meeting, wording))]
        treated = wording.motion_results.treated(meeting)
        parts += [Said(treated)] if treated else []
        for at, row in enumerate(self._next(situation, wording, TOLD)):
            stands = Stands.PLAINLY if at or row.quiet else Stands.NEXT
            name = f"{row.mark}. {row.text}" if row.mark else row.text
            parts.append(Said(name, Role.ListItem, stands, row.aside))
        return tuple(parts)

    # Who speaks

    def _end_of_speaker(self, canvas: Canvas, rect: QRectF, meeting: Meeting) -> float:
        """Return where it ends who speaks, painted where that is wanted: most acts leave it."""
        turn, wording = meeting.floor.turn, canvas.wording
        treated = wording.motion_results.treated(meeting) if turn is None else None
        shown = (self._who(meeting), self._about(meeting, wording), treated)
        rests_on = (shown, rect, canvas.scale, wording)
        if canvas.wanted(rect) or self._speaker[0] != rests_on:
            self._speaker = rests_on, self._draw_speaker(canvas, rect, *shown)
        return self._speaker[1]

    def _draw_speaker(
        self, canvas: Canvas, rect: QRectF, who: str, about: str, treated: str | None
    ) -> float:
        scale, soft = canvas.scale, canvas.palette.ink_soft
        if treated is not None:
            nobody = canvas.said(who, scale.large, colour=soft, lines=2)
            return canvas.column(rect, [nobody, canvas.said(treated, scale.body, lines=3)])
        named = canvas.named(rect, who, lines=2)
        return canvas.column(rect, [named, canvas.said(about, scale.large, colour=soft, lines=1)])

    def _who(self, meeting: Meeting) -> str:
        turn = meeting.floor.turn
        if turn is None:
            return self.tr("Nobody has the floor")
        return on_the_floor(meeting, turn.person)[0] or self.tr("Somebody")

    def _about(self, meeting: Meeting, wording: Wording) -> str:
        turn = meeting.floor.turn
        return self._time.about(meeting, turn, wording, TurnKind.STACK) if turn is not None else ""

    # Who comes next

    def _draw_next(self, canvas: Canvas, rect: QRectF, situation: Situation) -> None:
        scale, soft = canvas.scale, canvas.palette.ink_soft
        count = _many(situation)
        if not count:
            self._drawn = None
            self._draw_empty(canvas, rect, situation.meeting)
        if not count or not canvas.wanted(rect):
            return
        notes = self._notes(situation, canvas.wording)
        told = canvas.column(rect, [canvas.said(notes, scale.small, colour=soft, lines=2)])
        below = rect.adjusted(0, told + canvas.gap * 0.5 - rect.top(), 0, 0)
        columns = _filled(below, count, scale)
        rows = self._next(situation, canvas.wording, sum([each.count for each in columns]))
        canvas.rule(rect.left(), rect.right(), rect.top() - canvas.gap * 0.7)
        laid = self._as_drawn(situation, canvas, below, rows, columns)
        more = _draw_columns(canvas, laid, columns[-1])
        people = situation.meeting.people
        self._drawn = _Drawn(below, scale, canvas.wording, notes, columns, rows, people, laid, more)

    def _as_drawn(
        self,
        situation: Situation,
        canvas: Canvas,
        rect: QRectF,
        rows: list[WallRow],
        columns: tuple[Shown, ...],
    ) -> tuple[LaidRows, ...]:
        """Return the columns as they are laid out; most acts leave those in them as they were."""
        drawn, people = self._drawn, situation.meeting.people
        if drawn is not None and drawn.wording is canvas.wording and drawn.people is people:
            painted = (drawn.rect, drawn.scale, drawn.columns, drawn.rows)
            if painted == (rect, canvas.scale, columns, rows):
                return drawn.laid
        return _laid(canvas, rect, rows, columns)

    def _notes(self, situation: Situation, wording: Wording) -> str:
        """Return how the stack is ordered, and what keeps people from the floor now."""
        meeting = situation.meeting
        stack = meeting.floor.stack
        said = [self.tr("Next, {order}").format(order=wording.floor.order(stack.order))]
        if stack.order == "sides":
            sides = Counter(each.side for each in stack.entries)
            counted = self.tr("{those_for} for, {against} against")
            said.append(counted.format(those_for=sides["for"], against=sides["against"]))
        if stack.closed:
            said.append(self.tr("the stack is closed"))
        if [place for place in situation.places if place.held]:
            said.append(self.tr("some wait for others to be heard first"))
        if time_is_shown(meeting):
            said.append(wording.floor.overrun_rule(meeting))
        return beside(said)

    def _draw_empty(self, canvas: Canvas, rect: QRectF, meeting: Meeting) -> None:
        text = self.tr("Nobody waits to speak.")
        if meeting.floor.stack.closed:
            text = self.tr("Nobody waits to speak. The stack is closed.")
        item, turn, body = current_item(meeting), meeting.floor.turn, canvas.scale.body
        treated = canvas.wording.motion_results.treated(meeting) if turn is not None else ""
        blocks = [
            canvas.said(item.title if item else "", body, lines=2),
            canvas.said(treated, body, lines=3),
            canvas.said(text, body, colour=canvas.palette.ink_soft, lines=2),
        ]
        top = canvas.column(rect, blocks) + canvas.gap
        if asked := prompts_numbered(meeting):
            below = rect.adjusted(0, top - rect.top(), 0, 0)
            draw_list(canvas, below, self.tr("Questions"), asked)

    def _next(self, situation: Situation, wording: Wording, count: int) -> list[WallRow]:
        """Return the next ones, told and painted from the same rows."""
        meeting, most = situation.meeting, max(self._most, count)
        rests_on = (meeting.floor, meeting.people, meeting.spokes, situation.places, wording)
        if most != self._most:
            self._most, self._rows = most, Remembered()
        return self._rows.get(lambda: self._coming(situation, wording, most), *rests_on)[:count]

    def _coming(self, situation: Situation, wording: Wording, count: int) -> list[WallRow]:
        meeting, places = situation.meeting, situation.places[:count]
        numbers = accumulate(int(each.entry.kind not in _SIGNS) for each in places)
        rows = [self._row(meeting, wording, *each) for each in zip(places, numbers, strict=True)]
        before = len([each for each in places if each.entry.kind is Kind.PROCESS])
        rows[before:before] = self._ahead(meeting)
        return rows[:count]

    def _ahead(self, meeting: Meeting) -> list[WallRow]:
        """Return who is heard before those in the stack: who was interrupted, who was asked."""
        floor, asked = meeting.floor, those_asked(meeting)
        if not floor.waiting and not asked:
            return []
        back = [on_the_floor(meeting, each.turn.person)[0] for each in reversed(floor.waiting)]
        after = self.tr("goes on afterwards")
        return [
            *(WallRow(name, after, sign=Sign.PASS_BACK) for name in back),
            *(
                WallRow(on_the_floor(meeting, each)[0], self.tr("answers"), sign=Sign.CLARIFY)
                for each in asked
            ),
        ]

    def _row(self, meeting: Meeting, wording: Wording, place: Place, number: int) -> WallRow:
        name, _ = on_the_floor(meeting, place.entry.person)
        reason = brief = ""
        # When they asked is said by the number.
        if any(each.code != "arrived" for each in place.reasons):
            reason = wording.floor.place(meeting, place)
            brief = wording.floor.first_reason(meeting, place)
        sign = _SIGNS.get(place.entry.kind)
        mark = "" if sign is not None else str(number)
        return WallRow(name, reason, brief, mark=mark, sign=sign, quiet=place.held)


def _treated(meeting: Meeting) -> tuple[object, ...]:
    """Return what is before a formal assembly, and what its words rest on."""
    question = asked_now(meeting)
    label = question.label if question is not None else matter_here(meeting)
    return (question, meeting.amendments.get(label), meeting.proposals.get(label))


def _many(situation: Situation) -> int:
    """Return how many wait for the floor, those who are heard before the stack among them."""
    meeting = situation.meeting
    return len(situation.places) + len(meeting.floor.waiting) + len(those_asked(meeting))


def _beside(canvas: Canvas, rect: QRectF, share: float) -> tuple[QRectF, QRectF]:
    wide = rect.width() * share
    left = QRectF(rect.x(), rect.y(), wide - canvas.scale.small, rect.height())
    return left, rect.adjusted(wide, 0, 0, 0)


def _draw_columns(canvas: Canvas, laid: tuple[LaidRows, ...], last: Shown) -> QRectF | None:
    """Paint those who wait; return where it is said how many more there are, if it is."""
    bottom = [draw_laid(canvas, each) for each in laid][-1]
    rect, high = laid[-1].rect, canvas.scale.small * PITCH
    return QRectF(rect.x(), bottom - high, rect.width(), high) if last.left_out else None


def _laid(
    canvas: Canvas, rect: QRectF, rows: list[WallRow], columns: tuple[Shown, ...]
) -> tuple[LaidRows, ...]:
    if len(columns) > 1:
        left, right = _divided(canvas, rect, rows, columns)
        if _held(right):
            return left, right
    # Rather fewer with their reasons than names alone beside them.
    whole, _ = _beside(canvas, rect, 1.0)
    more = canvas.wording.measures.more
    return (lay_rows(canvas, whole, rows, columns[-1], more),)


def _divided(
    canvas: Canvas, rect: QRectF, rows: list[WallRow], columns: tuple[Shown, ...]
) -> tuple[LaidRows, LaidRows]:
    found: list[tuple[LaidRows, LaidRows]] = []
    for share in WITH_REASONS if any(row.aside for row in rows) else HALVES:
        left, right = _parted(canvas, _beside(canvas, rect, share), rows, columns)
        found.append((left, right))
        if _held(right) and len(left.kept) + len(right.kept) == len(rows):
            break  # none could have room for more
    return max(found, key=lambda each: (_held(each[1]) > 0, sum(map(_held, each))))


def _parted(
    canvas: Canvas,
    room: tuple[QRectF, QRectF],
    rows: list[WallRow],
    columns: tuple[Shown, ...],
) -> tuple[LaidRows, LaidRows]:
    """Lay as many of the first as have room in one column, and those behind in the other."""
    (first, behind), (left, right) = columns, room
    even = left.width() < right.width()
    mine = rows[: first.count]
    laid = lay_rows(canvas, left, mine, first, beneath=even)
    while _held(laid) < len(mine):
        mine = mine[: _held(laid)]
        laid = lay_rows(canvas, left, mine, first, beneath=even)
    more = canvas.wording.measures.more
    return laid, lay_rows(canvas, right, rows[len(mine) :], behind, more, beneath=True)


def _held(laid: LaidRows) -> int:
    """Return how many have room, nobody where something of them has none."""
    return len(laid.kept) if laid.holds else 0


def _filled(rect: QRectF, count: int, scale: Scale) -> tuple[Shown, ...]:
    """Return one column where all have room in it, else a second one for those behind."""
    one = room_for(rect, count, (scale.large, scale.body))
    if one.left_out:
        # Rather all in one column, and smaller, than one of them beside it.
        all_small = room_for(rect, count, (scale.small,))
        one = one if all_small.left_out else all_small
    if not one.left_out:
        return (one,)
    fit = max(1, int(rect.height() / (one.pixels * PITCH)))
    first = Shown(0, fit, one.pixels, 0)
    rest = count - fit
    # The last row says how many more there are.
    behind = rest if rest <= fit else fit - 1
    return first, Shown(fit, behind, one.pixels, rest - behind)
