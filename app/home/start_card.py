"""A way to meet: a picture, a title and two sentences; pressing it starts a meeting."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.home.pictures import draw_picture
from app.look.dress import Dress
from app.look.mirror import turn_round, upright, write
from app.look.palette import wash
from app.look.typeface import font
from app.wording.words import with_gaps

_PAD = 14
_CORNER = 10
_WRAP = int(Qt.TextFlag.TextWordWrap.value)


class StartCard(QAbstractButton):
    """A button as large as what it says."""

    def __init__(
        self,
        process: str,
        title: str,
        about: str,
        dress: Dress,
        parent: QWidget | None = None,
        *,
        picture: str = "",
    ) -> None:
        """``picture`` is the process whose picture it has (empty: its own)."""
        super().__init__(parent)
        self.process = process
        self._picture = picture or process
        self._about = about
        self._dress = dress
        self.setText(title)
        self.setAccessibleName(with_gaps(self.tr("Start: {title}")).format(title=title))
        self.setAccessibleDescription(about)
        self.setToolTip(self.tr("Start a meeting this way (Enter or space)"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        dress.changed.connect(self._insist)
        self._insist()
        dress.changed.connect(self.update)

    def _insist(self) -> None:
        """Never be so narrow that a word of the title is cut."""
        self.setMinimumWidth(self.minimumSizeHint().width())
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._words_box(width)
        title = self._title_high(words.width())
        about = QFontMetrics(font(self._dress.scale.body)).boundingRect(
            QRect(0, 0, words.width(), 4000), _WRAP, self._about
        )
        return max(self._picture_side() + 2 * _PAD, title + 4 + about.height() + 2 * _PAD)

    def sizeHint(self) -> QSize:
        return QSize(380, self.heightForWidth(380))

    def minimumSizeHint(self) -> QSize:
        """Return room for the picture and the longest word of the title."""
        wide = QFontMetrics(self._title_face()).horizontalAdvance
        longest = max([wide(word) for word in (*self.text().split(), "")])
        side = self._picture_side()
        return QSize(side + 3 * _PAD + longest + 2, side + 2 * _PAD)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it over
        palette = self._dress.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = palette.paper_raised
        if self.isDown():
            ground = wash(palette.accent, palette.paper_raised, 22)
        elif self.underMouse():
            ground = wash(palette.accent, palette.paper_raised, 9)
        painter.setPen(QPen(palette.focus, 2) if self.hasFocus() else QPen(palette.line, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, _CORNER, _CORNER)
        side = self._picture_side()
        turn_round(painter, QRectF(self.rect()))
        picture = QRectF(_PAD, _PAD, side, side)
        with upright(painter, picture):
            draw_picture(painter, picture, self._picture, palette)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        palette = self._dress.palette
        words = self._words_box(self.width())
        title = self._title_face()
        high = self._title_high(words.width())
        painter.setFont(title)
        painter.setPen(palette.ink)
        write(painter, QRectF(words), _WRAP, self.text())
        painter.setFont(font(self._dress.scale.body))
        painter.setPen(palette.ink_soft)
        write(painter, QRectF(words.adjusted(0, high + 4, 0, 0)), _WRAP, self._about)

    def _words_box(self, width: int) -> QRect:
        left = _PAD + self._picture_side() + _PAD
        return QRect(left, _PAD, max(60, width - left - _PAD), self.height() - _PAD)

    def _title_high(self, width: int) -> int:
        metrics = QFontMetrics(self._title_face())
        return metrics.boundingRect(QRect(0, 0, width, 4000), _WRAP, self.text()).height()

    def _picture_side(self) -> int:
        return self._dress.scale.body * 5

    def _title_face(self) -> QFont:
        return font(self._dress.scale.large, bold=True)
