"""A circle shown by group: each group's name, and under it the seats of its people.

Where there is room every seat has its name beside it, else the seats stand in rows and bear
initials or signs. Groups go down the first column, then down the next.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.look.badges import told_apart
from app.look.brush import Brush
from app.look.circle import Circle
from app.look.circle_layout import LARGEST_SEAT, Box
from app.look.fit import Lettering, fit_text
from app.look.mirror import write
from app.look.seat import Discs, DrawnSeat, Place, SeatStatus, first_word, shared_words, shortened
from app.look.typeface import Sizes, font

MOST_COLUMNS = 8

LARGER = (1.35, 1.15, 1.0)
"""How much larger than the smallest text names may be, the most wanted first."""

LINE = 1.3
"""The height of a line as a multiple of its text."""

NAME_ROW = 1.04
"""The height of a named seat as a multiple of a line."""

LEAST_NAME = 5.4
"""The least width of a column with names, in lines."""

LEAST_LABEL = 4.2
"""The least width of a column without names, in lines: groups' names have to be read."""

WIDEST_COLUMN = 15.0
"""The most that a column with names takes, in lines."""

SEAT_PITCH = 2.3
"""The distance of two seats in a row, in radii."""

LEAST_RADIUS = 3.0

MOST_LINES = 100
"""More lines than the longest name takes."""


class Party(msgspec.Struct, frozen=True):
    """A group to be placed: its seats, and its name."""

    seats: int
    name: str = ""

    def lines(self, width: float, text: int) -> int:
        """Return how many lines its name takes to its last letter; never none."""
        return _lines(self.name, int(width), text)


class Cluster(msgspec.Struct, frozen=True):
    """A group's place: its number in order, its box, and the height of its name at the top.

    A long one goes on in another column.
    """

    group: int
    box: Box
    head: float


class Clusters(msgspec.Struct, frozen=True):
    """The places of all seats, group by group, and the boxes of the groups.

    ``text`` is the size of names in pixels, ``row`` the width of a seat with its name (0: seats
    have none), ``line`` the height of a line.
    """

    places: tuple[Place, ...]
    radius: float
    clusters: tuple[Cluster, ...]
    text: int
    row: float
    line: float


def gathered(seats: Sequence[DrawnSeat]) -> tuple[tuple[str, tuple[DrawnSeat, ...]], ...]:
    """Return the seats group by group, in the order of first seats; those without one last."""
    first = {seat.group: -at for at, seat in reversed(list(enumerate(seats)))}
    ordered = sorted(seats, key=lambda seat: (not seat.group, -first[seat.group]))
    return tuple(
        (group, tuple(members)) for group, members in groupby(ordered, key=lambda seat: seat.group)
    )


@lru_cache(maxsize=32)
def lay_clusters(
    parties: tuple[Party, ...], width: int, height: int, smallest: int
) -> Clusters | None:
    """Place groups in a rectangle of pixels; None where even their names have no room.

    ``smallest`` is the smallest text there may be, in pixels.
    """
    named: Clusters | None = None
    for larger in LARGER:
        named = _named(parties, width, height, round(smallest * larger)) or named
        # Rather smaller names than a group in two parts.
        if named is not None and len(named.clusters) == len(parties):
            return named
    return named if named is not None else _rowed(parties, width, height, smallest)


@lru_cache(maxsize=1024)
def _lines(name: str, width: int, text: int) -> int:
    return len(fit_text(name, width, text * MOST_LINES, Lettering(text, text, bold=True)).lines)


def _named(parties: tuple[Party, ...], width: int, height: int, text: int) -> Clusters | None:
    """Every seat in a row of its own with its name, in as few columns as there is room for."""
    line = text * LINE
    row, gap = line * NAME_ROW, line * 0.7
    for columns in range(1, MOST_COLUMNS + 1):
        wide = (width - (columns - 1) * gap) / columns
        if wide < line * LEAST_NAME:
            return None
        wide = min(wide, line * WIDEST_COLUMN)
        sizes = [(each.seats, each.lines(wide, text)) for each in parties]
        rows = _filled(sizes, columns, int(height // row), line * 0.5 / row)
        if rows is not None:
            return _named_places(rows, wide + gap, wide, row, text)
    return None


class _Part(msgspec.Struct, frozen=True):
    """Part of a group in one column: how many seats, how many rows its name has, its first row."""

    group: int
    seats: int
    head: int
    at: float


def _filled(
    sizes: Sequence[tuple[int, int]], columns: int, rows: int, gap: float
) -> list[list[_Part]] | None:
    """Fill columns as evenly as they go with groups of so many seats and lines; None: too few.

    A group is parted only where it is longer than a column.
    """
    whole = sum(seats + head + gap for seats, head in sizes)
    least = max(1 + max(head for _, head in sizes), int(whole / columns))
    for most in range(least, rows + 1):
        filled = _filled_to(sizes, most, gap)
        if len(filled) <= columns:
            return filled
    return None


def _filled_to(sizes: Sequence[tuple[int, int]], most: int, gap: float) -> list[list[_Part]]:
    filled: list[list[_Part]] = [[]]
    at = 0.0
    for group, (seats, head) in enumerate(sizes):
        left = seats
        if at and at + head + seats > most and head + seats <= most:
            filled.append([])
            at = 0.0
        while left:
            room = int(most - at) - head
            if room < 1:
                filled.append([])
                at, room = 0.0, most - head
            here = min(left, room)
            filled[-1].append(_Part(group, here, head, at))
            at += head + here + gap
            left -= here
    return filled


def _named_places(
    columns: list[list[_Part]], step: float, wide: float, row: float, text: int
) -> Clusters:
    radius = row * 0.4
    places: list[Place] = []
    clusters: list[Cluster] = []
    for column, parts in enumerate(columns):
        left = column * step
        for part in parts:
            top, head = part.at * row, part.head * row
            clusters.append(Cluster(part.group, (left, top, wide, head + part.seats * row), head))
            places += [
                Place(left + radius + 1, top + head + (0.5 + seat) * row)
                for seat in range(part.seats)
            ]
    return Clusters(tuple(places), radius, tuple(clusters), text, wide, row)


def _rowed(parties: tuple[Party, ...], width: int, height: int, smallest: int) -> Clusters | None:
    """Seats in rows without names, as large as they go."""
    found = [
        tried
        for columns in range(1, MOST_COLUMNS + 1)
        if (tried := _largest(parties, columns, width, height, smallest)) is not None
    ]
    return max(found, key=lambda each: each.radius) if found else None


def _largest(
    parties: tuple[Party, ...], columns: int, width: int, height: int, smallest: int
) -> Clusters | None:
    gap = smallest * 0.9
    wide = (width - (columns - 1) * gap) / columns
    if wide < smallest * LINE * LEAST_LABEL:
        return None
    low, high = LEAST_RADIUS, min(width, height) * LARGEST_SEAT
    best = _rows_of(parties, columns, (wide, gap, height), low, smallest)
    for _ in range(7):
        middle = (low + high) / 2
        tried = _rows_of(parties, columns, (wide, gap, height), middle, smallest)
        if tried is None:
            high = middle
        else:
            low, best = middle, tried
    return best


def _rows_of(
    parties: tuple[Party, ...],
    columns: int,
    room: tuple[float, float, float],
    radius: float,
    smallest: int,
) -> Clusters | None:
    """Groups below each other with seats of a radius; None where they need more columns."""
    wide, gap, height = room
    pitch = radius * SEAT_PITCH
    in_row = max(1, int(wide // pitch))
    places: list[Place] = []
    clusters: list[Cluster] = []
    column, top = 0, 0.0
    for group, party in enumerate(parties):
        head = party.lines(wide, smallest) * smallest * LINE
        high = head + -(-party.seats // in_row) * pitch
        if top and top + high > height:
            column, top = column + 1, 0.0
        if column >= columns or top + high > height:
            return None
        left = column * (wide + gap)
        clusters.append(Cluster(group, (left, top, wide, high), head))
        places += _grid(left, top + head, in_row, party.seats, pitch)
        top += high + smallest * 0.35
    return Clusters(tuple(places), radius, tuple(clusters), smallest, 0.0, smallest * LINE)


def _grid(left: float, top: float, in_row: int, seats: int, pitch: float) -> list[Place]:
    return [
        Place(left + (seat % in_row + 0.5) * pitch, top + (seat // in_row + 0.5) * pitch)
        for seat in range(seats)
    ]


def seat_in(clusters: Clusters, seats: Sequence[DrawnSeat], point: QPointF) -> DrawnSeat | None:
    """The seat under a point (in the clusters' rectangle), or None; names count as the seat."""
    for seat, place in zip(seats, clusters.places, strict=True):
        if _seat_box(clusters, place).contains(point):
            return seat
    return None


def _seat_box(clusters: Clusters, place: Place) -> QRectF:
    radius = clusters.radius
    if clusters.row:
        high = clusters.line
        return QRectF(place.x - radius - 1, place.y - high / 2, clusters.row, high)
    return QRectF(place.x - radius, place.y - radius, 2 * radius, 2 * radius)


def group_at(clusters: Clusters, point: QPointF) -> int | None:
    """Which group a point lies in, by its number in order, or None."""
    for cluster in clusters.clusters:
        if QRectF(*cluster.box).contains(point):
            return cluster.group
    return None


class Gathered(msgspec.Struct, frozen=True):
    """What was painted where: the seats in the order of their places, and all boxes' beginning.

    ``names`` are the groups' as they are painted.
    """

    seats: tuple[DrawnSeat, ...]
    groups: tuple[str, ...]
    names: tuple[str, ...]
    clusters: Clusters
    top: float


def draw_clusters(brush: Brush, rect: QRectF, circle: Circle) -> Gathered | None:
    """Paint a circle by group, its middle's words above; None where there is no room for it.

    No text is painted below the smallest size.
    """
    parted = gathered(circle.seats)
    painter, smallest, band = brush.painter, brush.sizes.smallest, _band(circle, brush.sizes)
    counts = [len(members) for _, members in parted]
    whole = tuple(group or circle.alone for group, _ in parted)
    clusters: Clusters | None = None
    for names in (whole, told_apart(whole)) if parted else ():
        parties = tuple(map(Party, counts, names))
        clusters = lay_clusters(parties, int(rect.width()), int(rect.height() - band), smallest)
        if clusters is not None:
            break
    if clusters is None:
        return None
    seats = tuple(seat for _, members in parted for seat in members)
    found = Gathered(seats, tuple(group for group, _ in parted), names, clusters, band)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    _draw_words(brush, QRectF(0, 0, rect.width(), band), circle)
    painter.translate(0, band)
    _draw_labels(brush, found)
    _draw_seats(brush, found, circle.marked)
    painter.restore()
    return found


def _band(circle: Circle, sizes: Sizes) -> float:
    title = min(sizes.largest, round(sizes.smallest * 1.5)) * LINE if circle.title else 0.0
    under = sizes.smallest * LINE if circle.under else 0.0
    return title + under + (sizes.smallest * 0.5 if title or under else 0.0)


def _draw_words(brush: Brush, band: QRectF, circle: Circle) -> None:
    palette, sizes, top = brush.palette, brush.sizes, band.top()
    big = min(sizes.largest, round(sizes.smallest * 1.5))
    for text, pixels, colour, bold in (
        (circle.title, big, palette.ink, True),
        (circle.under, sizes.smallest, palette.ink_soft, False),
    ):
        if text:
            line = QRectF(band.x(), top, band.width(), pixels * LINE)
            lettering = Lettering(sizes.smallest, pixels, bold=bold, most_lines=1)
            brush.text(line, text, colour, lettering, Qt.AlignmentFlag.AlignLeft)
            top = line.bottom()


def _draw_labels(brush: Brush, found: Gathered) -> None:
    clusters = found.clusters
    lettering = Lettering(clusters.text, clusters.text, bold=True)
    begin = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for cluster in clusters.clusters:
        left, top, wide, _ = cluster.box
        box, name = QRectF(left, top, wide, cluster.head), found.names[cluster.group]
        brush.text(box, name, brush.palette.accent_ink, lettering, begin)


def _draw_seats(brush: Brush, found: Gathered, marked: int | None) -> None:
    clusters, painter = found.clusters, brush.painter
    # Beside a name a seat needs no initials.
    smallest = 0 if clusters.row else clusters.text
    discs = Discs(clusters.radius, brush.palette, smallest, painter.device().devicePixelRatioF())
    for seat, place in zip(found.seats, clusters.places, strict=True):
        discs.draw_seat(painter, seat, place)
        if seat.number == marked:
            discs.draw_mark(painter, place)
    if clusters.row:
        _draw_names(brush, found)


def _draw_names(brush: Brush, found: Gathered) -> None:
    """Paint the names, those in one lettering together: changing it takes longer than a name."""
    painter, palette = brush.painter, brush.palette
    named = sorted(
        zip(map(_lettering, found.seats), found.seats, found.clusters.places, strict=True),
        key=lambda each: each[0],
    )
    text, twice = found.clusters.text, shared_words(found.seats)
    now: tuple[bool, bool] | None = None
    indent = 2 * found.clusters.radius + text * 0.35
    flags = int(Qt.TextFlag.TextSingleLine.value | Qt.AlignmentFlag.AlignVCenter.value)
    for lettering, seat, place in named:
        strong, quiet = lettering
        if lettering != now:
            now = lettering
            painter.setFont(font(text, bold=strong))
            painter.setPen(palette.ink_soft if quiet else palette.ink)
        box = _seat_box(found.clusters, place).adjusted(indent, 0, 0, 0)
        shared = first_word(seat.name) in twice
        name = shortened(seat.name, int(box.width()), text, bold=strong, shared=shared)
        write(painter, box, flags, name)


def _lettering(seat: DrawnSeat) -> tuple[bool, bool]:
    strong = seat.follows or seat.status is SeatStatus.HOLDING
    return strong, seat.status in (SeatStatus.LEFT, SeatStatus.FINAL_PASS)
