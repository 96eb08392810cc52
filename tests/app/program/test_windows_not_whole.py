"""Desk and time sheet say that a record is not whole, as the console and home do."""

import msgspec
import pytest

from app.attending.station import Station
from app.desk.desk import Desk
from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.times.times_window import TimesWindow
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
def torn():
    """A meeting whose last event was changed behind everybody's back."""
    journal = MemoryJournal()
    whole = Station(journal, "m", Processes(), StandingClock())
    for line in ('meeting "Spring" on 2026-05-01', "arrive Bo, Li, Wei 王", "hand bo", "next"):
        assert whole.say(line), line
    whole.close()
    rows = journal._rows["m"]
    rows[-1] = msgspec.structs.replace(rows[-1], body=b"{}")
    return Station(journal, "m", Processes(), StandingClock())


@pytest.fixture
def dress(qapp):
    return Dress(qapp, window_scale(768), Scheme.LIGHT)


def test_the_time_sheet_says_it(qtbot, torn, dress):
    window = TimesWindow(torn.history, Wording(), dress)
    qtbot.addWidget(window)
    window.show()
    assert window.not_whole.isVisible()
    assert "not whole" in window.not_whole.text()


def test_the_desk_says_it_and_goes_on_saying_it(qtbot, torn, dress):
    desk = Desk(torn, Wording(), dress)
    qtbot.addWidget(desk)
    desk.show()
    assert "not whole" in desk.trouble.words
    torn.relieved.emit(None)
    assert "not whole" in desk.trouble.words
    assert desk.trouble.isVisible()
