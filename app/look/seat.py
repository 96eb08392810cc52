"""A seat of a circle: where its person stands in the round, told by shape, colour and in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from math import hypot

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap

from app.look.badges import fewer_letters, initials, told_by
from app.look.icons import Sign, draw_sign
from app.look.mirror import is_mirrored, upright, write
from app.look.palette import Palette, wash
from app.look.spoken import Spoken
from app.look.typeface import font
from app.speaking.parts import Stands

LEAST_SIGNED = 5
"""The radius in pixels from which a seat bears the sign of its status."""


class SeatStatus(StrEnum):
    """Where a seat stands in the round (domain.md section 2, "Status")."""

    WAITING = "waiting"
    HOLDING = "holding"
    SPOKE = "spoke"
    SOFT_PASS = "soft_pass"
    FINAL_PASS = "final_pass"
    LEFT = "left"


class DrawnSeat(msgspec.Struct, frozen=True):
    """One seat: its number (any identity the caller likes), its name, where it stands.

    ``group`` is where its person comes from; ``follows`` whether the piece goes there next;
    ``badge`` what tells it from all others where there is no room for a name (else its initials).
    """

    number: int
    name: str
    status: SeatStatus = SeatStatus.WAITING
    group: str = ""
    follows: bool = False
    badge: str = ""


class Place(msgspec.Struct, frozen=True):
    """Where a seat is painted: its middle, in pixels from the top left of the rectangle."""

    x: float
    y: float


@lru_cache(maxsize=1024)
def shortened(
    name: str, width: float, pixels: int, *, bold: bool = False, shared: bool = False
) -> str:
    """The whole name, else its first word, else initials: the first that fits so many pixels.

    Where the first word is ``shared`` with others, the beginning of the last word goes with it.
    """
    metrics = QFontMetricsF(font(pixels, bold=bold))
    fits = (each for each in _shorter(name, shared) if metrics.horizontalAdvance(each) <= width)
    return next(fits, initials(name))


def _shorter(name: str, shared: bool) -> Iterator[str]:
    """Yield a name in fewer and fewer letters: v. d. Berg and Ana-M. say more than van and AM."""
    yield " ".join(name.split())
    words = told_by(name).split()
    linked = _links(words)
    if linked:
        yield " ".join((*(f"{each[:1]}." for each in words[:linked]), *words[linked:]))
        yield words[linked]
    elif shared and len(words) > 1:
        yield f"{words[0]} {words[-1][:1]}."
    elif words:
        yield words[0]
        first, hyphen, second = words[0].partition("-")
        if first and second:
            yield f"{first}{hyphen}{second[:1]}."
    if len(words) > 1:
        yield f"{words[0][:1]}. {words[-1][:1]}."


def _links(words: Sequence[str]) -> int:
    """Return how many words a name begins with that only lead to it: 2 in van der Berg."""
    return next((at for at, each in enumerate(words) if not each.islower()), 0)


def names_under(seats: Sequence[DrawnSeat], width: float, pixels: int) -> tuple[str, ...]:
    """The names as they stand under the seats, none wider than so many pixels.

    All by their whole names where these fit, else all by the first where it says who is meant: a
    mixture looks as if it meant something.
    """
    if all(shortened(each.name, width, pixels, bold=True) == each.name for each in seats):
        return tuple(each.name for each in seats)
    twice = shared_words(seats)
    found = []
    for each in seats:
        first = first_word(each.name)
        vague = first in twice or not _says_who(each.name)
        name = each.name if vague else first
        holds = each.status is SeatStatus.HOLDING
        said = shortened(name, width, pixels, bold=holds, shared=vague)
        if name == first and said != first:
            said = shortened(each.name, width, pixels, bold=holds)
        found.append(said)
    return tuple(found)


def _says_who(name: str) -> bool:
    """Tell whether the first word of a name is enough: no initial, no sign of a name, no “van”.

    A single sign of another script is a whole name: 王 in Wei 王.
    """
    first, *rest = name.split() or [""]
    initial = len(first.strip(".")) == 1 and first.isascii()
    if initial or _links([first, *rest]):
        return False
    return all(each.isascii() or len(each) > 1 for each in rest)


def first_word(name: str) -> str:
    return name.strip().partition(" ")[0]


def shared_words(seats: Iterable[DrawnSeat]) -> frozenset[str]:
    """The first words that the names of several seats begin with."""
    found = Counter(first_word(seat.name) for seat in seats)
    return frozenset(word for word, times in found.items() if times > 1)


SIGNS: Mapping[SeatStatus, Sign] = {
    SeatStatus.SPOKE: Sign.DONE,
    SeatStatus.SOFT_PASS: Sign.PASS_BACK,
    SeatStatus.FINAL_PASS: Sign.PASS,
}
"""The sign of a seat: at its shoulder, or where it bears no initials in its middle."""


_INSIDE, _INSIDE_NEXT = 0.88, 0.79
"""How far letters may reach from the middle of a seat, as a share of it: to the inner edge of its
ring, which is broader for whoever follows."""


class Discs:
    """One picture of a seat for each status, made once for one painting: blitting is quick.

    ``smallest`` is the smallest text there may be, in pixels; where it is too large for
    the seat, or 0, the seats bear signs instead of initials.
    """

    def __init__(self, radius: float, palette: Palette, smallest: int, ratio: float) -> None:
        self._radius = radius
        self._palette = palette
        self._ratio = ratio
        self._made: dict[tuple[SeatStatus, bool], QPixmap] = {}
        self._smallest = smallest
        pixels = max(smallest, int(radius * 0.8))
        fits = smallest and pixels <= radius * 1.08
        self._pixels = pixels if fits else 0
        soft, on_accent = palette.ink_soft, palette.ink_on_accent
        self._inks = {
            SeatStatus.HOLDING: on_accent,
            SeatStatus.FINAL_PASS: soft,
            SeatStatus.LEFT: soft,
        }

    def draw_seat(self, painter: QPainter, seat: DrawnSeat, place: Place) -> None:
        """Paint one seat, with initials where they can be read."""
        disc = self._made.get((seat.status, seat.follows))
        if disc is None:
            disc = self._made[seat.status, seat.follows] = self._disc(seat.status, seat.follows)
        reach = self._reach()
        box = QRectF(round(place.x) - reach, round(place.y) - reach, 2 * reach, 2 * reach)
        if is_mirrored(painter):
            with upright(painter, box):
                painter.drawPixmap(box.topLeft(), disc)
        else:
            painter.drawPixmap(box.topLeft(), disc)
        if self._pixels:
            self._draw_initials(painter, seat, place)

    def _draw_initials(self, painter: QPainter, seat: DrawnSeat, place: Place) -> None:
        radius = self._radius
        across = 2 * radius * (_INSIDE_NEXT if seat.follows else _INSIDE)
        known = (self._pixels, self._smallest, across)
        letters, face, wide = _lettered(seat.badge or initials(seat.name), seat.name, *known)
        if wide > 2 * radius:
            return  # rather none than some too small to be read, or over another seat
        painter.setFont(face)
        painter.setPen(self._inks.get(seat.status, self._palette.ink))
        box = QRectF(place.x - radius, place.y - radius, 2 * radius, 2 * radius)
        write(painter, box, Qt.AlignmentFlag.AlignCenter, letters)

    def draw_mark(self, painter: QPainter, place: Place) -> None:
        """Paint the keyboard's mark around a seat."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._palette.focus, max(2.0, self._radius * 0.1)))
        around = self._radius * 1.04
        painter.drawEllipse(QPointF(round(place.x), round(place.y)), around, around)

    def _reach(self) -> int:
        return int(self._radius * 1.15) + 2

    def _disc(self, status: SeatStatus, follows: bool) -> QPixmap:
        reach = self._reach()
        side = round(2 * reach * self._ratio)
        made = QPixmap(side, side)
        made.setDevicePixelRatio(self._ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(reach, reach)
        _draw_shape(painter, status, self._radius, self._palette, follows)
        if status in SIGNS and self._radius >= LEAST_SIGNED:
            self._draw_sign(painter, status)
        painter.end()
        return made

    def _draw_sign(self, painter: QPainter, status: SeatStatus) -> None:
        radius, palette = self._radius, self._palette
        if self._pixels:
            _draw_badge(painter, SIGNS[status], radius, palette)
            return
        box = QRectF(0, 0, radius * 1.15, radius * 1.15)
        box.moveCenter(QPointF(0, 0))
        draw_sign(painter, box, SIGNS[status], palette.ink, palette.paper)


@lru_cache(maxsize=1024)
def _lettered(
    badge: str, name: str, pixels: int, smallest: int, across: float
) -> tuple[str, QFont, float]:
    """What stands within the ring of a seat, its lettering, and its width in pixels.

    Signs of some scripts are wide. It is never smaller than what may be read: then fewer letters
    stand there.
    """
    face = font(pixels, bold=True)
    metrics = QFontMetricsF(face)
    letters, size = badge, _size_within(badge, pixels, across, metrics)
    if size < smallest:
        for letters in fewer_letters(name):
            size = _size_within(letters, pixels, across, metrics)
            if size >= smallest:
                break
    if size < pixels:
        face = font(max(size, smallest), bold=True)
        metrics = QFontMetricsF(face)
    return letters, face, metrics.horizontalAdvance(letters)


def _size_within(letters: str, pixels: int, across: float, metrics: QFontMetricsF) -> int:
    """Return the size of letters that reach so far, of their own ``pixels`` at most."""
    box = metrics.tightBoundingRect(letters)
    wide = hypot(box.width(), box.height())
    return pixels if wide <= across else int(pixels * across / wide)


def _draw_shape(
    painter: QPainter, status: SeatStatus, radius: float, palette: Palette, follows: bool
) -> None:
    """Paint a disc; a square for who passed, broken lines for who comes back or is away."""
    thin = max(1.2, radius * 0.08)
    pen, ground = QPen(Qt.PenStyle.NoPen), palette.paper_raised
    reach = radius * 0.93
    if status is SeatStatus.WAITING:
        pen = QPen(palette.edge, thin)
    elif status is SeatStatus.HOLDING:
        pen, ground = QPen(palette.accent_ink, max(1.5, radius * 0.14)), palette.accent
    elif status is SeatStatus.SPOKE:
        ground = wash(palette.accent, palette.paper, 30)
    elif status is SeatStatus.SOFT_PASS:
        pen = QPen(palette.accent_ink, thin * 1.3)
        pen.setDashPattern([2.2, 2.2])
    elif status is SeatStatus.FINAL_PASS:
        ground = palette.line
    else:
        pen, ground = QPen(palette.edge, thin), palette.paper
        pen.setDashPattern([1, 2.5])
    if follows:
        pen = QPen(palette.accent, max(2.0, radius * 0.2))
        reach -= pen.widthF() / 2 - thin / 2
    painter.setPen(pen)
    painter.setBrush(ground)
    if status is SeatStatus.FINAL_PASS:
        side = radius * 0.82
        painter.drawRoundedRect(QRectF(-side, -side, 2 * side, 2 * side), side / 3, side / 3)
    else:
        painter.drawEllipse(QPointF(0, 0), reach, reach)


def _draw_badge(painter: QPainter, sign: Sign, radius: float, palette: Palette) -> None:
    side = radius * 0.62
    at = QPointF(radius * 0.68, -radius * 0.68)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.paper)
    painter.drawEllipse(at, side * 0.66, side * 0.66)
    box = QRectF(0, 0, side, side)
    box.moveCenter(at)
    draw_sign(painter, box, sign, palette.ink_soft, palette.paper)


_DONE = frozenset({SeatStatus.SPOKE, SeatStatus.FINAL_PASS})


def seat_stands(seat: DrawnSeat) -> Stands:
    """Return whether a seat is the present one, is done, or is next."""
    stands = Stands.PLAINLY
    if seat.status is SeatStatus.HOLDING:
        stands |= Stands.PRESENT
    elif seat.status in _DONE:
        stands |= Stands.DONE
    return stands | Stands.NEXT if seat.follows else stands


class SeatWords(Spoken):
    """Says the same for those whose reader keeps quiet about states."""

    def __init__(self) -> None:
        super().__init__()
        self._statuses = {
            SeatStatus.WAITING: self.tr("waits for the piece"),
            SeatStatus.HOLDING: self.tr("holds the piece"),
            SeatStatus.SPOKE: self.tr("has had their turn"),
            SeatStatus.SOFT_PASS: self.tr("passed, and is asked again"),
            SeatStatus.FINAL_PASS: self.tr("passed"),
            SeatStatus.LEFT: self.tr("is not here"),
        }

    def status(self, seat: DrawnSeat) -> str:
        return self._statuses[seat.status]

    def more(self, seat: DrawnSeat) -> str:
        """Return where somebody is from, how they stand in the round, and whether they are next."""
        words = self.tr("is next") if seat.follows else ""
        return ", ".join(each for each in (seat.group, self.status(seat), words) if each)
