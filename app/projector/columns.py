"""Several things beside each other, each with its own words, as long as all can be read."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.projector.canvas import Canvas
from app.projector.column import Block

_MOST_ACROSS = 4
"""More beside each other would leave a name too little room to be read from afar."""


def painted_beside(canvas: Canvas, area: QRectF, blocks: list[list[Block]]) -> bool:
    """Paint each in a box, in as many columns as leave it its words; tell whether there is room."""
    for columns in range(min(len(blocks), _MOST_ACROSS), 0, -1):
        boxes = _boxes(canvas, area, len(blocks), columns)
        if all(map(canvas.holds, boxes, blocks)):
            for box, within in zip(boxes, blocks, strict=True):
                canvas.column(box, within)
            return True
    return False


def _boxes(canvas: Canvas, area: QRectF, count: int, columns: int) -> list[QRectF]:
    """Return a box for each, row by row."""
    gap = canvas.gap * 2
    rows = -(-count // columns)
    wide, tall = (area.width() + gap) / columns, (area.height() + gap) / rows
    return [
        QRectF(
            area.x() + wide * (at % columns),
            area.y() + tall * (at // columns),
            wide - gap,
            tall - gap,
        )
        for at in range(count)
    ]
