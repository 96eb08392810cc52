"""Numbers of hands, typed one after the other and entered together."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.console.buttons import ActButton
from app.look.icons import Sign
from app.look.labels import plain_label
from app.look.laying import in_row

_MOST = 99_999
_WIDE = 60


class NumberField(QLineEdit):
    """A line for a whole number; an empty one counts as 0."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls it."""
        super().__init__("0", parent)
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setAccessibleName(name)
        self.setMaximumWidth(_WIDE)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMinimumHeight(self.sizeHint().height())

    def value(self) -> int:
        return int(self.text() or 0)

    def set_value(self, number: int) -> None:
        self.setText(str(number))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select all, so that typing replaces what stands there."""
        super().focusInEvent(event)
        self.selectAll()


class CountRow(QWidget):
    """Some numbers with a word each; Enter in any of them enters all."""

    entered = Signal(tuple)

    def __init__(self, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        """``words`` name the numbers, such as yes, no, abstain."""
        super().__init__(parent)
        self.numbers = tuple(NumberField(word, self) for word in words)
        self.enter = ActButton(self.tr("Count"), self.tr("Enter"), Sign.DONE)
        row = in_row(on=self, margins=0, gap=6)
        for word, number in zip(words, self.numbers, strict=True):
            label = plain_label(word)
            label.setBuddy(number)
            row.addWidget(label)
            row.addWidget(number)
        row.addWidget(self.enter)
        row.addStretch(1)
        self.enter.clicked.connect(self._enter)

    def show_counts(self, counts: tuple[int, ...]) -> None:
        for number, count in zip(self.numbers, counts, strict=True):
            number.set_value(count)

    def _enter(self) -> None:
        self.entered.emit(tuple(each.value() for each in self.numbers))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)
