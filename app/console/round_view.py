"""The circle of seats in a round: a click hands the piece on."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.look.circle import MOST_SEATS, Circle, Layout, Seat, SeatStatus, draw_circle, seat_at
from app.look.dress import Dress
from app.look.fit import Fitter
from app.look.palette import Palette
from app.look.typeface import Sizes
from facilitation.floor.rounds import Round, Status
from facilitation.meeting.reading import as_they_sit, name_of
from facilitation.meeting.state import Meeting

STATUSES = {
    Status.WAITING: SeatStatus.WAITING,
    Status.HOLDING: SeatStatus.HOLDING,
    Status.SPOKE: SeatStatus.SPOKE,
    Status.SOFT_PASS: SeatStatus.SOFT_PASS,
    Status.FINAL_PASS: SeatStatus.FINAL_PASS,
    Status.SKIPPED: SeatStatus.FINAL_PASS,
    Status.LEFT: SeatStatus.LEFT,
}
"""How a status looks; who was skipped looks like who passed: their turn is over."""

_BEFORE = 60
"""Of a round with too many seats for one picture, those shown before the one called last."""


def seats_of(meeting: Meeting, going: Round) -> tuple[Seat, ...]:
    """Return the seats as people sit, at most as many as one picture holds.

    A list is shown in its own order; so is a round with too many seats, around the one called last.
    """
    seats = going.seats
    if len(seats) > MOST_SEATS:
        first = min(max(0, going.at - _BEFORE), len(seats) - MOST_SEATS)
        seats = seats[first : first + MOST_SEATS]
    else:
        seats = as_they_sit(meeting, going)
    return tuple(
        Seat(each.person, name_of(meeting, each.person), STATUSES[each.status]) for each in seats
    )


class RoundView(QWidget):
    """Paints the circle; arrow keys mark a seat, Enter or a click chooses it.

    A seat dragged onto another one, or moved by Alt with an arrow, is seated anew next to it.
    """

    seat_chosen = Signal(int)
    """The participant number of a seat that was chosen."""

    seat_moved = Signal(int, int)
    """Who is to sit elsewhere, and after whom (0: first), by participant numbers."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        """Begin without seats."""
        super().__init__(parent)
        self._palette = dress.palette
        self._scale = dress.scale
        self._fitter = Fitter()
        self._seats: tuple[Seat, ...] = ()
        self._title = ""
        self._under = ""
        self._marked: int | None = None
        self._pressed: int | None = None
        self._layout: Layout | None = None
        self._from: tuple[object, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The circle of seats"))

    def minimumSizeHint(self) -> QSize:
        """Large enough for a small circle."""
        return QSize(220, 160)

    def wear(self, palette: Palette) -> None:
        """Take other colours."""
        self._palette = palette
        self.update()

    def show_round(self, meeting: Meeting, going: Round, title: str, under: str) -> None:
        """Show the seats of a round, and in the middle who speaks and what more there is to say."""
        rests_on = (going, meeting.people, meeting.seating)
        same = self._from and all(a is b for a, b in zip(self._from, rests_on, strict=True))
        if not same:
            self._from = rests_on
            self._seats = seats_of(meeting, going)
        elif (title, under) == (self._title, self._under):
            return
        self._title, self._under = title, under
        self.setAccessibleDescription(f"{title}. {under}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle."""
        painter = QPainter(self)
        marked = self._marked if self.hasFocus() else None
        circle = Circle(self._seats, self._title, self._under, marked)
        sizes = Sizes(self._scale.small, self._scale.display)
        box = QRectF(self.rect())
        self._layout = draw_circle(painter, box, circle, self._palette, self._fitter, sizes)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark the seat under the pointer; letting go there chooses it."""
        seat = self._seat_under(event.position())
        self._pressed = None
        if seat is not None and event.button() is Qt.MouseButton.LeftButton:
            self._marked = self._pressed = seat.number
            self.update()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the seat, or seat it behind the one on which it was let go."""
        seat, pressed = self._seat_under(event.position()), self._pressed
        self._pressed = None
        if seat is not None and pressed is not None:
            if seat.number == pressed:
                self.seat_chosen.emit(pressed)
            else:
                self.seat_moved.emit(pressed, seat.number)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a seat can be clicked."""
        over = self._seat_under(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows mark a seat, Enter chooses it."""
        key = event.key()
        step = 1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1
        arrow = step == 1 or key in (Qt.Key.Key_Left, Qt.Key.Key_Up)
        if arrow and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
        elif arrow:
            self._mark(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._marked is not None:
            self.seat_chosen.emit(self._marked)
        else:
            super().keyPressEvent(event)

    def _mark(self, step: int) -> None:
        if not self._seats:
            return
        numbers = [each.number for each in self._seats]
        at = numbers.index(self._marked) + step if self._marked in numbers else 0
        self._marked = numbers[at % len(numbers)]
        self.setAccessibleDescription(self._seats[at % len(numbers)].name)
        self.update()

    def _move(self, step: int) -> None:
        """Seat whoever is marked one place further on, or one place back."""
        numbers = [each.number for each in self._seats]
        if self._marked not in numbers or len(numbers) < len("ab"):
            return
        at = numbers.index(self._marked)
        others = [*numbers[:at], *numbers[at + 1 :]]
        place = (at + step) % len(numbers)
        self.seat_moved.emit(self._marked, others[place - 1] if place else 0)

    def _seat_under(self, point: QPointF) -> Seat | None:
        if self._layout is None or len(self._layout.places) != len(self._seats):
            return None
        return seat_at(self._layout, self._seats, point)
