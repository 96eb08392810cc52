"""Who is on the roll is offered in every meeting, also in one that was planned ahead."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest

from app.command_line.window_options import Options
from app.program.program import Program
from facilitation.people.roll import Member, Membership, written
from facilitation.record.memory import MemoryJournal
from facilitation.record.roll import Entry
from tests.app.program.ended import end

SIX = tuple(f"Mulham {each}" for each in "ABCDEF")


@pytest.fixture
def opened(qapp, tmp_path, monkeypatch):
    """Opens a meeting by its lines, closes its windows, and opens it again as home does."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    journal = MemoryJournal()
    journal.enter({n: Entry(1, written(Member(n, memberships=(Membership("Mill"),)))) for n in SIX})
    made = Program(qapp, journal, Options(language="en", look="light"))

    def open_it(*lines):
        made.record_of(lines)
        ((meeting, windows),) = made.meetings.items()
        windows.console.close()
        made.open_meeting(meeting)
        return made, meeting

    yield open_it
    end(made)


@pytest.mark.parametrize("lines", [(), ("planned for 2999-12-08 19:00",)])
@pytest.mark.parametrize("by_key", [True, False])
def test_the_roll_is_offered_in_a_meeting_that_is_opened(opened, qtbot, lines, by_key):
    program, meeting = opened('meeting "Garden" of "Mill" as circle', *lines)
    qtbot.waitUntil(lambda: meeting in program.meetings)
    side = program.meetings[meeting].console.side
    if by_key or side.people is None:
        side.show_people()
    field = side.people.field
    QTest.keyClicks(field, "mul")
    assert field.offered() == SIX
    field.clear()
    QTest.keyClicks(field, "everybody of m")
    assert field.offered() == ("everybody of Mill",)
