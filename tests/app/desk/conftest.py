"""A desk over a meeting in memory, with a clock turned by hand and a journal that can fail."""

from __future__ import annotations

import pytest

from app.attending.station import Station
from app.desk.desk import Desk
from app.wording import Wording
from facilitation.meeting.deciding.case import Moment
from facilitation.process.catalogue import Processes
from facilitation.record.journal import StorageFault
from facilitation.record.memory import MemoryJournal

OPENED = 1_777_630_000_000  # Friday, 1 May 2026


class HandTurnedClock:
    """Stands still until it is turned."""

    def __init__(self):
        self.passed = 0

    def start(self, tick):
        self.passed = tick

    def turn(self, ms):
        self.passed += ms

    def now(self):
        return Moment(OPENED + self.passed, self.passed)


class FailingJournal(MemoryJournal):
    """Writes nothing while it has a fault."""

    fault = ""

    def append(self, *args, **kwargs):
        if self.fault:
            raise StorageFault(self.fault, "", "/library.goround")
        return super().append(*args, **kwargs)


@pytest.fixture
def clock():
    return HandTurnedClock()


@pytest.fixture
def journal():
    return FailingJournal()


@pytest.fixture
def say(station):
    """Does lines of the room language at the console."""

    def lines(*each):
        for line in each:
            assert station.say(line), line

    return lines


@pytest.fixture
def station(qapp, journal, clock):
    made = Station(journal, "spring", Processes(), clock)
    for line in (
        'meeting "Spring assembly" of "Market garden" on 2026-05-01',
        "arrive Ana Ruiz, Anton, Ben, Chi",
        'item "Tents"',
        "start 1",
    ):
        assert made.say(line), line
    yield made
    made.close()


@pytest.fixture
def open_desk(station, dress, qtbot):
    """Opens desks over the meeting, shown and active."""

    def open_one(**options):
        desk = Desk(station, Wording(), dress, **options)
        qtbot.addWidget(desk, before_close_func=lambda each: setattr(each, "_may_leave", True))
        desk.resize(1366, 768)
        with qtbot.waitActive(desk):
            desk.show()
            desk.activateWindow()
        return desk

    return open_one


@pytest.fixture
def desk(open_desk):
    return open_desk()
