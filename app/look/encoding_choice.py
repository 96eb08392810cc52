"""How a list of people is read: the encoding of the file, and what each column is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from app.look.labels import named, plain_label
from app.look.laying import in_column
from app.look.lines import Lines
from facilitation.exchange.encodings import ENCODINGS


class EncodingChoice(QComboBox):
    """Every encoding by what is written in it; those that are likely stand first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Letters read as"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)

    def offer(self, likely: Sequence[str]) -> None:
        """Offer the likely ones first; where there are several, nothing is chosen yet."""
        words = self._words()
        self.blockSignals(True)
        self.clear()
        if len(likely) != 1:
            self.addItem(self.tr("Please choose"), "")
        for name in (*likely, *(each for each in ENCODINGS if each not in likely)):
            self.addItem(f"{words.get(name, '')} ({name})".lstrip(), name)
        self.setCurrentIndex(0)
        self.blockSignals(False)

    def chosen(self) -> str:
        return str(self.currentData() or "")

    def _words(self) -> dict[str, str]:
        written = (
            (self.tr("All letters"), "utf-8 utf-16 utf-32"),
            (self.tr("Western European"), "cp1252 mac-roman cp850"),
            (self.tr("Central European"), "cp1250 iso8859-2 cp852"),
            (self.tr("Cyrillic"), "cp1251 koi8-r iso8859-5 cp866 mac-cyrillic"),
            (self.tr("Greek"), "cp1253"),
            (self.tr("Turkish"), "cp1254"),
            (self.tr("Hebrew"), "cp1255"),
            (self.tr("Arabic"), "cp1256"),
            (self.tr("Baltic"), "cp1257"),
            (self.tr("Chinese, simplified"), "gb18030"),
            (self.tr("Chinese, traditional"), "cp950"),
            (self.tr("Japanese"), "cp932 euc_jp"),
            (self.tr("Korean"), "cp949"),
        )
        return {each: words for words, encodings in written for each in encodings.split()}


_NONE = -1
_LONGEST = 40


class ColumnChoices(QWidget):
    """``changed`` says that somebody has chosen another column for something."""

    changed = Signal()

    def __init__(
        self, parent: QWidget | None = None, roles: Sequence[str] = ("list", "alias", "here")
    ) -> None:
        """Ask for names and groups, and for what else is told of people, by ``roles``."""
        super().__init__(parent)
        pairs: list[QWidget] = []
        self.choices: dict[str, QComboBox] = {}
        self._titles: tuple[str, ...] = ()
        asked = {"name", "given", "surname", "group", *roles}
        for role, words in self._roles():
            if role not in asked:
                continue
            choice = named(QComboBox(self), words)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(8)
            choice.currentIndexChanged.connect(self.changed)
            self.choices[role] = choice
            pair = QWidget(self)
            label = plain_label(words, "small")
            label.setBuddy(choice)
            in_column(label, choice, on=pair, margins=0, gap=2)
            pair.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            pairs.append(pair)
        Lines(*pairs, on=self, gap=10)

    def _roles(self) -> tuple[tuple[str, str], ...]:
        return (
            ("name", self.tr("Name")),
            ("given", self.tr("Given name")),
            ("surname", self.tr("Surname")),
            ("group", self.tr("Group")),
            ("list", self.tr("List")),
            ("alias", self.tr("Alias")),
            ("here", self.tr("Is here")),
            ("pronouns", self.tr("Pronouns")),
            ("number", self.tr("Number")),
            ("sent", self.tr("Sent as")),
            ("mandate", self.tr("Mandate")),
            ("needs", self.tr("Needs")),
            ("named", self.tr("May be named")),
        )

    def show_columns(self, titles: Sequence[str], columns: Mapping[str, int]) -> None:
        """Offer the columns by number and what stands on top, and choose those that are told."""
        asked = {role: at for role, at in columns.items() if role in self.choices}
        if self._titles == tuple(titles) and self.columns() == asked:
            return
        self._titles = tuple(titles)
        for role, choice in self.choices.items():
            choice.blockSignals(True)
            choice.clear()
            choice.addItem(self.tr("not used"), _NONE)
            for number, title in enumerate(titles):
                choice.addItem(f"{number + 1} · {title[:_LONGEST]}", number)
            choice.setCurrentIndex(columns.get(role, _NONE) + 1)
            choice.blockSignals(False)

    def columns(self) -> dict[str, int]:
        """Return which column is what, as it is chosen now."""
        found = {role: choice.currentData() for role, choice in self.choices.items()}
        return {role: place for role, place in found.items() if place not in (None, _NONE)}
