"""Several things beside each other, each with its own words, as long as all can be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from app.look.icons import Sign
from app.projector.canvas import Canvas
from app.projector.column import Block
from app.projector.rows import draw_list

Listed = tuple[str, Sequence[str], Sign | None]
"""A heading, the texts below it, and what stands before each of them."""

_MOST_ACROSS = 4
"""More beside each other would leave a name too little room to be read from afar."""


def boxes_beside(
    rect: QRectF, count: int, gap: float, shares: Sequence[float] = ()
) -> list[QRectF]:
    """Return so many boxes beside each other, alike in width or with these shares of it."""
    across, left = rect.width() - gap * (count - 1), rect.x()
    boxes = []
    for wide in [across * share for share in shares] or [across / count] * count:
        boxes.append(QRectF(left, rect.y(), wide, rect.height()))
        left += wide + gap
    return boxes


def draw_lists(
    canvas: Canvas,
    rect: QRectF,
    lists: Sequence[Listed],
    shares: Sequence[float] = (),
    *,
    in_parts: bool = True,
) -> None:
    """Paint lists beside each other."""
    boxes = boxes_beside(rect, len(lists), canvas.scale.small * 1.5, shares) if lists else []
    for box, (head, texts, sign) in zip(boxes, lists, strict=True):
        draw_list(canvas, box, head, texts, sign, in_parts=in_parts)


def painted_beside(canvas: Canvas, area: QRectF, blocks: list[list[Block]]) -> bool:
    """Paint each in a box, in as many columns as leave it its words; tell whether there is room."""
    for columns in range(min(len(blocks), _MOST_ACROSS), 0, -1):
        boxes = boxes_in_rows(area, len(blocks), columns, canvas.gap * 2)
        if all(map(canvas.holds, boxes, blocks)):
            for box, within in zip(boxes, blocks, strict=True):
                canvas.column(box, within)
            return True
    return False


def boxes_in_rows(area: QRectF, count: int, columns: int, gap: float) -> list[QRectF]:
    """Return a box for each, row by row."""
    rows = -(-count // columns)
    wide, tall = (area.width() + gap) / columns, (area.height() + gap) / rows
    first = QRectF(area.x(), area.y(), wide - gap, tall - gap)
    places = (divmod(at, columns) for at in range(count))
    return [first.translated(wide * column, tall * row) for row, column in places]
