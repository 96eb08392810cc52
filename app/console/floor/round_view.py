"""The circle of seats in a round, in rings or by group: a click hands the piece on."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from app.attending.seats import seats_of
from app.look.brush import Brush
from app.look.circle import Circle, draw_circle
from app.look.circle_layout import Layout, seat_at
from app.look.dress import Dress
from app.look.fit import Fitter
from app.look.mirror import mirrored, mirrored_point, turn_round
from app.look.seat import Discs, DrawnSeat, Place, SeatWords, seat_stands
from app.look.typeface import Sizes
from app.speaking.parts import Heard, Part, Stands, tell_focus
from app.wording.words import with_gaps
from facilitation.floor.rounds import Round
from facilitation.meeting.state import Meeting

if TYPE_CHECKING:
    from app.look.clusters import Gathered


class Held(msgspec.Struct, frozen=True):
    """What lies under the pointer: a seat, or the name of a group; and where that was."""

    seat: DrawnSeat | None
    group: str
    point: QPointF


class RoundView(QWidget, Heard):
    """Paints the circle; arrow keys mark a seat, a click chooses it, Enter or two take it.

    A seat dragged onto another one, or moved by Alt with an arrow, is seated anew next to it.
    Where seats are shown by group, a seat moves within its group; dragged to another group, or
    by its name, the group moves as one, as it does by Alt with an arrow up or down.
    """

    seat_chosen = Signal(int)
    """The participant number of a seat that was chosen by a click."""

    seat_taken = Signal(int)
    """Whose seat was meant for certain: by a double click, or by Enter."""

    seat_moved = Signal(int, int)
    """Who is to sit elsewhere, and after whom (0: first), by participant numbers."""

    group_moved = Signal(str, str)
    """Which group is to sit elsewhere, and after which (empty: first)."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        dress.changed.connect(self.update)
        self._fitter = Fitter()
        self._seats: tuple[DrawnSeat, ...] = ()
        self._by_group = False
        self._title = ""
        self._under = ""
        self._marked: int | None = None
        self._chosen: int | None = None
        self._pressed: Held | None = None
        self._pointer: QPointF | None = None
        self._later: Callable[[], None] | None = None
        self._layout: Layout | None = None
        self._painted: tuple[DrawnSeat, ...] = ()
        self._gathered: Gathered | None = None
        self._from: tuple[object, ...] = ()
        self._words = SeatWords()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The circle of seats"))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 160)

    def show_round(
        self, meeting: Meeting, going: Round, following: int, title: str, under: str
    ) -> None:
        """Show the seats of a round, and in the middle who speaks and what more there is to say.

        ``following`` is who is next. While a seat is pressed or dragged, nothing moves.
        """
        self._later = lambda: self._show_round(meeting, going, following, title, under)
        if self._pressed is None:
            self._show_later()

    def _show_later(self) -> None:
        later, self._later = self._later, None
        if later is not None:
            later()

    def _show_round(
        self, meeting: Meeting, going: Round, following: int, title: str, under: str
    ) -> None:
        by_group = meeting.floor.rules.seats_by_group
        named = (meeting.spokes, meeting.alternates, meeting.floor.rules)
        rests_on = (going, meeting.people, meeting.seating, following, *named)
        same = self._from and all(a is b for a, b in zip(self._from, rests_on, strict=True))
        if not same or by_group != self._by_group:
            self._from, self._by_group = rests_on, by_group
            self._seats = seats_of(meeting, going, following)
        elif (title, under) == (self._title, self._under):
            return
        self._title, self._under = title, under
        self.setAccessibleDescription(". ".join(each for each in (title, under) if each))
        self.update()

    # Hearing

    def heard_parts(self) -> int:
        return len(self._seats)

    def heard_part(self, at: int) -> Part:
        """Return a seat: who sits there, from where, and how they stand in the round."""
        seat = self._ordered()[at]
        stands = Stands.MAY_BE_CHOSEN | Stands.MAY_BE_PRESSED | seat_stands(seat)
        if seat.number == self._marked and self.hasFocus():
            stands |= Stands.CHOSEN | Stands.FOCUSED
        return Part(seat.name, self._box_of(at), stands, more=self._words.more(seat))

    def press_part(self, at: int) -> None:
        self.seat_taken.emit(self._ordered()[at].number)

    def _box_of(self, at: int) -> QRect:
        """Return where a seat was painted; nowhere before that."""
        gathered, layout, top = self._gathered, self._layout, 0.0
        if gathered is not None:
            places, radius, top = gathered.clusters.places, gathered.clusters.radius, gathered.top
        elif layout is not None:
            places, radius = layout.places, layout.radius
        else:
            return QRect()
        if at >= len(places):
            return QRect()
        x, y = places[at].x, places[at].y + top
        box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        turned = gathered is not None  # a circle is the same from both sides
        return (mirrored(box, QRectF(self.rect())) if turned else box).toAlignedRect()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        marked = self._marked if self.hasFocus() else None
        title, under = self._title, self._under
        target = self._target()
        if self._pointer is not None:
            # The line below stays, so that nothing moves while something is dragged.
            title = self._drop_said(target)
            marked = target.seat.number if target is not None and target.seat is not None else None
        circle = Circle(self._seats, title, under, marked, self.tr("Without a group"))
        self._draw(painter, circle)
        self._draw_dragged(painter)
        painter.end()

    def _draw(self, painter: QPainter, circle: Circle) -> None:
        scale, box = self._dress.scale, QRectF(self.rect())
        sizes = Sizes(scale.small, scale.display)
        brush = Brush(painter, self._dress.palette, self._fitter, sizes)
        self._gathered, self._painted = None, self._seats
        if self._by_group:
            # A first picture does without.
            from app.look.clusters import draw_clusters

            painter.save()
            turn_round(painter, box)
            self._gathered = draw_clusters(brush, box, circle)
            painter.restore()
        if self._gathered is None:
            self._layout = draw_circle(brush, box, circle)

    def _draw_dragged(self, painter: QPainter) -> None:
        held, pointer = self._pressed, self._pointer
        if held is None or held.seat is None or pointer is None:
            return
        scale, palette = self._dress.scale, self._dress.palette
        discs = Discs(float(scale.large), palette, scale.small, self.devicePixelRatioF())
        painter.setOpacity(0.85)
        discs.draw_seat(painter, held.seat, Place(pointer.x(), pointer.y()))

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark the seat under the pointer; letting go there chooses it."""
        self._pressed = self._pointer = None
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._held_at(event.position())
            if self._pressed is not None and self._pressed.seat is not None:
                self._marked = self._pressed.seat.number
                self.update()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a seat can be clicked; while one is dragged, where it would come to sit."""
        held, at = self._pressed, event.position()
        if held is not None and self._pointer is None:
            far = (at - held.point).manhattanLength() >= QApplication.startDragDistance()
            self._pointer = at if far else None
        elif held is not None:
            self._pointer = at
        if self._pointer is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
            return
        over = self._held_at(at) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the seat, or seat it behind the one on which it was let go."""
        held, self._pointer = self._pressed, event.position()
        target = self._target()
        self._pressed = self._pointer = None
        if held is not None:
            self._chosen = None
        self.unsetCursor()
        self.update()
        event.accept()
        if held is not None and target is not None:
            self._let_go(held, target)
        self._show_later()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the seat of the first click: by the second one others may lie under the pointer."""
        event.accept()
        if event.button() is Qt.MouseButton.LeftButton and self._chosen is not None:
            self.seat_taken.emit(self._chosen)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold nothing any more."""
        self._pressed = self._pointer = None
        super().hideEvent(event)

    def _let_go(self, held: Held, target: Held) -> None:
        if target.seat is None or (held.seat is None):
            self._move_group(held.group, target.group)
        elif target.seat.number == held.seat.number:
            self._chosen = held.seat.number
            self.seat_chosen.emit(self._chosen)
        elif self._by_group and held.group != target.group:
            self._move_group(held.group, target.group)
        else:
            self.seat_moved.emit(held.seat.number, target.seat.number)

    def event(self, event: QEvent) -> bool:
        """Say who sits under the pointer, from where, and how they stand in the round."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            held = self._held_at(QPointF(event.pos()))
            said = self._said(held.seat) if held is not None and held.seat is not None else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def _said(self, seat: DrawnSeat) -> str:
        parts = (seat.name, seat.group, self._words.status(seat))
        plain = ", ".join(each for each in parts if each)
        return plain.replace("&", "&amp;").replace("<", "&lt;")

    def _target(self) -> Held | None:
        """Return where what is dragged would come to sit."""
        held, at = self._pressed, self._pointer
        if held is None or at is None:
            return None
        target = self._held_at(at, near=True)
        if target is None or held.seat is not None or held.group != target.group:
            return target
        return None

    def _drop_said(self, target: Held | None) -> str:
        held = self._pressed
        if held is None or target is None:
            return self.tr("Let go on another seat")
        words = self.tr("{name} sits after {other}")
        if self._by_group and (held.seat is None or held.group != target.group):
            return (
                with_gaps(words).format(name=held.group, other=target.group) if held.group else ""
            )
        if held.seat is None or target.seat is None or held.seat == target.seat:
            return self.tr("Let go on another seat")
        return with_gaps(words).format(name=held.seat.name, other=target.seat.name)

    def _held_at(self, point: QPointF, *, near: bool = False) -> Held | None:
        """Return the seat or the group's name under a point; with ``near`` the seat beside it."""
        if self._gathered is not None:
            return self._held_in_group(self._gathered, point)
        layout = self._layout
        if layout is None or len(layout.places) != len(self._painted):
            return None
        seat = seat_at(layout, self._painted, point)
        if seat is None and near:
            seat = _nearest(layout, self._painted, point)
        return Held(seat, seat.group, point) if seat is not None else None

    def _held_in_group(self, gathered: Gathered, point: QPointF) -> Held | None:
        from app.look.clusters import group_at, seat_in

        inside = mirrored_point(point, QRectF(self.rect())) - QPointF(0, gathered.top)
        seat = seat_in(gathered.clusters, gathered.seats, inside)
        group = group_at(gathered.clusters, inside)
        if seat is not None:
            return Held(seat, seat.group, point)
        return Held(None, gathered.groups[group], point) if group is not None else None

    # The keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows mark a seat, Enter chooses it, Escape drops nothing."""
        key = event.key()
        step = 1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1
        arrow = step == 1 or key in (Qt.Key.Key_Left, Qt.Key.Key_Up)
        if arrow and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step, whole_group=key in (Qt.Key.Key_Up, Qt.Key.Key_Down))
        elif arrow:
            self._mark(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._marked is not None:
            self.seat_taken.emit(self._marked)
        elif key == Qt.Key.Key_Escape and self._pressed is not None:
            self._pressed = self._pointer = None
            self.update()
        else:
            super().keyPressEvent(event)

    def _ordered(self) -> tuple[DrawnSeat, ...]:
        """Return the seats in the order in which they are shown."""
        return self._gathered.seats if self._gathered is not None else self._seats

    def _mark(self, step: int) -> None:
        seats = self._ordered()
        if not seats:
            return
        numbers = [each.number for each in seats]
        at = numbers.index(self._marked) + step if self._marked in numbers else 0
        seat = seats[at % len(seats)]
        self._marked = seat.number
        self.update()
        tell_focus(self, seats.index(seat))

    def _move(self, step: int, *, whole_group: bool) -> None:
        seats = self._ordered()
        numbers = [each.number for each in seats]
        if self._marked not in numbers or len(numbers) < len("ab"):
            return
        at = numbers.index(self._marked)
        if self._gathered is None:
            others = [*numbers[:at], *numbers[at + 1 :]]
            place = (at + step) % len(numbers)
            self.seat_moved.emit(self._marked, others[place - 1] if place else 0)
        elif whole_group:
            self._step_group(seats[at].group, step, self._gathered.groups)
        elif 0 <= at + step < len(seats) and seats[at + step].group == seats[at].group:
            before, after = sorted((at, at + step))
            self.seat_moved.emit(numbers[before], numbers[after])

    def _step_group(self, group: str, step: int, groups: tuple[str, ...]) -> None:
        """Seat a group one place further on or back; those without a group stay last."""
        named = [each for each in groups if each]
        place = named.index(group) + step if group else -1
        if not 0 <= place < len(named):
            return
        others = [each for each in named if each != group]
        self.group_moved.emit(group, others[place - 1] if place else "")

    def _move_group(self, group: str, after: str) -> None:
        """Seat a group after another; after those without one means after the last of the rest."""
        groups = self._gathered.groups if self._gathered is not None else ()
        others = [each for each in groups if each and each != group]
        if group and group != after and others:
            self.group_moved.emit(group, after or others[-1])


def _nearest(layout: Layout, seats: tuple[DrawnSeat, ...], point: QPointF) -> DrawnSeat | None:
    beside = layout.radius * 3
    found = [
        (hypot(point.x() - place.x, point.y() - place.y), at)
        for at, place in enumerate(layout.places)
    ]
    far, at = min(found, default=(beside, 0))
    return seats[at] if far < beside else None
