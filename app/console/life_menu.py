"""What is done with the minutes of a closed meeting: circulated, corrected, approved."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from app.console.line_form import Gap, Kind, LineForm
from app.keyboard.menu import Menu
from facilitation.meeting.state import MinutesLife


class LifeMenu(Menu):
    """Offers the next steps of the minutes; each asks for what its line needs."""

    def __init__(self, form: SignalInstance, parent: QWidget | None = None) -> None:
        """Emit the LineForm that is to be filled as ``form``."""
        super().__init__(parent)
        self._life = MinutesLife()
        self.circulate = self.addAction(self.tr("The draft was sent round…"))
        self.correct = self.addAction(self.tr("Correct words in the minutes…"))
        self.approve = self.addAction(self.tr("The minutes are approved…"))
        self.circulate.triggered.connect(lambda: form.emit(self._circulating()))
        self.correct.triggered.connect(lambda: form.emit(self._correcting()))
        self.approve.triggered.connect(lambda: form.emit(self._approving()))

    def show_life(self, life: MinutesLife) -> None:
        """Offer what is possible: what was approved can only be corrected by a decision."""
        self._life = life
        for each in (self.circulate, self.approve):
            each.setEnabled(not life.approved)

    def _circulating(self) -> LineForm:
        to = Gap(self.tr("To whom (may stay empty)"), "to {}", Kind.WORDS)
        return LineForm(self.tr("Sent round"), self.tr("Note it"), "circulate minutes", to)

    def _correcting(self) -> LineForm:
        """Ask for old and new words, who wanted that, and how it was agreed or decided."""
        gaps = [
            Gap(self.tr("Words as they stand in the minutes"), kind=Kind.WORDS, wanted=True),
            Gap(self.tr("How they read now"), "to {}", Kind.WORDS, otherwise='to ""'),
            Gap(self.tr("Who asked for it"), "by {}", Kind.NAME, wanted=True),
            Gap(self.tr("Votes for it (empty: nobody objected)"), "agreed {}"),
            Gap(self.tr("Votes against it"), "against {}"),
        ]
        about = self.tr("The minutes list what was corrected, with both wordings.")
        if self._life.approved:
            about = self.tr("The minutes are locked: only a dated decision changes them.")
            which = self.tr("Which decision, of which day")
            gaps.append(Gap(which, "decided {}", Kind.WORDS, wanted=True))
        return LineForm(
            self.tr("Correct the minutes"),
            self.tr("Correct them"),
            "correct minutes",
            *gaps,
            about=about,
        )

    def _approving(self) -> LineForm:
        return LineForm(
            self.tr("Approved"),
            self.tr("Approve and lock them"),
            "approve minutes",
            Gap(self.tr("On which day (empty: today)"), "on {}", Kind.DAY),
            about=self.tr("From then on only a dated decision changes these minutes."),
        )
