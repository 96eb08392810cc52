"""In which format the minutes are written, and where."""

from __future__ import annotations

import re

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QRadioButton,
    QWidget,
)

from app.home.go_or_not import GoOrNot
from app.look.dress import set_role
from app.look.labels import named
from app.look.laying import in_column, in_row
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.catalogue import format_named, format_names

_FIRST = "pdf"
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST = 80


class ExportDialog(QDialog):
    """Offers every format there is, then asks for a file."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.setWindowTitle(self.tr("Export minutes"))
        heading = QLabel(self.tr("Minutes of {title}").format(title=title), self, wordWrap=True)
        set_role(heading, "heading")
        column = in_column(heading, on=self, margins=(24, 20, 24, 18), gap=12)
        self.choices: dict[str, QRadioButton] = {}
        for name in sorted(format_names(), key=lambda each: (each != _FIRST, each)):
            self.choices[name] = QRadioButton(self._words(name), self)
            column.addWidget(self.choices[name])
        self._make_choices()
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
        row = in_row(QLabel(self.tr("People are called"), self), (self.people, 1))
        column.addLayout(row)
        for tick in (self.talk, self.movers, self.names, self.fairness):
            column.addWidget(tick)
        told = QLabel(self.fairness.toolTip(), self, wordWrap=True)
        told.setContentsMargins(26, 0, 0, 0)
        set_role(told, "small")
        column.addWidget(told)
        column.addWidget(GoOrNot(self.tr("Choose a file …"), self))
        self.setMinimumWidth(420)

    def _make_choices(self) -> None:
        self.people = named(QComboBox(self), self.tr("People"))
        for each in Attribution:
            self.people.addItem(self._called(each), each.value)
        self.talk = self._tick(self.tr("What was said, as far as its stages allow"), on=True)
        self.movers = self._tick(self.tr("Who moved texts, by name"), on=True)
        self.names = self._tick(self.tr("Who was present, by name: they have agreed to it"))
        self.people.currentIndexChanged.connect(self._on_called_otherwise)

    def _tick(self, words: str, *, on: bool = False) -> QCheckBox:
        tick = QCheckBox(words, self)
        tick.setChecked(on)
        return tick

    def _called(self, each: Attribution) -> str:
        return {
            Attribution.NAMED: self.tr("by their names"),
            Attribution.GROUP: self.tr("by their groups"),
            Attribution.UNATTRIBUTED: self.tr("not at all"),
        }[each]

    def _on_called_otherwise(self) -> None:
        """Let nobody be named beside the text whose words are nobody's, unless that is asked."""
        named = self.people.currentData() == Attribution.NAMED
        self.movers.setChecked(named)
        if not named:
            self.names.setChecked(False)

    def _words(self, name: str) -> str:
        known = {
            "pdf": self.tr("PDF, to print and to send"),
            "html": self.tr("Web page (HTML), to read on any screen"),
            "markdown": self.tr("Markdown, to write on"),
        }
        return known.get(name, name)

    def chosen(self) -> str:
        return next(name for name, choice in self.choices.items() if choice.isChecked())

    def include(self) -> Include:
        """Return what is asked for beside what minutes must hold."""
        return Include(
            attribution=Attribution(self.people.currentData()),
            names=self.names.isChecked(),
            movers=self._movers_named(),
            talk=self.talk.isChecked(),
            fairness=self.fairness.isChecked(),
        )

    def _movers_named(self) -> bool | None:
        """Return whether movers are named; None: as everybody is called."""
        named = self.people.currentData() == Attribution.NAMED
        return self.movers.isChecked() or (False if named else None)

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
