"""Which column of a list of people is what: a choice for each thing a person has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.look.labels import named, plain_label

_NONE = -1
_LONGEST = 40


class ColumnChoices(QWidget):
    """``changed`` says that somebody has chosen another column for something."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        self.choices: dict[str, QComboBox] = {}
        self._titles: tuple[str, ...] = ()
        for place, (role, words) in enumerate(self._roles()):
            choice = named(QComboBox(self), words)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(8)
            choice.currentIndexChanged.connect(self.changed)
            self.choices[role] = choice
            grid.addWidget(plain_label(words, "small"), 0, place)
            grid.addWidget(choice, 1, place)
            grid.setColumnStretch(place, 1)

    def _roles(self) -> tuple[tuple[str, str], ...]:
        return (
            ("name", self.tr("Name")),
            ("given", self.tr("Given name")),
            ("surname", self.tr("Surname")),
            ("group", self.tr("Group")),
            ("list", self.tr("List")),
            ("alias", self.tr("Alias")),
            ("here", self.tr("Is here")),
        )

    def show_columns(self, titles: Sequence[str], columns: Mapping[str, int]) -> None:
        """Offer the columns by number and what stands on top, and choose those that are told."""
        if self._titles == tuple(titles) and self.columns() == dict(columns):
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
