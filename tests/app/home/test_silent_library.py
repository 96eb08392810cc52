"""Home goes on while its library does not answer, and shows what there is once it does."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.attending.errands import Aside
from facilitation.library.patient import PatientLibrary
from facilitation.record.memory import MemoryJournal


class SilentJournal(MemoryJournal):
    """Says nothing as long as it is stopped."""

    def __init__(self):
        super().__init__()
        self.goes = threading.Event()

    def headings(self):
        self.goes.wait()
        return super().headings()

    def read(self, meeting, after=0):
        self.goes.wait()
        return super().read(meeting, after)


@pytest.fixture
def silent(some):
    journal = SilentJournal()
    journal.goes.set()
    some(journal)
    journal.goes.clear()
    yield journal
    journal.goes.set()


def test_home_opens_and_takes_typing_while_its_library_is_silent(silent, open_home, qtbot):
    home = open_home(PatientLibrary(silent, reading=60_000), errands=Aside())
    QTest.keyClicks(home.search, "kitchen")
    assert home.search.text() == "kitchen"
    assert home.meetings.rowCount() == 0
    assert "No meeting" not in home._nothing.text()
    silent.goes.set()
    qtbot.waitUntil(lambda: home.meetings.rowCount() == 1)
    home.search.clear()
    qtbot.waitUntil(lambda: all(each.people is not None for each in home.meetings.meetings))
    assert len(home.meetings.meetings) == 3


def test_home_says_that_its_library_is_silent_and_stops_saying_so(silent, open_home, qtbot):
    home = open_home(PatientLibrary(silent, reading=30), errands=Aside())
    home._again.setInterval(10)
    qtbot.waitUntil(lambda: "does not answer" in home.trouble.text())
    silent.goes.set()
    qtbot.waitUntil(lambda: not home.trouble.isVisible())
    assert len(home.meetings.meetings) == 3


def test_the_decisions_are_read_aside_too(silent, open_home, qtbot):
    home = open_home(PatientLibrary(silent, reading=60_000), errands=Aside())
    QTest.keyClick(home, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert home.registers.reading.register.entries("2026-05-01") == ()
    read = []
    home.registers.reading.read.connect(lambda: read.append(True))
    silent.goes.set()
    qtbot.waitUntil(lambda: bool(read))
    for each in QApplication.topLevelWidgets():
        if each is not home:
            each.close()
