"""Several laptops in one meeting: what each of them shows, and what is left with its window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.command_line.window_options import Options
from app.home.preferences import PreferencesWindow
from app.program.going_on import GoingOn
from app.program.meeting_windows import MeetingWindows
from app.program.program import Program
from app.room.put_up import Attention, How
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.minutes.acts import WriteNote
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.seat import Post
from facilitation.record.journal import StorageFault
from facilitation.record.memory import MemoryJournal

Open = Callable[..., tuple[Program, MeetingWindows]]


class Cut(MemoryJournal):
    """One journal for all stations; one of them can lose it."""

    lost = False

    def append(self, *given: object) -> object:  # type: ignore[override]
        if self.lost:
            raise StorageFault("unreachable", "the cable is cut")
        return super().append(*given)  # type: ignore[arg-type]


@pytest.fixture
def journal() -> Cut:
    return Cut()


@pytest.fixture
def opened(
    qapp: QApplication, qtbot: QtBot, journal: Cut, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Open]:
    """Opens the meeting at a station for something; closes all at the end.

    They hear of one another soon.
    """
    for each, ms in (("_LOOK_MS", 50), ("_SAY_MS", 100)):
        monkeypatch.setattr(f"app.room.afar.{each}", ms)
    programs: list[Program] = []

    def open_one(station: str) -> tuple[Program, MeetingWindows]:
        program = Program(qapp, journal, Options(language="en", look="light", station=station))
        programs.append(program)
        program.open_meeting("m")
        windows = program.meetings["m"]
        qtbot.waitUntil(windows.main.isVisible)
        return program, windows

    yield open_one
    for program in programs:
        for windows in list(program.meetings.values()):
            windows.main.close()
        qtbot.waitUntil(lambda program=program: not program.meetings)
        program.deleteLater()


def _seen(windows: MeetingWindows) -> list[bool]:
    shown = (windows.console, windows.desk, windows.projector)
    return [each is not None and each.isVisible() for each in shown]


def test_each_laptop_shows_what_it_is_for_and_leaves_with_it(
    opened: Open, qtbot: QtBot, journal: Cut
) -> None:
    _, console = opened("full")
    for line in ('meeting "Evening"', "arrive Ana, Ben"):
        assert console.station.say(line)
    notes, desk = opened("notes")
    _, door = opened("door")
    _, wall = opened("show")
    assert _seen(console) == [True, False, False]
    assert _seen(desk) == [False, True, False]
    assert _seen(door) == [True, False, False]
    assert door.console.side.shows_people()
    assert console.console.floor.buttons.following.isVisible()
    assert not door.console.floor.buttons.following.isVisible()
    assert "raises a hand" in console.console.quick.hints.text()
    assert "raises a hand" not in door.console.quick.hints.text()
    assert _seen(wall) == [False, False, True]
    door.console.questions.late.greet((1,))
    assert [
        each.isHidden()
        for each in (door.console.questions.late.wall, door.console.questions.late.yes)
    ] == [1, 0]
    door.console.questions.late.yes.click()
    assert door.console.questions.late.isVisible()
    door.room.say("Tea")
    assert door.room.put_up.message == ""
    qtbot.waitUntil(lambda: "is for the door" in door.console.quick.refusal.text())
    console.room.say("Back at eight")
    wall.station.listen()
    assert wall.room.put_up.message == "Back at eight"
    assert wall.room.seen.message == "Back at eight"
    # Who leads sees what the wall on the other laptop shows, and opens none beside it.
    qtbot.waitUntil(lambda: console.room.seen.message == "Back at eight")
    console.room.show(Attention(step=1))
    assert _seen(console) == [True, False, False]
    assert console.room.seen.how is How.MESSAGE
    console.room.see_afar(None)
    assert console.room.seen.how is How.CLOSED
    desk.main.close()
    qtbot.waitUntil(lambda: not notes.meetings)


def test_windows_begin_anew_where_others_went_on(opened: Open, qtbot: QtBot, journal: Cut) -> None:
    _, console = opened("full")
    for line in ('meeting "Evening"', "arrive Ana, Ben", "Ana", "Ben", "next"):
        assert console.station.say(line)
    notes, desk = opened("notes")
    journal.lost = True
    assert desk.station.do(WriteNote("the roof"), "desk@a")
    assert desk.station.memory_only is not None
    journal.lost = False
    assert console.station.say("next")
    console.console.close()  # it would be on another laptop
    desk.station.settle()
    after = notes.meetings["m"]
    assert after is not desk
    assert _seen(after) == [False, True, False]
    after.station.settle()
    assert after.station.memory_only is None
    assert after.desk is not None
    assert [each.text for each in after.desk.entries.notes()] == ["the roof"]
    assert len(journal.read("m")) == after.station.history.last_seq


def test_the_door_goes_on_to_the_next_meeting_once_that_has_begun(
    opened: Open, qtbot: QtBot, journal: Cut
) -> None:
    _, console = opened("full")
    assert console.station.say('meeting "Evening" of "Kitchen"')
    door, windows = opened("door")
    assert console.station.say("close meeting")
    windows.station.listen()
    going = windows.findChild(GoingOn)
    assert going is not None
    for meeting, body in (("other", "Garden"), ("n", "Kitchen")):
        kept = KeptMeeting(journal, meeting, console.station.processes)
        later = Moment(console.station.now().at + 1_000, 1)
        assert kept.do(OpenMeeting("Next", body), later, "console")
    going.look()
    qtbot.waitUntil(lambda: bool(windows.main.findChildren(QMessageBox)))
    (box,) = windows.main.findChildren(QMessageBox)
    assert "Next" in box.text()
    next(each for each in box.buttons() if each.text() == "Go there").click()
    qtbot.waitUntil(lambda: [*door.meetings] == ["n"])


def test_what_a_laptop_is_for_is_chosen_in_preferences(
    opened: Open, qtbot: QtBot, journal: Cut, qapp: QApplication
) -> None:
    _, console = opened("full")
    assert console.station.say('meeting "Evening"')
    program = Program(qapp, journal, Options(language="en", look="light"))
    program.home = home = QWidget()  # all that is asked of it here is to be a window
    qtbot.addWidget(home)
    program.open_meeting("m")
    qtbot.waitUntil(program.meetings["m"].main.isVisible)
    program.pages.show_preferences()
    (page,) = [each for each in qapp.topLevelWidgets() if isinstance(each, PreferencesWindow)]
    page.post.setCurrentIndex(page.post.findData(Post.NOTES))
    page.close()
    windows = program.meetings["m"]  # it was open, and is for notes at once
    qtbot.waitUntil(windows.main.isVisible)
    assert _seen(windows) == [False, True, False]
    windows.main.close()
    qtbot.waitUntil(lambda: not program.meetings)
