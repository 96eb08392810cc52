"""What a picture is painted with: handed on as one, from whoever shows it to its last stroke."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.look.fit import Fitter, Lettering
from app.look.icons import Sign, draw_sign
from app.look.palette import Palette
from app.look.typeface import Sizes


class Brush(msgspec.Struct, frozen=True):
    """A painter, with the colours, the sizes of text and the memory of what has room."""

    painter: QPainter
    palette: Palette
    fitter: Fitter
    sizes: Sizes

    def text(
        self,
        box: QRectF,
        text: str,
        colour: QColor,
        lettering: Lettering,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
    ) -> None:
        self.fitter.draw(self.painter, box, text, colour, lettering, align)

    def sign(self, box: QRectF, sign: Sign, colour: QColor) -> None:
        draw_sign(self.painter, box, sign, colour, self.palette.paper)
