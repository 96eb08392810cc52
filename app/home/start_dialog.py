"""What a new meeting is called: three lines, of which only the first is needed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.home.go_or_not import GoOrNot
from app.look.dress import set_role
from app.wording import Wording


class StartDialog(QDialog):
    """Asks for title, group and place; the title is there already and can be written over."""

    def __init__(self, process: str, about: str, title: str, parent: QWidget | None = None) -> None:
        """``process`` is the title of the way to meet, ``title`` what the meeting may be called."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Start: {process}").format(process=process))
        heading = QLabel(process, self)
        set_role(heading, "heading")
        sentences = QLabel(about, self)
        sentences.setWordWrap(True)
        set_role(sentences, "soft")
        self.title = QLineEdit(title, self)
        self.body = QLineEdit(self)
        self.body.setPlaceholderText(self.tr("may stay empty"))
        self.place = QLineEdit(self)
        self.place.setPlaceholderText(self.tr("may stay empty"))
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Who meets"), self.body)
        form.addRow(self.tr("&Place"), self.place)
        self.people: QListWidget | None = None
        self._form = form
        buttons = GoOrNot(self.tr("Start the meeting"), self)
        self.start = buttons.go_on
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(sentences)
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(460)
        self.title.textChanged.connect(self._allow)
        self.title.selectAll()
        self._allow()

    def _allow(self) -> None:
        there = bool(self.title.text().strip())
        self.start.setEnabled(there)
        self.start.setToolTip("" if there else self.tr("Write a title first"))

    def offer_people(self, names: tuple[str, ...]) -> None:
        """Ask who of these is here: all are, unless somebody takes a tick away."""
        if not names:
            return
        self.people = QListWidget(self)
        self.people.setAccessibleName(self.tr("Who is here"))
        for name in names:
            row = QListWidgetItem(name, self.people)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked)
        self._form.addRow(self.tr("Who is &here"), self.people)

    def people_here(self) -> tuple[str, ...]:
        """Return the names that are ticked."""
        if self.people is None:
            return ()
        rows = (self.people.item(at) for at in range(self.people.count()))
        return tuple(each.text() for each in rows if each.checkState() == Qt.CheckState.Checked)

    def answers(self) -> tuple[str, str, str]:
        """Return title, group and place as they were written."""
        return self.title.text().strip(), self.body.text().strip(), self.place.text().strip()


def suggested_title(wording: Wording, named: str) -> str:
    """Return what a meeting of today may be called: how it is named, and the date."""
    today = QLocale(wording.language).toString(QDate.currentDate(), "d MMMM yyyy")
    said = QCoreApplication.translate("StartDialog", "{process}, {date}")
    return said.replace("{process}", named).replace("{date}", today)
