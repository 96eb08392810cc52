"""A new proposal: label, title, by whom, and its text, as it is typed and as it will read."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from app.console.act_dialog import Doer
from app.console.change_purposes import free_label
from app.console.draft_dialog import DraftDialog
from app.console.drafts import Drafts
from app.console.labels import plain_label, say
from app.console.people_field import PeopleField
from app.console.text_editor import MOST, TextEditor
from app.look.dress import Dress
from app.look.sheet import TextSheet
from app.look.text_lines import lines_of_text
from facilitation.meeting.acts.act import Act
from facilitation.meeting.acts.matter import Propose
from facilitation.meeting.state import Meeting

_AT_ONCE = 20_000
"""Characters up to which the preview follows every key; beyond, it waits for a pause."""

_PAUSE_MS = 150


class ProposalDialog(DraftDialog):
    """Left the text in Markdown, typed, pasted or from a file; right its numbered lines."""

    def __init__(
        self,
        meeting: Meeting,
        dress: Dress,
        do: Doer,
        drafts: Drafts,
        key: str,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with a free label, or with what was typed before and not done."""
        super().__init__(do, drafts, f"{key}/propose", parent)
        self.setWindowTitle(self.tr("New proposal"))
        self.go.say(self.tr("Propose"))
        self.label = QLineEdit(free_label(meeting, "P"), self)
        self.label.setAccessibleName(self.tr("Label"))
        self.label.setMaximumWidth(80)
        self.titled = QLineEdit(self)
        self.titled.setPlaceholderText(self.tr("Title"))
        self.titled.setAccessibleName(self.tr("Title"))
        self.by = PeopleField(meeting, self.tr("Proposed by"), self)
        self.text = TextEditor(self.tr("The text, as it should be decided"), "", self)
        self.preview = TextSheet(dress.palette, dress.scale.body, self)
        self.preview.setAccessibleName(self.tr("As it will read"))
        self.counted = plain_label(role="small", parent=self, wrap=True)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_PAUSE_MS)
        self._waiting.timeout.connect(self._show_text)
        self._lay_out_body()
        self.text.textChanged.connect(self._on_typed)
        self.text.too_long.connect(self._on_too_long)
        self.text.cursorPositionChanged.connect(self._follow_cursor)
        self.keep_fields(titled=self.titled, by=self.by, text=self.text)
        self._show_text()
        self.titled.setFocus()
        self.resize(980, 600)

    def _lay_out_body(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.label)
        row.addWidget(self.titled, 3)
        row.addWidget(self.by, 2)
        self.body.addWidget(plain_label(self.tr("New proposal"), "heading"))
        self.body.addLayout(self.kept_row())
        self.body.addLayout(row)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._column(self.tr("The text, in Markdown"), self.text))
        split.addWidget(self._column(self.tr("As it will read"), self.preview))
        split.setSizes([480, 480])
        self.body.addWidget(split, 1)
        self.body.addWidget(self.counted)

    def _column(self, words: str, part: QWidget) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(plain_label(words, "small"))
        column.addWidget(part, 1)
        return holder

    def _on_typed(self) -> None:
        if self.text.document().characterCount() <= _AT_ONCE:
            self._show_text()
        else:
            self._waiting.start()

    def _show_text(self) -> None:
        lines = lines_of_text(self.text.toPlainText())
        self.preview.set_lines(lines)
        say(self.counted, self.tr("{number} lines").format(number=len(lines)) if lines else "")
        self._follow_cursor()

    def _follow_cursor(self) -> None:
        """Set off, in what will be read, the line that is being typed."""
        cursor = self.text.textCursor()
        if self.preview.lines() and not self._waiting.isActive():
            before = self.text.toPlainText()[: cursor.position()]
            self.preview.show_line(len(lines_of_text(before)) or 1)

    def _on_too_long(self, length: int) -> None:
        words = self.tr(
            "What you wanted to paste has {length} characters, and a text can have at most {most}. "
            "Nothing was pasted. Divide it, and propose the parts."
        )
        say(self.refusal, words.format(length=f"{length:,}", most=f"{MOST:,}"))

    def act(self) -> Act | str:
        """Return the proposal, or what is still missing."""
        if not self.titled.text().strip() or not self.text.toPlainText().strip():
            return self.tr("A proposal needs a title and a text.")
        if not self.by.text().strip():
            return self.tr("Who proposes it? Type a name.")
        return Propose(
            self.label.text().strip(),
            self.titled.text().strip(),
            self.by.text().strip(),
            self.text.toPlainText(),
        )
