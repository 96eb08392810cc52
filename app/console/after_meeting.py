"""What is left to do once a meeting is closed, beside its minutes."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QGridLayout, QWidget

from app.console.buttons import ActButton
from app.console.line.line_form import Gap, Kind, LineForm
from app.console.wishes import Wishes
from app.keyboard.menu import Menu
from app.look.icons import Sign
from facilitation.meeting.state import Meeting, MinutesLife
from facilitation.remembered import Parts


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


_ABREAST = 2
"""Buttons beside each other: more would be wider than the pane beside a text."""


class AfterMeeting(QWidget):
    """Hand-over, what is done with the minutes, the next meeting; hidden until it is closed."""

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.handout = ActButton(self.tr("Hand out a text…"), "", Sign.NOTE)
        self.handover = ActButton(self.tr("Hand-over notes…"), "", Sign.NOTE)
        self.times = ActButton(self.tr("Times"), "", None)
        self.following = ActButton(self.tr("Next meeting…"), "", Sign.NEXT)
        self.life = ActButton(self.tr("Correct, approve…"), "", Sign.AGREE)
        self._life = LifeMenu(wishes.form, self)
        self.life.setMenu(self._life)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        # The last is not always there: it leaves no gap.
        buttons = (self.handover, self.following, self.life, self.times, self.handout)
        for place, button in enumerate(buttons):
            grid.addWidget(button, *divmod(place, _ABREAST))
        grid.setColumnStretch(_ABREAST, 1)
        self.handover.clicked.connect(lambda: wishes.dialog.emit("handover"))
        self.handout.clicked.connect(lambda: wishes.dialog.emit("handout"))
        self.times.clicked.connect(lambda: wishes.dialog.emit("times"))
        self.following.clicked.connect(lambda: wishes.dialog.emit("next"))
        self._parts = Parts("closed", "proposals", "life")
        self.hide()

    def show_meeting(self, meeting: Meeting) -> None:
        """Be there once it is closed; only where there is a text can one be handed out."""
        if not self._parts.others(meeting):
            return
        self.setVisible(meeting.closed)
        self.handout.setVisible(bool(meeting.proposals))
        self._life.show_life(meeting.life)
