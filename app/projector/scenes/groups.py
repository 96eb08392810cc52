"""Small groups: which there are, and how many of each are here."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject, QRectF, Qt

from app.projector.canvas import MIDDLE, Canvas
from app.projector.remembered import Remembered
from app.projector.scene import Scene
from app.projector.situation import Rank, Situation
from app.projector.telling import told
from app.wording import Wording
from facilitation.meeting.reading import people_here
from facilitation.meeting.state import Meeting

PITCH = 1.42
"""The height of a cell as a multiple of its text."""

MOST_COLUMNS = 3
"""More would leave a name too little room to be read from afar."""

FIGURE = 0.66
"""The room for one figure, as a multiple of its size."""

Counted = tuple[tuple[str, int], ...]


class Groups(Scene):
    """Held while people talk in small groups; it never comes by itself."""

    name = "groups"

    def __init__(self, parent: QObject | None = None) -> None:
        """Remember the groups of the last people seen."""
        super().__init__(parent)
        self._groups: Remembered[Counted] = Remembered()

    def title(self) -> str:
        """Return what the scene is called in a menu."""
        return self.tr("Small groups")

    def fits(self, _situation: Situation) -> int:
        """Return that it never comes by itself."""
        return Rank.NEVER

    def paint(self, canvas: Canvas, situation: Situation) -> None:
        """Paint the groups in columns, and say how many have no room."""
        scale, area = canvas.scale, canvas.area
        head = canvas.said(self.title(), scale.large, bold=True, lines=1)
        top = canvas.column(area, [head]) + canvas.gap
        room = area.adjusted(0, top - area.top(), 0, 0)
        groups = self._of(situation.meeting)
        if not groups:
            canvas.column(room, [canvas.said(self._anyone(), scale.large, lines=3)], MIDDLE)
            return
        columns, pixels = _grid(canvas, room, len(groups))
        rows = max(1, int(room.height() // (pixels * PITCH)))
        fit = columns * rows
        shown = groups if len(groups) <= fit else groups[: fit - 1]
        left_out = len(groups) - len(shown)
        cells = [(name, str(count)) for name, count in shown]
        if left_out:
            cells.append((self.tr("and {number} more").format(number=left_out), ""))
        rows = min(rows, -(-len(cells) // columns))
        figures = max(len(count) for _, count in cells)
        for place, (name, count) in enumerate(cells):
            cell = _cell(canvas, room, place, (columns, rows), pixels)
            _paint_cell(canvas, cell, name, count, figures)

    def said(self, situation: Situation, _wording: Wording) -> str:
        """Return the groups, each with how many of it are here."""
        groups = self._of(situation.meeting)
        named = [f"{name}: {count}" for name, count in groups] or [self._anyone()]
        return told([self.title(), *named])

    def _of(self, meeting: Meeting) -> Counted:
        return self._groups.get(lambda: _counted(meeting), meeting.people)

    def _anyone(self) -> str:
        return self.tr("Talk with those beside you.")


def _counted(meeting: Meeting) -> Counted:
    found = Counter(each.group for each in people_here(meeting) if each.group)
    return tuple(sorted(found.items(), key=lambda each: each[0].casefold()))


def _grid(canvas: Canvas, room: QRectF, groups: int) -> tuple[int, int]:
    """Return the fewest columns at the largest size at which all groups have room."""
    scale = canvas.scale
    for pixels, most in ((scale.large, 2), (scale.body, 2), (scale.small, MOST_COLUMNS)):
        rows = max(1, int(room.height() // (pixels * PITCH)))
        columns = -(-groups // rows)
        if columns <= most:
            return columns, pixels
    return MOST_COLUMNS, scale.small


def _cell(canvas: Canvas, room: QRectF, place: int, grid: tuple[int, int], pixels: int) -> QRectF:
    """Return where a group stands: down the first column, then down the next."""
    columns, rows = grid
    column, row = divmod(place, rows)
    gap = canvas.scale.small * 1.2
    wide = (room.width() - gap * (columns - 1)) / columns
    high = pixels * PITCH
    return QRectF(room.x() + column * (wide + gap), room.y() + row * high, wide, high)


def _paint_cell(canvas: Canvas, cell: QRectF, name: str, count: str, figures: int) -> None:
    """Paint the number before its name, so that it is not taken for its neighbour's."""
    pixels = round(cell.height() / PITCH)
    number = QRectF(cell.x(), cell.y(), pixels * FIGURE * figures, cell.height())
    aside = Qt.AlignmentFlag.AlignRight | MIDDLE
    canvas.write(number, count, pixels, canvas.palette.ink_soft, align=aside)
    canvas.write(cell.adjusted(number.width() + pixels * 0.4, 0, 0, 0), name, pixels)


SCENE = Groups
