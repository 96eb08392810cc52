"""How large a dialog opens: as it wants, but never beyond a small screen or one at 200 %."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from app.look.typeface import window_scale

_FRAME = 48
"""Pixels that the frame of the window and the bar of the desktop may take."""


def fit_screen(dialog: QWidget, wide: int, high: int) -> None:
    """Give a dialog the size it wants at the smallest type, grown with it, within its screen."""
    body, least = QApplication.font().pixelSize(), window_scale(0).body
    free = dialog.screen().availableGeometry().size() - QSize(_FRAME, _FRAME)
    dialog.resize((QSize(wide, high) * max(body, least) / least).boundedTo(free))
