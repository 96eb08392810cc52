"""What a new meeting is called: three lines, of which only the first is needed."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.home.go_or_not import GoOrNot
from app.look.dress import set_role


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

    def answers(self) -> tuple[str, str, str]:
        """Return title, group and place as they were written."""
        return self.title.text().strip(), self.body.text().strip(), self.place.text().strip()
