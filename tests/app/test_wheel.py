"""The mouse wheel changes no choice and no number: `test_every_tree.py` turns it in each window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)


def turn(window: QWidget, part: QWidget, notches: int = -3) -> None:
    """Turn the wheel at a field's arrows as the system tells of it: to the window that has them."""
    arrows = QPoint(part.width() - 6, part.height() // 3)
    at = QPointF(part.mapTo(window, arrows))
    where = QPointF(window.mapToGlobal(at.toPoint()))
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    for _ in range(abs(notches)):
        by = QPoint(0, 120 if notches > 0 else -120)
        event = QWheelEvent(at, where, QPoint(), by, *none, False)
        QApplication.sendEvent(window.windowHandle(), event)


class Seen(QObject):
    """Notes each turn of the wheel that is left to a field."""

    turned = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.turned = self.turned or event.type() is QEvent.Type.Wheel
        return False


def value(field: QWidget) -> str:
    return field.currentText() if isinstance(field, QComboBox) else field.text()


def changed_by_the_wheel(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what each choice and number of a window was and became while the wheel was turned."""
    for field in window.findChildren(QWidget):
        if isinstance(field, QComboBox | QAbstractSpinBox) and not field.visibleRegion().isEmpty():
            before = value(field)
            for notches in (-1, 1):
                turn(window, field, notches)
                yield before, value(field)


@pytest.mark.parametrize("of", [QComboBox, QSpinBox])
def test_a_wheel_over_a_field_is_left_to_what_it_lies_on(qapp, qtbot, wheel, of):
    area, seen = QWidget(), Seen()
    field = of(area)
    if isinstance(field, QComboBox):
        field.addItems(["PDF", "JSON"])
    field.installEventFilter(seen)  # it hears first what it gets; the wheel's own comes before
    qtbot.addWidget(area)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is area.windowHandle())
    turn(area, field)
    assert not seen.turned


def test_what_is_scrolled_leaves_the_keyboard_where_it_was(qapp, qtbot, wheel):
    page = QWidget()
    line, text = QLineEdit(page), QPlainTextEdit("\n" * 99, page)
    text.move(0, 40)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is page.windowHandle())
    line.setFocus()
    turn(page, text)
    # What is sent here gives no focus, unlike what the system sends: the policy is what counts.
    assert text.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert line.hasFocus()
