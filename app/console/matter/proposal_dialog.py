"""A proposal: who proposes what, why, and its text, as it is typed and as it will read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.console.buttons import ActButton
from app.console.matter.draft_dialog import DraftDialog, TextEditor
from app.console.matter.drafts import Drafts
from app.console.people.people_field import PeopleField
from app.console.wishes import Doer
from app.look.dialog_size import fit_screen
from app.look.dress import Dress
from app.look.file_places import place_for, remember
from app.look.labels import plain_label, say
from app.look.laying import filled, in_row
from app.look.sheet import TextSheet
from app.look.text_lines import lines_of_text
from app.wording import Wording
from app.wording.keys.windows import DIALOGS
from facilitation.direction import beside
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.labels import free_label
from facilitation.meeting.families.matter.acts import Propose
from facilitation.meeting.families.proposals.acts import Explain, Retitle, Revise, StateNeed
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting, Proposal
from facilitation.text.versions import normalise

if TYPE_CHECKING:
    from facilitation.exchange.documents.imported import Imported

_LOW, _LOWER = 4, 2
"""Lines of the fields for need and explanation; fewer on a screen lower than ``_SMALL``."""

_SMALL = 500


_CLOSE = 5
"""Pixels between its parts, since it has many and the screen may be low."""


class ProposalDialog(DraftDialog):
    """Left the text in Markdown, typed, pasted or from a file; right its numbered lines.

    With a proposal there is, it is edited: what is other than before is done when it is closed.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what it shows, and what it needs for that
        self,
        meeting: Meeting,
        wording: Wording,
        dress: Dress,
        do: Doer,
        drafts: Drafts,
        key: str,
        parent: QWidget | None = None,
        proposal: Proposal | None = None,
    ) -> None:
        """Begin with a free label, or with what was typed before and not done."""
        kind = f"edit/{proposal.label}" if proposal else "propose"
        super().__init__(do, drafts, f"{key}/{kind}", parent)
        self._wording, self._proposal = wording, proposal
        self._source = ""
        new = proposal is None
        self._heading = (
            self.tr("New proposal")
            if proposal is None
            else self.tr("Edit {label}").format(label=proposal.label)
        )
        self.setWindowTitle(self._heading)
        self.go.say(self.tr("Propose") if new else self.tr("Keep the new wording"))
        self.label = self.label_line(free_label(meeting, "P") if new else "")
        self.titled = self.line(self.tr("Title"))
        self.by = PeopleField(meeting, self.tr("Proposed by") if new else self.tr("By"), self)
        self.others = self.line(self.tr("Supported by"), shown=new)
        self.because = self.line(self.tr("because (may stay empty)"))
        self.text = TextEditor(self.tr("The text, as it should be decided"), "", self)
        self.need = TextEditor(self.tr("The need: what drives it"), "", self)
        self.explanation = TextEditor(self.tr("Explanation: no part of the decision"), "", self)
        for each in (self.text, self.need, self.explanation):
            each.setMinimumHeight(round(each.fontMetrics().lineSpacing() * 1.6))  # on a low screen
        self.from_file = ActButton(self.tr("From a file…"), "", None, "quiet")
        self.from_file.press_by(DIALOGS.key("open"))
        self.preview = TextSheet(dress.palette, dress.scale.body, self)
        self.preview.setAccessibleName(self.tr("As it will read"))
        self.body.setSpacing(_CLOSE)
        self.counted = plain_label(role="small", parent=self, wrap=True)
        if proposal is not None:
            self._show_proposal(meeting, proposal)
        else:
            self.by.begin_with_speaker(meeting)
        self._lay_out_body()
        self._connect()
        self.show_typed()
        self.titled.setFocus()
        fit_screen(self, 1040, 640)

    def _show_proposal(self, meeting: Meeting, proposal: Proposal) -> None:
        self.titled.setText(proposal.title)
        self.by.setText(name_of(meeting, proposal.by))
        self.text.setPlainText(proposal.text)
        self.need.setPlainText(proposal.need)
        self.explanation.setPlainText(proposal.explanation)

    def _connect(self) -> None:
        self.text.textChanged.connect(lambda: self.show_soon(self.text.document().characterCount()))
        self.text.cursorPositionChanged.connect(self._follow_cursor)
        self.from_file.clicked.connect(self._ask_for_file)
        self.text.takes_files = True
        self.text.file_dropped.connect(lambda path: self.read_file(Path(path)))
        for each in (self.text, self.need, self.explanation):
            each.too_long.connect(self._on_too_long)
            each.lost.connect(self._on_lost)
        self.keep_fields(
            titled=self.titled,
            by=self.by,
            others=self.others,
            because=self.because,
            text=self.text,
            need=self.need,
            explanation=self.explanation,
        )

    def _lay_out_body(self) -> None:
        top = in_row(plain_label(self._heading, "heading"), 1, self.from_file)
        filled(self.body, top, self.kept_row())
        by = ((self.by, 2), (self.others, 2), (self.because, 3))
        self.lay_row((self.label, 0), (self.titled, 4), *by)
        self.lay_beside(
            self.column(self.tr("The text, in Markdown"), self.text),
            self.column(self.tr("As it will read"), self.preview),
        )
        low = _LOWER if self.screen().availableGeometry().height() < _SMALL else _LOW
        for editor in (self.need, self.explanation):
            editor.setFixedHeight(editor.fontMetrics().lineSpacing() * low)
        filled(self.body, in_row(self.need, self.explanation), self.counted)

    def show_typed(self) -> None:
        """Show the text with its line numbers, and how much it is."""
        text = self.text.toPlainText()
        lines = lines_of_text(text)
        self.preview.set_lines(lines)
        said = [self.tr("%n lines", "", len(lines))] if lines else []
        unseen = _unseen(text)
        if unseen:
            said.append(self.tr("%n invisible characters are left out", "", unseen))
        say(self.counted, beside(said))
        self._follow_cursor()

    def _follow_cursor(self) -> None:
        """Set off, in what will be read, the line that is being typed."""
        cursor = self.text.textCursor()
        if self.preview.lines() and not self.pausing.isActive():
            before = self.text.toPlainText()[: cursor.position()]
            self.preview.show_line(len(lines_of_text(before)) or 1)

    def _on_lost(self, found: Imported) -> None:
        """Say what of the pasted text could not be kept."""
        say(self.refusal, " ".join(self._wording.documents.losses(found.lost_codes())))

    def _on_too_long(self, length: int) -> None:
        self.refuse_too_long(length, self.tr("Divide it, and propose the parts."))

    def _ask_for_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # many kinds of settings, all made on loading

        from facilitation.exchange.documents.catalogue import document_endings

        endings = " ".join(f"*{each}" for each in document_endings())
        kinds = self.tr("Texts ({endings})").replace("{endings}", endings)
        title = self.tr("The text of a proposal")
        path, _ = QFileDialog.getOpenFileName(self, title, place_for(), kinds)
        remember(path)
        if path:
            self.read_file(Path(path))

    def read_file(self, path: Path) -> None:
        """Take the text of a file; what stood there comes back with Ctrl+Z."""
        from facilitation.exchange.documents.imported import BadDocument
        from facilitation.exchange.documents.reading import read_document

        try:
            found = read_document(path)
        except BadDocument as bad:
            say(self.refusal, self._wording.documents.refusal(bad))
            return
        self.text.put(found.text)
        self._source = path.name
        if not self.titled.text().strip():
            self.titled.setText(found.title)
        self.show_typed()
        self._on_lost(found)

    def acts(self) -> tuple[Act, ...] | str:
        """Return what is to be done, or what is still missing."""
        title, text = self.titled.text().strip(), self.text.toPlainText().strip()
        if not title or not text:
            part = self.text if title else self.titled
            return self.lacking(part, self.tr("A proposal needs a title and a text."))
        if not self.by.text().strip():
            return self.lacking(self.by, self.tr("Who proposes it? Type a name."))
        return self._new() if self._proposal is None else self._edited(self._proposal)

    def _new(self) -> tuple[Act, ...]:
        label = self.label.text().strip()
        others = tuple(each.strip() for each in self.others.text().split(",") if each.strip())
        acts: list[Act] = [
            Propose(
                label,
                self.titled.text().strip(),
                self.by.text().strip(),
                self.text.toPlainText(),
                others,
                self.because.text().strip(),
                self._source,
            )
        ]
        if self.need.toPlainText().strip():
            acts.append(StateNeed(label, self.need.toPlainText()))
        if self.explanation.toPlainText().strip():
            acts.append(Explain(label, self.explanation.toPlainText()))
        return tuple(acts)

    def _edited(self, proposal: Proposal) -> tuple[Act, ...] | str:
        label, because = proposal.label, self.because.text().strip()
        title, by = self.titled.text().strip(), self.by.text().strip()
        acts: list[Act] = []
        if title != proposal.title:
            acts.append(Retitle(label, title))
        if normalise(self.need.toPlainText()) != proposal.need:
            acts.append(StateNeed(label, self.need.toPlainText()))
        if normalise(self.explanation.toPlainText()) != proposal.explanation:
            acts.append(Explain(label, self.explanation.toPlainText()))
        if normalise(self.text.toPlainText()) != proposal.text:
            acts.append(Revise(label, self.text.toPlainText(), by, because))
        return tuple(acts) or self.tr("Nothing would change yet.")


def _unseen(text: str) -> int:
    """Return how many characters nobody sees will not be in the text: controls, bidi overrides."""
    if text.replace("\n", "").replace("\t", "").isprintable():
        return 0
    kept = set(normalise(text))
    return sum(1 for each in text if not each.isprintable() and each not in kept and each != "\t")
