"""The three windows of one meeting, and what leads from one to another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from app.attending.station import Station
from app.console.console import Console
from app.console.matter.drafts import Drafts
from app.look.dress import Dress
from app.look.first_picture import FirstPicture
from app.look.typeface import load_scripts_for
from app.program.held_keys import HeldKeys
from app.program.laptop import ROOM, WindowPlaces
from app.room.afar import Afar
from app.room.put_up import How, Seen
from app.room.room import Room
from app.wording import Wording
from facilitation.meeting.seat import Post
from facilitation.record.errands import Errands

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.desk.preview import Ask
    from app.projector.projector import Projector
    from facilitation.meeting.state import Meeting

_ASK_AGAIN_MS = 300


class MeetingWindows(QObject):
    """The console of a meeting; projector and desk are made when they are first wanted.

    ``closed`` says that the console, and with it the meeting on this laptop, was closed. What else
    the console wants, the program hears from the console itself.
    """

    closed = Signal()
    in_use = Signal()
    """The console of this meeting has come to the front."""

    def __init__(  # noqa: PLR0913 - what the windows of a meeting are made from
        self,
        station: Station,
        wording: Wording,
        dress: Dress,
        *,
        preview: Ask | None = None,
        places: WindowPlaces | None = None,
        drafts: Drafts | None = None,
        errands: Errands | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Make the console; ``preview`` has the minutes made for the desk.

        ``places`` remembers where the windows stand, ``drafts`` what was typed into a dialog and
        not done; ``errands`` load dictionaries.
        """
        super().__init__(parent)
        self.station = station
        self._wording = wording
        self._dress = dress
        self._preview = preview
        self._errands = errands
        self.projector: Projector | None = None
        self.desk: Desk | None = None
        self.elsewhere: Callable[[], bool] = lambda: False
        """Tells whether the room sees another meeting that still runs."""

        load_scripts_for(_first_shown(station.meeting))
        self._places, self._drafts = places, drafts
        settings = places.settings if places else None
        self._gone = False
        self.room = Room(station, _scenes, self)
        self.room.wanted.connect(self._open_room)
        if errands is not None:
            Afar(station, self.room, errands, self)
        self.console = Console(station, self.room, wording, dress, settings=settings, drafts=drafts)
        if places is not None:
            places.open_desk(self.console, "console")
        self._connect(self.console)
        self.console.came_to_front.connect(self.in_use)
        station.beat.connect(self._ring)

    def _ring(self) -> None:
        """Begin to listen for limits; the tone is made a moment after the first picture."""
        self.station.beat.disconnect(self._ring)
        if QGuiApplication.platformName() == "offscreen":
            return
        from app.sounding.limit_tone import LimitTone
        from app.sounding.player import SoundPlayer, soft_tone

        player = SoundPlayer(soft_tone(), self)
        LimitTone(self.station, player.play, self)
        self.console.floor.turn.unheard = not player.can_play

    def _connect(self, console: Console) -> None:
        console.projector_wanted.connect(self.show_projector)
        console.desk_wanted.connect(self.show_desk)
        console.closed.connect(self._close)

    def show(self) -> None:
        """Show the console; the room's window too, where there is a second display.

        It comes back also where the program ended in a crash, or in a meeting that was killed.
        """
        if self.station.post is Post.SHOW:
            self._projector().show_alone()
            return
        begins = self.main is self.console and not self.console.isVisible()
        picture = FirstPicture(self.console) if begins else None
        if self.station.post is Post.FULL:
            if picture is not None:
                picture.painted.connect(self._show_room)
            else:
                self._show_room()
        if self.station.post is Post.DOOR:
            self.console.side.show_people()
        to_front(self.main)
        if picture is not None:
            HeldKeys(self.console, picture)

    @property
    def main(self) -> QWidget:
        """The window that this station works with; the meeting is left with it."""
        match self.station.post:
            case Post.NOTES:
                return self._desk()
            case Post.SHOW:
                return self._projector()
            case _:
                return self.console

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the meeting when a desk, or a wall, that is all there is of it was closed."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous() and not self._gone:
            QTimer.singleShot(0, self, self._close)
        return super().eventFilter(watched, event)

    @property
    def runs(self) -> bool:
        """Whether the meeting is not closed: one that is gets opened to look something up."""
        return not self.station.meeting.closed

    def _show_room(self) -> None:
        if not self._may_open():
            return
        left_open = self._places is not None and self._places.take_left_open()
        if left_open or len(QGuiApplication.screens()) > 1:
            self.open_beside()

    def _open_room(self) -> None:
        if not self.shows_room() and not self.room.is_seen_afar and self._may_open():
            self.open_beside()

    def _may_open(self) -> bool:
        """Tell whether the room's window may open by itself: it never takes the room from others.

        Where somebody asks for it by its key, it opens whatever the room sees.
        """
        if self.elsewhere():
            self.room.tell(Seen(how=How.ELSEWHERE))
            return False
        return self.runs and self.station.post is Post.FULL

    def open_beside(self) -> None:
        """Show the room's window; keyboard and front stay with what is in use.

        Where there is one display only, that leaves it behind the console, which says so.
        """
        desk = self.desk
        in_use = desk if desk is not None and desk.isActiveWindow() else self.console
        self._projector().open()
        # Afterwards: what is opened by the same press is not there yet, and shall have the keys.
        QTimer.singleShot(0, self, lambda: self._turn_back(in_use))

    def show_projector(self) -> None:
        """Show the room's window: full screen on a second display.

        Where there is one display only, it comes to the front as any window does; asked for there,
        the console comes back.
        """
        projector = self._projector()
        if projector.alone and projector.isVisible() and projector.isActiveWindow():
            self._turn_back(self.console)
            return
        projector.open()
        if projector.alone:
            to_front(projector)

    def _turn_back(self, window: QWidget) -> None:
        """Give the keys back to a window, or to what is open over it; say where the room's is."""
        to_front(window)
        if over := _open_over(window):
            to_front(over)
        projector = self._projector()
        if projector.alone and projector.frameGeometry().intersects(self.console.frameGeometry()):
            self.console.tell_room_is_behind()

    def shows_room(self) -> bool:
        return self.projector is not None and self.projector.isVisible()

    def leave_room(self) -> None:
        """Let the room see another meeting."""
        if self.projector is not None:
            self.projector.hide()
        self.room.tell(Seen(how=How.ELSEWHERE))

    def show_desk(self) -> None:
        to_front(self._desk())

    def show_place(self, seq: int, typed: str) -> None:
        """Show a place in the record, and the words there that were looked for."""
        if seq:
            self.show_desk()
            self._desk().show_place(seq, typed)

    def _projector(self) -> Projector:
        if self.projector is None:
            from app.projector.projector import Projector

            places = self._places
            before = places.screen_of(ROOM) if places else ""
            projector = Projector(
                self.station, self.room, self._wording, self._dress, screen_before=before
            )
            if places is not None:
                places.open(projector, ROOM)
            self.projector = projector
            if self.station.post is Post.SHOW:
                projector.installEventFilter(self)
            else:
                projector.typed.connect(self.console.take_typing)
                projector.left.connect(lambda: self._turn_back(self.console))
        return self.projector

    def _desk(self) -> Desk:
        if self.desk is None:
            from app.desk.desk import Desk
            from app.desk.spelling import Spelling
            from app.program.desk_steps import DeskSteps

            place = self._places.place if self._places else ""
            errands, language = self._errands, QLocale().name()
            spelling = Spelling(language, errands, parent=self) if errands else None
            self.desk = Desk(
                self.station,
                self._wording,
                self._dress,
                preview=self._preview,
                place=place,
                spelling=spelling,
                keeper=self._drafts,
            )
            DeskSteps(self.station, self._wording, self.desk)
            self.desk.search_wanted.connect(self.console.search_wanted)
            if self._places is not None:
                self._places.open_desk(self.desk, "desk")
            if self.station.post is Post.NOTES:
                self.desk.installEventFilter(self)
        return self.desk

    def _close(self) -> None:
        """Let the other windows of the meeting go with its console.

        A desk with words that could not be written yet stays until they are safe.
        """
        if self.projector is not None:
            self.projector.close()
        if self.desk is not None and not self.desk.close():
            QTimer.singleShot(_ASK_AGAIN_MS, self, self._close_after_desk)
            return
        self._go()

    def _close_after_desk(self) -> None:
        if self.desk is not None and self.desk.isVisible():
            QTimer.singleShot(_ASK_AGAIN_MS, self, self._close_after_desk)
            return
        self._go()

    def _go(self) -> None:
        self.station.close()
        self.closed.emit()
        self.make_room()

    def make_room(self) -> None:
        """Go, also where nobody closed the meeting, because others show it from now on."""
        self._gone = True
        for made in (self.desk, self.projector, self.console, self.station, self):
            if isinstance(made, QWidget):
                made.hide()
            if made is not None:
                made.deleteLater()


def to_front(window: QWidget) -> None:
    """Show a window, or bring it to the front."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    if QGuiApplication.platformName() != "offscreen":
        window.raise_()
    window.activateWindow()


def _open_over(window: QWidget) -> QWidget | None:
    """Return the dialog or page that was opened last over a window."""
    inside = window.findChildren(QDialog)
    return next((each for each in reversed(inside) if each.isVisible()), None)


def _scenes() -> dict[str, str]:
    from app.projector.catalogue import offered

    return offered()


def _first_shown(meeting: Meeting) -> Iterator[str]:
    """Return what people have written that a first picture may show."""
    if meeting.opening:
        yield meeting.opening.title
    for person in meeting.people.values():
        yield person.name
        yield person.group
    for item in meeting.items:
        yield item.title
    for proposal in meeting.proposals.values():
        yield proposal.title
        yield proposal.versions[-1].text
    floor, decision, heat = meeting.floor, meeting.decision, meeting.temperature
    yield floor.round.prompt if floor.round else ""
    yield decision.question if decision else ""
    yield from decision.options if decision else ()
    yield heat.question if heat else ""
    yield from (*meeting.prompts, *meeting.agreed, *(each.task for each in meeting.tasks))
