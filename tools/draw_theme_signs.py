"""Draws the signs in ticks and combo boxes, for the stylesheet: `python -m tools.draw_theme_signs`.

A stylesheet can only name files. They are drawn large, and made smaller for each size of type.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen, QPolygonF

from app.look.icons import Sign, draw_sign
from app.look.palette import DARK, LIGHT, Palette
from app.resources import shipped_folder

_SIDE = 96
_STROKE = 13
_DOWN = QPolygonF([QPointF(20, 34), QPointF(48, 62), QPointF(76, 34)])
_DASH = QPolygonF([QPointF(20, 48), QPointF(76, 48)])


def draw(palette: Palette) -> dict[str, QImage]:
    """Return the signs for a palette, by name."""
    return {
        "tick": _tick(palette),
        "dash": _lines(_DASH, palette.paper_raised),
        "down": _lines(_DOWN, palette.ink_soft),
        "down-off": _lines(_DOWN, palette.off),
    }


def _blank() -> QImage:
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _tick(palette: Palette) -> QImage:
    image = _blank()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_sign(painter, QRectF(image.rect()), Sign.DONE, palette.paper_raised, palette.accent_ink)
    painter.end()
    return image


def _lines(points: QPolygonF, colour: QColor) -> QImage:
    image = _blank()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    round_ = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(QPen(colour, _STROKE, *round_))
    painter.drawPolyline(points)
    painter.end()
    return image


def main() -> int:
    """Write the signs of both palettes beside the stylesheet; return the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication(sys.argv[:1])
    folder = Path(str(shipped_folder("theme")))
    for name, palette in (("light", LIGHT), ("dark", DARK)):
        for sign, image in draw(palette).items():
            image.save(str(folder / f"{name}-{sign}.png"))
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
