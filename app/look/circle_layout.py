"""Where the seats of a circle stand: in one ring up to 40, in two up to 80, then in more.

There are more rings where letters in the seats can only so be read. The order of the round goes
clockwise from the top, ring after ring, the outermost first: neighbours in the round stand side
by side.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, combinations
from math import cos, dist, hypot, pi, sin, sqrt

import msgspec
from PySide6.QtCore import QPointF, QRectF

from app.look.seat import DrawnSeat, Place

Box = tuple[float, float, float, float]
"""x, y, width and height, in pixels."""

SEATS_A_RING = 40
MOST_SEATS = 200
WIDEST = 2.2
"""How much wider than high a circle may become, to use a wide screen."""


READABLE = 0.72
"""The radius in which letters can be read, as a share of the height of a name's line."""

MORE_RINGS = 2
"""So many rings more than usual there may be, where letters can only so be read."""

LARGEST_SEAT = 0.095
"""The largest radius of a seat, as a share of the rectangle's shorter side."""


class Layout(msgspec.Struct, frozen=True):
    """The places of all seats in order of the round, clockwise from the top."""

    places: tuple[Place, ...]
    radius: float
    rings: int
    label_width: float
    """Room for a name under each seat; 0 where there is none and seats show initials only."""
    label_height: float
    centre: Box
    """The free middle as x, y, width, height: for a name, a question or a ring."""


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
    return named if named is not None else _bare(seats, width, height, label * READABLE)


def _laid(seats: int, width: int, height: int, label: int) -> Layout | None:
    """One ring with names under the seats, or None where there is no room for them."""
    if rings_for(seats) > 1 or label <= 0:
        return None
    radius = min(width, height) * LARGEST_SEAT
    while radius >= label * 0.5:
        half_width, half_height = _half_axes(width, height, radius, label)
        places = _ring(max(1, seats), half_width, half_height, width / 2, (height - label) / 2)
        apart = _apart(places, 2.2 * radius)
        room = min(radius * 5, _label_room(places, radius, label, width)) if apart else 0.0
        if room >= label * 2.6:
            boxes = [
                (
                    place.x - max(radius, room / 2),
                    place.y - radius,
                    max(2 * radius, room),
                    2 * radius + label,
                )
                for place in places
            ]
            middle = _free_middle(boxes, width, height)
            return Layout(tuple(places[:seats]), radius, 1, room, label, middle)
        radius *= 0.9
    return None


def _half_axes(width: int, height: int, radius: float, label: int) -> tuple[float, float]:
    half_height = (height - label) / 2 - radius - 2
    half_width = width / 2 - max(radius, label * 2.6) - 2
    return max(1.0, min(half_width, half_height * WIDEST)), max(1.0, half_height)


def _label_room(places: Sequence[Place], radius: float, label: int, width: int) -> float:
    """The widest name under every seat that touches neither a seat, a name nor the edge."""
    room = min(2 * min(place.x, width - place.x) for place in places)
    for one, other in combinations(places, 2):
        across, down = abs(one.x - other.x), abs(one.y - other.y)
        if down <= label + 2:
            room = min(room, across - 4)
        if down < 2 * radius + label + 2:
            room = min(room, 2 * (across - radius) - 4 if down > 0 else room)
    return room


def _free_middle(taken: Sequence[Box], width: float, height: float) -> Box:
    """The largest pleasant rectangle around the middle that touches nothing taken."""
    x, y = width / 2, height / 2
    # What each takes as seen from the middle: nearest down, nearest across; and the nearest across
    # of all that are no lower.
    near = sorted(
        (max(top - y, y - top - high, 0.0), max(left - x, x - left - wide, 0.0))
        for left, top, wide, high in taken
    )
    lower, across = [down for down, _ in near], [x, *accumulate([each for _, each in near], min)]
    best: Box = (x, y, 0.0, 0.0)
    for step in range(1, 20):
        half_height = height * step / 40
        half_width = 0.94 * min(half_height * 4, x, across[bisect_left(lower, half_height)])
        if half_width * half_height * 4 > best[2] * best[3]:
            best = (x - half_width, y - half_height, 2 * half_width, 2 * half_height)
    return best


def _bare(seats: int, width: int, height: int, readable: float) -> Layout:
    """Seats with initials only, in as few rings as let them be read, else as largest."""
    usual = count = rings_for(seats)
    found = _largest(seats, width, height, usual)
    while found is not None and found[1] < readable and count < usual + MORE_RINGS:
        count += 1
        found = _largest(seats, width, height, count)
    if found is None or found[1] < readable:
        count, found = usual, _largest(seats, width, height, usual)
    if found is None:
        return _crowded(seats, width, height)
    around, radius = found
    places = tuple(Place(at.x + width / 2, at.y + height / 2) for at in around)
    boxes = [(at.x - radius, at.y - radius, 2 * radius, 2 * radius) for at in places]
    return Layout(places, radius, count, 0.0, 0.0, _free_middle(boxes, width, height))


def _largest(seats: int, width: int, height: int, count: int) -> tuple[list[Place], float] | None:
    """So many rings in the shape that lets the seats be largest; None where not even dots fit."""
    tried = (_closest(seats, width, height, widest, count) for widest in (WIDEST, 1.6))
    found = (rings for rings in tried if rings is not None)
    return max(found, key=lambda rings: rings[1], default=None)


def _closest(
    seats: int, width: int, height: int, widest: float, count: int
) -> tuple[list[Place], float] | None:
    """Rings closed up as far as the largest seat allows; None where not even dots fit."""
    box = (min(float(width), height * widest), float(height))
    least, largest = 0.5, min(width, height) * LARGEST_SEAT
    radii = [least + (largest - least) * step / _RADII for step in range(_RADII)]
    # No larger one fits: so the first of the others whose seats stand apart is the largest.
    roomy = bisect_left(radii, True, key=lambda radius: not _roomy(seats, box, radius, count))
    for radius in reversed(radii[:roomy]):
        places = _closed(seats, box, radius, count)
        if places is not None:
            return places, radius
    return None


def _rings(count: int, box: tuple[float, float], radius: float) -> list[tuple[float, float]]:
    """Half the width and half the height of each ring, the outermost first."""
    pitch = _PITCH * radius
    half_width, half_height = box[0] / 2 - radius - 2, box[1] / 2 - radius - 2
    return [(half_width - ring * pitch, half_height - ring * pitch) for ring in range(count)]


def _roomy(seats: int, box: tuple[float, float], radius: float, count: int) -> bool:
    """Whether the rings are long enough for all seats, which then may stand apart."""
    rings = _rings(count, box, radius)
    if min(rings[-1]) <= _PITCH * radius:
        return False
    return sum(_perimeter(a, b) for a, b in rings) >= seats * _NEAREST * radius


def _crowded(seats: int, width: int, height: int) -> Layout:
    """Where a rectangle is too small for anything, dots of half a pixel in its middle row."""
    step = width / max(1, seats)
    places = tuple(Place(step * (place + 0.5), height / 2) for place in range(seats))
    return Layout(places, min(0.5, step / 2), 1, 0.0, 0.0, (0.0, 0.0, 0.0, 0.0))


_RADII = 128
"""How many sizes of a seat are told apart, from a dot to the largest."""

_PITCH = 2.3
"""How far apart two rings are, in radii."""

_TIGHTEST = 2
"""How many of the innermost rings are nearest to each other, since they bend most."""

_NEAREST = 2.12
"""How near two seats in rings may come: from middle to middle, in radii."""


def _closed(seats: int, box: tuple[float, float], radius: float, count: int) -> list[Place] | None:
    """Places around a middle at zero for seats of a radius, or None where they would touch."""
    axes = _rings(count, box, radius)
    lengths = [_perimeter(a, b) for a, b in axes]
    shares = _shared_out(seats, lengths)
    nearest = _NEAREST * radius
    if any(n > 1 and length < n * nearest for n, length in zip(shares, lengths, strict=True)):
        return None
    rings: list[list[Place]] = []
    for share, (half_width, half_height) in reversed(list(zip(shares, axes, strict=True))):
        rings.insert(0, _ring(share, half_width, half_height, 0, 0))
        # Where it is too tight for them, nothing more need be laid out.
        if len(rings) == _TIGHTEST and not _apart([*rings[0], *rings[-1]], nearest):
            return None
    places = [at for ring in rings for at in ring]
    return places if _apart(places, nearest) else None


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


STEPS = 96
TURN = tuple((sin(2 * pi * step / STEPS), -cos(2 * pi * step / STEPS)) for step in range(STEPS + 1))
"""The unit circle, clockwise from the top, fine enough to walk an ellipse by straight steps."""


def _ring(seats: int, a: float, b: float, x: float, y: float) -> list[Place]:
    """Seats at equal distances along an ellipse, clockwise from the top."""
    points = [(x + a * across, y + b * down) for across, down in TURN]
    lengths = list(map(dist, points, points[1:]))
    apart = sum(lengths) / max(1, seats)
    found: list[Place] = []
    walked = next_seat = 0.0
    for (x1, y1), (x2, y2), length in zip(points, points[1:], lengths, strict=False):
        while next_seat <= walked + length and len(found) < seats:
            share = (next_seat - walked) / max(length, 1e-9)
            found.append(Place(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share))
            next_seat += apart
        walked += length
    return found


def _apart(places: Sequence[Place], least: float) -> bool:
    """Whether no two places are nearer to each other than `least`."""
    before: list[tuple[float, float]] = []
    for one in sorted([(place.x, place.y) for place in places]):
        for other in reversed(before):
            if one[0] - other[0] >= least:
                break
            if dist(one, other) < least:
                return False
        before.append(one)
    return True


def seat_at(layout: Layout, seats: Sequence[DrawnSeat], point: QPointF) -> DrawnSeat | None:
    """The seat under a point (in the layout's rectangle), or None; names count as the seat."""
    for seat, place in zip(seats, layout.places, strict=True):
        if hypot(point.x() - place.x, point.y() - place.y) <= layout.radius:
            return seat
        if layout.label_width and label_box(layout, place).contains(point):
            return seat
    return None


def label_box(layout: Layout, place: Place) -> QRectF:
    return QRectF(
        place.x - layout.label_width / 2,
        place.y + layout.radius,
        layout.label_width,
        layout.label_height,
    )
