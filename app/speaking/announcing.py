"""The one way to a screen reader: a sentence is handed to it, or nothing is done."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def is_listened() -> bool:
    """Tell whether anybody hears the windows; where nobody does, nothing need be put in words."""
    return bool(QAccessible.isActive())


def announce(part: QWidget, sentence: str, *, urgent: bool = True) -> None:
    """Let a screen reader say a sentence in the name of a part.

    ``urgent`` is what answers a person's own act or typing: it may interrupt what is being said.
    """
    if not sentence or not is_listened():
        return
    event = QAccessibleAnnouncementEvent(part, sentence)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
