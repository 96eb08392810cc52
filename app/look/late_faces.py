"""Faces that come after the first picture."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.look.typeface import load_scripts, load_slanted


def wear_late_faces() -> None:
    """Give Qt all other faces, and have everything measured anew that was laid out without them.

    A label keeps the size that its words had in the face of before, in which Georgian is narrower
    and Arabic lower: they would be cut.
    """
    load_slanted()
    load_scripts()
    for widget in QApplication.allWidgets():
        QApplication.sendEvent(widget, QEvent(QEvent.Type.FontChange))
        widget.update()
