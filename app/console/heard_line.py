"""What goes on beside turns, in a line each: who was heard, silence, small groups, prompts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.look.bars import draw_sparks
from app.look.dress import Dress
from app.look.palette import Palette
from app.look.typeface import font
from app.wording import Wording
from facilitation.meeting.reading import name_of, prompts_numbered
from facilitation.meeting.sharing import heard_of
from facilitation.meeting.state import Meeting, Silence, SmallGroups
from facilitation.remembered import Parts

MOST_BARS = 24
"""More people than this are shown as so many bars, each for several of them."""


LATER = 200
"""How long after an act it is counted, in ms."""


class HeardLine(QWidget):
    """One line, private to the facilitator: people heard of people here, turns by group."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = dress.palette
        self._dress = dress
        self._face = font(dress.scale.small)
        self.rests_on = Parts("people", "floor.tally", "floor.turn", "floor.waiting")
        self._counted = False
        self._people: tuple[int, ...] = ()
        self._groups: tuple[int, ...] = ()
        self._text = ("", "")
        self._meeting = Meeting()
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self.count_now)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, round(QFontMetricsF(self._face).height() * 1.5))

    def wear(self, palette: Palette) -> None:
        self._palette = palette
        self._face = font(self._dress.scale.small)
        self.update()

    def show_meeting(self, meeting: Meeting) -> None:
        """Count who was heard, a moment later: nobody waits for it as for the next speaker."""
        self._meeting = meeting
        if not self._counted:
            self.count_now()
        elif not self._later.isActive():
            self._later.start()

    def count_now(self) -> None:
        """Count at once."""
        self._later.stop()
        self._counted = True
        meeting = self._meeting
        found = heard_of(meeting)
        self.setVisible(found is not None and found.present > 1)
        if found is None:
            return
        self._people = bundled(sorted(found.people), MOST_BARS)
        self._groups = tuple(found.groups.values())[:MOST_BARS]
        people = self.tr("heard in this meeting: {heard} of {here} people").format(
            heard=found.heard, here=found.present
        )
        self._text = (people, self.tr("groups") if found.groups else "")
        self.setAccessibleName(people)
        self.setToolTip(self.tr("How often people and groups had the floor. Only you see this."))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words and bars one after the other; none of which only a part has room."""
        painter = QPainter(self)
        painter.setFont(self._face)
        metrics = QFontMetricsF(self._face)
        left = 0.0
        for words, counts in zip(self._text, (self._people, self._groups), strict=True):
            if not words:
                continue
            wide = metrics.horizontalAdvance(words)
            bars_wide = min(140.0, 8.0 * len(counts))
            if left and left + wide + 8 + bars_wide > self.width():
                break
            painter.setPen(self._palette.ink_soft)
            box = QRectF(left, 0, wide + 2, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
            left += wide + 8
            bars = QRectF(left, 3, bars_wide, self.height() - 6)
            draw_sparks(painter, bars, counts, self._palette)
            left += bars.width() + 24
        painter.end()


def bundled(counts: list[int], most: int) -> tuple[int, ...]:
    """Return at most ``most`` numbers for a sorted list: each the greatest of its share."""
    if len(counts) <= most:
        return tuple(counts)
    return tuple(counts[(step + 1) * len(counts) // most - 1] for step in range(most))


_MOST_GROUPS = 12
"""More groups than this are counted, not listed; those that are back make room."""

_MOST_SAID = 3


class InView:
    """Says what the room is doing together, and what it is asked."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("InView", text)

    def of(self, meeting: Meeting, tick: int) -> str:
        """Return the lines at a tick; empty where nothing of it goes on."""
        lines: list[str] = []
        if meeting.silence is not None:
            lines.append(self._silence(meeting.silence, tick))
        if meeting.small_groups is not None:
            lines.append(self._groups(meeting.small_groups, tick))
            lines += self._members(meeting, meeting.small_groups)
        return "\n".join([*lines, *prompts_numbered(meeting)])

    def _silence(self, silence: Silence, tick: int) -> str:
        gone = self._wording.measures.duration(tick - silence.began)
        if not silence.length:
            return self.tr("Silence for {gone}. Space ends it.").format(gone=gone)
        return self.tr("Silence for {gone} of {length}. Space ends it.").format(
            gone=gone, length=self._wording.measures.duration(silence.length)
        )

    def _members(self, meeting: Meeting, groups: SmallGroups) -> list[str]:
        """Return who is in each group, those still away first, and what the others said."""
        numbered = list(enumerate(groups.groups, 1))
        away = [each for each in numbered if each[0] not in groups.lines]
        shown = [self._row(meeting, number, people) for number, people in away[:_MOST_GROUPS]]
        if len(away) > _MOST_GROUPS:
            words = self.tr("and {number} more groups are still away")
            shown.append(words.format(number=len(away) - _MOST_GROUPS))
        latest = list(groups.lines.items())[-_MOST_SAID:]
        said = self.tr("{number}  back: {line}")
        return shown + [said.format(number=number, line=line) for number, line in sorted(latest)]

    def _row(self, meeting: Meeting, number: int, people: tuple[int, ...]) -> str:
        names = self._wording.measures.listed(
            [name_of(meeting, each) for each in people], len(people)
        )
        return f"{number}  {names}"

    def _groups(self, groups: SmallGroups, tick: int) -> str:
        gone = self._wording.measures.duration(tick - groups.began)
        if groups.length:
            words = self.tr("{gone} of {length}")
            gone = words.format(gone=gone, length=self._wording.measures.duration(groups.length))
        words = self.tr('{number} small groups for {gone}, {back} are back: group 1 says "…"')
        if len(groups.lines) == 1:
            words = self.tr('{number} small groups for {gone}, 1 is back: group 1 says "…"')
        return words.format(number=len(groups.groups), gone=gone, back=len(groups.lines))
