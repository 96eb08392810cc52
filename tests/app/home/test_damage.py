"""A damaged meeting is marked at home, and can be rescued there."""

import sqlite3
from contextlib import ExitStack, closing

import pytest

from app.program.rescuing import rescue_library
from app.wording.words import identity
from facilitation.library.library import open_library
from facilitation.library.patient import PatientLibrary


def damage(path):
    with closing(sqlite3.connect(path)) as connection:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE events SET at = at + 1 WHERE meeting = 'run' AND seq = 3")
        connection.commit()


@pytest.fixture
def opened():
    """Opens libraries, which are closed when the windows that read them have gone."""
    with ExitStack() as kept:
        yield lambda path: kept.enter_context(closing(PatientLibrary(open_library(path))))


def test_a_damaged_meeting_is_marked_and_rescued(opened, qtbot, tmp_path, some, open_home):
    path = tmp_path / "library.goround"
    made = open_library(path)
    some(made)
    rows = len(made.read("run"))
    made.close()
    damage(path)
    library = opened(path)
    home = open_home(library)
    qtbot.waitUntil(lambda: any(each.damaged for each in home.meetings.meetings))
    assert [each.id for each in home.meetings.meetings if each.damaged] == ["run"]
    home.list.choose("old")
    assert not home.rescue_button.isVisible()
    home.list.choose("run")
    assert home.rescue_button.isVisible()
    with qtbot.waitSignal(home.rescue_wanted):
        home.rescue_button.click()
    told = rescue_library(library, identity)
    assert "“Kitchen rota”: kept as far as event 2." in told
    assert f"“Kitchen rota”: {rows - 2} later events were set aside." in told
    assert "library.damaged-" in told
    home.refresh()
    qtbot.waitUntil(lambda: not any(each.damaged for each in home.meetings.meetings))
