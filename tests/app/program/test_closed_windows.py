"""Meetings that were opened and closed leave nothing behind: no window, no timer, no memory."""

import gc
import weakref
from itertools import pairwise
from statistics import median

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.attending.station import Station
from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.program.meeting_windows import MeetingWindows
from app.wording import Wording
from facilitation.meeting.deciding.case import Moment
from facilitation.process.catalogue import Processes
from facilitation.record.errands import AtOnce
from facilitation.record.memory import MemoryJournal

EVENING = (
    'meeting "Spring" on 2026-05-01',
    "arrive Bo, Li, Wei 王, O'Brien",
    'item "Fees"',
    "start 1",
    "hand Bo",
    "hand Li",
    "next",
    'propose P1 "Fees" by Bo: "We pay five."',
    "test consensus P1",
)


class StandingClock:
    def start(self, tick):
        self.tick = tick

    def now(self):
        return Moment(1_777_653_000_000, 0)


@pytest.fixture
def dress(qapp):
    return Dress(qapp, window_scale(768), Scheme.LIGHT)


@pytest.fixture
def one_evening(dress, qtbot):
    """Opens a meeting in its three windows, uses and closes it; returns what should have gone."""

    def evening():
        station = Station(MemoryJournal(), "m", Processes(), StandingClock())
        for line in EVENING:
            assert station.say(line), line
        windows = MeetingWindows(station, Wording(), dress, errands=AtOnce())
        windows.show()
        windows.show_projector()
        windows.show_desk()
        qtbot.waitUntil(lambda: windows.desk.isVisible() and windows.projector.isVisible())
        QApplication.processEvents()
        made = [windows, station, windows.console, windows.projector, windows.desk]
        gone = [weakref.ref(each) for each in made]
        with qtbot.waitSignal(windows.closed):
            windows.console.close()
        return gone

    return evening


def settle():
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()


def python_knows():
    """Return the QObjects that Python knows and that are there."""
    return [e for e in gc.get_objects() if isinstance(e, QObject) and shiboken6.isValid(e)]


def single_shots_have_rung():
    """Tell whether no ``QTimer.singleShot`` waits: it goes when it has rung, whoever has gone."""
    timers = [each for each in python_knows() if isinstance(each, QTimer)]
    return not any(each.isSingleShot() and each.parent() is None for each in timers)


def alive():
    """Count the widgets, the timers, and all the QObjects that Python knows."""
    objects = python_knows()
    timers = sum(isinstance(each, QTimer) for each in objects)
    known = gc.get_freeze_count() + len(gc.get_objects())
    return len(QApplication.allWidgets()), timers, len(objects), known


def who_holds_what_is_left():
    """Tell of each QObject that Python knows its parent, and two steps of who refers to it."""
    found = []
    for each in python_knows():
        near = [one for one in gc.get_referrers(each) if type(one) is not list]
        far = [[repr(two)[:90] for two in gc.get_referrers(one)[:4]] for one in near]
        found.append((repr(each), repr(each.parent()), [repr(one)[:200] for one in near], far))
    return found


@pytest.fixture
def only_what_is_new_is_looked_through():
    """Leave out of every search for what has gone what the tests before have left in memory."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("only_what_is_new_is_looked_through")
def test_ten_meetings_opened_and_closed_leave_nothing(one_evening, qtbot):
    one_evening()
    settle()
    qtbot.waitUntil(single_shots_have_rung)
    before, known = alive(), []
    for _ in range(10):
        gone = one_evening()
        settle()
        assert [ref() for ref in gone] == [None] * 5
        known.append(alive()[3])
    qtbot.waitUntil(single_shots_have_rung)
    after = alive()
    assert after[:3] == before[:3], who_holds_what_is_left()
    # What is loaded once for good may come late, in a thread; what is left comes every evening.
    grown = median(later - earlier for earlier, later in pairwise(known))
    assert grown < before[3] * 0.001, known
