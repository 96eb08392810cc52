"""The agenda: what is done, what is on now and in which stage, what is to come."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.look.icons import Sign
from app.projector.canvas import Canvas
from app.projector.rows import WallRow, draw_rows, room_for
from app.projector.scene import ON_QUIET, Rank, Said, Scene, Situation, is_quiet, stage_line, told
from app.room.cue import Cue
from app.speaking.parts import Role, Stands
from app.wording import Wording
from facilitation.direction import beside
from facilitation.meeting.agenda.agenda_time import Forecast, forecast, planned_end
from facilitation.meeting.agenda.agenda_tree import depth_of, to_treat
from facilitation.meeting.agenda.undecided import undecided
from facilitation.meeting.reading import agenda_of, current_item, place_on_agenda
from facilitation.meeting.state import Item, Meeting

_WITHIN = "– "
"""Stands before what is part of another item, once for each."""


class Agenda(Scene):
    """Shown where there are items and nothing else is; and when an item has just begun."""

    says_stage = True
    rests_on = ("meeting.agenda", *ON_QUIET, "cue")

    def title(self) -> str:
        return self.tr("Agenda")

    def fits(self, situation: Situation) -> int:
        """Ask where there are items, more so when an item or a stage has just begun."""
        if not situation.meeting.agenda:
            return Rank.NEVER
        began = situation.cue is Cue.AGENDA and is_quiet(situation.meeting)
        return Rank.JUST_NOW if began else Rank.AGENDA

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        meeting, area, scale = situation.meeting, canvas.area, canvas.scale
        soft = canvas.palette.ink_soft
        head = QRectF(area.x(), area.y(), area.width(), area.height() * 0.45)
        called = self._called(meeting)
        blocks = [
            canvas.said(called, scale.display, least=scale.large, bold=True, lines=2),
            canvas.said(self._where(meeting), scale.body, colour=soft, lines=1),
            canvas.said(stage_line(situation, canvas.wording), scale.body, lines=2),
            canvas.said(self._end(meeting, canvas), scale.small, colour=soft, lines=1),
        ]
        if meeting.ends is not None:
            canvas.live.append(area)
        top = canvas.column(head, blocks) + canvas.gap * 1.5
        rect = area.adjusted(0, top - area.top(), 0, 0)
        if not meeting.agenda:
            nothing = self.tr("Nothing is on the agenda yet.")
            canvas.column(rect, [canvas.said(nothing, scale.large, colour=soft)])
            return
        self._draw_items(canvas, rect, meeting)

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return the items, each with where it stands."""
        meeting = situation.meeting
        rows = [
            f"{place}. {each.title} ({self._standing(meeting, each, wording)})"
            for place, each in enumerate(agenda_of(meeting), 1)
        ]
        return told([self._called(meeting), *rows, stage_line(situation, wording)])

    def shown(self, situation: Situation, wording: Wording) -> tuple[Said, ...]:
        """Return the items, each with how it stands: present, done, next."""
        meeting = situation.meeting
        items = agenda_of(meeting)
        follows = next((each for each in to_treat(meeting) if each.began is None), None)
        rows = [
            Said(
                f"{place}. {each.title}",
                Role.ListItem,
                self._stands(meeting, each, follows),
                self._standing(meeting, each, wording),
            )
            for place, each in enumerate(items, 1)
        ]
        parts = (Said(self._called(meeting)), *rows, Said(stage_line(situation, wording)))
        return tuple(each for each in parts if each.text)

    @staticmethod
    def _stands(meeting: Meeting, item: Item, follows: Item | None) -> Stands:
        if item.done:
            return Stands.PLAINLY if item.number in undecided(meeting) else Stands.DONE
        if item.began is not None:
            return Stands.PRESENT
        return Stands.NEXT if item is follows else Stands.PLAINLY

    def _draw_items(self, canvas: Canvas, rect: QRectF, meeting: Meeting) -> None:
        scale, moment, now = canvas.scale, canvas.moment, _now(meeting)
        sizes = (scale.large, scale.body, scale.small)
        centre = max(0, place_on_agenda(meeting, now) - 1)
        shown = room_for(rect, len(meeting.agenda), sizes, centre=centre)
        items = agenda_of(meeting)[shown.first : shown.first + shown.count]
        found = forecast(meeting, moment.at, moment.tick)
        rows = [
            self._row(meeting, str(place), item, canvas.wording, found, is_now=item.number == now)
            for place, item in enumerate(items, shown.first + 1)
        ]
        draw_rows(canvas, rect, rows, shown, canvas.wording.measures.more)

    def _row(
        self,
        meeting: Meeting,
        mark: str,
        item: Item,
        wording: Wording,
        found: Forecast,
        *,
        is_now: bool,
    ) -> WallRow:
        """Return an item with its planned length; with a planned end, also when it would begin.

        A fixed hour is told in any case.
        """
        title = f"{_WITHIN * depth_of(meeting, item.number)}{item.title}"
        if item.done and item.number not in undecided(meeting):
            return WallRow(title, self.tr("done"), sign=Sign.DONE, quiet=True)
        if item.done or item.plan.rest is not None:
            return WallRow(title, self._standing(meeting, item, wording), mark=mark, quiet=True)
        told = meeting.ends is not None
        words = (
            self.tr("now") if is_now else "",
            wording.processes.aim(item.purpose),
            wording.measures.planned(item.length) if item.length else "",
            "" if is_now else wording.agenda_time.begins(item, found, told=told),
        )
        return WallRow(title, beside(words), mark=mark, strong=is_now)

    def _standing(self, meeting: Meeting, item: Item, wording: Wording) -> str:
        if item.done:
            left = item.number in undecided(meeting)
            return self.tr("not decided") if left else self.tr("done")
        if item.plan.rest is not None:
            return wording.planning.left(item)
        return self.tr("to come") if item.began is None else self.tr("now")

    def _called(self, meeting: Meeting) -> str:
        opening = meeting.opening
        return opening.title if opening and opening.title else self.tr("Agenda")

    def _end(self, meeting: Meeting, canvas: Canvas) -> str:
        """Return when the meeting is planned to end, and by how much it would go past that."""
        end = planned_end(meeting, canvas.moment.at)
        if end is None:
            return ""
        until = self.tr("until {time}").format(time=canvas.wording.measures.clock(end))
        slip = canvas.wording.agenda_time.slip(meeting, canvas.moment)
        return beside((until, slip))

    def _where(self, meeting: Meeting) -> str:
        opening = meeting.opening
        begun = any(each.done or each.began is not None for each in meeting.items)
        if opening is None or begun:
            return ""
        return beside((opening.body, opening.place))


def _now(meeting: Meeting) -> int:
    item = current_item(meeting)
    return item.number if item is not None and not item.done else 0
