"""What is done with minutes once the meeting is closed can be done at the desk."""

import pytest

from app.attending.station import Station
from app.console.line.line_dialog import LineDialog
from app.desk.desk import Desk
from app.program.desk_steps import DeskSteps
from app.wording import Wording
from facilitation.meeting.deciding.case import Moment
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal


class StillClock:
    def start(self, tick):
        pass

    def now(self):
        return Moment(1_777_630_000_000, 0)


@pytest.fixture
def station(qapp):
    made = Station(MemoryJournal(), "spring", Processes(), StillClock())
    for line in ('meeting "Spring"', "arrive Ana, Ben", 'note "ten tents"'):
        assert made.say(line), line
    yield made
    made.close()


@pytest.fixture
def desk(station, dress, qtbot):
    made = Desk(station, Wording(), dress)
    qtbot.addWidget(made)
    return made


def filled(desk, *values):
    dialog = desk.findChildren(LineDialog)[-1]
    for field, value in zip(dialog.fields, values, strict=False):
        field.setText(value)
    dialog.attempt()
    return dialog


def test_minutes_are_circulated_corrected_and_approved_at_the_desk(desk, station):
    steps = DeskSteps(station, Wording(), desk)
    desk.steps.steps.aboutToShow.emit()
    assert not steps.menu.isEnabled()
    assert station.say("close meeting")
    desk.steps.steps.aboutToShow.emit()
    assert steps.menu.isEnabled()
    steps.menu.circulate.trigger()
    filled(desk, "all")
    assert station.meeting.life.circulated
    assert station.history.rows()[-1].by.startswith("desk")
    steps.menu.approve.trigger()
    filled(desk)
    assert station.meeting.life.approved
    desk.steps.steps.aboutToShow.emit()
    assert not steps.menu.approve.isEnabled()
    desk.undo()
    assert not station.meeting.life.approved
