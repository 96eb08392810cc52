"""The circle of seats: who holds the piece, who spoke, who passed, who will be asked again.

Up to 40 seats stand in one ring, up to 80 in two, more in several (screens.md, "Console").
The order of the round is one sweep clockwise from the top, through all rings at once, so
that the sweep shows how far the round has come.
"""

from bisect import bisect_left
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from math import cos, hypot, pi, sin, sqrt

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from app.look.fit import Fitter, Lettering
from app.look.icons import Sign, draw_sign
from app.look.palette import Palette, wash
from app.look.typeface import Sizes, font

SEATS_A_RING = 40
MOST_SEATS = 200
WIDEST = 1.8
"""How much wider than high a circle may become, to use a wide screen."""


LEAST_BADGED = 7
"""The radius in pixels from which a seat bears the sign of its status."""


class SeatStatus(StrEnum):
    """Where a seat stands in the round (domain.md section 2, "Status")."""

    WAITING = "waiting"
    HOLDING = "holding"
    SPOKE = "spoke"
    SOFT_PASS = "soft_pass"
    FINAL_PASS = "final_pass"
    LEFT = "left"


class Seat(msgspec.Struct, frozen=True):
    """One seat: its number (any identity the caller likes), its name, where it stands."""

    number: int
    name: str
    status: SeatStatus = SeatStatus.WAITING


class Place(msgspec.Struct, frozen=True):
    """Where a seat is painted: its middle, in pixels from the top left of the rectangle."""

    x: float
    y: float


class Layout(msgspec.Struct, frozen=True):
    """The places of all seats in order of the round, clockwise from the top."""

    places: tuple[Place, ...]
    radius: float
    rings: int
    label_width: float
    """Room for a name under each seat; 0 where there is none and seats show initials only."""
    label_height: float
    centre: "Box"
    """The free middle as x, y, width, height: for a name, a question or a ring."""


class Circle(msgspec.Struct, frozen=True):
    """What a circle shows: seats in order of the round, and the middle as the caller words it.

    `marked` is the number of the seat with the keyboard's mark.
    """

    seats: tuple[Seat, ...]
    title: str = ""
    under: str = ""
    marked: int | None = None


Box = tuple[float, float, float, float]


def rings_for(seats: int) -> int:
    """How many rings a number of seats stands in: one up to 40, two up to 80, then more."""
    return max(1, -(-seats // SEATS_A_RING))


@lru_cache(maxsize=32)
def lay_out(seats: int, width: int, height: int, label: int) -> Layout:
    """Place `seats` (0 to 200) in a rectangle of pixels; `label` is the height of a name's line.

    No two seats or names overlap and all lie inside. ValueError for more than 200 seats.
    """
    if not 0 <= seats <= MOST_SEATS:
        raise ValueError(f"{seats} seats; a circle shows 0 to {MOST_SEATS}")
    named = _laid(seats, width, height, label)
    return named if named is not None else _bare(seats, width, height)


def _laid(seats: int, width: int, height: int, label: int) -> Layout | None:
    """One ring with names under the seats, or None where there is no room for them."""
    if rings_for(seats) > 1 or label <= 0:
        return None
    radius = min(width, height) * 0.085
    while radius >= label * 0.8:
        half_width, half_height = _half_axes(width, height, radius, label)
        places = _ring(max(1, seats), half_width, half_height, width / 2, (height - label) / 2)
        apart = _least(places)
        room = min(radius * 5, _label_room(places, radius, label, width))
        if apart >= 2.2 * radius and room >= label * 3.2:
            return Layout(
                tuple(places[:seats]),
                radius,
                1,
                room,
                label,
                _middle(
                    width,
                    height - label,
                    half_width - max(radius, room / 2),
                    half_height - radius - label,
                ),
            )
        radius *= 0.88
    return None


def _half_axes(width: int, height: int, radius: float, label: int) -> tuple[float, float]:
    half_height = (height - label) / 2 - radius - 2
    half_width = width / 2 - max(radius, label * 2.6) - 2
    return max(1.0, min(half_width, half_height * WIDEST)), max(1.0, half_height)


def _label_room(places: Sequence[Place], radius: float, label: int, width: int) -> float:
    """The widest name under every seat that touches neither a seat, a name nor the edge."""
    room = float(width)
    for place in places:
        room = min(room, 2 * min(place.x, width - place.x))
    tall = 2 * radius + label + 4
    for one, other in pairwise([*places, places[0]]):
        across, down = abs(one.x - other.x), abs(one.y - other.y)
        if len(places) > 1 and down < tall:
            room = min(room, across - 4) if down < label + 2 else min(room, 2 * (across - radius))
    return room


def _middle(width: float, height: float, half_width: float, half_height: float) -> Box:
    """The largest rectangle of pleasant shape in an ellipse, centred in width and height."""
    across, down = max(0.0, half_width * 1.42), max(0.0, half_height * 1.3)
    return (width - across) / 2, (height - down) / 2, across, down


def _bare(seats: int, width: int, height: int) -> Layout:
    """Seats with initials only: rings closed up as far as the largest seat allows."""
    rings = rings_for(seats)
    low, high = 0.5, min(width, height) * 0.085
    best = _closed(seats, rings, width, height, low)
    for _ in range(14):
        middle = (low + high) / 2
        tried = _closed(seats, rings, width, height, middle)
        if tried is None:
            high = middle
        else:
            low, best = middle, tried
    return best if best is not None else _crowded(seats, width, height)


def _crowded(seats: int, width: int, height: int) -> Layout:
    """Where a rectangle is too small for anything, dots of half a pixel in its middle row."""
    step = width / max(1, seats)
    places = tuple(Place(step * (place + 0.5), height / 2) for place in range(seats))
    return Layout(places, min(0.5, step / 2), 1, 0.0, 0.0, (0.0, 0.0, 0.0, 0.0))


def _closed(seats: int, rings: int, width: int, height: int, radius: float) -> Layout | None:
    pitch = 2.3 * radius
    axes = []
    for ring in range(rings):
        half_height = height / 2 - radius - 2 - ring * pitch
        half_width = min(width / 2 - radius - 2, (height / 2 - radius - 2) * WIDEST) - ring * pitch
        if half_height <= pitch or half_width <= pitch:
            return None
        axes.append((half_width, half_height))
    shares = _shared_out(seats, [_perimeter(a, b) for a, b in axes])
    found: list[tuple[float, Place]] = []
    for (half_width, half_height), share in zip(axes, shares, strict=True):
        ring_places = _ring(share, half_width, half_height, width / 2, height / 2)
        found += [(place / share, at) for place, at in enumerate(ring_places)]
    found.sort(key=lambda pair: pair[0])
    places = tuple(at for _, at in found)
    if _least(places) < 2.12 * radius:
        return None
    half_width, half_height = axes[-1]
    return Layout(
        places,
        radius,
        rings,
        0.0,
        0.0,
        _middle(width, height, half_width - radius, half_height - radius),
    )


def _shared_out(seats: int, lengths: Sequence[float]) -> list[int]:
    """Seats over rings in proportion to their length, the largest remainders first."""
    whole = sum(lengths)
    exact = [seats * length / whole for length in lengths]
    shares = [int(share) for share in exact]
    by_rest = sorted(range(len(exact)), key=lambda ring: shares[ring] - exact[ring])
    for ring in by_rest[: seats - sum(shares)]:
        shares[ring] += 1
    return shares


def _perimeter(a: float, b: float) -> float:
    """Ramanujan's approximation of the length of an ellipse."""
    return pi * (3 * (a + b) - sqrt((3 * a + b) * (a + 3 * b)))


STEPS = 720


def _ring(seats: int, a: float, b: float, x: float, y: float) -> list[Place]:
    """Seats at equal distances along an ellipse, clockwise from the top."""
    points = [
        (x + a * sin(2 * pi * step / STEPS), y - b * cos(2 * pi * step / STEPS))
        for step in range(STEPS + 1)
    ]
    walked = [0.0]
    for (x1, y1), (x2, y2) in pairwise(points):
        walked.append(walked[-1] + hypot(x2 - x1, y2 - y1))
    wanted = (walked[-1] * seat / max(1, seats) for seat in range(seats))
    return [Place(*points[bisect_left(walked, at)]) for at in wanted]


def _least(places: Sequence[Place]) -> float:
    """The least distance between two places; infinite for fewer than two."""
    least = float("inf")
    across = sorted((place.x, place.y) for place in places)
    for here, (x, y) in enumerate(across):
        for other_x, other_y in across[here + 1 :]:
            if other_x - x >= least:
                break
            least = min(least, hypot(other_x - x, other_y - y))
    return least


def seat_at(layout: Layout, seats: Sequence[Seat], point: QPointF) -> Seat | None:
    """The seat under a point (in the layout's rectangle), or None; names count as the seat."""
    for seat, place in zip(seats, layout.places, strict=True):
        if hypot(point.x() - place.x, point.y() - place.y) <= layout.radius:
            return seat
        if layout.label_width and _label_box(layout, place).contains(point):
            return seat
    return None


def _label_box(layout: Layout, place: Place) -> QRectF:
    return QRectF(
        place.x - layout.label_width / 2,
        place.y + layout.radius,
        layout.label_width,
        layout.label_height,
    )


def initials(name: str) -> str:
    """At most two letters for a name: of its first and its last word."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return name.strip()[:1].upper()
    first = words[0][0]
    return (first + words[-1][0]).upper() if len(words) > 1 else words[0][:2].capitalize()


def draw_circle(
    painter: QPainter,
    rect: QRectF,
    circle: Circle,
    palette: Palette,
    fitter: Fitter,
    sizes: Sizes,
) -> Layout:
    """Paint the circle into `rect`; what was laid out, for `seat_at`.

    No text is painted below the smallest size. 200 seats take less than 8 ms.
    """
    label = round(sizes.smallest * 1.3)
    layout = lay_out(len(circle.seats), int(rect.width()), int(rect.height()), label)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    brushes = _Brushes(layout, palette, sizes.smallest)
    for seat, place in zip(circle.seats, layout.places, strict=True):
        brushes.draw_seat(painter, seat, place)
        if seat.number == circle.marked:
            brushes.draw_mark(painter, place)
    if layout.label_width:
        _draw_labels(painter, layout, circle.seats, palette, sizes.smallest)
    _draw_middle(painter, layout, circle, palette, fitter, sizes)
    painter.restore()
    return layout


class _Brushes:
    """Pens, brushes and faces made once for one painting of a circle."""

    def __init__(self, layout: Layout, palette: Palette, smallest: int) -> None:
        self._radius = layout.radius
        self._palette = palette
        pixels = min(int(layout.radius * 0.86), max(smallest, int(layout.radius * 0.8)))
        self._face = font(pixels, bold=True) if pixels >= smallest else None
        thin = max(1.0, layout.radius * 0.07)
        none = QPen(Qt.PenStyle.NoPen)
        dashes = QPen(palette.accent_ink, thin * 1.3)
        dashes.setDashPattern([2.2, 2.2])
        dots = QPen(palette.edge, thin)
        dots.setDashPattern([1, 2.5])
        clear = QBrush(Qt.BrushStyle.NoBrush)
        spoken = QBrush(wash(palette.accent, palette.paper, 26))
        self._look: dict[SeatStatus, tuple[QPen, QBrush, QColor]] = {
            SeatStatus.WAITING: (
                QPen(palette.edge, thin),
                QBrush(palette.paper_raised),
                palette.ink,
            ),
            SeatStatus.HOLDING: (none, QBrush(palette.accent), palette.ink_on_accent),
            SeatStatus.SPOKE: (none, spoken, palette.ink),
            SeatStatus.SOFT_PASS: (dashes, QBrush(palette.paper_raised), palette.ink),
            SeatStatus.FINAL_PASS: (none, QBrush(palette.line), palette.ink_soft),
            SeatStatus.LEFT: (dots, clear, palette.ink_soft),
        }
        self._signs = {
            SeatStatus.SPOKE: Sign.DONE,
            SeatStatus.SOFT_PASS: Sign.PASS_BACK,
            SeatStatus.FINAL_PASS: Sign.PASS,
        }

    def draw_seat(self, painter: QPainter, seat: Seat, place: Place) -> None:
        pen, brush, ink = self._look[seat.status]
        radius = self._radius
        at = QPointF(place.x, place.y)
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawEllipse(at, radius * 0.94, radius * 0.94)
        if seat.status is SeatStatus.HOLDING:
            self._draw_halo(painter, at)
        if self._face is not None:
            painter.setFont(self._face)
            painter.setPen(ink)
            box = QRectF(place.x - radius, place.y - radius, 2 * radius, 2 * radius)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials(seat.name))
        sign = self._signs.get(seat.status)
        if sign is not None and radius >= LEAST_BADGED:
            self._draw_badge(painter, place, sign)

    def _draw_halo(self, painter: QPainter, at: QPointF) -> None:
        radius = self._radius
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._palette.accent_ink, max(1.5, radius * 0.12)))
        painter.drawEllipse(at, radius * 0.94, radius * 0.94)

    def _draw_badge(self, painter: QPainter, place: Place, sign: Sign) -> None:
        side = self._radius * 0.72
        at = QPointF(place.x + self._radius * 0.66, place.y - self._radius * 0.66)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._palette.paper)
        painter.drawEllipse(at, side * 0.58, side * 0.58)
        box = QRectF(0, 0, side * 0.86, side * 0.86)
        box.moveCenter(at)
        draw_sign(painter, box, sign, self._palette.ink_soft, self._palette.paper)

    def draw_mark(self, painter: QPainter, place: Place) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._palette.focus, max(2.0, self._radius * 0.1)))
        painter.drawEllipse(QPointF(place.x, place.y), self._radius * 1.04, self._radius * 1.04)


def _draw_labels(
    painter: QPainter, layout: Layout, seats: Sequence[Seat], palette: Palette, smallest: int
) -> None:
    plain, bold = font(smallest), font(smallest, bold=True)
    for seat, place in zip(seats, layout.places, strict=True):
        holds = seat.status is SeatStatus.HOLDING
        face = bold if holds else plain
        gone = seat.status in (SeatStatus.LEFT, SeatStatus.FINAL_PASS)
        painter.setFont(face)
        painter.setPen(palette.ink_soft if gone else palette.ink)
        text = _shortened(seat.name, layout.label_width, QFontMetricsF(face))
        painter.drawText(_label_box(layout, place), Qt.AlignmentFlag.AlignCenter, text)


def _shortened(name: str, width: float, metrics: QFontMetricsF) -> str:
    """The whole name, else its first word, else as much of that as fits."""
    name = " ".join(name.split())
    if metrics.horizontalAdvance(name) <= width:
        return name
    first = name.partition(" ")[0]
    return metrics.elidedText(first, Qt.TextElideMode.ElideRight, width)


def _draw_middle(
    painter: QPainter,
    layout: Layout,
    circle: Circle,
    palette: Palette,
    fitter: Fitter,
    sizes: Sizes,
) -> None:
    box = QRectF(*layout.centre)
    if box.height() < sizes.smallest * 1.3 or box.width() < sizes.smallest * 4:
        return
    high = box.height() * (0.6 if circle.under else 1.0)
    title = QRectF(box.x(), box.y(), box.width(), high)
    across, down = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
    big = Lettering(sizes.smallest, sizes.largest, bold=True, most_lines=3)
    fitted = fitter.draw(
        painter,
        title,
        circle.title,
        palette.ink,
        big,
        across | (Qt.AlignmentFlag.AlignBottom if circle.under else down),
    )
    if circle.under and box.height() - high >= sizes.smallest * 1.3:
        below = QRectF(box.x(), title.bottom(), box.width(), box.height() - high)
        small = Lettering(sizes.smallest, fitted.pixels // 2, most_lines=3)
        top = across | Qt.AlignmentFlag.AlignTop
        fitter.draw(painter, below, circle.under, palette.ink_soft, small, top)
