"""What is asked before any paper is written: its form, how people are called, and the file."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QSizePolicy, QWidget

from app.look.buttons import GoOrNot
from app.look.choice import Choice
from app.look.dialog_size import open_whole
from app.look.file_places import place_for, remember
from app.look.labels import plain_label
from app.look.laying import in_column
from app.look.question_form import QuestionForm
from app.look.scrolled import Scrolled
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.catalogue import format_names, minutes_format_named

_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 80


class PaperDialog(QDialog):
    """A heading above a column that subclasses fill."""

    def __init__(self, title: str, heading: str, parent: QWidget | None = None) -> None:
        """``title`` is the window's, and the one of the dialog for the file."""
        super().__init__(parent)
        self.setWindowTitle(title)
        shown = plain_label(heading, "heading", self, wrap=True)
        asked = QWidget(self)
        self.column = in_column(on=asked, margins=0, gap=12)
        self._page = in_column(
            shown, (Scrolled(asked, self), 1), on=self, margins=(24, 20, 24, 18), gap=12
        )

    def stands_below(self, form: QuestionForm) -> None:
        """Keep what every paper is asked in view, below what is scrolled."""
        self._page.addLayout(form)

    def go_on_by(self, words: str) -> None:
        """Put the buttons below all that is asked."""
        self._page.addWidget(GoOrNot(words, self))
        open_whole(self)

    def choice(self, name: str, offers: Iterable[tuple[str, str]]) -> QComboBox:
        """Return a field of values with words for them; long ones do not make it wide."""
        box = Choice(self)
        box.setAccessibleName(name)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for value, words in offers:
            box.addItem(words, value)
        return box

    def people_choice(self) -> QComboBox:
        """Return the field that says how people are called, by the values of an attribution."""
        called = {
            Attribution.NAMED: self.tr("by their names, as far as the group chose"),
            Attribution.GROUP: self.tr("by their groups"),
            Attribution.UNATTRIBUTED: self.tr("not at all"),
        }
        return self.choice(self.tr("People"), [(each.value, called[each]) for each in Attribution])

    def forms(self) -> dict[str, str]:
        """Return every format of documents by name, in words; what most people want first."""
        known = {
            "pdf": self.tr("PDF, to print and to send"),
            "html": self.tr("Web page (HTML), to read on any screen"),
            "docx": self.tr("Word document (DOCX), to write on"),
            "odt": self.tr("OpenDocument (ODT), to write on"),
            "markdown": self.tr("Markdown, to write on"),
            "text": self.tr("Plain text, to send in a mail"),
            "json": self.tr("Data (JSON), for other programs"),
        }
        names = format_names()
        return {name: known.get(name, name) for name in (*known, *names) if name in names}

    def file_for(self, title: str, form: str) -> str:
        """Return where to write, empty where nobody chose; a name without its ending gets it."""
        suffix = minutes_format_named(form).suffix
        kind = f"{self.forms()[form].split(',')[0]} (*{suffix})"
        offered = place_for(file_name(title) + suffix)
        path, _ = QFileDialog.getSaveFileName(
            self.parentWidget(), self.windowTitle(), offered, kind
        )
        if path and not path.casefold().endswith(suffix):
            path += suffix
        remember(path)
        return path


def file_name(title: str) -> str:
    """Return a title as a file's name on any system, without an ending."""
    plain = " ".join(_UNFIT.sub(" ", title).split())[:_LONGEST_NAME].strip(". ")
    return plain or "minutes"
