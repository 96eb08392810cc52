"""Numbers of hands, typed one after the other and entered together."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.console.buttons import ActButton
from app.look.icons import Sign
from app.look.labels import plain_label
from app.look.laying import in_row
from app.look.lines import Lines

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
        pairs = (with_words(*each, self) for each in zip(words, self.numbers, strict=True))
        Lines(*pairs, self.enter, on=self)
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


def with_words(words: str, field: QWidget, parent: QWidget) -> QWidget:
    """Return a field with words before it that stay with it in one line."""
    pair = QWidget(parent)
    label = plain_label(words)
    label.setBuddy(field)
    in_row(label, field, on=pair, margins=0, gap=6)
    pair.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return pair
