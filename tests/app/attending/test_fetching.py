"""What is asked of a library is read aside; where it takes long it is said, and can be stopped."""

import threading

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.attending.errands import Aside, Fetching
from app.command_line.window_options import Options
from app.program.program import Program
from facilitation.library.patient import PatientLibrary
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.meeting.kept import KeptMeeting
from facilitation.process.catalogue import Processes
from facilitation.record.errands import AtOnce
from facilitation.record.journal import StorageFault
from facilitation.record.memory import MemoryJournal


@pytest.fixture
def gate():
    made = threading.Event()
    yield made
    made.set()


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def fetching(window, soon=5):
    return Fetching(Aside(window), lambda: window, window, soon=soon)


def waiting(gate, answer):
    def work():
        gate.wait()
        return answer

    return work


def test_what_comes_soon_is_there_at_once_and_nothing_is_said(window):
    said = fetching(window, soon=60_000)
    heard = []
    said.fetch(lambda: 7, heard.append, heard.append)
    assert heard == [7]
    assert said.dialog is None


def test_what_takes_long_is_said_and_comes_later(window, gate, qtbot):
    said, heard = fetching(window), []
    said.fetch(waiting(gate, 7), heard.append, heard.append)
    assert heard == []
    assert said.dialog.isVisible() and not said.dialog.isModal()
    gate.set()
    qtbot.waitUntil(lambda: heard == [7])
    assert said.dialog is None


@pytest.mark.parametrize("stop", ["key", "button"])
def test_nobody_has_to_wait(window, gate, qtbot, stop):
    aside = Aside(window)
    said, heard = Fetching(aside, lambda: window, window, soon=5), []
    said.fetch(waiting(gate, 7), heard.append, heard.append)
    if stop == "key":
        QTest.keyClick(said.dialog, Qt.Key.Key_Escape)
    else:
        said.dialog.stop.click()
    assert said.dialog is None
    gate.set()
    after = []
    aside.run(lambda: 8, after.append, after.append)
    qtbot.waitUntil(lambda: after == [8])
    assert heard == []


def test_the_newest_wish_counts(window, gate, qtbot):
    said, heard = fetching(window), []
    said.fetch(waiting(gate, "first"), heard.append, heard.append)
    said.fetch(waiting(gate, "second"), heard.append, heard.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["second"]


def test_a_fault_is_told(window):
    def work():
        raise StorageFault("silent", "no answer")

    heard = []
    for errands in (Aside(window), AtOnce()):
        said = Fetching(errands, lambda: None, window, soon=60_000)
        said.fetch(work, heard.append, lambda fault: heard.append(fault.code))
    assert heard == ["silent", "silent"]


class SilentJournal(MemoryJournal):
    """Says nothing of a record as long as it is stopped."""

    def __init__(self, gate):
        super().__init__()
        self.gate = gate

    def read(self, meeting, after=0):
        self.gate.wait()
        return super().read(meeting, after)


@pytest.fixture
def program(qapp, gate, tmp_path, monkeypatch):
    for each in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(each, str(tmp_path))
    gate.set()
    journal = SilentJournal(gate)
    KeptMeeting(journal, "m", Processes()).do(OpenMeeting("Spring"), Moment(1, 1), "console")
    made = Program(qapp, PatientLibrary(journal, reading=60_000), Options())
    made._fetching._soon = 0.005
    yield made
    gate.set()
    for windows in tuple(made.meetings.values()):
        windows.console.close()
    if made.home is not None:
        made.home.close()
        made.home.deleteLater()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_silent_library_holds_no_window_where_a_meeting_is_opened(program, gate, qtbot):
    gate.clear()
    program.open_meeting("m")
    assert program.meetings == {}
    assert program._fetching.dialog.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: "m" in program.meetings)
    assert program.meetings["m"].station.meeting.opening.title == "Spring"
    assert program._fetching.dialog is None


def test_a_library_that_answers_opens_a_meeting_at_once(program):
    program._fetching._soon = 60
    program.open_meeting("m")
    assert program.meetings["m"].console.isVisible()


@pytest.mark.parametrize("asked", ["_show_times_of", "_ask_for_handout_of"])
def test_time_sheet_and_hand_outs_hold_no_window_either(program, gate, qtbot, asked):
    gate.clear()
    program.home = QWidget()
    qtbot.addWidget(program.home)
    getattr(program, asked)("m")
    assert program._fetching.dialog.isVisible()
    before = set(QApplication.topLevelWidgets())
    gate.set()
    qtbot.waitUntil(lambda: program._fetching.dialog is None)
    opened = [each for each in QApplication.topLevelWidgets() if each not in before]
    assert any(each.isVisible() for each in opened)
    for each in opened:
        each.close()


def test_minutes_hold_no_window_either(program, gate, qtbot, tmp_path):
    from facilitation.minutes.attribution import Include

    gate.clear()
    path = tmp_path / "minutes.md"
    program.export("m", "markdown", str(path), Include())
    assert not path.exists()
    gate.set()
    tops = QApplication.topLevelWidgets
    qtbot.waitUntil(lambda: any(isinstance(each, QMessageBox) for each in tops()))
    assert "Spring" in path.read_text()
