"""A field of a form, which is marked where something is wrong in it; its page says what."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from app.look.dress import set_role
from app.look.labels import named, plain_label, plain_tip
from app.look.laying import in_column
from facilitation.process.drafting import Draft
from facilitation.process.reading import Flaw

_LINES = 3
_AROUND = 32
"""Pixels that a line has around its words."""

_NARROW = 120
"""Pixels that a choice insists on, however long its words are."""


class Field(QWidget):
    """What is typed or chosen, as plain text; ``edited`` says what it is by now."""

    edited = Signal(str)

    def __init__(self, part: QWidget, fill: Callable[[str], None]) -> None:
        """Hold a ``part`` to type into or to choose from; ``fill`` shows a value there."""
        super().__init__()
        self.part = part
        self._fill = fill
        self.complaint = ""
        """What is wrong here."""

        self.label = plain_label()
        self._filling = False
        in_column(part, on=self, margins=0)
        self.setFocusProxy(part)
        part.installEventFilter(self)

    def complain(self, sentence: str) -> None:
        """Be marked, and say to the pointer what is wrong here; nothing, where all is right."""
        if sentence != self.complaint:
            self.complaint = sentence
            self.part.setToolTip(plain_tip(sentence) if sentence else "")
            set_role(self.part, "wrong" if sentence else "")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Leave undo to the page, where all is taken back in one order."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(each) for each in keys):
                event.ignore()
                return True
        return False

    def _tell(self, text: str) -> None:
        if not self._filling:
            self.edited.emit(text)

    def show_value(self, value: str) -> None:
        """Show what it is, unless it is shown already: the cursor stays where it is."""
        self._filling = True
        self._fill(value)
        self._filling = False


class LineField(Field):
    """One line."""

    def __init__(self, name: str, placeholder: str = "") -> None:
        self._line = named(QLineEdit(), name)
        self._line.setPlaceholderText(placeholder)
        self._line.ensurePolished()
        wide = self._line.fontMetrics().horizontalAdvance(placeholder) + _AROUND
        self._line.setMinimumWidth(wide)
        super().__init__(self._line, self._write)
        self._line.textChanged.connect(self._tell)

    def read_as(self, read: Callable[[str], str]) -> None:
        self._line.editingFinished.connect(lambda: self._write(read(self._line.text())))

    def _write(self, value: str) -> None:
        if self._line.text().strip() != value.strip():  # a space may go on to the next word
            self._line.setText(value)
            if not self._line.hasFocus():
                self._line.home(False)

    def choose_all(self) -> None:
        """Go there, so that what is typed takes the place of what is there."""
        self._line.setFocus()
        self._line.selectAll()


class TextField(Field):
    """A sentence or two that wrap; Enter and Tab go on, since it stays one line of the file."""

    def __init__(self, name: str) -> None:
        self._text = named(QPlainTextEdit(), name)
        self._text.setTabChangesFocus(True)
        super().__init__(self._text, self._write)
        self._text.ensurePolished()
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * _LINES + 14)
        self._text.textChanged.connect(self._typed)

    def _typed(self) -> None:
        self._tell(" ".join(self._text.toPlainText().split("\n")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on to the next field by Enter."""
        enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in enters and not event.modifiers():
            self._text.focusNextChild()
            return True
        return super().eventFilter(watched, event)

    def _write(self, value: str) -> None:
        if self._text.toPlainText() != value:
            self._text.setPlainText(value)


class ChoiceField(Field):
    """One of several, each with a code and words."""

    def __init__(self, name: str, choices: Mapping[str, str] | None = None) -> None:
        self._box = named(QComboBox(), name)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box.setMinimumWidth(_NARROW)
        self._box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        super().__init__(self._box, self._choose)
        self.offer(choices or {})
        self._box.currentIndexChanged.connect(lambda _: self._tell(str(self._box.currentData())))

    def offer(self, choices: Mapping[str, str]) -> None:
        """Offer these."""
        there = [
            (self._box.itemData(at), self._box.itemText(at)) for at in range(self._box.count())
        ]
        if there == list(choices.items()):
            return
        self._filling, before = True, self._filling
        self._box.clear()
        for code, words in choices.items():
            self._box.addItem(words, code)
        self._filling = before

    def _choose(self, value: str) -> None:
        at = self._box.findData(value)
        if at < 0:
            self._box.addItem(value, value)
            at = self._box.count() - 1
        self._box.setCurrentIndex(at)


class MinutesField(Field):
    """A length in whole minutes; 0 is said in words."""

    def __init__(self, name: str, none: str, unit: str) -> None:
        self._spin = named(QSpinBox(), name)
        self._spin.setRange(0, 24 * 60)
        self._spin.setSpecialValueText(none)
        self._spin.setSuffix(unit)
        self._spin.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        super().__init__(self._spin, self._set)
        self._spin.valueChanged.connect(lambda value: self._tell(str(value)))

    def _set(self, value: str) -> None:
        self._spin.setValue(int(value))


class DraftForm(QWidget):
    """Fields that show a draft, by their names; ``changed`` says that the draft was changed."""

    changed = Signal()

    fields: dict[str, Field]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None

    def complain(self, flaws: Sequence[Flaw], said: Mapping[Flaw, str]) -> None:
        """Tell each field what is wrong in it."""
        for name, field in self.fields.items():
            wrong = (said[each] for each in flaws if each.stage < 0 and each.field == name)
            field.complain(next(wrong, ""))

    def _change(self, change: Callable[[Draft], object]) -> None:
        if self._draft is not None:
            change(self._draft)
            self.changed.emit()


def page_button(page: QWidget, words: str, tip: str) -> QPushButton:
    """Return a button that says to the pointer, and to those who hear it, what it does."""
    button = QPushButton(words, page)
    button.setToolTip(tip)
    button.setAccessibleDescription(tip)
    button.setAutoDefault(False)
    return button


def add_row(form: QFormLayout, words: str, field: Field) -> None:
    """Put a field into a form, with its words beside it."""
    label_field(field, words)
    form.addRow(field.label, field)


def label_field(field: Field, words: str) -> None:
    """Give a field its words, which lead to it."""
    field.label.setText(words)
    field.label.setBuddy(field.part)


def show_row(field: Field, *, shown: bool) -> None:
    """Show a field with its words, or neither."""
    field.setVisible(shown)
    field.label.setVisible(shown)


def about_label(words: str) -> QLabel:
    """Return a sentence about the field above it, as wide as there is room."""
    label = plain_label(words, "small", wrap=True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
