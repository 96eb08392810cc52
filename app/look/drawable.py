"""Which letters no font at hand can draw: they are boxes on the screen and on the wall."""

from __future__ import annotations

from PySide6.QtGui import QTextLayout

from app.look.typeface import font, is_in_other_scripts

_PIXELS = 20
"""Any size: a face has the same letters in all."""


def is_drawable(text: str) -> bool:
    """Tell whether some font at hand has every letter of a text."""
    if not is_in_other_scripts(text):
        return True
    layout = QTextLayout(text, font(_PIXELS))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return not any(0 in run.glyphIndexes() for run in layout.glyphRuns())
