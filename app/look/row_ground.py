"""The ground of a row in a list: washed where it is selected, faintly so under the mouse."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.look.palette import Palette, wash
from app.look.row_state import Index, RowUnderMouse, is_selected

_SELECTED = 22
_UNDER_MOUSE = 6


def draw_row_ground(
    painter: QPainter, box: QRectF, index: Index, hover: RowUnderMouse, palette: Palette
) -> None:
    """Paint the ground of one row; nothing where it is like any other."""
    if is_selected(hover.view, index):
        ground = wash(palette.accent, palette.paper_raised, _SELECTED)
    elif hover.is_at(index):
        ground = wash(palette.ink, palette.paper_raised, _UNDER_MOUSE)
    else:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
