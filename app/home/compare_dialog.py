"""A text on paper, typed in or pasted: the same as one that is known here, or where it differs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from app.look.buttons import button
from app.look.dialog_size import fit_screen
from app.look.labels import named, plain_label
from app.look.laying import in_column, in_row
from app.wording import Wording
from facilitation.exchange.packets.comparing import compared, known_texts
from facilitation.record.journal import Journal, StorageFault


class CompareDialog(QDialog):
    """The text goes into the upper field; below it stands what it is, once it is compared."""

    def __init__(self, library: Journal, wording: Wording, parent: QWidget | None = None) -> None:
        """Hold it against the texts that go between groups in a library."""
        super().__init__(parent)
        self._library, self._wording = library, wording
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare with a text on paper"))
        about = self.tr(
            "Type or paste the text as it stands on paper, without the numbers of its lines; then, "
            "on a line of their own, the words by which paper knows it, if they are there."
        )
        self.typed = named(QPlainTextEdit(self, tabChangesFocus=True), self.tr("The text on paper"))
        self.found = named(QPlainTextEdit(self, readOnly=True), self.tr("What it is"))
        self.compare_button = button(self.tr("Compare"), self, self.compare, role="primary")
        parts = (plain_label(about, "soft", self, wrap=True), (self.typed, 3))
        below = (in_row(1, self.compare_button), (self.found, 2))
        in_column(*parts, *below, on=self, margins=(20, 16, 20, 16), gap=10)
        fit_screen(self, 720, 560)
        self.typed.setFocus()

    def compare(self) -> None:
        """Say what the typed text is."""
        try:
            found = compared(self.typed.toPlainText(), known_texts(self._library))
        except StorageFault as fault:
            self.found.setPlainText(" ".join(self._wording.troubles.storage(fault)))
            return
        said = self._wording.packets.compared(found, self._wording.amendment)
        self.found.setPlainText("\n".join(said))
