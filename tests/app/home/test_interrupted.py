"""After a crash home says which meeting was interrupted, and Enter goes back into it."""

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.program.laptop import Interrupted
from facilitation.library.presence import Presence


@pytest.fixture
def settings(tmp_path):
    """The settings as the next start of the program reads them."""
    place = str(tmp_path / "goround.ini")
    return lambda: QSettings(place, QSettings.Format.IniFormat)


def opened(interrupted, meeting):
    interrupted.begin(meeting)
    interrupted.note(meeting, goes_on=True)


def test_nothing_is_noted_before_a_first_picture_nor_after_its_window_was_closed(settings):
    before = Interrupted(settings())
    before.begin("spring")
    assert not settings().allKeys()
    before.end("spring")
    before.note("spring", goes_on=True)
    assert not settings().allKeys()


def test_what_nobody_closed_was_interrupted(settings):
    before = Interrupted(settings())
    opened(before, "spring")
    opened(before, "autumn")
    assert before.meetings() == frozenset(), "they are open"
    before.end("autumn")
    after = Interrupted(settings())
    assert after.meetings() == {"spring"}
    opened(after, "spring")
    assert after.meetings() == frozenset(), "it is open again"
    after.end("spring")
    assert Interrupted(settings()).meetings() == frozenset()


def test_what_goes_on_at_another_station_was_not_interrupted(settings, tmp_path):
    opened(Interrupted(settings()), "spring")
    here, there = Presence(tmp_path / "library"), Presence(tmp_path / "library")
    after = Interrupted(settings())
    assert after.broken_off(here) == {"spring"}
    there.join("spring")
    assert after.broken_off(here) == frozenset()
    there.end()


def test_windows_that_the_system_closes_were_closed_by_nobody(settings):
    before = Interrupted(settings())
    opened(before, "spring")
    before.keep()
    before.end("spring")
    assert Interrupted(settings()).meetings() == {"spring"}


def states(home):
    return [home.meetings.state(each) for each in home.meetings.rows]


def test_home_names_it_and_enter_goes_back_into_it(qtbot, keyboard, open_home, library, hold):
    hold(library, "old", 9, 'meeting "Winter"', "close meeting")
    hold(library, "ours", 2, 'meeting "ربيع 王"', "arrive Bo, Li, O'Brien")
    hold(library, "other", 1, 'meeting "Kitchen rota"', "arrive Wei 王")
    home = open_home(library, left_open=lambda: {"ours", "old"})
    assert home.interrupted.isVisible()
    assert "ربيع 王" in home.interrupted.words.text()
    assert states(home) == ["interrupted", "running", "closed"]
    with qtbot.waitSignal(home.open_wanted) as wanted:
        QTest.keyClick(home.windowHandle(), Qt.Key.Key_Return)
    assert wanted.args == ["ours"]


@pytest.mark.parametrize("lines", [(), ("close meeting",), ("close meeting", 'note "late"')])
def test_home_says_nothing_where_nothing_is_to_be_gone_on_with(
    qtbot, open_home, memory, hold, lines
):
    hold(memory, "m", 1, 'meeting "Spring"', "arrive Ana", *lines)
    left = {"m"} if lines else set()
    home = open_home(memory, left_open=lambda: left)
    qtbot.waitUntil(lambda: not home._looking._timer.isActive())
    assert not home.interrupted.isVisible()


def test_the_bar_goes_when_the_meeting_is_open_again(open_home, memory, hold):
    hold(memory, "m", 1, 'meeting "Spring"', "arrive Ana")
    left = {"m"}
    home = open_home(memory, left_open=lambda: left)
    assert home.interrupted.isVisible()
    left.clear()
    QApplication.sendEvent(home, QEvent(QEvent.Type.ActivationChange))  # somebody came back to it
    assert not home.interrupted.isVisible()
    assert states(home) == ["running"]
