"""In which format the minutes are written, and where."""

from __future__ import annotations

import re

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.home.go_or_not import GoOrNot
from app.look.dress import set_role
from facilitation.minutes.attribution import Include
from facilitation.minutes.catalogue import format_named, format_names

_FIRST = "pdf"
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST = 80


class ExportDialog(QDialog):
    """Offers every format there is, then asks for a file."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """``title`` is the meeting's."""
        super().__init__(parent)
        self._title = title
        self.setWindowTitle(self.tr("Export minutes"))
        heading = QLabel(self.tr("Minutes of {title}").format(title=title), self)
        heading.setWordWrap(True)
        set_role(heading, "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(heading)
        self.choices: dict[str, QRadioButton] = {}
        for name in sorted(format_names(), key=lambda each: (each != _FIRST, each)):
            self.choices[name] = QRadioButton(self._words(name), self)
            column.addWidget(self.choices[name])
        self.fairness = QCheckBox(self.tr("Also how the floor was shared"), self)
        self.fairness.setToolTip(
            self.tr("Who was heard, shares of groups and lists, turns of people; never how long.")
        )
        self.fairness.setAccessibleDescription(self.fairness.toolTip())
        names = list(self.choices)
        first = self.choices[_FIRST if _FIRST in names else names[0]]
        first.setChecked(True)
        first.setFocus()
        column.addSpacing(6)
        column.addWidget(self.fairness)
        told = QLabel(self.fairness.toolTip(), self)
        told.setWordWrap(True)
        told.setContentsMargins(26, 0, 0, 0)
        set_role(told, "small")
        column.addWidget(told)
        column.addWidget(GoOrNot(self.tr("Choose a file …"), self))
        self.setMinimumWidth(420)

    def _words(self, name: str) -> str:
        known = {
            "pdf": self.tr("PDF, to print and to send"),
            "html": self.tr("Web page (HTML), to read on any screen"),
            "markdown": self.tr("Markdown, to write on"),
        }
        return known.get(name, name)

    def chosen(self) -> str:
        """Return the name of the format."""
        return next(name for name, choice in self.choices.items() if choice.isChecked())

    def include(self) -> Include:
        """Return what is asked for beside what minutes must hold."""
        return Include(fairness=self.fairness.isChecked())

    def ask_for_file(self) -> str:
        """Return where to write, empty where nobody chose; a name without its ending gets it."""
        form = format_named(self.chosen())
        path, _ = QFileDialog.getSaveFileName(
            self.parentWidget(),
            self.tr("Export minutes"),
            file_name(self._title) + form.suffix,
            f"{self._words(form.name).split(',')[0]} (*{form.suffix})",
        )
        if path and not path.casefold().endswith(form.suffix):
            path += form.suffix
        return path


def file_name(title: str) -> str:
    """Return a title as a file's name on any system, without an ending."""
    plain = " ".join(_UNFIT.sub(" ", title).split())[:_LONGEST].strip(". ")
    return plain or "minutes"
