"""The count step by step: ← and → go through it, and the room's window goes along."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QScrollArea, QWidget

from app.console.buttons import ActButton
from app.console.count_view import CountView
from app.keyboard.shortcut import shortcut
from app.look.dialog_size import fit_screen
from app.look.dress import Dress
from app.look.labels import plain_label, say
from app.look.laying import in_column, in_row
from app.wording.count_steps import CountStep
from app.wording.keys.dialogs import DIALOGS


class RoundsDialog(QDialog):
    """Stays beside the console, which goes on working."""

    shown_to_room = Signal(int)
    """The step the room is to see, from 1; 0: none any more."""

    def __init__(
        self,
        question: str,
        steps: tuple[CountStep, ...],
        dress: Dress,
        parent: QWidget | None = None,
    ) -> None:
        """Show the first step; the room sees it, too, unless that is switched off."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("The count: {question}").replace("{question}", question))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._steps = steps
        self._at = 0
        self.place = plain_label(role="soft")
        self.heading = plain_label(role="heading", wrap=True)
        self.view = CountView(dress, self)
        self.notes = plain_label(wrap=True)
        self.back = ActButton(self.tr("← Back"), self.tr("←"), parent=self)
        self.onward = ActButton(self.tr("Next →"), self.tr("→, Space"), None, "primary", self)
        self.leave = ActButton(self.tr("Close"), self.tr("Escape"), parent=self)
        self.room = QCheckBox(self.tr("The &room sees each step"), self)
        self.room.setChecked(True)
        self._lay_out()
        self.back.clicked.connect(lambda: self.go(-1))
        self.onward.clicked.connect(lambda: self.go(1))
        self.leave.clicked.connect(self.reject)
        self.room.toggled.connect(lambda _: self._tell_room())
        dress.changed.connect(self.view.wear)
        # As shortcuts: a button that has the focus would take arrows to go to the next button.
        for name, by in (("step on", 1), ("step back", -1), ("first step", -len(steps))):
            shortcut(DIALOGS.key(name), self, partial(self.go, by))
        fit_screen(self, 720, 620)
        self.onward.setFocus()

    def _lay_out(self) -> None:
        area = QScrollArea(self, widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.view)
        row = in_row(self.room, 1, self.leave, self.back, self.onward)
        above = (self.place, self.heading)
        in_column(*above, (area, 1), self.notes, row, on=self, margins=(20, 16, 20, 16), gap=8)

    def begin(self) -> None:
        """Open at the first step."""
        self.show()
        self._show()

    def go(self, by: int) -> None:
        """Go so many steps on or back, as far as there are any."""
        at = min(max(0, self._at + by), len(self._steps) - 1)
        if at != self._at:
            self._at = at
            self._show()

    def _show(self) -> None:
        step = self._steps[self._at]
        all_ = len(self._steps)
        say(self.place, self.tr("Step {step} of {all}").format(step=self._at + 1, all=all_))
        say(self.heading, step.title)
        self.view.show_step(step)
        say(self.notes, "\n".join(step.notes))
        self.back.setEnabled(self._at > 0)
        self.onward.setEnabled(self._at + 1 < all_)
        self._tell_room()

    def _tell_room(self) -> None:
        self.shown_to_room.emit(self._at + 1 if self.room.isChecked() else 0)

    def done(self, result: int) -> None:
        """Let the room see again what the meeting is about, however this is closed."""
        self.shown_to_room.emit(0)
        super().done(result)
