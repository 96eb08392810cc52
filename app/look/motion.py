"""Whether things may move, and for how long (screens.md, "Look": short, never needed)."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QStyle

LONGEST = 150
"""The longest movement, in milliseconds."""


def motion_wanted(app: QApplication) -> bool:
    """Whether the system wants movement: no, where it asks for less or turns animation off."""
    return not _less_motion_asked(app) and (
        app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
    )


def _less_motion_asked(app: QApplication) -> bool:
    # Qt before 6.12 does not know; there the style's own hint has to do.
    style_hints = app.styleHints()
    hints: QObject | None = getattr(style_hints, "accessibility", lambda: None)()
    asked = getattr(hints, "motionPreference", None)
    return asked is not None and "Reduced" in str(asked())


def duration(app: QApplication, milliseconds: int = LONGEST) -> int:
    """How long a movement may last: 0 where none is wanted, else at most `LONGEST`."""
    return min(milliseconds, LONGEST) if motion_wanted(app) else 0
