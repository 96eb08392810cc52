"""The fairness strip: how many people and groups were heard, in small bars; only facts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.look.bars import draw_sparks
from app.look.dress import Dress
from app.look.mirror import turn_round, write
from app.look.typeface import font
from facilitation.meeting.state import Meeting
from facilitation.remembered import Parts

MOST_BARS = 24
"""More people than this are shown as so many bars, each for several of them."""


_LEAST_BARS = 48
"""Pixels in which bars are still told apart."""

_GAP = 8
"""Pixels between words and their bars."""

LATER = 200
"""How long after an act it is counted, in ms."""


class HeardLine(QWidget):
    """One line, private to the facilitator: people heard of people here, turns by group."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        dress.changed.connect(self.update)
        self._face = font(dress.scale.small)
        self.rests_on = Parts(
            "people", "floor.tally", "floor.turn", "floor.waiting", "floor.rules.fairness"
        )
        self._counted = False
        self._people: tuple[int, ...] = ()
        self._groups: tuple[int, ...] = ()
        self._text = ("", "")
        self._meeting = Meeting()
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self.count_now)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for words and bars of people; those of groups come where it is wider."""
        metrics = QFontMetricsF(self._face)
        bars = min(_LEAST_BARS, _most_wide(self._people))
        wide = metrics.horizontalAdvance(self._text[0]) + _GAP + bars
        return QSize(round(wide) + 1, round(metrics.height() * 1.5))

    def show_meeting(self, meeting: Meeting) -> None:
        """Count who was heard, a moment later: nobody waits for it as for the next speaker."""
        self._meeting = meeting
        if not self._counted:
            self.count_now()
        elif not self._later.isActive():
            self._later.start()

    def count_now(self) -> None:
        """Count at once."""
        from facilitation.meeting.floor.sharing import heard_of  # it is counted a moment later

        self._later.stop()
        self._counted = True
        found = heard_of(self._meeting)
        self.setVisible(found is not None and found.present > 1)
        if found is None:
            return
        before, told = self.sizeHint(), (self._people, self._groups, self._text)
        self._people = bundled(sorted(found.people), MOST_BARS)
        self._groups = tuple(found.groups.values())[:MOST_BARS]
        people = self.tr("heard so far: {heard} of %n people here", "", found.present).format(
            heard=found.heard
        )
        self._text = (people, self.tr("groups") if found.groups else "")
        if (self._people, self._groups, self._text) == told:
            return
        if self.sizeHint() != before:
            self.updateGeometry()
        self.setAccessibleName(people)
        self.setToolTip(self.tr("How often people and groups had the floor. Only you see this."))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words and bars one after the other; none of which only a part has room."""
        painter = QPainter(self)
        turn_round(painter, QRectF(self.rect()))
        painter.setFont(self._face)
        metrics = QFontMetricsF(self._face)
        left = 0.0
        for words, counts in zip(self._text, (self._people, self._groups), strict=True):
            if not words:
                continue
            wide = metrics.horizontalAdvance(words)
            bars_wide = _most_wide(counts)
            if not left:
                bars_wide = min(bars_wide, self.width() - wide - _GAP)
            if left and left + wide + _GAP + bars_wide > self.width():
                break
            painter.setPen(self._dress.palette.ink_soft)
            box = QRectF(left, 0, wide + 2, self.height())
            write(painter, box, Qt.AlignmentFlag.AlignVCenter, words)
            left += wide + _GAP
            bars = QRectF(left, 3, bars_wide, self.height() - 6)
            draw_sparks(painter, bars, counts, self._dress.palette)
            left += bars.width() + 24
        painter.end()


def _most_wide(counts: tuple[int, ...]) -> float:
    """Return how wide bars are drawn at most, in pixels."""
    return min(140.0, 8.0 * len(counts))


def bundled(counts: list[int], most: int) -> tuple[int, ...]:
    """Return at most ``most`` numbers for a sorted list: each the greatest of its share."""
    if len(counts) <= most:
        return tuple(counts)
    return tuple(counts[(step + 1) * len(counts) // most - 1] for step in range(most))
