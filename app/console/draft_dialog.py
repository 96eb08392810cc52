"""A dialog in which much is typed: closed by accident, or killed, it has everything again."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from app.console.act_dialog import ActDialog
from app.console.buttons import ActButton
from app.console.drafts import Drafts
from app.console.outcome import Doer
from app.look.labels import plain_label, say
from app.look.laying import in_row

KEEP_AFTER_MS = 400
"""How long nothing is typed before it is written down."""

Field = QLineEdit | QPlainTextEdit


class DraftDialog(ActDialog):
    """Keeps its fields under a key until the act is done."""

    def __init__(self, do: Doer, drafts: Drafts, key: str, parent: QWidget | None = None) -> None:
        """``key`` names what is drafted: the meeting, and what kind of text."""
        super().__init__("", "", do, parent)
        self._drafts = drafts
        self._key = key
        self._fields: dict[str, Field] = {}
        self._empty: dict[str, str] = {}
        self._done = False
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)
        self.kept = plain_label(role="small", parent=self, wrap=True)
        self.anew = ActButton(self.tr("Begin anew"), "", None, "quiet")
        self.anew.clicked.connect(self._begin_anew)

    def kept_row(self) -> QHBoxLayout:
        """Return the row that says that something was kept, for the dialog's top."""
        row = in_row((self.kept, 1), self.anew)
        say(self.kept, "")
        self.anew.hide()
        return row

    def keep_fields(self, **fields: Field) -> None:
        """Keep these from now on; what was kept of them before is put back."""
        self._fields = fields
        self._empty = self._typed()
        before = self._drafts.kept(self._key)
        for name, field in fields.items():
            if before.get(name):
                _fill(field, before[name])
            field.textChanged.connect(self._on_changed)
        if self._typed() != self._empty:
            say(self.kept, self.tr("This was typed before and not done yet."))
            self.anew.show()

    def _on_changed(self) -> None:
        self.forget_refusal()
        self._timer.start()

    def keep_now(self) -> None:
        """Write down what stands in the fields."""
        self._timer.stop()
        if self._done:
            return
        typed = self._typed()
        if typed == self._empty:
            self._drafts.forget(self._key)
        elif not self._drafts.keep(self._key, typed):
            say(
                self.kept,
                self.tr("The draft could not be written to the disk; it stands here until then."),
            )

    def _typed(self) -> dict[str, str]:
        return {name: _text(field) for name, field in self._fields.items()}

    def _begin_anew(self) -> None:
        for name, field in self._fields.items():
            _fill(field, self._empty[name])
        self._drafts.forget(self._key)
        say(self.kept, "")
        self.anew.hide()

    def done(self, result: int) -> None:
        """Forget what was done; keep what was left."""
        self._done = result == self.DialogCode.Accepted
        if self._done:
            self._timer.stop()
            self._drafts.forget(self._key)
        else:
            self.keep_now()
        super().done(result)


def _text(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _fill(field: Field, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)
