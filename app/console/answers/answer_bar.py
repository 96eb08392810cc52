"""The answers so far as one bar with shape, count and word of each; a temperature check."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.console.answers.answer_counts import CountRow
from app.console.buttons import ActButton
from app.console.panes import ThriftyColumn
from app.console.wishes import Wishes
from app.look.bars import Answer, Tone, answers_need, draw_answers
from app.look.brush import Brush
from app.look.dress import Dress, set_role
from app.look.fit import Fitter
from app.look.icons import Sign
from app.look.labels import plain_label, say
from app.look.laying import filled, in_column, in_row
from app.look.mirror import mirrored, turn_round
from app.look.typeface import Sizes
from app.speaking.parts import Heard, Part
from app.wording import Wording
from facilitation.meeting.families.decisions.acts import TakeTemperature
from facilitation.meeting.state import TemperatureCheck


class AnswerBar(QWidget, Heard):
    """Repaints itself only where a count has changed."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        for renew in (self._measure, self.update):
            dress.changed.connect(renew)
        self._fitter = Fitter()
        self._answers: tuple[Answer, ...] = ()
        self._needed = 0
        """The height in pixels below which a word would be cut."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """High enough for the bar, a figure and a word."""
        return QSize(260, max(self._needed, round(self._dress.scale.body * 6.8)))

    def minimumSizeHint(self) -> QSize:
        """On a small screen each word gets one line instead of two, where that is enough."""
        return QSize(200, max(self._needed, round(self._dress.scale.body * 5.2)))

    def _measure(self) -> None:
        small, before = self._dress.scale.small, self._needed
        wide = float(self.width())
        high = answers_need(self._answers, wide, self._fitter, small) if self._answers else 0.0
        self._needed = ceil(high)
        if self._needed != before:
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def show_answers(self, answers: tuple[Answer, ...]) -> None:
        """Show other counts."""
        if answers == self._answers:
            return
        self._answers = answers
        self.setAccessibleName(", ".join(f"{each.count} {each.word}" for each in answers))
        self._measure()
        self.update()

    def heard_parts(self) -> int:
        return len(self._answers)

    def heard_part(self, at: int) -> Part:
        """Return an answer with how often it was given, in its part of the width."""
        answer, wide = self._answers[at], self.width() // len(self._answers)
        box = QRectF(at * wide, 0, wide, self.height())
        return Part(f"{answer.count} {answer.word}", mirrored(box, QRectF(self.rect())).toRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        sizes = Sizes(self._dress.scale.small, self._dress.scale.large)
        box = QRectF(self.rect())
        turn_round(painter, box)
        draw_answers(Brush(painter, self._dress.palette, self._fitter, sizes), box, self._answers)
        painter.end()


_AROUND, _BRIEFLY = (12, 8, 12, 8), (12, 2, 12, 2)
"""The margins of the card, and where it is a line only, in pixels."""


class TemperatureBar(QFrame):
    """Hidden while nothing was asked."""

    put_aside = Signal()

    def __init__(
        self, wording: Wording, dress: Dress, wishes: Wishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._wording = wording
        self._reading: TemperatureCheck | None = None
        self._words = (self.tr("up"), self.tr("level"), self.tr("down"))
        self.question = plain_label(role="name", wrap=True)
        self.said = plain_label(role="soft", wrap=True)
        self.bar = AnswerBar(dress, self)
        self.counts = CountRow(self._words, self)
        self.aside = ActButton("", "", Sign.CROSS, "quiet", name=self.tr("Put aside"))
        words = in_column(self.question, self.said, margins=0, gap=2)
        top = in_row((words, 1), (self.aside, 0, Qt.AlignmentFlag.AlignTop))
        parts = (top, self.bar, self.counts)
        self._column = filled(ThriftyColumn(), *parts, on=self, margins=_AROUND, gap=6)
        self.aside.clicked.connect(self._put_aside)
        self.counts.entered.connect(lambda numbers: wishes.act.emit(TakeTemperature(*numbers)))
        self.hide()

    def be_brief(self, *, brief: bool) -> None:
        """Say what it showed in a line of words, where something else needs the room."""
        taken = self._reading is not None and self._reading.taken is not None
        self.bar.setVisible(taken and not brief)
        self.question.setVisible(not (taken and brief))
        self._column.setContentsMargins(*(_BRIEFLY if taken and brief else _AROUND))

    def asks(self) -> bool:
        """Tell whether hands wait to be counted here."""
        waits = self._reading is not None and self._reading.taken is None
        return waits and not self.isHidden()

    def _put_aside(self) -> None:
        self.hide()
        self.put_aside.emit()

    def show_reading(self, reading: TemperatureCheck | None) -> None:
        """Show a check; None hides it."""
        if reading is self._reading:
            return
        self._reading = reading
        self.setVisible(reading is not None)
        if reading is None:
            return
        say(self.question, reading.question)
        say(self.said, self._wording.decisions.temperature(reading))
        taken = reading.taken
        self.bar.setVisible(taken is not None)
        self.counts.setVisible(taken is None)
        if taken is None:
            self.counts.show_counts((0, 0, 0))
            return
        counts = (taken.up, taken.level, taken.down)
        tones = (Tone.AGREE, Tone.ASIDE, Tone.BLOCK)
        answers = zip(tones, counts, self._words, (Sign.UP, Sign.LEVEL, Sign.DOWN), strict=True)
        self.bar.show_answers(tuple(Answer(*each) for each in answers))
