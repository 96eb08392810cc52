"""Small groups: who sits where, and what each returned with; without any, who is here."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRectF

from app.projector.canvas import MIDDLE, Canvas
from app.projector.cells import draw_cells, lay_cells, lay_on_one_page
from app.projector.scene import Rank, Scene, Situation, told, when
from app.wording import Wording
from facilitation.meeting.groups.small_results import brought
from facilitation.meeting.groups.spokes import blocking_unasked
from facilitation.meeting.reading import name_of, people_here, small_groups_called
from facilitation.meeting.state import Meeting, SmallGroups
from facilitation.remembered import Remembered

PAGE_MS = 15_000
"""How long one page of groups stands, in milliseconds, where they have no room on one."""

Counted = tuple[tuple[str, int], ...]


class Groups(Scene):
    """Shown while people talk in small groups; held without any, it counts those here."""

    rests_on = ("meeting.small_groups", "meeting.results", "meeting.decision")
    _groups: Remembered[Counted] = Remembered()

    def title(self) -> str:
        return self.tr("Small groups")

    def fits(self, situation: Situation) -> int:
        """Go before an open decision only where it waits for a group that talks now."""
        meeting = situation.meeting
        decision = meeting.decision
        waits = decision is not None and bool(blocking_unasked(meeting, decision))
        return when(meeting.small_groups is not None, Rank.BALLOT if waits else Rank.TOGETHER)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        groups = situation.meeting.small_groups
        if groups is None:
            self._paint_counted(canvas, situation)
            return
        head = self._head(groups, situation.meeting, canvas)
        canvas.live.append(canvas.area)
        blocks = [canvas.said(head, canvas.scale.large, bold=True, lines=1)]
        top = canvas.column(canvas.area, blocks) + canvas.gap
        room = canvas.area.adjusted(0, top - canvas.area.top(), 0, 0)
        if brought(situation.meeting):
            time = self._time(groups, situation.meeting, canvas)
            top = canvas.column(room, [canvas.said(time, canvas.scale.body)]) + canvas.gap
            room = room.adjusted(0, top - room.top(), 0, 0)
        seated = self._rows(situation.meeting, groups)
        laid = lay_cells(canvas, _with_text(canvas, room, situation.meeting, seated), seated)
        # The pages that whole names need turn by themselves.
        page = max(0, canvas.moment.tick - groups.began) // PAGE_MS % len(laid.pages)
        draw_cells(canvas, laid, page)

    def _paint_counted(self, canvas: Canvas, situation: Situation) -> None:
        scale, area = canvas.scale, canvas.area
        head = canvas.said(self.title(), scale.large, bold=True, lines=1)
        top = canvas.column(area, [head]) + canvas.gap
        room = area.adjusted(0, top - area.top(), 0, 0)
        groups = self._of(situation.meeting, canvas.wording)
        if not groups:
            canvas.column(room, [canvas.said(self._anyone(), scale.large, lines=3)], MIDDLE)
            return
        cells = [(name, str(count)) for name, count in groups]
        draw_cells(canvas, lay_on_one_page(canvas, room, cells))

    def said(self, situation: Situation, wording: Wording) -> str:
        """Return who sits where; without small groups how many of each group are here."""
        groups = situation.meeting.small_groups
        made = self._rows(situation.meeting, groups) if groups is not None else []
        if made:
            head = (
                self._title_of(situation.meeting),
                wording.motion_results.whole_or_title(situation.meeting),
            )
            return told([*head, *(f"{number}: {names}" for names, number in made)])
        counted = self._of(situation.meeting, wording)
        named = [f"{name}: {count}" for name, count in counted] or [self._anyone()]
        return told([self.title(), *named])

    def _head(self, groups: SmallGroups, meeting: Meeting, canvas: Canvas) -> str:
        back = len(brought(meeting))
        if back:
            said = self.tr("{title}: %n of {all} are back", "", back)
            return said.format(title=self.title(), all=len(groups.groups))
        if not groups.length:
            return self._title_of(meeting)
        time = self._time(groups, meeting, canvas)
        return self.tr("{title}: {time}").format(title=self._title_of(meeting), time=time)

    def _title_of(self, meeting: Meeting) -> str:
        """Return what small groups are for where one of them has to decide, else their name."""
        decision = meeting.decision
        is_open = decision is not None and decision.verdict is None
        blocking = blocking_unasked(meeting, decision) if decision and is_open else ()
        if len(blocking) != 1:
            return self.title()
        return self.tr("{group} decides whether it blocks").format(group=blocking[0])

    def _time(self, groups: SmallGroups, meeting: Meeting, canvas: Canvas) -> str:
        """Return the time that is left, or that we come back at; nothing where none is set."""
        left = max(0, groups.began + groups.length - canvas.moment.tick)
        if not groups.length:
            return ""
        if not left:
            return self.tr("please come back")
        if meeting.floor.rules.clock:
            return self.tr("{time} left").format(time=canvas.wording.measures.duration(left))
        at = canvas.wording.measures.clock(canvas.moment.at + left)
        return self.tr("back at {time}").format(time=at)

    def _rows(self, meeting: Meeting, groups: SmallGroups) -> list[tuple[str, str]]:
        back, here = self.tr("{names} · back"), dict(brought(meeting))
        called = small_groups_called(meeting, groups)
        return [
            (back.format(names=names) if number in here else names, called[number - 1])
            for number, names in enumerate(_seated(meeting, groups), 1)
        ]

    def _of(self, meeting: Meeting, wording: Wording) -> Counted:
        return self._groups.get(lambda: _counted(meeting, wording), meeting.people)

    def _anyone(self) -> str:
        return self.tr("Talk with those beside you.")


def _seated(meeting: Meeting, groups: SmallGroups) -> list[str]:
    people = [person for group in groups.groups for person in group]
    whole = {person: name_of(meeting, person) for person in people}
    first = Counter(name.partition(" ")[0] for name in whole.values())
    short = {
        person: given if first[given] == 1 and not given.endswith(".") else name
        for person, name in whole.items()
        for given in (name.partition(" ")[0],)
    }
    return [", ".join(short[each] for each in group) for group in groups.groups]


def _with_text(
    canvas: Canvas, room: QRectF, meeting: Meeting, seated: list[tuple[str, str]]
) -> QRectF:
    """Paint the text that groups talk about where all of them keep their place; return the rest."""
    words = canvas.wording.motion_results.whole_or_title(meeting)
    text = canvas.said(words, canvas.scale.body, lines=4)
    high = canvas.height(room, [text]) + canvas.gap if words else 0.0
    rest = room.adjusted(0, high, 0, 0)
    if not high or len(lay_cells(canvas, rest, seated).pages) > 1:
        return room
    canvas.column(room, [text])
    return rest


def _counted(meeting: Meeting, wording: Wording) -> Counted:
    found = Counter(each.group for each in people_here(meeting) if each.group)
    return tuple(sorted(found.items(), key=lambda each: wording.by_name(each[0])))
