"""Everybody who waits, in order, each with the reason; quick however many there are."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDropEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.keyboard.menu import Menu
from app.look.dress import Dress
from app.look.fit import Fitter, Lettering
from app.look.icons import Sign, draw_sign
from app.look.labels import plain_tip
from app.look.moved import MARKED, WAYS, moved
from app.look.row_state import (
    FEWEST,
    Index,
    RowDelegate,
    RowUnderMouse,
    draw_row_ground,
    dropped_before,
)
from app.look.steady import Steady
from app.look.typeface import font
from app.look.viewport import give_viewport
from app.speaking.parts import Heard, Part, Stands
from app.wording import Wording
from facilitation.floor.entries import Kind
from facilitation.floor.places import Place
from facilitation.meeting.groups.spokes import on_the_floor
from facilitation.meeting.state import Meeting

SIGNS = {Kind.PROCESS: Sign.PROCESS, Kind.CLARIFY: Sign.CLARIFY, Kind.DIRECT: Sign.DIRECT}
"""The sign before a name that waits for something else than a turn of its own."""

_AIR = 4
"""Pixels between the reasons of two rows, at least."""

_BEGIN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


# Put together once: each row is asked for them at every painting.
_USUAL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_DRAGGED = _USUAL | Qt.ItemFlag.ItemIsDragEnabled


class StackModel(QAbstractListModel):
    """Those who wait; a sentence is made only for a row that is looked at."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._meeting = Meeting()
        self._places: tuple[Place, ...] = ()
        self.moved: Mapping[int, int] = {}
        """Which entries have just moved: to the front (-1) or to the end (1), by arrival."""

    def show_places(self, meeting: Meeting, places: tuple[Place, ...]) -> bool:
        """Show who waits now; tell whether somebody moved among those who stay.

        Rows come and go at the end, so that nothing is laid out anew.
        """
        before = [each.entry.arrival for each in self._places]
        found = moved(before, [each.entry.arrival for each in places])
        self.moved = found or self.moved
        old, new = len(self._places), len(places)
        self._meeting = meeting
        if new > old:
            self.beginInsertRows(QModelIndex(), old, new - 1)
            self._places = places
            self.endInsertRows()
        elif new < old:
            self.beginRemoveRows(QModelIndex(), new, old - 1)
            self._places = places
            self.endRemoveRows()
        else:
            self._places = places
        return bool(found)

    def place(self, row: int) -> Place | None:
        """Return who waits at a row (0 is next)."""
        return self._places[row] if 0 <= row < len(self._places) else None

    def name(self, row: int) -> str:
        return on_the_floor(self._meeting, self._places[row].entry.person)[0]

    def numbered(self, row: int) -> str:
        """Return the name of who waits at a row with the number that can be typed for it."""
        return f"{self.name(row)} ({self._places[row].entry.person})"

    def reason(self, row: int) -> str:
        return self._wording.floor.place(self._meeting, self._places[row])

    def row_of(self, arrival: int) -> int:
        """Return the row of an entry; -1 where it waits no longer."""
        found = (row for row, each in enumerate(self._places) if each.entry.arrival == arrival)
        return next(found, -1)

    def to_place(self, row: int) -> int:
        """Return the place (1 is next) among the stack's own entries for a row."""
        before = sum(1 for each in self._places if each.entry.kind is not Kind.STACK)
        waiting = len(self._places) - before
        return min(max(1, row - before + 1), max(1, waiting))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, reason, or both in one sentence."""
        place = self.place(index.row())
        if place is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{index.row() + 1} {self._said(place)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._said(place))
        return None

    def _said(self, place: Place) -> str:
        return f"{self.named(place)}: {self._wording.floor.place(self._meeting, place)}"

    def named(self, place: Place) -> str:
        """Return who waits, with their group."""
        name, group = on_the_floor(self._meeting, place.entry.person)
        return f"{name} ({group})" if group else name

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Those of the stack can be dragged; between all of them something can be dropped."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        place = self.place(index.row())
        return _DRAGGED if place is not None and place.entry.kind is Kind.STACK else _USUAL

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


class StackDelegate(RowDelegate):
    """Paints number, sign, name and reason of one who waits."""

    def __init__(self, model: StackModel, dress: Dress, view: QAbstractItemView) -> None:
        super().__init__(view, dress)
        self._hover = RowUnderMouse(view)
        self._model = model
        self._fitter = Fitter()
        self.wear()

    def wear(self) -> None:
        scale = self._dress.scale
        self._number = Lettering(scale.small, scale.small, most_lines=1)
        self._name = Lettering(scale.small, scale.body, bold=True, most_lines=2)
        self._reason = Lettering(scale.small, scale.body, most_lines=2)
        two_lines = ceil(QFontMetricsF(font(scale.small)).height() * 2)
        self._high = max(round(scale.body * 2.1), two_lines + _AIR)
        self._number_room = QFontMetricsF(font(scale.body)).horizontalAdvance("0000")

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is as high as every other: a reason of two small lines has room in it."""
        return QSize(160, self._high)

    def _draw(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row = index.row()
        place = self._model.place(row)
        if place is None:
            return
        palette = self._palette
        draw_row_ground(painter, box, index, self._hover, palette)
        left = self._draw_number(
            painter, box, row + 1, self._model.moved.get(place.entry.arrival, 0)
        )
        left = self._draw_kind(painter, box, left, place)
        room = (box.right() - left) * 0.4
        names = QRectF(left, box.y(), room - 12, box.height())
        reasons = QRectF(left + room, box.y(), box.right() - left - room - 6, box.height())
        ink, soft = palette.ink, palette.ink_soft
        if place.held:
            ink = soft = palette.held
        self._fitter.draw(painter, names, self._model.numbered(row), ink, self._name, _BEGIN)
        self._fitter.draw(painter, reasons, self._model.reason(row), soft, self._reason, _BEGIN)

    def _draw_number(self, painter: QPainter, box: QRectF, number: int, moved: int) -> float:
        """Draw the number; beside that of an entry that has just moved stands where it went."""
        wide = self._number_room
        room = QRectF(box.x(), box.y(), wide - 6, box.height())
        colour = self._palette.accent_ink if moved else self._palette.ink_soft
        shown = f"{WAYS[moved]}{number}"
        self._fitter.draw(painter, room, shown, colour, self._number, _NUMBER)
        return box.x() + wide + 4

    def _draw_kind(self, painter: QPainter, box: QRectF, left: float, place: Place) -> float:
        side = self._dress.scale.body * 1.15
        sign = Sign.LOCK if place.held else SIGNS.get(place.entry.kind)
        if sign is not None:
            colour = self._palette.held if place.held else self._palette.accent_ink
            at = QRectF(left, box.center().y() - side / 2, side, side)
            draw_sign(painter, at, sign, colour, self._palette.paper_raised)
        return left + side + 8


class StackView(QTableView, Heard):
    """The list of those who wait: call, withdraw and move by keys, menu and dragging.

    ``called``, ``withdrawn`` carry a place, ``moved`` a place and where to (1 is next).
    """

    called = Signal(object)
    withdrawn = Signal(object)
    moved = Signal(object, int)

    def __init__(self, wording: Wording, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._few = 1
        self._telling_cells = False
        self.stack_model = StackModel(wording, self)
        self._delegate = StackDelegate(self.stack_model, dress, self)
        self.setModel(self.stack_model)
        self.setItemDelegate(self._delegate)
        dress.changed.connect(self.wear)
        self._lay_flat()
        self._lay_rows()
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.steady = Steady(self, lambda index: self._arrival(index.row()))
        self._unmark = QTimer(self, singleShot=True, interval=MARKED)
        self._unmark.timeout.connect(self._forget_moved)
        self.setAccessibleName(self.tr("Who waits to speak"))

    def _lay_flat(self) -> None:
        """Look like a list: of many rows, a table lays out those that come and go much faster."""
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setDragDropOverwriteMode(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)

    def _lay_rows(self) -> None:
        """Give rows their height, and room to the first few of those who wait."""
        high = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.verticalHeader().setDefaultSectionSize(high)
        self.setMinimumHeight(high * self._few + 2 * self.frameWidth())

    def wear(self) -> None:
        self._delegate.wear()
        self._lay_rows()
        self.viewport().update()

    def show_places(self, meeting: Meeting, places: tuple[Place, ...]) -> None:
        """Show who waits now, as soon as no hand is on the list."""
        self.steady.show(lambda: self._show_places(meeting, places))

    def _show_places(self, meeting: Meeting, places: tuple[Place, ...]) -> None:
        """Show who waits; the same entry stays selected, wherever it went."""
        selected = self.selected()
        if self.stack_model.show_places(meeting, places):
            self._unmark.start()
        few = min(FEWEST, max(1, len(places)))
        if few != self._few:
            self._few = few
            self._lay_rows()
        self.executeDelayedItemsLayout()  # left for later, everything would be painted twice
        if selected is not None:
            row = self.stack_model.row_of(selected.entry.arrival)
            self.setCurrentIndex(self.stack_model.index(row) if row >= 0 else QModelIndex())
        self.viewport().update()

    def heard_parts(self) -> int:
        return self.stack_model.rowCount()

    def heard_part(self, at: int) -> Part:
        """Return one who waits, and why in this place; the first is next, if not held."""
        model = self.stack_model
        place = model.place(at)
        if place is None:
            return Part("", QRect())
        stands = Stands.MAY_BE_CHOSEN | Stands.MAY_BE_PRESSED
        if at == 0 and not place.held:
            stands |= Stands.NEXT
        index = model.index(at)
        if at == self.currentIndex().row():
            stands |= Stands.CHOSEN | (Stands.FOCUSED if self.hasFocus() else Stands.PLAINLY)
        number = f"{at + 1}. {model.named(place)}"
        return Part(number, self.visualRect(index), stands, more=model.reason(at))

    def press_part(self, at: int) -> None:
        self._emit(self.called, self._arrival(at))

    def heard_index(self, at: int) -> int:
        """Return the row that Qt means: while it tells of cells, it counts hidden headers, too."""
        return at // 2 - 1 if self._telling_cells else at

    def currentChanged(self, current: Index, previous: Index) -> None:
        self._telling_cells = True
        super().currentChanged(current, previous)
        self._telling_cells = False

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        self._telling_cells = True
        super().selectionChanged(selected, deselected)
        self._telling_cells = False

    def _forget_moved(self) -> None:
        self.stack_model.moved = {}
        self.viewport().update()

    def selected(self) -> Place | None:
        return self.stack_model.place(self.currentIndex().row())

    def _arrival(self, row: int) -> int | None:
        place = self.stack_model.place(row)
        return place.entry.arrival if place is not None else None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Call who lay under the pointer at the first press."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._emit(self.called, self.steady.pressed)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter calls, Delete withdraws, Alt with the arrows moves."""
        row = self.currentIndex().row()
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._emit(self.called, self._arrival(row))
        elif key == Qt.Key.Key_Delete:
            self._emit(self.withdrawn, self._arrival(row))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and (
            event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self._move(row, row - 1 if key == Qt.Key.Key_Up else row + 1)
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag; the list holds still until what is dragged was dropped."""
        super().startDrag(actions)
        self.steady.let_go()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where somebody was dropped; the list itself changes only once that is done."""
        before = self._arrival(dropped_before(self, event))
        dragged = self._arrival(self.currentIndex().row())
        self.steady.let_go()
        if dragged is not None:
            self._drop_before(dragged, before)

    def _drop_before(self, dragged: int, before: int | None) -> None:
        """Move an entry before another one (None: behind all), as they stand now."""
        find = self.stack_model.row_of
        row, target = find(dragged), self.stack_model.rowCount() if before is None else find(before)
        if target >= 0:
            self._move(row, target - 1 if target > row else target)

    def _move(self, row: int, to: int) -> None:
        place = self.stack_model.place(row)
        if place is not None and place.entry.kind is Kind.STACK and to != row:
            self.moved.emit(place, self.stack_model.to_place(to))

    def _emit(self, signal: object, arrival: object) -> None:
        """Say what is to be done with an entry, if it still waits."""
        if isinstance(arrival, int):
            place = self.stack_model.place(self.stack_model.row_of(arrival))
            if place is not None:
                signal.emit(place)  # type: ignore[attr-defined]

    def _step(self, arrival: int, by: int) -> None:
        row = self.stack_model.row_of(arrival)
        if row >= 0:
            self._move(row, row + by)

    def _open_menu(self, point: QPoint) -> None:
        place = self.stack_model.place(self.indexAt(point).row())
        if place is None:
            return
        menu, arrival = Menu(self), place.entry.arrival
        menu.addAction(self.tr("Call"), lambda: self._emit(self.called, arrival))
        menu.addAction(self.tr("Withdraw"), lambda: self._emit(self.withdrawn, arrival))
        if place.entry.kind is Kind.STACK:
            menu.addAction(self.tr("Move to the front…"), lambda: self.moved.emit(place, 1))
            menu.addAction(self.tr("Move up…"), lambda: self._step(arrival, -1))
            menu.addAction(self.tr("Move down…"), lambda: self._step(arrival, 1))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(point))
