"""The type of all windows grows with the smallest that can be seen."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from app.console.buttons import ActButton
from app.desk.mark_button import MarkButton
from app.home.start_card import StartCard
from app.look.dress import Growing
from app.look.icons import Sign
from app.look.typeface import font, window_scale
from tests.app.conftest import worn


@pytest.fixture
def dress(qapp):
    yield from worn(qapp, window_scale(768, 1366))


@pytest.fixture
def opened(dress, qtbot):
    growing = Growing(dress)

    def open_one(wide, high):
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(wide, high)
        growing.follow(window)
        window.show()
        return window

    return open_one


@pytest.mark.parametrize(
    ("size", "body"),
    [
        ((683, 384), 15),
        ((1024, 768), 15),
        ((1366, 728), 15),
        ((1680, 1000), 18),
        ((1920, 1040), 20),
        ((1920, 700), 15),
        ((3840, 2160), 30),
        ((7680, 4320), 30),
    ],
)
def test_a_window_has_its_sizes_when_it_is_first_seen(dress, opened, qapp, size, body):
    opened(*size)
    assert dress.scale.body == body
    assert qapp.font().pixelSize() == body
    assert f"font-size: {body}px" in qapp.styleSheet()
    scale = dress.scale
    assert 13 <= scale.small < scale.body < scale.large < scale.display


def test_the_smallest_window_that_is_seen_decides(dress, opened, qtbot):
    opened(1920, 1040)
    small = opened(1366, 728)
    assert dress.scale.body == 15
    small.hide()
    qtbot.waitUntil(lambda: dress.scale.body == 20)


def test_a_drag_changes_the_sizes_once_at_its_end(dress, opened, qtbot):
    window = opened(1366, 728)
    worn = []
    dress.changed.connect(lambda _: worn.append(dress.scale.body))
    for step in range(1, 50):
        window.resize(1366 + step * 10, 728 + step * 6)
        QWidget.event(window, QEvent(QEvent.Type.UpdateRequest))
    assert worn == []
    qtbot.waitUntil(lambda: bool(worn))
    assert worn == [window_scale(window.height(), window.width()).body]


def test_the_same_sizes_again_cost_nothing(dress, opened, qtbot):
    window = opened(1680, 1000)
    with qtbot.assertNotEmitted(dress.changed, wait=200):
        window.resize(1681, 1001)


@pytest.mark.parametrize("height", [768, 1080, 1440])
def test_words_of_switches_and_titles_of_cards_are_whole_at_every_size(dress, qtbot, height):
    dress.grow(window_scale(height, height * 16 // 9))
    for high in (0, 80):
        switch = MarkButton("Off the record", Sign.LOCK, dress)
        qtbot.addWidget(switch)
        switch.resize(switch.sizeHint().width(), switch.sizeHint().height() + high)
        metrics = QFontMetrics(font(dress.scale.small, bold=True))
        assert switch.words_box().width() >= metrics.horizontalAdvance(switch.text())
    button = ActButton("Next", sign=Sign.NEXT)
    qtbot.addWidget(button)
    button.show()
    assert button.iconSize().height() >= dress.scale.body
    short = StartCard("circle", "Circle", "People raise a hand." * 9, dress)
    longer = StartCard("circle", "Assembly by consensus", "People raise a hand." * 9, dress)
    for each in (short, longer):
        qtbot.addWidget(each)
    assert longer.heightForWidth(300) > short.heightForWidth(300)
