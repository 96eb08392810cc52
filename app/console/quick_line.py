"""The line in which everything can be typed, with its offers; empty, its keys are short cuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QWidget

from app.look.dress import Dress, set_role
from app.look.labels import named
from app.look.laying import in_column
from app.look.palette import Palette
from app.look.row_state import Index, RowsModel
from app.look.typeface import font
from app.wording.keys.console import CONSOLE

if TYPE_CHECKING:
    from facilitation.language.completion import Completion


_WITH_TEXT = tuple(QKeySequence(CONSOLE.key(name)) for name in ("extend", "pause"))
_WITHOUT_TEXT = tuple(QKeySequence(CONSOLE.key(name)) for name in ("undo", "redo"))


class QuickLine(QLineEdit):
    """A line edit that passes on the keys that are acts.

    ``pressed`` carries a key that means an act because nothing is typed: Space, or with Alt a
    digit from 1 to 9. ``stepped`` says up (-1) or down (1), ``taken`` that an offer
    is to be taken (Tab), ``entered`` and ``insisted`` Enter and Ctrl+Enter, ``left`` Escape.
    """

    pressed = Signal(int)
    stepped = Signal(int)
    taken = Signal()
    entered = Signal()
    insisted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "quickbar")
        self.acts_by_key = True
        self.offering = False

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the meeting while nothing is typed; take Tab for offers."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
                event.ignore()
                return False
            tabbed = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
            if tabbed and self.offering:
                self.taken.emit()
                return True
        return super().event(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination())
        return pressed in _WITH_TEXT or (not self.text() and pressed in _WITHOUT_TEXT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send keys that are acts on their way; the rest is typing."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.insisted if control else self.entered).emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif self._is_act(event):
            self.pressed.emit(key)
        else:
            super().keyPressEvent(event)

    def acts_by(self, event: QKeyEvent) -> bool:
        """Tell whether a key is an act, or takes an offer; the rest is typing."""
        return self._is_act(event) or (self.offering and event.key() == Qt.Key.Key_Tab)

    def _is_act(self, event: QKeyEvent) -> bool:
        return self.acts_by_key and not self.text() and is_act(event)


def is_act(event: QKeyEvent) -> bool:
    """Tell whether a key is an act while nothing is typed."""
    plain = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
    key = event.key()
    if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return plain and key == Qt.Key.Key_Space


_SHOWN = 8


class OfferModel(RowsModel["Completion"]):
    """The offers of the moment."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self.palette = palette

    def spoken(self, offer: Completion) -> str:
        return f"{offer.number}  {offer.text}" if offer.number else offer.text

    def other(self, offer: Completion, role: int) -> object:
        """Return the colour: paler where it is not possible now."""
        if role != Qt.ItemDataRole.ForegroundRole:
            return None
        return self.palette.ink if offer.now else self.palette.ink_soft


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
        if offers == self._model.rows and self.isVisible() == bool(offers):
            return
        self._model.put(offers)
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

    def texts(self) -> tuple[str, ...]:
        return tuple(each.text for each in self._model.rows)

    def _on_clicked(self, index: Index) -> None:
        self.chosen.emit(self._model.rows[index.row()])
