"""Who has the floor, in large letters, and the turn's ring; a clock only where one is wanted."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.look.brush import Brush
from app.look.dress import Dress
from app.look.fit import Fitter, Lettering, draw_fitted
from app.look.mirror import mirrored, turn_round
from app.look.ring import LEAST_RING, RingState, draw_ring, in_one_line
from app.look.typeface import Sizes
from app.speaking.parts import Heard, Part, Role
from app.wording import Wording
from facilitation.direction import beside
from facilitation.floor import turns
from facilitation.floor.turns import Turn, TurnKind
from facilitation.meeting.groups.spokes import on_the_floor
from facilitation.meeting.reading import time_is_shown
from facilitation.meeting.state import Meeting


class TurnView(QWidget, Heard):
    """Paints the present turn; repaints itself only where what it shows has changed.

    ``clock_asked`` is whether the facilitator wants a clock where the group wants none,
    ``unheard`` whether nothing on this computer can play the tone, ``from_the_top`` whether a low
    window shows only the beginning where nobody speaks.
    """

    def __init__(self, wording: Wording, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording, self._dress = wording, dress
        dress.changed.connect(self.update)
        self._fitter = Fitter()
        self._name = ""
        self._about = ""
        self._rule = ""
        self._ring = RingState()
        self._turn: Turn | None = None
        self.clock_asked = False
        self.from_the_top = False
        self.setAccessibleName(self.tr("Who has the floor"))
        self.unheard = False
        self._told_unheard = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """A ring that can be read from a step away, and a long name beside it."""
        return QSize(360, max(self._least(), self._dress.scale.display * 4))

    def minimumSizeHint(self) -> QSize:
        """Narrow, and lower than wanted where a window has no height to give."""
        return QSize(220, self._least())

    def _least(self) -> int:
        """Return the height at which all of the time has room in the ring."""
        return int(self._dress.scale.small * LEAST_RING)

    def show_turn(self, meeting: Meeting, tick: int) -> None:
        """Show the present turn of a meeting at a tick (ms)."""
        turn = meeting.floor.turn
        name = on_the_floor(meeting, turn.person)[0] if turn else self.tr("Nobody has the floor")
        about = self._about_turn(meeting, turn) if turn else ""
        rule = self._rule_of(meeting)
        ring = self.ring_of(meeting, tick)
        words = (name, about, rule, turn is None)
        same = words == (self._name, self._about, self._rule, self._turn is None)
        if same and ring == self._ring:
            return
        self._name, self._about, self._rule = name, about, rule
        self._ring, self._turn = ring, turn
        said = (name, about, self.time_said(), rule)
        self.setAccessibleDescription(", ".join(each for each in said if each))
        # As time goes on, only the ring is another one.
        ring_box = mirrored(self._ring_box(), QRectF(self.rect()))
        self.update(ring_box.toAlignedRect() if same else self.rect())

    heard_as = Role.Grouping

    def heard_parts(self) -> int:
        return len(self._texts())

    def heard_part(self, at: int) -> Part:
        """Return one of the words beside the ring, or the time within it."""
        words = self.rect().adjusted(0 if self._turn is None else self.height(), 0, 0, 0)
        name, text = self._texts()[at]
        box = self._ring_box().toAlignedRect() if name == "time" else words
        return Part(text, box, role=Role.StaticText)

    def _texts(self) -> tuple[tuple[str, str], ...]:
        texts = {"name": self._name, "about": self._about}
        texts |= {"time": self.time_said(), "rule": self._rule}
        return tuple((name, text) for name, text in texts.items() if text)

    def time_said(self) -> str:
        """Return the time as it stands in the ring, in words; empty where none is shown."""
        if self._turn is None or not self._ring.under:
            return ""
        return in_one_line(self._ring)

    def _rule_of(self, meeting: Meeting) -> str:
        """Return what happens at the limit; at the first one also that no tone will be heard."""
        rule = self._wording.floor.overrun_rule(meeting)
        if not self.unheard:
            return rule
        from app.sounding.limit_tone import thresholds  # nothing sounds before the first picture

        turn = meeting.floor.turn
        if turn is None or not thresholds(meeting) or self._told_unheard not in (0, turn.id):
            return rule
        self._told_unheard = turn.id
        return beside((rule, self.tr("no tone can be played here, see F8")))

    def _about_turn(self, meeting: Meeting, turn: Turn) -> str:
        kind = "" if turn.kind is TurnKind.STACK else self._wording.floor.kind_of(meeting, turn)
        return beside((on_the_floor(meeting, turn.person)[1], kind))

    def ring_of(self, meeting: Meeting, tick: int) -> RingState:
        """Return what the ring shows: a quiet one without a limit or where no clock is wanted."""
        turn = meeting.floor.turn
        if turn is None:
            return RingState()
        limit = turns.allotted(turn)
        paused = not turns.running(turn)
        if not self.clock_asked and not time_is_shown(meeting):
            from app.attending.seats import badges_in  # only where no clock is shown

            under = self.tr("paused") if paused else ""
            return RingState(paused=paused, text=badges_in(meeting)[turn.person], under=under)
        return self._clock(turn, limit, tick, paused=paused)

    def _clock(self, turn: Turn, limit: int | None, tick: int, *, paused: bool) -> RingState:
        # Whole seconds, so that a ring repaints once a second however often it is asked.
        ran = turns.elapsed(turn, tick) // 1000 * 1000
        under, brief = self.tr("so far"), ""
        if limit is not None:
            over = max(0, ran - limit)
            under = self.tr("of {time}").format(time=self._wording.measures.duration(limit))
            if over:
                beyond = self._wording.measures.duration(over)
                under, brief = self.tr("{time} over").format(time=beyond), f"+{beyond}"
        if paused:
            under, brief = self.tr("paused"), ""
        base = turn.base if turn.extended else None
        shown = self._wording.measures.duration(ran)
        return RingState(ran, limit, base, paused, shown, under, brief)

    def _ring_box(self) -> QRectF:
        return QRectF(0, 0, self.height(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring, name and group; of the words what they stand on has to show."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        turn_round(painter, box)
        scale, palette = self._dress.scale, self._dress.palette
        begin = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if self._turn is None:
            quiet = Lettering(scale.body, scale.large, most_lines=2)
            if self.from_the_top:
                begin = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            self._fitter.draw(painter, box, self._name, palette.ink_soft, quiet, begin)
            painter.end()
            return
        ring = self._ring_box()
        brush = Brush(painter, palette, self._fitter, Sizes(scale.small, scale.large))
        draw_ring(brush, ring, self._ring)
        words = box.adjusted(ring.width() + scale.body, 0, 0, 0)
        if QRectF(event.rect()).intersects(mirrored(words, box)):
            self._draw_words(painter, words)
        painter.end()

    def _draw_words(self, painter: QPainter, words: QRectF) -> None:
        """Paint the name as large as it goes, below it the group and what the limit means."""
        scale, palette = self._dress.scale, self._dress.palette
        big = Lettering(scale.body, scale.display + 6, bold=True, most_lines=3)
        soft = Lettering(scale.small, scale.body + 2, most_lines=2)
        quiet = Lettering(scale.small, scale.small, most_lines=2)
        under = [
            self._fitter.fit(text, words.width(), scale.small * 3, lettering)
            for text, lettering in ((self._about, soft), (self._rule, quiet))
            if text
        ]
        below = sum(fitted.height for fitted in under)
        name = self._fitter.fit(self._name, words.width(), words.height() - below, big)
        top = words.y() + max(0.0, (words.height() - name.height - below) / 2)
        begin = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        for fitted in (name, *under):
            colour = palette.ink if fitted is name else palette.ink_soft
            box = QRectF(words.x(), top, words.width(), fitted.height)
            draw_fitted(painter, box, fitted, colour, begin)
            top = box.bottom()
