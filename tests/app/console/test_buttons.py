"""A button looks pointed at only while the pointer is on it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor

from app.console.buttons import ActButton


def test_a_button_does_not_look_pointed_at_once_a_menu_took_the_pointer_away(qtbot) -> None:
    button = ActButton("Order and rounds")
    qtbot.addWidget(button)
    button.show()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QCursor.setPos(button.mapToGlobal(button.rect().center()))
    button.grab()
    assert button.underMouse()
    QCursor.setPos(button.mapToGlobal(QPoint(0, button.height() + 40)))
    button.grab()
    assert not button.underMouse()
