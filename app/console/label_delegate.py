"""Paints a row of the list of texts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from app.console.label_rows import LabelRow
from app.look.dress import Dress
from app.look.icons import Sign, draw_sign
from app.look.moved import MovedMarks
from app.look.row_state import ROW, Index, RowDelegate, RowUnderMouse, draw_elided, draw_row_ground
from app.look.typeface import font


class LabelDelegate(RowDelegate):
    """Paints label and words, and below them what is known."""

    def __init__(self, view: QListView, dress: Dress, moves: MovedMarks) -> None:
        super().__init__(view, dress)
        self._moves = moves
        self._hover = RowUnderMouse(view)
        self.wear()

    def wear(self) -> None:
        scale = self._dress.scale
        self._bold = font(scale.body, bold=True)
        self._plain = font(scale.body)
        self._small = font(scale.small)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(160, round(self._dress.scale.body * 1.5 + self._dress.scale.small * 1.7))

    def _draw(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: LabelRow = index.data(ROW)
        draw_row_ground(painter, box, index, self._hover, self._palette)
        inner = box.adjusted(10 + 18 * row.depth, 3, -8, -3)
        if row.switched is not None:
            self._draw_switch(painter, self.switch_box(box, row.depth), on=row.switched)
        if index.row():
            inner.adjust(self._dress.scale.body * 1.6, 0, 0, 0)
        high = self._dress.scale.body * 1.5
        ink = self._palette.ink_soft if row.settled else self._palette.ink
        painter.setPen(ink)
        painter.setFont(self._bold)
        label = f"{self._moves.before(row.label)}{row.label}"
        wide = QFontMetricsF(self._bold).horizontalAdvance(label) + 10
        middle = Qt.AlignmentFlag.AlignVCenter
        first = QRectF(inner.x(), inner.y(), inner.width(), high)
        painter.drawText(first, middle, label)
        painter.setFont(self._plain)
        words = first.adjusted(wide, 0, 0, 0)
        draw_elided(painter, words, row.words)
        below = QRectF(inner.x(), inner.y() + high, inner.width(), inner.height() - high)
        self._draw_about(painter, below, row)

    def switch_box(self, box: QRectF, depth: int) -> QRectF:
        """Where the box stands that switches an amendment on."""
        side = self._dress.scale.body * 1.1
        return QRectF(box.x() + 9 + 18 * depth, box.center().y() - side / 2, side, side)

    def _draw_switch(self, painter: QPainter, box: QRectF, *, on: bool) -> None:
        palette = self._palette
        painter.setPen(QPen(palette.edge, 1.4))
        painter.setBrush(palette.accent if on else palette.paper_raised)
        painter.drawRoundedRect(box, 4, 4)
        if on:
            tick = box.adjusted(2, 2, -2, -2)
            draw_sign(painter, tick, Sign.DONE, palette.ink_on_accent, palette.accent)

    def _draw_about(self, painter: QPainter, box: QRectF, row: LabelRow) -> None:
        painter.setFont(self._small)
        painter.setPen(self._palette.ink_soft)
        left = box.x()
        if row.clash:
            side = float(self._dress.scale.small)
            sign = QRectF(left, box.center().y() - side / 2, side, side)
            draw_sign(
                painter, sign, Sign.CONCERN, self._palette.concern, self._palette.paper_raised
            )
            painter.setPen(self._palette.concern)
            wide = painter.fontMetrics().horizontalAdvance(row.clash)
            at = QRectF(left + side + 4, box.y(), min(wide + 2, box.width()), box.height())
            draw_elided(painter, at, row.clash)
            left = at.right() + 12
            painter.setPen(self._palette.ink_soft)
        draw_elided(painter, QRectF(left, box.y(), box.right() - left, box.height()), row.about)
