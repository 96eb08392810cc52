"""The figures: painting 200 seats in rings and by group, first and later, against named discs."""

from __future__ import annotations

import json
import statistics
import sys
import time
from types import MappingProxyType

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from app.look.brush import Brush
from app.look.circle import Circle, draw_circle
from app.look.clusters import draw_clusters
from app.look.fit import Fitter
from app.look.palette import LIGHT
from app.look.seat import DrawnSeat, SeatStatus
from app.look.typeface import Sizes, load_typeface
from bench.apart import measured_apart

SEATS = 200
LIMITS = MappingProxyType({"first": 4.5, "later": 3.2})
"""At most so many times as many plain discs with a name in each; 0.3.0 had up to 3.5 and 2.6."""

SIZES = 12
"""How many sizes of window it is painted in; in each the first painting remembers nothing."""

LATER = 8
"""How often it is then painted again at that size."""

GROUPS = 20
"""How many groups they are from."""

DRAWN = MappingProxyType({"in rings": draw_circle, "by group": draw_clusters})
"""The two ways in which a circle is shown."""

_SIZE = (1920, 1080)


def measure() -> list[dict[str, str | float]]:
    """Measure in a process of its own: a figure for first paintings, one for later ones."""
    return [
        measured_apart("bench.circle", which, how) for how in DRAWN for which in ("first", "later")
    ]


def main(which: str, how: str) -> None:
    """Paint again and again; print the figure as JSON."""
    app = QGuiApplication([])
    load_typeface()
    image = QImage(*_SIZE, QImage.Format.Format_RGB32)
    image.fill(LIGHT.paper)
    _warm_up(image, how)
    first: list[float] = []
    later: list[float] = []
    for size in range(SIZES):
        circle, fitter = _circle(size), Fitter()
        rect = QRectF(0, 0, _SIZE[0] - 16 * size, _SIZE[1] - 9 * size)
        took = [_painted(image, rect, circle, fitter, how) for _ in range(1 + LATER)]
        first.append(took[0])
        later += took[1:]
    floor = statistics.median(_discs(image) for _ in range(SIZES))
    app.quit()
    ours = first if which == "first" else later
    ours_ms = statistics.median(ours)
    figure = {
        "name": f"painting a circle of {SEATS} {how}: {which}",
        "ratio": round(ours_ms / floor, 2),
        "ours_ms": round(ours_ms, 3),
        "floor_ms": round(floor, 3),
        "limit": LIMITS[which],
        "worst_ms": round(max(ours), 3),
    }
    print(json.dumps(figure))


def _circle(size: int) -> Circle:
    """Other people at each size, so that not even the names are known."""
    statuses = tuple(SeatStatus)
    seats = tuple(
        DrawnSeat(
            number,
            f"{chr(65 + (number + size) % 26)}na {chr(65 + number % 23)}umber{size}",
            statuses[number % len(statuses)],
            f"Group {number % GROUPS} of {size}",
        )
        for number in range(1, SEATS + 1)
    )
    return Circle(seats, f"Ana {size}", f"North {size}", None)


def _warm_up(image: QImage, how: str) -> None:
    """Paint what every window has painted before a round begins: words, and a small circle."""
    few = Circle(_circle(0).seats[: len(SeatStatus)], "Words", "words", None)
    _painted(image, QRectF(0, 0, 400, 300), few, Fitter(), how)


def _painted(image: QImage, rect: QRectF, circle: Circle, fitter: Fitter, how: str) -> float:
    """Return the milliseconds of the processor's time that one painting takes."""
    painter = _painter(image)
    before = time.process_time_ns()
    DRAWN[how](Brush(painter, LIGHT, fitter, Sizes(12, 40)), rect, circle)
    took = (time.process_time_ns() - before) / 1_000_000
    painter.end()
    return took


def _discs(image: QImage) -> float:
    """Return the milliseconds that as many plain discs with a name in each take."""
    painter = _painter(image)
    before = time.process_time_ns()
    for number in range(SEATS):
        disc = QRectF(number * 9, number * 5, 40, 40)
        painter.drawEllipse(disc)
        painter.drawText(disc, f"Ana {number}")
    took = (time.process_time_ns() - before) / 1_000_000
    painter.end()
    return took


def _painter(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
