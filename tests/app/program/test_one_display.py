"""A laptop without a projector: the room's window and the console share the only display."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.attending.station import Station
from app.console.agenda.agenda_page import AgendaPage
from app.console.answers.rounds_dialog import RoundsDialog
from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.program.meeting_windows import MeetingWindows
from app.wording import Wording
from facilitation.meeting.deciding.case import Moment
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal


class StandingClock:
    def start(self, tick):
        self.tick = tick

    def now(self):
        return Moment(1_777_653_000_000, 0)


@pytest.fixture
def windows(qapp, qtbot):
    station = Station(MemoryJournal(), "m", Processes(), StandingClock())
    for line in ('meeting "Spring" on 2026-05-01', "arrive Bo, Li, Ben", "bo", "li"):
        assert station.say(line), line
    made = MeetingWindows(station, Wording(), Dress(qapp, window_scale(768), Scheme.LIGHT))
    made.show()
    qtbot.waitUntil(made.console.isActiveWindow)
    yield made
    made.console.close()


def in_front(windows, qtbot):
    windows.show_projector()
    qtbot.waitUntil(windows.projector.isActiveWindow)
    return windows.projector


def test_what_opens_by_itself_stays_behind_and_the_console_says_so(windows, qtbot):
    windows.room.wanted.emit()
    assert windows.shows_room()
    qtbot.waitUntil(lambda: "Ctrl+R" in windows.console.quick.notice.text())
    assert windows.console.isActiveWindow()


def test_the_count_that_opens_it_keeps_the_keyboard(windows, qtbot):
    lines = ('choose Q1 "Who?" irv "a", "b"', 'ballot Bo "a" > "b"', "close decision")
    for line in lines:
        assert windows.station.say(line), line
    windows.console.dialogs.open("rounds")
    qtbot.waitUntil(lambda: "Ctrl+R" in windows.console.quick.notice.text())
    assert windows.shows_room()
    count = windows.console.findChild(RoundsDialog)
    qtbot.waitUntil(count.isActiveWindow)
    QTest.keyClick(count, Qt.Key.Key_Escape)
    assert not count.isVisible()


def test_a_page_that_opens_beside_it_keeps_the_keyboard(windows, qtbot):
    windows.open_beside()
    windows.console.dialogs.open_agenda()
    page = windows.console.findChild(AgendaPage)
    qtbot.waitUntil(lambda: "Ctrl+R" in windows.console.quick.notice.text())
    assert page.isActiveWindow()


def test_escape_and_the_same_key_lead_back_to_the_console(windows, qtbot):
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_R):
        projector = in_front(windows, qtbot)
        held = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(projector, key, held if key == Qt.Key.Key_R else Qt.KeyboardModifier(0))
        qtbot.waitUntil(windows.console.isActiveWindow)
        assert projector.isVisible()
        assert "Ctrl+R" in windows.console.quick.notice.text()


def test_the_keys_of_the_console_work_there_and_letters_lead_to_it(windows, qtbot):
    projector = in_front(windows, qtbot)
    QTest.keyClick(projector, Qt.Key.Key_Space)
    assert windows.station.meeting.floor.turn.person == 1
    QTest.keyClick(projector, Qt.Key.Key_F9)
    assert windows.room.put_up.blank
    assert projector.isActiveWindow()
    QTest.keyClick(projector, Qt.Key.Key_Shift)
    assert projector.isActiveWindow()
    QTest.keyClick(projector, Qt.Key.Key_B)
    qtbot.waitUntil(windows.console.isActiveWindow)
    assert windows.console.quick.line.text() == "b"
