"""Look and places of the windows are remembered, per laptop."""

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QWidget

from app.look.palette import Scheme
from app.program.laptop import ROOM, WindowPlaces, remember_look, remembered_look, roomy


@pytest.fixture
def places(dress, tmp_path):
    """The places as the next start of the program knows them."""
    path = str(tmp_path / "goround.ini")
    return lambda: WindowPlaces(QSettings(path, QSettings.Format.IniFormat), dress)


@pytest.fixture
def window(qtbot):
    def made():
        one = QWidget()
        qtbot.addWidget(one)
        return one

    return made


def test_a_window_opens_where_it_stood(places, window):
    first = places()
    one = window()
    first.open_desk(one, "console")
    assert one.size() == roomy(one.screen())
    one.show()
    one.setGeometry(QRect(60, 50, 500, 400))
    one.hide()
    first.settings.sync()
    again, other = window(), window()
    after = places()
    after.open_desk(again, "console")
    after.open_desk(other, "desk")
    assert again.geometry() == QRect(60, 50, 500, 400)
    assert other.size() == roomy(other.screen())
    assert after.screen_of("console") == one.screen().name()
    assert after.screen_of("projector") == ""


def test_a_window_on_a_screen_that_has_gone_comes_back_into_sight(places, window, qapp):
    first = places()
    one = window()
    first.open(one, "console")
    one.show()
    one.setGeometry(QRect(9_000, 7_000, 500, 400))
    one.hide()
    again = window()
    first.open(again, "console")
    again.show()
    assert qapp.primaryScreen().geometry().intersects(again.geometry())


def test_what_filled_the_rooms_screen_does_not_fill_the_only_one(places, window):
    first = places()
    one = window()
    first.open(one, "projector")
    one.showFullScreen()
    one.hide()
    again = window()
    first.open(again, "projector")
    again.show()
    assert not again.isFullScreen()


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_look_is_remembered(dress, tmp_path, scheme):
    settings = QSettings(str(tmp_path / "g.ini"), QSettings.Format.IniFormat)
    assert remembered_look(settings) is Scheme.SYSTEM
    dress.chosen.connect(lambda chosen: remember_look(settings, chosen))
    dress.choose(scheme)
    settings.sync()
    assert remembered_look(QSettings(str(tmp_path / "g.ini"), settings.format())) is scheme


def test_the_rooms_window_comes_back_after_a_crash_where_it_was(places, window, qtbot):
    first = places()
    one = window()
    first.open(one, ROOM)
    one.show()
    one.setGeometry(QRect(60, 50, 500, 400))
    remembered = "places/projector"
    first.settings.remove(remembered)
    qtbot.waitUntil(lambda: first.settings.value(remembered) is not None)
    after = places()  # nobody has closed it
    assert (after.take_left_open(), after.take_left_open()) == (True, False)
    again = window()
    after.open(again, ROOM)
    assert again.geometry() == QRect(60, 50, 500, 400)
    after.keep()  # the system ends the program: its windows go, and nobody closed them
    again.show()
    again.hide()
    assert places().take_left_open()
    one.hide()
    assert not places().take_left_open()
