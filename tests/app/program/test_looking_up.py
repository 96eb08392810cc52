"""Another meeting, opened to look something up, leaves the room what it sees."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from app.command_line.window_options import Options
from app.desk.reading import Reading
from app.program.program import Program
from app.room.put_up import How
from facilitation.record.memory import MemoryJournal
from tests.app.program.ended import end


@pytest.fixture
def program(qapp, qtbot, tmp_path, monkeypatch):
    """A program with a closed meeting whose windows are closed, and one that runs on the wall."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    made = Program(qapp, MemoryJournal(), Options(language="en", look="light"))
    monkeypatch.setattr(Program, "tell", lambda *_: None)
    made.show_home()
    made.start_meeting("", "Old", "", "")
    ((made.old, old),) = made.meetings.items()
    assert old.station.say("close meeting")
    old.console.close()
    made.start_meeting("", "Now", "", "")
    (made.running,) = made.meetings.values()
    made.running.show_projector()
    yield made
    end(made)


def looked_up(program, qtbot):
    program.open_meeting(program.old)
    qtbot.waitUntil(lambda: program.old in program.meetings)
    windows = program.meetings[program.old]
    qtbot.waitUntil(windows.console.isActiveWindow)
    return windows


def test_a_closed_meeting_that_is_looked_at_leaves_the_room_what_it_sees(program, qtbot):
    windows = looked_up(program, qtbot)
    windows._show_room()
    windows.room.wanted.emit()
    windows.console.came_to_front.emit()
    assert program.running.shows_room()
    assert windows.projector is None


def test_asked_for_by_its_key_it_is_shown_until_the_running_one_is_in_use(program, qtbot):
    windows = looked_up(program, qtbot)
    windows.console.projector_wanted.emit()
    assert windows.shows_room()
    assert not program.running.shows_room()
    assert program.running.room.seen.how is How.ELSEWHERE
    program.running.console.came_to_front.emit()
    assert program.running.shows_room()
    assert not windows.shows_room()


def test_no_other_running_meeting_takes_the_room_by_itself(program):
    program.start_meeting("", "Beside", "", "")
    beside = list(program.meetings.values())[-1]
    beside.room.wanted.emit()
    beside.console.came_to_front.emit()
    assert not beside.shows_room()
    assert beside.room.seen.how is How.ELSEWHERE
    assert program.running.shows_room()


def test_alone_a_closed_meeting_opens_no_window_for_the_room(program, qtbot):
    program.running.console.close()
    windows = looked_up(program, qtbot)
    windows._show_room()
    assert windows.projector is None
    windows.console.projector_wanted.emit()
    assert windows.shows_room()


def test_at_home_the_meeting_is_chosen_from_which_one_comes(program, qtbot):
    chosen = program.home.list.chosen_meeting
    (running,) = program.meetings
    qtbot.waitUntil(lambda: chosen() == running, timeout=5_000)
    windows = looked_up(program, qtbot)
    windows.console.home_wanted.emit()
    qtbot.waitUntil(lambda: chosen() == program.old)
    program.running.console.home_wanted.emit()
    qtbot.waitUntil(lambda: chosen() == running)
    windows.console.close()
    qtbot.waitUntil(lambda: chosen() == program.old)
    program.home.show_meeting(running)  # it came in; then all is listed anew
    program.renew_home()
    qtbot.waitUntil(lambda: chosen() == running)


def test_what_needs_the_library_for_itself_closes_windows_and_goes_on(program, qtbot):
    done = []
    assert program.in_use(lambda: done.append(program.in_use(None)))
    QTest.mouseClick(program._told.buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(done))
    assert done == [False]
    assert not program.meetings


def test_the_last_minutes_are_shown_beside_what_goes_on(program, qtbot):
    console = program.running.console
    console.last_minutes_wanted.emit()
    qtbot.waitUntil(lambda: console.findChild(Reading) is not None)
    shown = console.findChild(Reading)
    assert shown.windowTitle() == "Old"
    qtbot.waitUntil(lambda: "Minutes" in shown.preview.page.toPlainText())
    assert program.old not in program.meetings
    assert program.running.shows_room()
