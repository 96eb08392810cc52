"""A number with a button to lessen it and one to raise it, large enough to be hit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QWidget

from app.console.buttons import ActButton
from app.look.laying import in_row
from app.wording.words import with_gaps


class Stepper(QWidget):
    """Lays a number between its two buttons, which are for the mouse and go on while it holds them.

    The field itself goes by the arrow keys; so Tab leads from number to number.


    The arrows that a style draws into the field are a few pixels high, and hard to see on dark; the
    theme takes them away (without buttons of its own, the field would have no room for its number).
    """

    def __init__(self, field: QSpinBox, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.less = self._step(
            "\N{MINUS SIGN}", with_gaps(self.tr("{name}: less")).format(name=name), -1
        )
        self.more = self._step("+", with_gaps(self.tr("{name}: more")).format(name=name), 1)
        in_row(self.less, field, self.more, on=self, margins=0, gap=2)
        field.valueChanged.connect(self._at)
        self._at(field.value())

    def _step(self, sign: str, name: str, by: int) -> ActButton:
        button = ActButton(sign, role="quiet", parent=self, name=name)
        button.setAutoDefault(False)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._field.stepBy(by))
        return button

    def _at(self, value: int) -> None:
        self.less.setEnabled(value > self._field.minimum())
        self.more.setEnabled(value < self._field.maximum())
