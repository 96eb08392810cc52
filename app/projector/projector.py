"""The room's window: it follows the console by itself, or shows what the facilitator holds."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt, QTimer, Signal
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

from app.attending.attention import Attention
from app.attending.seen import How, Seen
from app.attending.station import Station
from app.look.dress import Dress
from app.look.fit import Fitter
from app.look.palette import Palette
from app.look.typeface import Scale, projector_scale
from app.projector.canvas import Canvas
from app.projector.catalogue import fitting, scenes_for
from app.projector.cue import Cue, last_cue
from app.projector.foot import Foot
from app.projector.scene import Scene
from app.projector.second_display import Displays, SecondDisplay
from app.projector.sheets import Sheets
from app.projector.situation import Rank, Situation
from app.projector.turn_band import TurnBand, speaking
from app.wording import Wording
from app.wording.keys.projector import PROJECTOR
from facilitation.floor.rounds import Round
from facilitation.meeting.purpose import Aim, round_to_begin
from facilitation.meeting.state import Meeting

BLANK = "blank"
NARROWEST = 0.75
"""The height of the narrowest screen that is usual, as a share of its width."""

WINDOW = (960, 540)
"""The first size where there is only one display, in pixels."""

_KEYS = {QKeySequence(key.written).toString(): name for name, key in PROJECTOR.named.items()}


class Projector(QWidget):
    """What the room sees. ``seen`` tells the console what that is, and why.

    A message goes before a held scene, a held scene before what follows by itself, and
    ``blank`` before everything. A message goes with the next turn; a decision that opens
    brings its question, whatever was held or asked for. Keys: F11 fills the screen or leaves
    it, Escape leaves it, B blanks.
    """

    seen = Signal(object)
    """What the room sees has changed; carries a :class:`~app.attending.seen.Seen`."""

    typed = Signal(object)
    """A key that was pressed here, but belongs to the console; carries the QKeyEvent."""

    def __init__(
        self,
        station: Station,
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
        self._wording = wording
        self._palette = dress.palette
        self._fitter, self._sheets = Fitter(1024), Sheets()
        self._scenes = scenes_for(self)
        self._foot = Foot(self)
        self._held, self._message, self._blank = "", "", False
        self._keys_wanted = False
        self._attention, self._asked_at = Attention(), -1
        self._cue: tuple[Cue, int] = (Cue.NOTHING, 0)
        self._step, self._part = 0, (0, 0)
        self._step_of: tuple[object, ...] = ()
        self._live: list[QRectF] = []
        self._strip = QRectF()
        self._seen = Seen()
        self._message_turn = 0
        self._band = TurnBand(self)
        self._situation = Situation(station.meeting)
        self._scene = fitting(self._scenes, self._situation)
        self._second = SecondDisplay(displays or _application(), self, before=screen_before)
        self._second.changed.connect(self._on_display)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.resize(*WINDOW)
        self.setMinimumSize(WINDOW[0] // 3, WINDOW[1] // 3)
        station.changed.connect(self._on_changed)
        station.beat.connect(self._on_beat)
        dress.changed.connect(self._wear)
        self._look_again()

    # What is shown

    def scene_name(self) -> str:
        """Return the name of the scene that is shown, ``blank`` for none."""
        return BLANK if self._blank else self._scene.name

    def scene_names(self) -> tuple[str, ...]:
        """Return the scenes that can be held, by name; ``scene_title`` says what they are."""
        return tuple(name for name, scene in self._scenes.items() if scene.offered)

    def scene_title(self, name: str) -> str:
        """Return what a scene is called; the name itself where there is no such scene."""
        if name == BLANK:
            return self.tr("Nothing")
        scene = self._scenes.get(name)
        return scene.title() if scene else name

    def held(self) -> str:
        """Return the scene that is held, empty where the projector follows by itself."""
        return self._held

    def is_blank(self) -> bool:
        """Tell whether nothing is shown."""
        return self._blank

    def hold(self, scene_name: str) -> None:
        """Keep showing a scene whatever happens; an empty name follows the console again.

        Raises:
            KeyError: there is no such scene to hold.
        """
        if scene_name and scene_name not in self.scene_names():
            raise KeyError(scene_name)
        self._held = scene_name
        self._look_again()

    def blank(self, on: bool) -> None:
        """Show nothing at all, or go on showing."""
        self._blank = on
        self._look_again()

    def message(self, text: str) -> None:
        """Show a message of the facilitator; an empty one takes it away."""
        self._message = " ".join(text.split())
        self._message_turn = _turn_of(self._station.meeting)
        self._look_again()

    def attend(self, attention: Attention) -> None:
        """Show a text the way the facilitator asks for, until something new happens.

        The way of showing texts lasts; an attention to nothing follows by itself again.
        """
        self._attention = attention
        self._asked_at = -1 if attention == Attention() else last_cue(self._station.history)[1]
        self._look_again()

    def follow(self) -> None:
        """Follow the console by itself again: nothing held, no message, not blank."""
        self._held, self._message, self._blank = "", "", False
        self.attend(Attention())

    def turn_part(self, by: int) -> None:
        """Go on (1) or back (-1) by a part, where something has no room at once."""
        part, parts = self._part
        if 1 <= part + by <= parts:
            self._step += by
            self.update()

    # Where it is shown

    def open(self) -> None:
        """Open full screen on the second display where there is one, else as a window."""
        if self._second.screen is None:
            self.showNormal()
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
        self.resize(*WINDOW)
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
        if self._foot.is_stale(self._situation, self._wording):
            if self._foot_height() != self._strip.height():
                # A strip of more or fewer lines leaves the scene another room.
                self.update()
                return
            self.update(self._strip.toAlignedRect())
        self.update(stale.toAlignedRect())
        self._update_time()

    def _foot_height(self) -> float:
        small = _scale_of(QRectF(self.rect())).small
        return self._foot.height(self._wording, self._situation, self.width(), small)

    def _on_beat(self) -> None:
        station, shown = self._station, self._situation
        if station.meeting is not shown.meeting or station.following() is not shown.following:
            self._look_again()
        else:
            self._update_time()

    def _update_time(self) -> None:
        for rect in self._live:
            self.update(rect.toAlignedRect())

    def _wear(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def _look_again(self) -> None:
        self._choose_again()
        self.update()

    def _choose_again(self) -> None:
        cue = last_cue(self._station.history)
        if cue != self._cue and cue[0] is Cue.MATTER:
            self._attention = Attention(way=self._attention.way)
        self._end_what_was_put_up(cue)
        self._cue = cue
        asked = self._asked_at == cue[1]
        meeting = self._station.meeting
        due, begins = self._round_due()
        self._situation = Situation(
            meeting,
            cue[0],
            self._message,
            self._attention,
            asked,
            self._station.places(),
            self._station.following(),
            due,
            begins,
        )
        self._scene = self._chosen()
        of = (self._scene.name, cue, self._attention, self._message)
        if of != self._step_of:
            # Something else is shown: from its beginning.
            self._step, self._step_of = 0, of
        self._say()
        self._tell_seen()

    def _end_what_was_put_up(self, cue: tuple[Cue, int]) -> None:
        """Let a message go with the next turn, and all but blank with a decision that opens."""
        turn = _turn_of(self._station.meeting)
        if turn and turn != self._message_turn:
            self._message = ""
        if cue != self._cue and cue[0] is Cue.DECIDING:
            self._held, self._attention, self._asked_at = "", Attention(), -1

    def _tell_seen(self) -> None:
        seen = self.now_seen()
        if seen != self._seen:
            self._seen = seen
            self.seen.emit(seen)

    def now_seen(self) -> Seen:
        """Return what the room sees now, and why."""
        scene = self.scene_name()
        how = How.FOLLOWING
        if not self.isVisible():
            how = How.CLOSED
        elif self._blank:
            how = How.BLANK
        elif self._message:
            how = How.MESSAGE
        elif self._held:
            how = How.HELD
        elif self._situation.asked and self._scene.fits(self._situation) == Rank.ASKED:
            how = How.TEXT
        part, parts = self._part if how not in {How.CLOSED, How.BLANK} else (0, 0)
        return Seen(scene, self.scene_title(scene), how, self._message, part, parts)

    def _round_due(self) -> tuple[Round | None, int]:
        """Return the round that the stage waits for, with what it asks, and who would begin it.

        Once a round was held, its circle stays in view until people speak in another way.
        """
        meeting, purposes = self._station.meeting, self._wording.purposes
        purpose = purposes.of(meeting)
        if purpose.aim is not Aim.ROUND:
            stays = meeting.floor.rounds and purposes.sits_in_circle(meeting)
            return (replace(round_to_begin(meeting, purpose), prompt="") if stays else None), 0
        due = round_to_begin(meeting, purpose)
        return replace(due, prompt=purposes.asked(meeting, purpose)), purpose.person

    def _chosen(self) -> Scene:
        if self._held and not self._message:
            return self._scenes[self._held]
        return fitting(self._scenes, self._situation)

    def _say(self) -> None:
        """Give the window's name and what is shown to those who hear the screen."""
        opening = self._situation.meeting.opening
        title = opening.title if opening else self.tr("Goround")
        self.setWindowTitle(self.tr("{meeting}: the room’s window").format(meeting=title))
        self.setAccessibleName(
            self.tr("Projector: {scene}").format(scene=self.scene_title(self.scene_name()))
        )
        self.setAccessibleDescription(
            self.tr("Nothing is shown.")
            if self._blank
            else self._scene.said(self._situation, self._wording)
        )

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene and the strip at its foot."""
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()), event)
        painter.end()

    def paint(self, painter: QPainter, rect: QRectF, event: QPaintEvent | None = None) -> None:
        """Paint what is shown into a rectangle; of an event only what it asks for."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._blank:
            self._live, self._part = [], (0, 0)
            painter.fillRect(rect, Qt.GlobalColor.black)
            return
        painter.fillRect(rect, self._palette.paper)
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
        self._foot.paint(self._canvas(painter, strip, scale, event), self._situation)

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
            self._step,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """The room sees something now."""
        super().showEvent(event)
        self._tell_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        """The room sees nothing of this meeting any more."""
        super().hideEvent(event)
        self._tell_seen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint everything anew."""
        super().resizeEvent(event)
        self.update()

    # Keys

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go on or back by a part, where something has no room at once."""
        if event.angleDelta().y():
            self.turn_part(-1 if event.angleDelta().y() > 0 else 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Somebody wants this window's own keys."""
        self._keys_wanted = True
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere again."""
        self._keys_wanted = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11, Escape, Page up and down; B where somebody clicked here; all else is the console's.

        A system may give a window the keyboard only because it has opened: what is being typed
        then must not blank the room.
        """
        name = _KEYS.get(QKeySequence(event.keyCombination()).toString())
        if name == "full" or (name == "leave full" and self.isFullScreen()):
            self.toggle_full_screen()
        elif name in {"next part", "part before"}:
            self.turn_part(1 if name == "next part" else -1)
        elif name == "blank" and self._keys_wanted:
            self.blank(not self._blank)
        elif event.text() and not self._keys_wanted:
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)


def _scale_of(rect: QRectF) -> Scale:
    """Return the sizes for a screen; on one narrower than 4:3 the width says how large they are."""
    return projector_scale(int(min(rect.height(), rect.width() * NARROWEST)))


def _divided(rect: QRectF, foot: float, scale: Scale) -> tuple[QRectF, QRectF]:
    """Return where the scene and where the strip at its foot are painted."""
    strip = QRectF(rect.x(), rect.bottom() - foot, rect.width(), foot)
    margin = scale.small * 1.2
    body = QRectF(rect.x(), rect.y(), rect.width(), rect.height() - foot)
    return body.adjusted(margin, margin * 0.8, -margin, -margin * 0.7), strip


def _turn_of(meeting: Meeting) -> int:
    """Return the identity of the running turn; 0 for none."""
    return meeting.floor.turn.id if meeting.floor.turn is not None else 0


def _application() -> Displays:
    return cast(Displays, QApplication.instance())
