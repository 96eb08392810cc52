"""Which look was chosen on this laptop."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from app.look.palette import Scheme

_KEY = "look/scheme"


def remembered_look(settings: QSettings) -> Scheme:
    """Return what was chosen last; where nothing is known, as the system."""
    known = {each.value: each for each in Scheme}
    return known.get(str(settings.value(_KEY)), Scheme.SYSTEM)


def remember_look(settings: QSettings, scheme: Scheme) -> None:
    """Keep what was chosen for the next start."""
    settings.setValue(_KEY, scheme.value)
