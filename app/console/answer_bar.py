"""The answers so far as one bar with shape, count and word of each."""

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.look.bars import Answer, answers_need, draw_answers
from app.look.brush import Brush
from app.look.dress import Dress
from app.look.fit import Fitter
from app.look.mirror import mirrored, turn_round
from app.look.typeface import Sizes
from app.speaking.parts import Heard, Part


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
