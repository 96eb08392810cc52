"""The figure: painting a circle of 200 seats, against painting 200 plain discs."""

from __future__ import annotations

import json
import statistics
import time

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from app.look.circle import Circle, Seat, SeatStatus, draw_circle
from app.look.fit import Fitter
from app.look.palette import LIGHT
from app.look.typeface import Sizes
from bench.apart import measured_apart

SEATS = 200
LIMIT_MS = 8.0
"""Milliseconds (issue 3, "Must hold")."""

TIMES = 40
_SIZE = (1920, 1080)


def measure() -> dict[str, str | float]:
    """Measure in a process of its own."""
    return measured_apart("bench.circle")


def main() -> None:
    """Paint again and again; print the figure as JSON."""
    app = QGuiApplication([])
    image = QImage(*_SIZE, QImage.Format.Format_RGB32)
    statuses = tuple(SeatStatus)
    seats = tuple(
        Seat(number, f"Person Number{number}", statuses[number % len(statuses)])
        for number in range(1, SEATS + 1)
    )
    circle, fitter, rect = Circle(seats, "Ana", "North", None), Fitter(), QRectF(0, 0, *_SIZE)
    ours, floor = [], []
    for _ in range(TIMES):
        painter = _painter(image)
        before = time.perf_counter_ns()
        draw_circle(painter, rect, circle, LIGHT, fitter, Sizes(12, 40))
        ours.append((time.perf_counter_ns() - before) / 1_000_000)
        before = time.perf_counter_ns()
        for number in range(SEATS):
            painter.drawEllipse(QRectF(number * 9, number * 5, 40, 40))
        floor.append((time.perf_counter_ns() - before) / 1_000_000)
        painter.end()
    app.quit()
    ours_ms, floor_ms = statistics.median(ours), statistics.median(floor)
    figure = {
        "name": f"painting a circle of {SEATS}",
        "ratio": round(ours_ms / floor_ms, 2),
        "ours_ms": round(ours_ms, 3),
        "floor_ms": round(floor_ms, 3),
        "limit_ms": LIMIT_MS,
        "worst_ms": round(max(ours), 3),
    }
    print(json.dumps(figure))


def _painter(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


if __name__ == "__main__":
    main()
