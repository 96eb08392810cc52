"""The circle of seats: who holds the piece, who spoke, who passed, who will be asked again."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.look.brush import Brush
from app.look.circle_layout import Layout, label_box, lay_out
from app.look.fit import Lettering, draw_fitted
from app.look.mirror import is_mirrored, mirror
from app.look.seat import Discs, DrawnSeat, SeatStatus, names_under
from app.look.typeface import font


class Circle(msgspec.Struct, frozen=True):
    """What a circle shows: seats in order of the round, and the middle as the caller words it.

    `brief` is said instead of the title where that has no room. `marked` is the number of the
    seat with the keyboard's mark, `alone` what those without a group are called where seats are
    shown by group.
    """

    seats: tuple[DrawnSeat, ...]
    title: str = ""
    under: str = ""
    marked: int | None = None
    alone: str = ""
    brief: str = ""


def draw_circle(brush: Brush, rect: QRectF, circle: Circle) -> Layout:
    """Paint the circle into `rect`; what was laid out, for `seat_at`.

    No text is painted below the smallest size. 200 seats take less than 8 ms.
    """
    painter, smallest = brush.painter, brush.sizes.smallest
    layout = layout_of(rect, len(circle.seats), smallest)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_mirrored(painter):
        mirror(painter, rect)  # people sit as they sit, whichever way one reads
    painter.translate(rect.topLeft())
    discs = Discs(layout.radius, brush.palette, smallest, painter.device().devicePixelRatioF())
    for seat, place in zip(circle.seats, layout.places, strict=True):
        discs.draw_seat(painter, seat, place)
        if seat.number == circle.marked:
            discs.draw_mark(painter, place)
    if layout.label_width:
        _draw_labels(brush, layout, circle.seats)
    _draw_middle(brush, layout, circle)
    painter.restore()
    return layout


def layout_of(rect: QRectF, seats: int, smallest: int) -> Layout:
    """Where as many seats stand in `rect`, with texts of at least so many pixels."""
    return lay_out(seats, int(rect.width()), int(rect.height()), round(smallest * 1.3))


def _draw_labels(brush: Brush, layout: Layout, seats: Sequence[DrawnSeat]) -> None:
    painter, smallest = brush.painter, brush.sizes.smallest
    plain, bold = font(smallest), font(smallest, bold=True)
    names = names_under(seats, layout.label_width, smallest)
    for seat, name, place in zip(seats, names, layout.places, strict=True):
        gone = seat.status in (SeatStatus.LEFT, SeatStatus.FINAL_PASS)
        painter.setFont(bold if seat.status is SeatStatus.HOLDING else plain)
        painter.setPen(brush.palette.ink_soft if gone else brush.palette.ink)
        painter.drawText(label_box(layout, place), Qt.AlignmentFlag.AlignCenter, name)


def _draw_middle(brush: Brush, layout: Layout, circle: Circle) -> None:
    fitter, sizes, box = brush.fitter, brush.sizes, QRectF(*layout.centre)
    if box.height() < sizes.smallest * 1.3 or box.width() < sizes.smallest * 4:
        return
    share = 0.62 if circle.under else 1.0
    big = Lettering(sizes.smallest, sizes.largest, bold=True, most_lines=3)
    title = fitter.fit(circle.title, box.width(), box.height() * share, big)
    if title.elided:
        title = fitter.fit(circle.brief, box.width(), box.height() * share, big)
    small = Lettering(sizes.smallest, max(sizes.smallest, title.pixels // 2), most_lines=3)
    left = box.height() - title.height
    under = fitter.fit(circle.under, box.width(), left, small) if circle.under else None
    high = title.height + (under.height if under is not None else 0)
    top = QRectF(box.x(), box.center().y() - high / 2, box.width(), title.height)
    if not title.elided:
        draw_fitted(brush.painter, top, title, brush.palette.ink)
    if under is not None and not under.elided and left >= under.line_height:
        below = QRectF(box.x(), top.bottom(), box.width(), under.height)
        draw_fitted(brush.painter, below, under, brush.palette.ink_soft)
