"""The list of agenda items with the stages of the present one, painted row by row."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from enum import StrEnum
from functools import lru_cache

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from app.look.dress import Dress
from app.look.icons import Sign, draw_sign
from app.look.labels import plain_tip
from app.look.mirror import write
from app.look.moved import MovedMarks
from app.look.palette import wash
from app.look.row_state import (
    Index,
    RowDelegate,
    RowsModel,
    RowUnderMouse,
    dropped_before,
    is_selected,
)
from app.look.steady import Steady
from app.look.typeface import font
from app.look.viewport import give_viewport
from app.speaking.parts import Heard, Part, Stands
from app.wording import Wording
from facilitation.direction import beside
from facilitation.meeting.agenda.agenda_tree import depth_of, over
from facilitation.meeting.agenda.course import course_of
from facilitation.meeting.agenda.undecided import undecided
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.reading import agenda_of, item_spent, worked_until
from facilitation.meeting.state import Item, Meeting
from facilitation.process.catalogue import Processes
from facilitation.remembered import Remembered

Key = tuple[str, str]
_MINUTE = 60_000
_MOST_MEASURED = 2_000
"""So many rows are known by how high they are."""


class RowKind(StrEnum):
    """What a row is."""

    ITEM = "item"
    STAGE = "stage"
    HELP = "help"


class AgendaRow(msgspec.Struct, frozen=True):
    """One row; ``target`` is the item's number in the record or the stage's name.

    ``mark`` is the item's place on the agenda, ``purpose`` what it is for, ``depth`` how deep it
    lies in what it is part of, ``open`` whether it was left without its decision.
    """

    kind: RowKind
    text: str
    target: str = ""
    aside: str = ""
    here: bool = False
    done: bool = False
    mark: str = ""
    purpose: str = ""
    depth: int = 0
    open: bool = False

    @property
    def key(self) -> Key:
        return (self.kind, self.target)


class AgendaModel(RowsModel[AgendaRow]):
    """The rows of the agenda."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self.tell: Callable[[AgendaRow], str] = lambda _row: ""
        """Says what turning to a row would end, for its tooltip."""

    def show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show other rows."""
        alike = [each.kind for each in rows] == [each.kind for each in self.rows]
        (self.reword if alike else self.put)(rows)

    def row_of(self, key: Key) -> int:
        return next((at for at, row in enumerate(self.rows) if row.key == key), -1)

    def spoken(self, row: AgendaRow) -> str:
        return " ".join(each for each in (row.text, row.purpose, row.aside) if each)

    def other(self, row: AgendaRow, role: int) -> object:
        """Return the tooltip: what turning to the row would end."""
        said = self.tell(row) if role == Qt.ItemDataRole.ToolTipRole else ""
        return plain_tip(said) if said else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Help is only read; items can be dragged, and dropped between all rows."""
        if not 0 <= index.row() < len(self.rows):
            return Qt.ItemFlag.ItemIsDropEnabled
        kind = self.rows[index.row()].kind
        if kind is RowKind.HELP:
            return Qt.ItemFlag.ItemIsEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if kind is RowKind.ITEM else usual

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


class AgendaDelegate(RowDelegate):
    """Paints one row: a tick or a mark, the title, the minutes."""

    def __init__(
        self, view: QListView, agenda: AgendaModel, dress: Dress, moves: MovedMarks
    ) -> None:
        """Wear what everything wears; ``moves`` knows what has just changed its place."""
        super().__init__(view, dress)
        self._moves = moves
        self._hover = RowUnderMouse(view)
        self._agenda = agenda
        self._size = lru_cache(maxsize=_MOST_MEASURED)(self._measured)

    def _left(self, row: AgendaRow) -> int:
        return self._dress.scale.body * ((2 if row.kind is RowKind.ITEM else 3) + row.depth)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need. Qt asks of all rows whenever one has changed."""
        return self._size(self._agenda.rows[index.row()])

    def measure_anew(self) -> None:
        """Forget how high rows are at another width, or in other type."""
        self._size.cache_clear()

    def _measured(self, row: AgendaRow) -> QSize:
        metrics = QFontMetrics(self._font(row))
        room = self._view.viewport().width() - self._left(row) - 8
        room -= metrics.horizontalAdvance(row.aside + "  ") if row.aside else 0
        flags = int(Qt.TextFlag.TextWordWrap)
        high = metrics.boundingRect(QRect(0, 0, max(60, room), 2000), flags, _words(row)).height()
        return QSize(100, high + (4 if row.kind is RowKind.HELP else 10))

    def _font(self, row: AgendaRow) -> QFont:
        scale, helps = self._dress.scale, row.kind is RowKind.HELP
        return font(scale.small if helps else scale.body, bold=row.here and not helps)

    def _draw(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row = self._agenda.rows[index.row()]
        self._draw_ground(painter, box, row, index)
        self._draw_mark(painter, box, row)
        palette = self._palette
        soft = row.kind is RowKind.HELP or row.done or (row.kind is RowKind.STAGE and not row.here)
        painter.setFont(self._font(row))
        painter.setPen(palette.ink_soft if soft else palette.ink)
        aside = painter.fontMetrics().horizontalAdvance(row.aside + "  ") if row.aside else 0
        words = box.adjusted(self._left(row), 0, -8 - aside, 0)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
        write(painter, words, int(flags), _words(row))
        if row.aside:
            painter.setFont(font(self._dress.scale.small))
            painter.setPen(palette.ink_soft)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            write(painter, box.adjusted(0, 0, -8, 0), right, row.aside)

    def _draw_ground(self, painter: QPainter, box: QRectF, row: AgendaRow, index: Index) -> None:
        palette = self._palette
        if row.kind is RowKind.HELP:
            return
        if is_selected(self._view, index):
            ground = wash(palette.accent, palette.paper_raised, 32 if self._view.hasFocus() else 16)
        elif row.here and row.kind is RowKind.STAGE:
            ground = wash(palette.accent, palette.paper_raised, 18)
        elif self._hover.is_at(index):
            ground = wash(palette.ink, palette.paper_raised, 6)
        else:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        left = self._left(row) - self._dress.scale.body if row.kind is RowKind.STAGE else 0
        painter.drawRoundedRect(box.adjusted(left, 1, -1, -1), 6, 6)

    def _draw_mark(self, painter: QPainter, box: QRectF, row: AgendaRow) -> None:
        side = float(self._dress.scale.body)
        at = QRectF(self._left(row) - side * 1.4, box.center().y() - side / 2, side, side)
        if row.kind is RowKind.ITEM and row.here:
            draw_sign(painter, at, Sign.PLAY, self._palette.accent_ink, self._palette.paper_raised)
        elif row.kind is RowKind.ITEM and row.done and not row.open:
            draw_sign(painter, at, Sign.AGREE, self._palette.agree, self._palette.paper_raised)
        elif row.kind is RowKind.ITEM:
            way = self._moves.before(row.key)
            painter.setPen(self._palette.accent_ink if way else self._palette.ink_soft)
            painter.setFont(font(self._dress.scale.small))
            at.setLeft(box.x() if way else at.left())
            across = Qt.AlignmentFlag.AlignRight if way else Qt.AlignmentFlag.AlignHCenter
            write(painter, at, across | Qt.AlignmentFlag.AlignVCenter, f"{way}{row.mark}")
        elif row.kind is RowKind.STAGE and row.here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._palette.accent)
            at.adjust(side * 0.25, side * 0.25, -side * 0.25, -side * 0.25)
            painter.drawEllipse(at)


def _words(row: AgendaRow) -> str:
    return beside((row.text, row.purpose))


class AgendaView(QListView, Heard):
    """Shows the agenda; a click only chooses, a double click or Enter turns to what is chosen.

    ``turned_to`` carries the row that is turned to, ``looked_at`` says that another is chosen.
    ``moved`` carries the number of an item and its new place (1 is first), ``removed`` one that is
    to be taken off, ``menu_wanted`` a row and where on the screen its menu opens.
    """

    turned_to = Signal(object)
    looked_at = Signal()
    moved = Signal(int, int)
    removed = Signal(int)
    menu_wanted = Signal(object, QPoint)

    def __init__(
        self, processes: Processes, wording: Wording, dress: Dress, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._processes, self._wording = processes, wording
        self._items: Remembered[tuple[AgendaRow, ...]] = Remembered()
        self._listed: Sequence[AgendaRow] = ()
        self._seen, self._meeting = False, Meeting()
        self.agenda = AgendaModel(self)
        self.moves = MovedMarks(self)
        self._delegate = AgendaDelegate(self, self.agenda, dress, self.moves)
        self.setModel(self.agenda)
        self.setItemDelegate(self._delegate)
        dress.changed.connect(self.wear)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Agenda"))
        self.steady = Steady(self, self._key_at)
        self.selectionModel().currentChanged.connect(self.looked_at)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)

    def wear(self) -> None:
        self._delegate.measure_anew()
        self.scheduleDelayedItemsLayout()

    def show_meeting(self, meeting: Meeting, now: Moment) -> None:
        """Show the agenda at a moment."""
        self._meeting = meeting
        rests_on = (meeting.items, meeting.agenda, meeting.item)
        items = self._items.get(lambda: self._item_rows(meeting), *rests_on)
        rows = self._rows(meeting, now.tick, items)
        self.steady.show(lambda: self._show_rows(rows, items))

    def _show_rows(self, rows: tuple[AgendaRow, ...], items: Sequence[AgendaRow]) -> None:
        """Show other rows; what was chosen stays so, wherever it went."""
        chosen = self.chosen()
        if items is not self._listed:
            self.moves.note([each.key for each in self._listed], [each.key for each in items])
            self._listed = items
        if rows == self.agenda.rows:
            return
        before, scrolled = self._here(), self.verticalScrollBar().value()
        aimed, stood = self._under_mouse()
        self.agenda.show_rows(rows)
        at = self.agenda.row_of(chosen.key) if chosen is not None else -1
        if at != self.currentIndex().row():
            self.setCurrentIndex(self.agenda.index(at) if at >= 0 else QModelIndex())
        if self.isVisible() and self._here() != before:  # to scroll lays out every row
            self._hold(aimed, stood)
            self._keep_in_view()
        else:
            self.verticalScrollBar().setValue(scrolled)

    def _under_mouse(self) -> tuple[Key | None, int]:
        """Return what the mouse is on, and how high that stands, in pixels; None for nothing."""
        if not self.isVisible():
            return None, 0  # to ask lays out every row
        index = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos()))
        return self._key_at(index), self.visualRect(index).top() + self.viewportMargins().top()

    def _hold(self, key: Key | None, height: int) -> None:
        """Scroll until what the mouse was on is there again; else leave room free above the list.

        The list takes that back when the mouse has left it.
        """
        at = self.agenda.row_of(key) if key is not None else -1
        if at >= 0:
            bar, index = self.verticalScrollBar(), self.agenda.index(at)
            bar.setValue(bar.value() + self.visualRect(index).top() - height)
            self.setViewportMargins(0, max(0, height - self.visualRect(index).top()), 0, 0)

    def leaveEvent(self, event: QEvent) -> None:
        """Begin at the top again: nobody aims at a row now."""
        self.setViewportMargins(0, 0, 0, 0)
        super().leaveEvent(event)

    def _rows_here(self) -> list[int]:
        return [at for at, row in enumerate(self.agenda.rows) if row.here]

    def _here(self) -> list[Key]:
        """Return what is treated by now: only another item or stage comes into view by itself."""
        return [self.agenda.rows[at].key for at in self._rows_here()]

    def _keep_in_view(self) -> None:
        """Show the present stage with what is told of it, and its item where both have room.

        What is told gives way to the first line of the item. Until somebody sees it, it begins at
        the top: it was lower before, and nobody scrolled it.
        """
        if not self._seen:
            self.scrollToTop()
        here = self._rows_here()
        if not here:
            return
        self.scrollTo(self.agenda.index(min(here[-1] + 1, len(self.agenda.rows) - 1)))
        first, last = (self.visualRect(self.agenda.index(each)) for each in (here[0], here[-1]))
        if first.top() < 0 and last.bottom() - first.top() <= self.viewport().height():
            self.scrollTo(self.agenda.index(here[0]), QListView.ScrollHint.PositionAtTop)

    def heard_parts(self) -> int:
        return len(self.agenda.rows)

    def heard_part(self, at: int) -> Part:
        """Return a row with how it stands: present, done, next."""
        row, index = self.agenda.rows[at], self.agenda.index(at)
        name = f"{row.mark}. {row.text}" if row.mark else row.text
        box = self.visualRect(index)
        if row.kind is RowKind.HELP:
            return Part(name, box)
        stands, word = Stands.MAY_BE_CHOSEN | Stands.MAY_BE_PRESSED, ""
        if row.here:
            stands, word = stands | Stands.PRESENT, self.tr("now")
        elif row.done and not row.open:
            stands, word = stands | Stands.DONE, self.tr("done")
        elif row.key == self._following():
            stands, word = stands | Stands.NEXT, self.tr("next")
        if index == self.currentIndex():
            stands |= Stands.CHOSEN | (Stands.FOCUSED if self.hasFocus() else Stands.PLAINLY)
        more = ", ".join(each for each in (word, row.purpose, row.aside) if each)
        return Part(name, box, stands, more=more)

    def _following(self) -> Key:
        """Return the stage or item that comes next, as button and wall have it."""
        follows = self._wording.processes.what_follows(self._meeting)
        if follows.item:
            return (RowKind.ITEM, str(follows.item))
        return (RowKind.STAGE, follows.stage)

    def press_part(self, at: int) -> None:
        self._turn_to(self.agenda.rows[at].key)

    def _rows(
        self, meeting: Meeting, tick: int, listed: Sequence[AgendaRow]
    ) -> tuple[AgendaRow, ...]:
        whole = self._stages(meeting) if not meeting.item and not meeting.closed else []
        items = list(listed)
        if meeting.frozen and whole:  # it came between items: what is over stands above it
            left = [at for at, each in enumerate(items) if not each.done]
            at = left[0] if left else len(items)
            return (*items[:at], *whole, *items[at:])
        closing = self._closing_rows(meeting, whole)
        if meeting.item in meeting.agenda:
            at, item = meeting.agenda.index(meeting.item), meeting.items[meeting.item - 1]
            present = replace(items[at], aside=self._aside(item, worked_until(meeting, tick)))
            items[at : at + 1] = [present, *self._stages(meeting)]
        return (*whole[: len(whole) - closing], *items, *whole[len(whole) - closing :])

    def _item_rows(self, meeting: Meeting) -> tuple[AgendaRow, ...]:
        """Return the rows of all items; of the present one without what it has taken by now."""
        done, left = over(meeting), undecided(meeting)
        return tuple(
            AgendaRow(
                RowKind.ITEM,
                item.title,
                str(item.number),
                self._aside(item, 0, left) if item.number != meeting.item else "",
                item.number == meeting.item,
                item.number in done,
                str(place),
                self._wording.processes.aim(item.purpose),
                depth_of(meeting, item.number),
                item.number in left,
            )
            for place, item in enumerate(agenda_of(meeting), 1)
        )

    def _aside(self, item: Item, tick: int, undecided: Container[int] = ()) -> str:
        if item.plan.rest is not None:
            return self.tr("left")
        return self.tr("not decided") if item.number in undecided else self._minutes(item, tick)

    def _closing_rows(self, meeting: Meeting, whole: list[AgendaRow]) -> int:
        """Return how many of the last rows of the meeting as a whole come behind its items."""
        process = self._processes.get(meeting.floor.process)
        if process is None or not meeting.agenda:
            return 0
        late = {each.name for each in process.stages if process.closes(each)}
        places = [at for at, row in enumerate(whole) if row.target in late]
        return len(whole) - places[0] if places else 0

    def _stages(self, meeting: Meeting) -> list[AgendaRow]:
        floor = meeting.floor
        process = self._processes.get(floor.process)
        rows: list[AgendaRow] = []
        present = self._wording.processes.stage_here(meeting)
        for stage in course_of(meeting, process) if process else ():
            here = present is not None and stage.name == present.name
            title = self._wording.processes.stage_title(floor.process, stage.name)
            rows.append(AgendaRow(RowKind.STAGE, title, stage.name, here=here))
            line = self._wording.processes.facilitator_here(meeting) if here else ""
            if line:
                rows.append(AgendaRow(RowKind.HELP, line))
        return rows

    def _minutes(self, item: Item, tick: int) -> str:
        spent = item_spent(item, tick) // _MINUTE
        planned = item.length // _MINUTE
        if item.number and (item.began is not None or item.done):
            if planned:
                return self.tr("{spent}/{planned} min").format(spent=spent, planned=planned)
            return self.tr("{spent} min").format(spent=spent)
        length = self.tr("{planned} min").format(planned=planned) if planned else ""
        return self._wording.agenda_time.fixed(item) or length  # titles need the room for both

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._seen = True

    def showEvent(self, event: QShowEvent) -> None:
        """Keep in view what is treated by now."""
        super().showEvent(event)
        self._keep_in_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in view what is treated, unless somebody scrolled from there, and the chosen row.

        What is told of the chosen row may take room.
        """
        super().resizeEvent(event)
        last = [self.visualRect(self.agenda.index(at)) for at in self._rows_here()[-1:]]
        left = any(e.bottom() < 0 or e.top() > event.oldSize().height() for e in last)
        self._delegate.measure_anew()
        self.scheduleDelayedItemsLayout()
        if not (left and self._seen):
            self._keep_in_view()
        if event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or of the one chosen."""
        at = self.indexAt(event.pos())
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            at = self.currentIndex()
        row = self._row(at.row())
        if row is not None:
            self.setCurrentIndex(at)
            point = self.visualRect(at).bottomLeft()
            if event.reason() is QContextMenuEvent.Reason.Mouse:
                point = event.pos()
            self.menu_wanted.emit(row, self.viewport().mapToGlobal(point))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag; the list holds still until what is dragged was dropped."""
        super().startDrag(actions)
        self.steady.let_go()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where an item was dropped; the list itself changes only once that is done."""
        before, dragged = self.agenda.rows[: dropped_before(self, event)], self.steady.pressed
        row = next((each for each in self.agenda.rows if each.key == dragged), None)
        if row is not None and row.kind is RowKind.ITEM:
            others = (each for each in before if each.kind is RowKind.ITEM and each != row)
            self._move(row, sum(1 for _ in others) + 1)

    def _move(self, item: AgendaRow, place: int) -> None:
        last = sum(1 for each in self.agenda.rows if each.kind is RowKind.ITEM)
        if 1 <= place <= last and place != int(item.mark):
            self.moved.emit(int(item.target), place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Turn to what lay under the pointer at the first press."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._turn_to(self.steady.pressed)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter turns to what is chosen, Alt with the arrows moves an item, Delete removes it."""
        row, key = self.chosen(), event.key()
        item = row if row is not None and row.kind is RowKind.ITEM else None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.turn()
        elif item is not None and key == Qt.Key.Key_Delete:
            self.removed.emit(int(item.target))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and (
            event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            if item is not None:
                self._move(item, int(item.mark) + (-1 if key == Qt.Key.Key_Up else 1))
        else:
            super().keyPressEvent(event)

    def chosen(self) -> AgendaRow | None:
        return self._row(self.currentIndex().row())

    def turn(self) -> None:
        """Turn to what is chosen."""
        row = self.chosen()
        if row is not None:
            self._turn_to(row.key)

    def _row(self, at: int) -> AgendaRow | None:
        row = self.agenda.rows[at] if 0 <= at < len(self.agenda.rows) else None
        return row if row is not None and row.kind is not RowKind.HELP else None

    def _key_at(self, index: QModelIndex) -> Key | None:
        row = self._row(index.row())
        return row.key if row is not None else None

    def _turn_to(self, key: object) -> None:
        row = next((each for each in self.agenda.rows if each.key == key), None)
        if row is not None and not row.here:
            self.turned_to.emit(row)
