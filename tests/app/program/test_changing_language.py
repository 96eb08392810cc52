"""Another language, chosen while a meeting runs: everything goes on where it was."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog

from app.command_line.window_options import Options
from app.program.program import Program
from facilitation.record.memory import MemoryJournal
from tests.app.program.ended import end


@pytest.fixture
def program(qapp, qtbot, tmp_path, monkeypatch):
    """A program in English whose home is shown and in which a meeting runs."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    library = MemoryJournal()
    made = Program(qapp, library, Options(language="en", look="light"))
    made.told = []
    monkeypatch.setattr(Program, "tell", lambda _, *said: made.told.append(said))
    made.show_home()
    made.start_meeting("assembly", "Spring", "", "")
    yield made
    made._interpreter.speak("en")
    end(made)


@pytest.fixture
def windows(program):
    (found,) = program.meetings.values()
    for line in ("arrive Ana, Ben, Chi", 'item "Fees"', "start 1", "hand Ana", "next"):
        assert found.station.say(line), line
    return found


def choose(program, language):
    """Choose a language at home; return the windows in which the meeting goes on."""
    program.home.language_wanted.emit(language)
    (found,) = program.meetings.values()
    return found


def test_a_running_turn_and_what_is_typed_go_on_in_german(program, windows):
    windows.show_projector()
    windows.show_desk()
    windows.console.quick.line.setText("hand Be")
    windows.room.hold("agenda")
    windows.desk.cards.current.editor.setPlainText("Ana wants five")
    seen, turn = windows.console.geometry(), windows.station.meeting.floor.turn
    record = len(windows.station.history.rows())
    after = choose(program, "de")
    assert program.told == []
    assert not any(each.isVisible() for each in (windows.console, windows.projector, windows.desk))
    assert after.console.top.room.text() == "Raum: Tagesordnung, festgehalten ×"
    assert after.console.geometry() == seen
    assert after.station.clock is windows.station.clock
    assert after.station.meeting.floor.turn == turn
    assert after.console.quick.line.text() == "hand Be"
    assert after.projector.scene_name() == "agenda"
    assert after.desk.cards.current.editor.text == "Ana wants five"
    assert len(after.station.history.rows()) == record + 1  # the note, and nothing of the change
    assert program.home.language_button.text() == "Deutsch"
    assert program._settings.value("language") == "de"
    assert after.station.say("hand Ben")
    english = choose(program, "en")
    assert english.console.top.room.text() == "Room: Agenda, held ×"
    assert [each.entry.person for each in english.station.standing().places] == [2]


def test_a_language_waits_for_what_would_be_lost(program, windows):
    asking = QDialog(windows.console)
    asking.setWindowTitle("Bring a text")
    asking.show()
    assert choose(program, "de") is windows
    assert program.told.pop()[0] == "“Bring a text” is still open."
    asking.close()
    windows.console.quick.ask("Why?", print)
    assert choose(program, "de") is windows
    assert program.told.pop()[0] == "A question is still open in the line."
    assert windows.console.isVisible()


def test_what_is_kept_nowhere_is_still_on_the_card(program, windows):
    assert windows.station.say("done")
    assert windows.station.say('level none because "this is for nobody else"')
    windows.show_desk()
    card = windows.desk.cards.current
    assert card.is_scratch
    card.editor.setPlainText("for me alone")
    windows.desk.finding.open("alone", replacing=True)
    windows.desk.finding.instead.setText("together")
    after = choose(program, "de")
    assert after.desk.finding.sought.text() == "alone"
    assert after.desk.finding.instead.text() == "together"
    assert after.desk.cards.current.editor.text == "for me alone"
