"""“Save elsewhere …”: a meeting that cannot be written goes on, whole, in another library."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.attending.station import Station
from app.console.console import Console
from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.program.saving_elsewhere import save_elsewhere
from app.room.room import Room
from app.wording import Wording
from facilitation.library.library import open_library
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.process.catalogue import Processes
from facilitation.record.integrity import first_broken
from facilitation.record.journal import StorageFault
from facilitation.record.memory import MemoryJournal

BEFORE = ('meeting "Spring" on 2026-05-01', "arrive Bo, Li, Wei 王, O'Brien")
HELD = ("hand bo", "hand li")


class FullJournal(MemoryJournal):
    """Has no room once it is full."""

    full = False

    def append(self, *given):
        if self.full:
            raise StorageFault("full", "no room", "/library.goround")
        return super().append(*given)


class StandingClock:
    def start(self, tick):
        self.tick = tick

    def now(self):
        return Moment(1_777_653_000_000, 0)


@pytest.fixture
def journal():
    return FullJournal()


@pytest.fixture
def station(journal):
    made = Station(journal, "m", Processes(), StandingClock())
    for line in BEFORE:
        assert made.say(line), line
    journal.full = True
    for line in HELD:
        assert made.say(line), line
    yield made
    made.close()


@pytest.fixture
def console(station, qapp, qtbot):
    made = Console(
        station, Room(station, dict), Wording(), Dress(qapp, window_scale(768), Scheme.LIGHT)
    )
    qtbot.addWidget(made)
    made.show()
    yield made
    made._may_leave = True


@pytest.fixture
def there():
    """Libraries in which a meeting goes on: closed when the windows are gone."""
    libraries = []
    yield libraries
    for each in libraries:
        each.close()


def test_pressing_it_saves_the_whole_record_and_the_meeting_goes_on_there(
    there, console, station, qtbot, tmp_path
):
    place = tmp_path / "saved.goround"

    def save():
        there.append(save_elsewhere(station.record(), str(place)))
        station.settle()

    console.elsewhere_wanted.connect(save)
    station._tell_held()
    assert console.trouble.save.isVisible()
    QTest.mouseClick(console.trouble.save, Qt.MouseButton.LeftButton)
    assert station.recording
    assert not console.trouble.isVisible()
    assert station.say("hand wei")
    (library,) = there
    rows = library.read("m")
    assert [row.seq for row in rows] == list(range(1, station.history.last_seq + 1))
    assert first_broken(rows) is None
    with closing(open_library(place)) as again:
        assert KeptMeeting(again, "m", Processes()).meeting == station.meeting


def test_where_it_cannot_be_saved_nothing_changes(station, tmp_path):
    full = tmp_path / "there.goround"
    first = save_elsewhere(station.record(), str(full))
    first.close()
    other = FullJournal()
    for_it = Station(other, "m", Processes(), StandingClock())
    assert for_it.say(BEFORE[0])
    other.full = True
    assert for_it.say(BEFORE[1])
    with pytest.raises(StorageFault) as fault:
        save_elsewhere(for_it.record(), str(full))
    assert fault.value.code == "foreign"
    assert for_it.memory_only.acts == 1
    with pytest.raises(StorageFault):
        save_elsewhere(for_it.record(), str(tmp_path / "no" / "such" / "folder" / "x.goround"))
    assert for_it.memory_only.acts == 1
    for_it.close()
