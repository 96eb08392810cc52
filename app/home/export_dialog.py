"""In which format the minutes are written, and where."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QRadioButton, QWidget

from app.home.go_or_not import GoOrNot
from app.home.paper_dialog import PaperDialog
from app.look.dress import set_role
from facilitation.meeting.naming import Naming, Whom
from facilitation.minutes.attribution import Attribution, Include


class ExportDialog(PaperDialog):
    """Offers every format there is, then asks for a file."""

    def __init__(
        self, title: str, parent: QWidget | None = None, chosen: Naming | None = None
    ) -> None:
        """``title`` is the meeting's, ``chosen`` what its record says of names, where it is read.

        More names than it says are never told, whatever is asked for here.
        """
        heading = self.tr("Minutes of {title}").format(title=title)
        super().__init__(self.tr("Export minutes"), heading, parent)
        self._title = title
        self.choices = {name: QRadioButton(words, self) for name, words in self.forms().items()}
        for choice in self.choices.values():
            self.column.addWidget(choice)
        self._make_choices(chosen or Naming())
        self.fairness = QCheckBox(self.tr("Also how the floor was shared"), self)
        self.fairness.setToolTip(
            self.tr("Who was heard, shares of groups and lists, turns of people; never how long.")
        )
        self.fairness.setAccessibleDescription(self.fairness.toolTip())
        first = next(iter(self.choices.values()))
        first.setChecked(True)
        first.setFocus()
        self.column.addSpacing(6)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("People are called"), self))
        row.addWidget(self.people, 1)
        self.column.addLayout(row)
        for tick in (
            self.talk,
            self.movers,
            self.objectors,
            self.owners,
            self.names,
            self.fairness,
        ):
            self.column.addWidget(tick)
        told = QLabel(self.fairness.toolTip(), self)
        told.setWordWrap(True)
        told.setContentsMargins(26, 0, 0, 0)
        set_role(told, "small")
        self.column.addWidget(told)
        self.column.addWidget(GoOrNot(self.tr("Choose a file …"), self))
        self.setMinimumWidth(420)

    def _make_choices(self, chosen: Naming) -> None:
        self.people = self.people_choice()
        self.talk = self._tick(self.tr("What was said, as far as its stages allow"), on=True)
        self.movers = self._tick(self.tr("Who moved texts, by name"), on=True)
        self.objectors = self._tick(self.tr("Who objected, as people are called"), on=True)
        self.owners = self._tick(self.tr("Who does what, by name"), on=True)
        self.names = self._tick(self.tr("Who was present, by name: they have agreed to it"))
        self.names.setChecked(chosen.called(Whom.ATTENDANCE) is Attribution.NAMED)
        ticks = (self.movers, self.objectors, self.owners, self.names)
        kinds = (Whom.MOVERS, Whom.OBJECTORS, Whom.OWNERS, Whom.ATTENDANCE)
        for tick, whom in zip(ticks, kinds, strict=True):
            if chosen.called(whom) is Attribution.UNATTRIBUTED:
                tick.setChecked(False)
                tick.setEnabled(False)
                tick.setToolTip(self.tr("The group chose not to tell it; here it can be no more."))
        self.people.currentIndexChanged.connect(self._on_called_otherwise)

    def _tick(self, words: str, *, on: bool = False) -> QCheckBox:
        tick = QCheckBox(words, self)
        tick.setChecked(on)
        return tick

    def _on_called_otherwise(self) -> None:
        """Let nobody be named beside the text whose words are nobody's, unless that is asked."""
        named = self.people.currentData() == Attribution.NAMED
        self.movers.setChecked(named and self.movers.isEnabled())
        if not named:
            self.names.setChecked(False)

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
            objectors=None if self.objectors.isChecked() else False,
            owners=None if self.owners.isChecked() else False,
        )

    def _movers_named(self) -> bool | None:
        """Return whether movers are named; None: as everybody is called."""
        named = self.people.currentData() == Attribution.NAMED
        return self.movers.isChecked() or (False if named else None)

    def ask_for_file(self) -> str:
        """Return where to write, empty where nobody chose."""
        return self.file_for(self._title, self.chosen())
