"""The list of passages that were found: what they say, with the words marked, and where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.look.dress import Dress
from app.look.mirror import direction_of_text, reads_from_the_right, upright
from app.look.palette import wash
from app.look.row_state import (
    ROW,
    EvenList,
    Index,
    RowDelegate,
    RowsModel,
    RowUnderMouse,
    draw_elided,
    draw_row_ground,
)
from app.look.typeface import font
from app.wording.searching import SearchingWords
from facilitation.minutes.searching import Passage
from facilitation.people.known import Known

_PAD = 8
_LINES = 2
_MARKED = 50


Found = Known | Passage


class Result(NamedTuple):
    """What was found as it is listed: what it says and where, and where words are in it."""

    place: str
    said: str
    spans: tuple[tuple[int, int], ...]


class ResultsModel(RowsModel[Found]):
    """What was found, the likeliest first; what comes into view is put into words."""

    def __init__(self, words: SearchingWords, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._words = words
        self._sought: tuple[str, ...] = ()
        self._results: dict[int, Result] = {}

    def show_found(self, found: Sequence[Found], sought: tuple[str, ...]) -> None:
        """Show others, in which these folded words were sought."""
        self._sought = sought
        self._results.clear()
        self.put(found)

    def result(self, at: int) -> Result:
        """Return a row as it is listed."""
        if at not in self._results:
            found = self.rows[at]
            if isinstance(found, Known):
                place, text = self._words.called(found), found.name
            else:
                place, text = self._words.place(found), found.text
            self._results[at] = Result(place, *self._words.around(text, self._sought))
        return self._results[at]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row as it is listed, what is heard of it, or the whole passage as a tip."""
        if (found := self.at(index)) is None:
            return None
        if role == ROW:
            return self.result(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            listed = self.result(index.row())
            return f"{listed.said}, {listed.place}"
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(found, Passage):
            return found.on_lines().text
        return None


class ResultsList(EvenList):
    """Two lines of what was said, and one of where."""

    def __init__(self, model: ResultsModel, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Painter(self, dress))
        self.setAccessibleName(self.tr("What was found"))


class _Painter(RowDelegate):
    """Paints a passage: the words that were looked for stand on amber."""

    def __init__(self, view: ResultsList, dress: Dress) -> None:
        super().__init__(view, dress)
        self._hover = RowUnderMouse(view)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        scale = self._dress.scale
        high = _LINES * QFontMetrics(font(scale.body)).lineSpacing()
        return QSize(160, high + QFontMetrics(font(scale.small)).height() + 2 * _PAD + 4)

    def _draw(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row: Result = index.data(ROW)
        draw_row_ground(painter, box, index, self._hover, self._palette)
        inside = box.adjusted(_PAD + 3, _PAD, -_PAD, -_PAD)
        painter.setPen(self._palette.ink)
        laid = self._laid(row, inside.width())
        with upright(painter, inside):
            laid.draw(painter, inside.topLeft())
        top = inside.y() + laid.boundingRect().height() + 2
        face = font(self._dress.scale.small)
        painter.setFont(face)
        painter.setPen(self._palette.ink_soft)
        high = QFontMetrics(face).height()
        draw_elided(painter, QRectF(inside.x(), top, inside.width(), high), row.place)

    def _laid(self, row: Result, width: float) -> QTextLayout:
        layout = QTextLayout(row.said, font(self._dress.scale.body))
        option = QTextOption()
        option.setTextDirection(direction_of_text(row.said))
        side = Qt.AlignmentFlag.AlignRight if reads_from_the_right() else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._mark(*span) for span in row.spans])
        layout.beginLayout()
        top = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _mark(self, begin: int, end: int) -> QTextLayout.FormatRange:
        marked = QTextCharFormat()
        marked.setBackground(wash(self._palette.accent, self._palette.paper_raised, _MARKED))
        marked.setFontUnderline(True)
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = begin, end - begin, marked
        return found
