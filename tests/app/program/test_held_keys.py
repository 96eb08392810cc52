"""What is pressed while a meeting opens is done in it: home had it, or nobody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMainWindow

from app.attending.station import Station
from app.console.agenda.agenda_page import AgendaPage
from app.look.dress import Dress
from app.look.first_picture import FirstPicture
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.program.held_keys import HeldKeys
from app.program.meeting_windows import MeetingWindows
from app.wording import Wording
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal
from tests.app.program.test_one_display import StandingClock

NONE = Qt.KeyboardModifier.NoModifier
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("key", "held", "done"),
    [
        (Qt.Key.Key_A, BOTH, lambda console: console.findChild(AgendaPage) is not None),
        (Qt.Key.Key_L, NONE, lambda console: console.quick.line.text() == "l"),
    ],
)
def test_a_key_that_reaches_another_window_while_a_meeting_opens_acts_in_it(
    qapp, qtbot, key, held, done
):
    station = Station(MemoryJournal(), "m", Processes(), StandingClock())
    assert station.say('meeting "Spring" on 2026-05-01')
    home = QLineEdit()
    qtbot.addWidget(home)
    home.show()
    qtbot.waitUntil(home.isActiveWindow)
    windows = MeetingWindows(station, Wording(), Dress(qapp, window_scale(768), Scheme.LIGHT))
    closing = QDialog()
    closing.show()
    windows.show()
    closing.deleteLater()  # as the dialog is from which a meeting begins
    QTest.keyPress(home.windowHandle(), key, held)
    qtbot.waitUntil(lambda: done(windows.console))
    assert home.text() == ""
    QTest.keyPress(home.windowHandle(), "x")
    assert home.text() == "x", "nothing is held any longer"
    windows.console.close()


def test_no_key_is_held_for_a_console_that_is_never_painted(qtbot, monkeypatch):
    monkeypatch.setattr("app.program.held_keys._AT_MOST_MS", 0)
    home, window = QLineEdit(), QMainWindow()
    for each in (home, window):
        qtbot.addWidget(each)
    home.show()
    qtbot.waitUntil(home.isActiveWindow)
    HeldKeys(window, FirstPicture(window))
    qtbot.waitUntil(lambda: window.findChild(HeldKeys) is None)
    QTest.keyPress(home.windowHandle(), "x")
    assert home.text() == "x"
