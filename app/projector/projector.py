"""The room's window: it follows the console by itself, or shows what the facilitator holds."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.attending.station import Station
from app.look.dialog_size import room_on_screen
from app.look.dress import Dress
from app.look.fit import Fitter
from app.look.mirror import mirrored, turn_round
from app.look.palette import Palette
from app.look.typeface import Scale, projector_scale
from app.projector.canvas import Canvas
from app.projector.catalogue import Fitting, scenes_for
from app.projector.foot import Foot, of_several_parts
from app.projector.scene import Rank, Said, Scene, Situation, told
from app.projector.second_display import Displays, SecondDisplay
from app.projector.sheets import Sheets
from app.projector.turn_band import TurnBand
from app.room.first_words import UNSAID_BEFORE_ROOM
from app.room.put_up import How, Seen
from app.room.room import Room
from app.speaking.announcing import is_listened
from app.speaking.news import News
from app.speaking.parts import Heard, Part, Role
from app.speaking.voice import Voice
from app.wording import Wording
from app.wording.keys.windows import PROJECTOR
from app.wording.words import with_gaps
from facilitation.floor.rounds import Round
from facilitation.meeting.purpose import Aim, Purpose, round_to_begin
from facilitation.meeting.reading import speaking
from facilitation.meeting.state import Meeting
from facilitation.process.process import Juncture
from facilitation.remembered import Remembered

NARROWEST = 0.75
"""The height of the narrowest screen that is usual, as a share of its width."""

WINDOW = QSize(960, 540)
"""The first size where there is only one display, in pixels."""

_KEYS = {QKeySequence(key.written).toString(): name for name, key in PROJECTOR.named.items()}


_AT_ONCE = (Juncture.MOVED, Juncture.CHAIR, Juncture.RULED)


class Projector(QWidget, Heard):
    """Shows what is put up in a :class:`~app.room.room.Room`, and tells it what the room sees.

    A message goes before a held scene, a held scene before what follows by itself, and
    ``blank`` before everything. Keys: F11 fills the screen or leaves it, Escape leaves it, B
    blanks. Where there is one display only, Escape leads back to the console, and B is a letter
    like any other.
    """

    typed = Signal(object)
    """A key that was pressed here, but belongs to the console; carries the QKeyEvent."""

    left = Signal()
    """Whoever looked at this window on the only display wants the console again."""

    def __init__(
        self,
        station: Station,
        room: Room,
        wording: Wording,
        dress: Dress,
        parent: QWidget | None = None,
        displays: Displays | None = None,
        *,
        screen_before: str = "",
    ) -> None:
        """Watch a station; ``displays`` are the application's unless others are handed in.

        ``screen_before`` is the name of the screen that the room saw last time.
        """
        super().__init__(parent)
        self._station = station
        self.room = room
        self._wording = wording
        self._palette = dress.palette
        self._fitter, self._sheets = Fitter(1024), Sheets()
        self._names: Remembered[tuple[str, ...]] = Remembered()
        self._scenes = scenes_for(self)
        self._foot = Foot(self)
        self._keys_wanted = False
        self._part = (0, 0)
        self._live: list[QRectF] = []
        self._strip = QRectF()
        self._band = TurnBand(self)
        self._explaining = QTimer(self, singleShot=True)
        self._explaining.timeout.connect(self._look_again)
        self._situation = Situation(station.meeting)
        self._fitting = Fitting(self._scenes.values())
        self._scene = self._fitting.of(self._situation)
        self._second = SecondDisplay(
            displays or cast(Displays, QApplication.instance()), self, before=screen_before
        )
        self._second.changed.connect(self._on_display)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.resize(WINDOW.boundedTo(room_on_screen(self)))
        self.setMinimumSize(WINDOW / 3)
        station.changed.connect(self._on_changed)
        station.beat.connect(self._on_beat)
        station.minute.connect(self.update)
        room.changed.connect(self._look_again)
        self._news = News(station, wording, Voice(self, wording.translate))
        dress.changed.connect(self._wear)
        self._look_again()

    # What is shown

    def scene_name(self) -> str:
        """Return the name of the scene that is shown; it is there behind a blank wall, too."""
        return self._scene.name

    # Where it is shown

    @property
    def alone(self) -> bool:
        """Whether there is one display only, which this window shares with the console."""
        return self._second.screen is None

    def open(self) -> None:
        """Open full screen on the second display where there is one, else as a window."""
        if not self.alone:
            self._fill_second()
        elif not self.isVisible() or self.isMinimized():
            self.showNormal()

    def show_alone(self) -> None:
        """Fill the display of a laptop that shows nothing else."""
        if self.isVisible():
            return
        if self.alone:
            self.showFullScreen()
            self._settle_cursor()
        else:
            self._fill_second()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or leave it."""
        if self.isFullScreen():
            self._leave_full_screen()
        else:
            self.showFullScreen()
        self._settle_cursor()

    def _fill_second(self) -> None:
        screen = self._second.screen
        if screen is None:
            return
        if self.isFullScreen():
            self.showNormal()
        if isinstance(screen, QScreen):
            self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self._settle_cursor()

    def _on_display(self) -> None:
        self._say()
        if not self.isVisible():
            return
        if self._second.screen is not None:
            self._fill_second()
        elif self.isFullScreen():
            self._leave_full_screen()
            # The facilitator's own window comes to lie before it.
            self.lower()

    def _leave_full_screen(self) -> None:
        self.showNormal()
        self.resize(WINDOW.boundedTo(room_on_screen(self)))
        primary = QGuiApplication.primaryScreen()
        if not primary.geometry().contains(self.geometry().center()):
            self.setScreen(primary)
            self.move(primary.availableGeometry().topLeft())
        self._settle_cursor()

    def _settle_cursor(self) -> None:
        if self.isFullScreen():
            self.setCursor(Qt.CursorShape.BlankCursor)
        else:
            self.unsetCursor()

    # What it is told

    def _on_changed(self, _rows: object) -> None:
        """Paint only what shows something else now: that is soon done, and done for every act."""
        scene, before = self._scene, self._situation
        self._choose_again()
        stale = scene.stale(before, self._situation) if scene is self._scene else None
        turn = speaking(before.meeting) is not speaking(self._situation.meeting)
        if stale is None or (turn and not scene.shows_turn):
            self.update()
            return
        small = _scale_of(QRectF(self.rect())).small
        strip = (self._wording, self._situation, self.width(), small)
        if self._foot.is_stale(*strip):
            if self._foot.height(*strip) != self._strip.height():
                # A strip of more or fewer lines leaves the scene another room.
                self.update()
                return
            self.update(self._strip.toAlignedRect())
        self._update_part(stale)
        self._update_time()

    def _on_beat(self) -> None:
        now, shown = self._station.standing(), self._situation
        if now.meeting is not shown.meeting or now.following is not shown.following:
            self._look_again()
        else:
            self._update_time()

    def _update_time(self) -> None:
        for rect in self._live:
            self._update_part(rect)

    def _update_part(self, rect: QRectF) -> None:
        """Paint a part of the picture anew, wherever that lies on the screen."""
        self.update(mirrored(rect, QRectF(self.rect())).toAlignedRect())

    def _wear(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def _look_again(self) -> None:
        self._choose_again()
        self.update()

    def _choose_again(self) -> None:
        now, put_up = self._station.standing(), self.room.put_up
        purpose = self._wording.processes.purpose(now.meeting)
        due, begins = self._round_due(now.meeting, purpose)
        decides_next = purpose.aim is Aim.DECIDE and now.meeting.floor.turn is None
        presents = self._wording.processes.presents(now.meeting)
        stands = (now.places, now.following, due, begins, decides_next, presents)
        self._situation = Situation(
            now.meeting, self.room.cue[0], put_up.message, put_up.attention, put_up.asked, *stands
        )
        self._scene = self._chosen()
        about, meaning = self._about(), self._meaning()
        self._situation = replace(self._situation, about=about, meaning=meaning)
        self._say()
        self._tell_seen()

    def _about(self) -> str:
        """Return the line of the stage for everybody, where the scene does not say it itself."""
        now = self._situation
        line = self._wording.stage_line
        return "" if self._scene.says_stage else line.now(now.meeting, decided=now.decided)

    def _meaning(self) -> str:
        """Return what a word that is new to this meeting means; look again when it has stood.

        What has to be said at once goes before: that it waits for a second, that one may appeal.
        Nothing is explained under a result: it would be read as a part of it. Nor is a word that
        stands nowhere in this window.
        """
        meeting, words = self._situation.meeting, self._wording.processes
        at_once = self._situation.decided or words.juncture_here(meeting) in _AT_ONCE
        shown = None if at_once else self.room.explained(meeting)
        if shown is None or shown.word in UNSAID_BEFORE_ROOM:
            return ""
        self._explaining.start(shown.left)
        return self._wording.glossary.said(shown.word)

    def _tell_seen(self) -> None:
        self.room.tell(self.now_seen())

    def now_seen(self) -> Seen:
        """Return what the room sees now, and why."""
        put_up = self.room.put_up
        how = How.FOLLOWING
        if not self.isVisible():
            how = How.CLOSED
        elif put_up.blank:
            how = How.BLANK
        elif put_up.message:
            how = How.MESSAGE
        elif put_up.held:
            how = How.HELD
        elif put_up.asked and self._scene.fits(self._situation) == Rank.ASKED:
            how = How.TEXT
        part, parts = self._part if how not in {How.CLOSED, How.BLANK} else (0, 0)
        return Seen(self._scene.name, self._scene.title(), how, put_up.message, part, parts)

    def _round_due(self, meeting: Meeting, purpose: Purpose) -> tuple[Round | None, int]:
        """Return the round that the stage waits for, with what it asks, and who would begin it.

        Once a round was held, its circle stays in view until people speak in another way.
        """
        if purpose.aim is not Aim.ROUND:
            stays = meeting.floor.rounds and self._wording.processes.sits_in_circle(meeting)
            return (replace(round_to_begin(meeting, purpose), prompt="") if stays else None), 0
        due = round_to_begin(meeting, purpose)
        asked = self._wording.purposes.asked(meeting, purpose)
        return replace(due, prompt=asked), purpose.person

    def _chosen(self) -> Scene:
        held = self.room.put_up.held
        if held and not self.room.put_up.message:
            return self._scenes[held]
        return self._fitting.of(self._situation)

    def _say(self) -> None:
        opening = self._situation.meeting.opening
        title = opening.title if opening else self.tr("Goround")
        called = self.tr("{meeting}: the room’s window")
        if self.alone:
            called = self.tr("{meeting}: the room’s window (Escape: back)")
        self.setWindowTitle(with_gaps(called).format(meeting=title))
        blank = self.room.put_up.blank
        scene = self.tr("Nothing") if blank else self._scene.title()
        self.setAccessibleName(with_gaps(self.tr("The room’s window: {scene}")).format(scene=scene))
        if is_listened():
            self.setAccessibleDescription(self.accessibleDescription())

    def accessibleDescription(self) -> str:  # noqa: N802 - Qt's own name
        """Put into words what is shown: only for who asks, since it takes as long as painting."""
        if self.room.put_up.blank:
            return self.tr("Nothing is shown.")
        now = self._situation
        return told((self._scene.said(now, self._wording), now.about, now.meaning))

    heard_as = Role.Window

    def heard_parts(self) -> int:
        return len(self._told())

    def heard_part(self, at: int) -> Part:
        """Return what the scene is called, what it shows, who speaks, or a part of the strip."""
        each, low = self._told()[at]
        strip = self._strip.toAlignedRect()
        above = self.rect().adjusted(0, 0, 0, -strip.height())
        return Part(each.text, strip if low else above, each.stands, each.role, each.more)

    def _told(self) -> list[tuple[Said, bool]]:
        """Return what the room sees, part by part, and whether each stands in the strip."""
        if self.room.put_up.blank:
            return [(Said(self.tr("Nothing is shown."), Role.StaticText), False)]
        situation, scene = self._situation, self._scene
        shown = [Said(scene.title(), Role.Heading), *scene.shown(situation, self._wording)]
        shown += [Said(each) for each in (situation.about, situation.meaning) if each]
        tick, named = self._station.now().tick, not scene.shows_turn
        turn = self._band.told(situation.meeting, tick, self._wording, named=named)
        shown += [Said(turn)] if turn else []
        now, decided = self._wording.strip, situation.decided
        strip = self._foot.told(now.strip(situation.meeting, situation.following, decided=decided))
        told = [(each, False) for each in shown]
        return told + [(Said(f"{label}: {text}"), True) for label, text in strip]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()), event)
        painter.end()

    def paint(self, painter: QPainter, rect: QRectF, event: QPaintEvent | None = None) -> None:
        """Paint what is shown into a rectangle; of an event only what it asks for."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.room.put_up.blank:
            self._live, self._part = [], (0, 0)
            painter.fillRect(rect, Qt.GlobalColor.black)
            return
        painter.fillRect(rect, self._palette.paper)
        turn_round(painter, rect)
        scale = _scale_of(rect)
        foot = self._foot.height(self._wording, self._situation, rect.width(), scale.small)
        body, strip = _divided(rect, foot, scale)
        self._strip = strip
        canvas = self._canvas(painter, body, scale, event)
        live = self._paint_turn(canvas)
        self._scene.paint(canvas, self._situation)
        self._live = [*canvas.live, *live]
        if event is None or event.rect().contains(rect.toRect()):
            self._know_part(canvas.part)
        canvas.area = strip
        self._foot.paint(canvas, self._situation)

    def _know_part(self, part: tuple[int, int]) -> None:
        """Tell the console which part the room sees, once that is painted."""
        if part != self._part:
            self._part = part
            QTimer.singleShot(0, self, self._tell_seen)

    def _paint_turn(self, canvas: Canvas) -> list[QRectF]:
        """Paint who speaks where the scene does not; leave it the room above; return the time."""
        if self._scene.shows_turn:
            return []
        meeting, area = self._situation.meeting, canvas.area
        canvas.area = self._band.place(canvas, meeting)
        self._band.paint(canvas, meeting)
        live, canvas.live = canvas.live, []
        space = canvas.gap if canvas.area.height() else 0.0
        canvas.area = area.adjusted(0, 0, 0, -canvas.area.height() - space)
        return live

    def _canvas(
        self, painter: QPainter, area: QRectF, scale: Scale, event: QPaintEvent | None
    ) -> Canvas:
        people = self._situation.meeting.people
        self._fitter.keep_whole(self._names.get(lambda: of_several_parts(people), people))
        return Canvas(
            painter,
            area,
            scale,
            self._palette,
            self._fitter,
            self._sheets,
            self._wording,
            self._station.now(),
            event.region() if event is not None else None,
            self.room.put_up.part,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell_seen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    # Keys

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go on or back by a part, where something has no room at once."""
        if event.angleDelta().y():
            self.room.turn_part(-1 if event.angleDelta().y() > 0 else 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Somebody wants this window's own keys."""
        self._keys_wanted = True
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keys_wanted = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11, Escape, Page up and down; B where somebody clicked here; all else is the console's.

        A system may give a window the keyboard only because it has opened: what is being typed
        then must not blank the room; nor where the same hand goes on typing on the only display.
        """
        name = _KEYS.get(QKeySequence(event.keyCombination()).toString())
        if name == "full":
            self.toggle_full_screen()
        elif name == "leave full":
            self._leave()
        elif name in {"next part", "part before"}:
            self.room.turn_part(1 if name == "next part" else -1)
        elif name == "blank" and self._keys_wanted and not self.alone:
            self.room.blank(not self.room.put_up.blank)
        else:
            self.typed.emit(event)

    def _leave(self) -> None:
        if self.isFullScreen():
            self.toggle_full_screen()
        if self.alone:
            self.left.emit()


def _scale_of(rect: QRectF) -> Scale:
    """Return the sizes for a screen; on one narrower than 4:3 the width says how large they are."""
    return projector_scale(int(min(rect.height(), rect.width() * NARROWEST)))


def _divided(rect: QRectF, foot: float, scale: Scale) -> tuple[QRectF, QRectF]:
    strip = QRectF(rect.x(), rect.bottom() - foot, rect.width(), foot)
    margin = scale.small * 1.2
    body = QRectF(rect.x(), rect.y(), rect.width(), rect.height() - foot)
    return body.adjusted(margin, margin * 0.8, -margin, -margin * 0.7), strip
