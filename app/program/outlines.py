"""Notes of an evening, typed as an outline elsewhere, made into the record of a meeting."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.home.outline_dialog import OutlineDialog
from app.look.file_places import place_for, remember
from app.wording import Wording
from app.wording.dates import day_named
from app.wording.outline import OutlineTags
from app.wording.words import with_gaps
from facilitation.exchange.outline import read_outline
from facilitation.exchange.text_files import UnreadableFile, text_and_encoding

ENDINGS = (".md", ".markdown", ".txt")
_MOST_BYTES = 2_000_000

_HEAD = 5
"""In so many lines notes tell at their head on which day they were taken."""


class Outlines(QObject):
    """Reads a file of notes, asks about every name and line, and makes the draft of a record."""

    def __init__(
        self,
        known: Callable[[], Iterable[str]],
        make: Callable[[tuple[str, ...]], list[str]],
        tell: Callable[[str, str], None],
        wording: Wording,
        parent: QObject | None = None,
    ) -> None:
        """``make`` writes a record and returns the lines that were refused; ``known`` are names."""
        super().__init__(parent)
        self._known, self._record, self._tell = known, make, tell
        self._wording = wording
        self._tags = OutlineTags(wording.translate)
        self._days = wording.speech.date_words()
        self.dialog: OutlineDialog | None = None

    def choose(self, beside: QWidget) -> None:
        """Ask for the file, then about what is in it."""
        endings = " ".join(f"*{each}" for each in ENDINGS)
        name, _ = QFileDialog.getOpenFileName(
            beside,
            self.tr("Notes in outline form"),
            place_for(),
            self.tr("Notes") + f" ({endings})",
        )
        remember(name)
        if name:
            self.open(Path(name), beside)

    def open(self, path: Path, beside: QWidget | None = None) -> None:
        """Ask about a file of notes."""
        try:
            text, _ = text_and_encoding(path, _MOST_BYTES)
        except UnreadableFile:
            self._tell(
                with_gaps(self.tr("{file} could not be read as text.")).format(file=path.name),
                self.tr("Save the notes as plain text or Markdown, and choose them again."),
            )
            return
        guesses = read_outline(text, self._tags.words())
        head = "\n".join(each.words for each in guesses[:_HEAD])
        on = day_named(head, self._days, datetime.now(UTC).date())
        self.dialog = dialog = OutlineDialog(
            guesses, path.stem, self._known(), beside, on, self._wording
        )
        dialog.accepted.connect(lambda: self._make(dialog.script()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make(self, script: tuple[str, ...]) -> None:
        left = self._record(script)
        if left:
            self._tell(
                self.tr("%n lines of the notes could not be taken.", "", len(left)),
                "\n".join(left[:12]),
            )
