"""A dialog in which much is typed, also pasted: closed by accident, or killed, it has it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from app.console.act_dialog import ActDialog
from app.console.buttons import ActButton
from app.console.matter.drafts import Drafts
from app.console.wishes import Doer
from app.look.labels import plain_label, say, show_whole
from app.look.laying import in_column, in_row
from app.look.split import Split
from facilitation.text.changes import LONGEST

if TYPE_CHECKING:
    from facilitation.exchange.documents.imported import Imported


class TextEditor(QPlainTextEdit):
    """Plain text. ``too_long`` says that so many characters were to be pasted; none were.

    ``lost`` carries what was read of the clipboard where it could not all be kept,
    ``file_dropped`` the path of a file that was dropped or pasted, where one is taken.
    """

    too_long = Signal(int)
    lost = Signal(object)
    file_dropped = Signal(str)

    def __init__(self, name: str, text: str = "", parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls it."""
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setTabChangesFocus(True)
        self.takes_files = False

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take a page as well where it comes without plain text."""
        return source.hasHtml() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as Markdown; what is too long is not taken at all."""
        paths = [each.toLocalFile() for each in source.urls() if each.isLocalFile()]
        if paths and self.takes_files:
            self.file_dropped.emit(paths[0])
            return
        text, lossy = pasted_text(source, LONGEST - len(self.toPlainText()))
        if text is TOO_LONG:
            self.too_long.emit(len(source.text()))
            return
        self.textCursor().insertText(text)
        self.ensureCursorVisible()
        if lossy is not None:
            self.lost.emit(lossy)

    def put(self, text: str) -> None:
        """Put another text in the place of all, so that the field's own undo takes it back."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()


TOO_LONG = "\0"
"""Stands for what was not taken; no text that is pasted holds it."""


def pasted_text(source: QMimeData, most: int) -> tuple[str, Imported | None]:
    """Return what lies in the clipboard as Markdown, or `TOO_LONG` where it has too many letters.

    With it goes what was read where that has lost something on the way. Lists and headings of a
    word processor are kept; no markup is (decision 18). A few words copied out of a line stay
    as they are, with the spaces around them, and so does what cannot be read as a page.
    """
    plain = source.text().replace("\0", "")
    if len(plain) > most:
        return TOO_LONG, None
    if not source.hasHtml() or (plain and not plain.strip()):
        return plain, None
    # Loaded when somebody pastes for the first time.
    from facilitation.exchange.documents.imported import BadDocument
    from facilitation.exchange.documents.reading import read_pasted

    try:
        found = read_pasted(source.html())
    except BadDocument:
        return plain, None
    if len(found.text) > most:
        return TOO_LONG, None
    text = plain if found.text == " ".join(plain.split()) else found.text
    return text, found if found.lost else None


KEEP_AFTER_MS = 400
"""How long nothing is typed before it is written down."""

_PAUSE_MS = 120
_AT_ONCE = 20_000
"""Characters up to which what was typed is shown at every key; beyond, at every pause."""

_FIELDS = 5
"""So many fields beside each other are seen whole on any screen."""

Field = QLineEdit | QPlainTextEdit


class DraftDialog(ActDialog):
    """Keeps its fields under a key until the act is done."""

    def __init__(self, do: Doer, drafts: Drafts, key: str, parent: QWidget | None = None) -> None:
        """``key`` names what is drafted: the meeting, and what kind of text."""
        super().__init__("", "", do, parent)
        self._drafts, self._key = drafts, key
        self._fields: dict[str, Field] = {}
        self._empty: dict[str, str] = {}
        self._done = False
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)
        self.pausing = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.pausing.timeout.connect(self.show_typed)
        self.kept = plain_label(role="small", parent=self, wrap=True)
        self.anew = ActButton(self.tr("Begin anew"), "", None, "quiet")
        self.anew.clicked.connect(self._begin_anew)

    def line(self, name: str, *, shown: bool = True) -> QLineEdit:
        """Return a field of one line that says what belongs into it."""
        field = QLineEdit(self)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setVisible(shown)
        return field

    def label_line(self, label: str) -> QLineEdit:
        """Return the field for the label of what is new; hidden where there is none."""
        field = QLineEdit(label, self)
        field.setAccessibleName(self.tr("Label"))
        field.setMaximumWidth(80)
        field.setVisible(bool(label))
        return field

    def lay_row(self, *fields: tuple[QLineEdit, int]) -> None:
        """Let fields stand beside each other, each with its share of the width."""
        for field, share in fields:
            if share:
                show_whole(field, of=_FIELDS)
        self.body.addLayout(in_row(*fields))

    def lay_beside(self, left: QWidget, right: QWidget) -> None:
        """Let what is typed stand beside what it comes to, each with half the width."""
        split = Split(self)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([500, 500])
        self.body.addWidget(split, 1)

    def column(self, words: str, part: QWidget, *below: QWidget) -> QWidget:
        """Return a part with words above it, and what stands below it."""
        holder = QWidget(self)
        in_column(plain_label(words, "small"), (part, 1), *below, on=holder, margins=0)
        return holder

    def show_typed(self) -> None:
        """Show what was typed as it will be; subclasses say how."""
        raise NotImplementedError

    def show_soon(self, length: int) -> None:
        """Show what was typed, at once or, where it is so long, when nothing more is typed."""
        if length <= _AT_ONCE:
            self.show_typed()
        else:
            self.pausing.start()

    def refuse_too_long(self, length: int, rest: str = "") -> None:
        """Say that nothing was pasted; ``rest`` is what helps."""
        words = self.tr(
            "What you wanted to paste has {length} characters, and a text can have at most {most}. "
            "Nothing was pasted."
        ).format(length=f"{length:,}", most=f"{LONGEST:,}")
        say(self.refusal, f"{words} {rest}".strip())

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
