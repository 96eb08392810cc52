"""A small switch on a card: a sign and a word, filled when it is on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.look.dress import Dress
from app.look.icons import Sign, draw_sign
from app.look.mirror import turn_round, write
from app.look.palette import wash
from app.look.typeface import font

_GAP = 6
_WASH = 26


class MarkButton(QPushButton):
    """Says whether a mark is on by its fill, its border and, for screen readers, its state."""

    def __init__(self, words: str, sign: Sign, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._sign = sign
        self._dress = dress
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        dress.changed.connect(self.updateGeometry)
        dress.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room for sign and word."""
        metrics = QFontMetrics(font(self._dress.scale.small, bold=True))
        high = metrics.height() + 2 * _GAP
        return QSize(metrics.horizontalAdvance(self.text()) + high + 2 * _GAP, high)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a switch is never cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        """Paint the switch."""
        palette = self._dress.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn_round(painter, QRectF(self.rect()))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = palette.paper_raised
        if self.isChecked():
            ground = wash(palette.accent, palette.paper_raised, _WASH)
        elif self.underMouse() or self.isDown():
            ground = wash(palette.ink, palette.paper_raised, 7)
        ink = palette.ink if self.isChecked() else palette.ink_soft
        edge = palette.accent_ink if self.isChecked() else palette.line
        painter.setPen(QPen(palette.focus, 2) if self.hasFocus() else QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        side = self._side()
        sign = QRectF(box.x() + _GAP + 2, box.center().y() - side / 2, side, side)
        draw_sign(painter, sign, self._sign, ink, ground)
        painter.setFont(font(self._dress.scale.small, bold=self.isChecked()))
        painter.setPen(ink)
        begin = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        write(painter, self.words_box(), begin, self.text())
        painter.end()

    def words_box(self) -> QRectF:
        """Return where the word stands, however high the switch was made."""
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        return box.adjusted(self._side() + 2 * _GAP, 0, -_GAP, 0)

    def _side(self) -> float:
        return float(QFontMetrics(font(self._dress.scale.small, bold=True)).height() - 2)
