"""The list of what could be typed, above the quick bar; the keyboard stays in the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QListView, QWidget

from app.look.dress import Dress, set_role
from app.look.labels import named
from app.look.laying import in_column
from app.look.row_state import RowsModel
from app.look.typeface import font

if TYPE_CHECKING:
    from facilitation.language.completion import Completion

_SHOWN = 8


class OfferModel(RowsModel["Completion"]):
    """The offers of the moment."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self._dress = dress

    def spoken(self, offer: Completion) -> str:
        """Return a person with their number; a verb with its other name and what it does."""
        named = f"{offer.number}  {offer.text}" if offer.number else offer.text
        also = f"{named} ({offer.also})" if offer.also else named
        return f"{also} — {offer.meaning}" if offer.meaning else also

    def other(self, offer: Completion, role: int) -> object:
        """Return the colour: paler where it is not possible now."""
        if role != Qt.ItemDataRole.ForegroundRole:
            return None
        palette = self._dress.palette
        return palette.ink if offer.now else palette.ink_soft


class Offers(QFrame):
    """A small frame over the panels; it takes no room of its own."""

    chosen = Signal(object)
    """The Completion that was clicked."""

    def __init__(self, dress: Dress, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._over = parent
        self._dress = dress
        self._model = OfferModel(dress, self)
        self._list = named(QListView(self, uniformItemSizes=True), self.tr("What could be typed"))
        self._list.setModel(self._model)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self.chosen.emit(self._model.rows[index.row()]))
        in_column(self._list, on=self, margins=4)
        self.hide()

    def show_offers(self, offers: tuple[Completion, ...], left_bottom: QPoint) -> None:
        """Show offers with the lower left corner at a point of the parent; none: hide."""
        self._list.setCurrentIndex(QModelIndex())
        if offers == self._model.rows and self.isVisible() == bool(offers):
            return
        self._model.put(offers)
        if not offers:
            self.hide()
            return
        metrics = QFontMetrics(font(self._dress.scale.body))
        wide = max(metrics.horizontalAdvance(self._model.spoken(each)) for each in offers) + 72
        row = self._list.sizeHintForRow(0)
        high = min(len(offers), _SHOWN) * max(row, metrics.height()) + 16
        size = (min(max(wide, 200), self._over.width() - 40), high)
        self.setGeometry(left_bottom.x(), left_bottom.y() - high, *size)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Go up or down the list, round its ends."""
        count = len(self._model.rows)
        if not count:
            return
        at = self._list.currentIndex().row()
        at = (at + by) % count if at >= 0 else (0 if by > 0 else count - 1)
        self._list.setCurrentIndex(self._model.index(at))

    def current(self) -> Completion | None:
        """Return the offer that was walked to, if any."""
        at = self._list.currentIndex().row()
        return self._model.rows[at] if at >= 0 else None

    def first(self) -> Completion | None:
        return self._model.rows[0] if self._model.rows else None

    def spoken(self, offer: Completion) -> str:
        return self._model.spoken(offer)
