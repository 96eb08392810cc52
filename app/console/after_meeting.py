"""What is left to do once a meeting is closed, beside its minutes."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from app.console.buttons import ActButton
from app.console.life_menu import LifeMenu
from app.console.wishes import Wishes
from app.look.icons import Sign
from facilitation.meeting.state import Meeting
from facilitation.remembered import Parts

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
