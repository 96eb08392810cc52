"""The count step by step: ← and → go through it, and the room's window goes along."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QScrollArea, QSizePolicy, QWidget

from app.console.buttons import ActButton
from app.keyboard.shortcut import shortcut
from app.look.brush import Brush
from app.look.count import draw_count, draw_pairs
from app.look.dialog_size import fit_screen
from app.look.dress import Dress
from app.look.fit import Fitter
from app.look.labels import plain_label, say
from app.look.laying import in_column, in_row
from app.look.mirror import turn_round
from app.look.typeface import Sizes
from app.speaking.parts import Heard, Part
from app.wording.count_pictures import CountBar, CountPicture
from app.wording.count_steps import CountStep
from app.wording.keys.windows import DIALOGS


class CountView(QWidget, Heard):
    """As high as the step needs at a size that can be read."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        dress.changed.connect(self.update)
        self._fitter = Fitter()
        self._step = CountStep("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def sizeHint(self) -> QSize:
        return QSize(560, round((self._rows() + 1) * self._dress.scale.body * 1.9))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, round((self._rows() + 1) * self._dress.scale.small * 1.6))

    def _rows(self) -> int:
        step = self._step
        if step.count is not None:
            return len(step.count.bars)
        return len(step.pairs.names) if step.pairs is not None else len(step.tickets)

    def show_step(self, step: CountStep) -> None:
        """Show another step."""
        self._step = step
        self.setAccessibleName("; ".join([step.title, *self._said()]))
        self.updateGeometry()
        self.update()

    def heard_parts(self) -> int:
        return len(self._said())

    def heard_part(self, at: int) -> Part:
        """Return a row of the count: who, how many, and how that changes."""
        said = self._said()
        high = self.height() // len(said)
        return Part(said[at], QRect(0, at * high, self.width(), high))

    def _said(self) -> tuple[str, ...]:
        step = self._step
        bars = step.count.bars if step.count is not None else ()
        line = (step.count.line,) if step.count is not None and step.count.line else ()
        told = [f"{each.name} {each.said} {each.more}".strip() for each in bars]
        return (*told, *line, *(" ".join(each) for each in step.tickets))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        sizes = Sizes(self._dress.scale.small, self._dress.scale.large)
        brush = Brush(painter, self._dress.palette, self._fitter, sizes)
        box, step = QRectF(self.rect()), self._step
        turn_round(painter, box)
        if step.count is not None:
            draw_count(brush, box, step.count)
        elif step.pairs is not None:
            draw_pairs(brush, box, step.pairs)
        elif step.tickets:
            bars = tuple(CountBar(name, 0, said=ticket) for name, ticket in step.tickets)
            draw_count(brush, box, CountPicture(bars))
        painter.end()


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
