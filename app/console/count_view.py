"""One step of a count, painted: bars, pairs, or the tickets of the lot."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.look.count import draw_count, draw_pairs
from app.look.dress import Dress
from app.look.fit import Fitter
from app.look.palette import Palette
from app.look.typeface import Sizes
from app.wording.count_pictures import CountBar, CountPicture
from app.wording.count_steps import CountStep


class CountView(QWidget):
    """As high as the step needs at a size that can be read."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = dress.palette
        self._dress = dress
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

    def wear(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def show_step(self, step: CountStep) -> None:
        """Show another step."""
        self._step = step
        bars = step.count.bars if step.count is not None else ()
        said = [f"{each.name} {each.said} {each.more}".strip() for each in bars]
        self.setAccessibleName("; ".join([step.title, *said, *(" ".join(e) for e in step.tickets)]))
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        sizes = Sizes(self._dress.scale.small, self._dress.scale.large)
        box, step = QRectF(self.rect()), self._step
        if step.count is not None:
            draw_count(painter, box, step.count, self._palette, self._fitter, sizes)
        elif step.pairs is not None:
            draw_pairs(painter, box, step.pairs, self._palette, self._fitter, sizes)
        elif step.tickets:
            bars = tuple(CountBar(name, 0, said=ticket) for name, ticket in step.tickets)
            shown = CountPicture(bars)
            draw_count(painter, box, shown, self._palette, self._fitter, sizes)
        painter.end()
