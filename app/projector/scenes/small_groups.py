"""Small groups: who sits with whom, the time, and the lines they return with."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF

from app.projector.canvas import MIDDLE, Canvas
from app.projector.remembered import Remembered
from app.projector.rows import draw_list
from app.projector.scene import Scene, when
from app.projector.situation import Rank, Situation
from app.projector.telling import told
from app.wording import Wording
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting, SmallGroups

PAGE = 12_000
"""How long a page is shown where the groups need several, in ms."""

COLUMNS = 2
PITCH = 3.1
"""The height of a group's two lines and the space below it, as a multiple of its text."""

Named = tuple[tuple[int, str], ...]


class SmallGroupsScene(Scene):
    """Shown while people talk in small groups; many groups are shown page by page."""

    name = "small_groups"
    offered = False

    def __init__(self, parent: QObject | None = None) -> None:
        """Remember the names of the last groups seen."""
        super().__init__(parent)
        self._named: Remembered[Named] = Remembered()

    def title(self) -> str:
        """Return what the scene is called in a menu."""
        return self.tr("Small groups, by name")

    def fits(self, situation: Situation) -> int:
        """Ask while people talk in small groups."""
        return when(situation.meeting.small_groups is not None, Rank.TOGETHER)

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint the time, and below it who sits together, or what they return with."""
        meeting, area, scale = situation.meeting, canvas.area, canvas.scale
        groups = meeting.small_groups
        if groups is None:
            nobody = canvas.said(self.tr("Nobody talks in small groups now."), scale.large)
            canvas.column(area, [nobody], MIDDLE)
            return
        heading = QRectF(area.x(), area.y(), area.width(), scale.large * 1.4)
        canvas.live.append(heading)
        canvas.write(heading, self._heading(groups, canvas), scale.large, bold=True)
        room = area.adjusted(0, heading.height() + canvas.gap, 0, 0)
        if groups.lines:
            self._draw_lines(canvas, room, groups)
            return
        self._draw_groups(canvas, room, meeting, groups)

    def said(self, situation: Situation, _wording: Wording) -> str:
        """Return who sits together, and what they return with."""
        groups = situation.meeting.small_groups
        if groups is None:
            return self.tr("Nobody talks in small groups now.")
        named = [f"{number}: {names}" for number, names in self._of(situation.meeting, groups)]
        returned = [f"{number}: {groups.lines[number]}" for number in sorted(groups.lines)]
        return told([self.title(), *named, *returned])

    def _heading(self, groups: SmallGroups, canvas: Canvas) -> str:
        number = self.tr("{number} small groups").format(number=len(groups.groups))
        return " · ".join(each for each in (number, self._time(groups, canvas)) if each)

    def _time(self, groups: SmallGroups, canvas: Canvas) -> str:
        if not groups.length:
            return ""
        left = groups.length - (canvas.moment.tick - groups.began)
        if left <= 0:
            return self.tr("please come back")
        return self.tr("{time} left").format(time=canvas.wording.duration(left + 999))

    def _draw_lines(self, canvas: Canvas, rect: QRectF, groups: SmallGroups) -> None:
        texts = [f"{number}  {groups.lines[number]}" for number in sorted(groups.lines)]
        head = self.tr("What the groups return with")
        draw_list(
            canvas, rect, head, texts, lambda more: self.tr("and {number} more").format(number=more)
        )

    def _draw_groups(
        self, canvas: Canvas, rect: QRectF, meeting: Meeting, groups: SmallGroups
    ) -> None:
        named = self._of(meeting, groups)
        pixels, rows = _rows(canvas, rect, len(named))
        page = rows * COLUMNS
        pages = -(-len(named) // page)
        at = (canvas.moment.tick - groups.began) // PAGE % pages
        if pages > 1:
            canvas.live.append(rect)
        for place, (number, names) in enumerate(named[at * page : (at + 1) * page]):
            self._draw_group(canvas, _cell(canvas, rect, place, rows, pixels), number, names)

    def _draw_group(self, canvas: Canvas, cell: QRectF, number: int, names: str) -> None:
        pixels = round(cell.height() / PITCH)
        mark = QRectF(cell.x(), cell.y(), pixels * 1.9, pixels * 1.3)
        canvas.write(mark, str(number), pixels, canvas.palette.accent_ink, bold=True)
        text = QRectF(mark.right(), cell.y(), cell.right() - mark.right(), pixels * 2.6)
        canvas.column(text, [canvas.said(names, pixels, least=pixels, lines=2)])

    def _of(self, meeting: Meeting, groups: SmallGroups) -> Named:
        return self._named.get(lambda: _named(meeting, groups), groups.groups, meeting.people)


def _named(meeting: Meeting, groups: SmallGroups) -> Named:
    return tuple(
        (number, ", ".join(name_of(meeting, person) for person in people))
        for number, people in enumerate(groups.groups, 1)
    )


def _rows(canvas: Canvas, rect: QRectF, groups: int) -> tuple[int, int]:
    """Return the largest size at which all groups are on one page, else the smallest; and rows."""
    for pixels in (canvas.scale.large, canvas.scale.body, canvas.scale.small):
        rows = max(1, int(rect.height() // (pixels * PITCH)))
        if rows * COLUMNS >= groups:
            return pixels, max(1, min(rows, -(-groups // COLUMNS)))
    return canvas.scale.small, max(1, int(rect.height() // (canvas.scale.small * PITCH)))


def _cell(canvas: Canvas, rect: QRectF, place: int, rows: int, pixels: int) -> QRectF:
    """Return where a group stands: down the first column, then down the next."""
    column, row = divmod(place, rows)
    gap = canvas.scale.small * 1.5
    wide = (rect.width() - gap * (COLUMNS - 1)) / COLUMNS
    high = pixels * PITCH
    return QRectF(rect.x() + column * (wide + gap), rect.y() + row * high, wide, high)


SCENE = SmallGroupsScene
