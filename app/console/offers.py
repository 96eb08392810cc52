"""The list of what could be typed, above the quick bar; the keyboard stays in the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QListView, QWidget

from app.look.dress import Dress, set_role
from app.look.labels import named
from app.look.laying import in_column
from app.look.palette import Palette
from app.look.typeface import font

if TYPE_CHECKING:
    from facilitation.language.completion import Completion

Index = QModelIndex | QPersistentModelIndex
_SHOWN = 8


class OfferModel(QAbstractListModel):
    """The offers of the moment."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers: tuple[Completion, ...] = ()
        self.palette = palette

    def show_offers(self, offers: tuple[Completion, ...]) -> None:
        """Show others."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is offered; paler where it is not possible now."""
        if not 0 <= index.row() < len(self.offers):
            return None
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{offer.number}  {offer.text}" if offer.number else offer.text
        if role == Qt.ItemDataRole.ForegroundRole:
            return self.palette.ink if offer.now else self.palette.ink_soft
        return None


class Offers(QFrame):
    """A small frame over the panels; it takes no room of its own."""

    chosen = Signal(object)
    """The Completion that was clicked."""

    def __init__(self, dress: Dress, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._over = parent
        self._dress = dress
        self._model = OfferModel(dress.palette, self)
        self._list = named(QListView(self, uniformItemSizes=True), self.tr("What could be typed"))
        self._list.setModel(self._model)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._on_clicked)
        in_column(self._list, on=self, margins=4)
        self.hide()

    def wear(self, palette: Palette) -> None:
        self._model.palette = palette

    def show_offers(self, offers: tuple[Completion, ...], left_bottom: QPoint) -> None:
        """Show offers with the lower left corner at a point of the parent; none: hide."""
        self._list.setCurrentIndex(QModelIndex())
        if offers == self._model.offers and self.isVisible() == bool(offers):
            return
        self._model.show_offers(offers)
        if not offers:
            self.hide()
            return
        metrics = QFontMetrics(font(self._dress.scale.body))
        wide = max(metrics.horizontalAdvance(each.text) for each in offers) + 72
        row = self._list.sizeHintForRow(0)
        high = min(len(offers), _SHOWN) * max(row, metrics.height()) + 16
        size = (min(max(wide, 200), self._over.width() - 40), high)
        self.setGeometry(left_bottom.x(), left_bottom.y() - high, *size)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Go up or down the list, round its ends."""
        count = len(self._model.offers)
        if not count:
            return
        at = self._list.currentIndex().row()
        at = (at + by) % count if at >= 0 else (0 if by > 0 else count - 1)
        self._list.setCurrentIndex(self._model.index(at))

    def current(self) -> Completion | None:
        """Return the offer that was walked to, if any."""
        at = self._list.currentIndex().row()
        return self._model.offers[at] if at >= 0 else None

    def first(self) -> Completion | None:
        return self._model.offers[0] if self._model.offers else None

    def texts(self) -> tuple[str, ...]:
        return tuple(each.text for each in self._model.offers)

    def _on_clicked(self, index: Index) -> None:
        self.chosen.emit(self._model.offers[index.row()])
