"""What is painted again after an act, and that nothing old stays in view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion

from tests.app.projector.conftest import Hall

_SIZE = (960, 540)

EVENING = """
limit 2:00
Amara
Chi
next
Ben
Eve
note "The keys."
Dov?
extend 1:00
move Eve to 1 because "a train"
pause
resume
next
next
close stack
open stack
stack groups
Fay!
next
done
withdraw Chi
limit 3:00 hard
arrive Chidi
Chidi
say "The keys are in the shed."
next
next
next
next
next
undo
done
undo
Winifred
round "How are you" of Ben, Eve, Fay
next
undo
undo
next
"""


_UNSEEN = 40
"""Of 255: large letters painted twice differ so much at their edges, which nobody sees."""


def difference(one: QImage, other: QImage) -> int:
    """Return how much, of 255, two pictures differ where they differ most."""
    if one == other:
        return 0
    apart = one.copy()
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    colours = apart.convertToFormat(QImage.Format.Format_RGB888)
    return max(bytes(colours.constBits()))


_DONE = 30
"""So many events there are at least, so that the evening tries something."""


class Screen:
    """What a screen shows of a projector that asks only for parts of it to be painted."""

    def __init__(self, hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
        self.hall = hall
        self.region = QRegion()
        self.shown = self.painted_anew()
        monkeypatch.setattr(hall.projector, "update", self.ask)

    def ask(self, rect: QRect | None = None) -> None:
        self.region += QRegion(rect or QRect(0, 0, *_SIZE))

    def follow(self) -> None:
        """Paint what was asked for."""
        self._paint(self.shown, self.region)
        self.region = QRegion()

    def painted_anew(self) -> QImage:
        """Return how it should look."""
        image = QImage(*_SIZE, QImage.Format.Format_RGB32)
        self._paint(image, QRegion(0, 0, *_SIZE))
        return image

    def _paint(self, image: QImage, region: QRegion) -> None:
        painter = QPainter(image)
        painter.setClipRegion(region)
        self.hall.projector.paint(painter, QRectF(0, 0, *_SIZE), QPaintEvent(region))
        painter.end()

    def share(self) -> float:
        """Return how much of the screen was painted again."""
        area = sum(each.width() * each.height() for each in self.region)  # type: ignore[attr-defined]
        return area / (_SIZE[0] * _SIZE[1])


@pytest.fixture
def screen(assembly: Hall, monkeypatch: pytest.MonkeyPatch) -> Screen:
    assembly.play("start Tents", "stage discussion")
    return Screen(assembly, monkeypatch)


def test_nothing_old_stays_in_view(screen: Screen) -> None:
    for line in EVENING.strip().split("\n"):
        screen.hall.clock.tick += 1_000
        screen.hall.station.say(line)
        screen.follow()
        assert difference(screen.shown, screen.painted_anew()) < _UNSEEN, line
    assert len(screen.hall.station.history.rows()) > _DONE


def test_who_speaks_is_not_painted_again_for_another_hand(screen: Screen) -> None:
    for line in ("Amara", "next", "Ben"):
        screen.hall.say(line)
        screen.follow()
    screen.hall.say("Chi")
    assert 0 < screen.share() < 0.8


def test_a_hand_behind_all_that_have_room_only_counts_one_more(screen: Screen) -> None:
    screen.hall.say("arrive " + ", ".join(f"Li {number}" for number in range(60)))
    for number in range(40):
        screen.hall.say(f'hand "Li {number}"')
    screen.follow()
    screen.shown = screen.painted_anew()
    for line in ('hand "Li 40"', 'withdraw "Li 40"', 'hand "Li 41"', 'hand "Li 42"'):
        screen.hall.say(line)
        assert 0 < screen.share() < 0.1, line
        screen.follow()
        assert difference(screen.shown, screen.painted_anew()) < _UNSEEN, line
    screen.hall.say('withdraw "Li 0"')
    assert screen.share() > 0.3
    screen.follow()
    assert difference(screen.shown, screen.painted_anew()) < _UNSEEN
