"""The decisions of all meetings, at home."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.home.decisions_window import DecisionsWindow
from app.home.register_reading import RegisterReading
from app.wording import Wording

TEXT = 'propose P1 "Tents" by Ana: "We buy ten tents."'
ADOPTED = ("arrive Ana, Ben", TEXT, "vote P1", "count yes 2 no 0", "close decision")


@pytest.fixture
def decided(hold):
    """Puts three meetings with decisions into a journal, and one without."""

    def put(journal):
        later = ("review P1 2026-05-20", 'scope P1 "north"')
        hold(journal, "winter", 90, 'meeting "Winter"', *ADOPTED, *later)
        hold(
            journal, "spring", 30, 'meeting "Spring" of "Garden"', *ADOPTED, "expires P1 2027-01-01"
        )
        hold(journal, "march", 60, 'meeting "March"', *ADOPTED, "expires P1 2026-04-20")
        hold(journal, "idle", 5, 'meeting "Idle"', "arrive Ana")

    return put


@pytest.fixture
def window(library, decided, qtbot, dress):
    decided(library)
    made = DecisionsWindow(RegisterReading(library), Wording(), today=lambda: date(2026, 5, 1))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "stand" in made.facts.text())
    return made


def titles(window):
    rows = [window.model.row(at).texts for at in range(window.model.rowCount())]
    return [tuple(row[1:3]) for row in rows]


def test_what_stands_is_shown_first_the_newest_on_top(window) -> None:
    assert titles(window) == [("stands", "1 April 2026"), ("stands", "31 January 2026")]
    assert window.facts.text() == "2 decisions stand. 1 of them is due within 30 days."
    assert "Garden, “Spring”" in window.details.text()
    assert [window.model.row(at).texts[-1] for at in (0, 1)] == ["Garden", ""]
    assert "2 yes, 0 no: it is carried." in window.details.text()


def test_what_is_due_and_all_there_ever_were(window) -> None:
    window.shown.setCurrentIndex(1)
    assert titles(window) == [("stands", "31 January 2026")]
    assert "It holds for: north" in window.details.text()
    window.shown.setCurrentIndex(2)
    assert [status for status, _ in titles(window)] == ["stands", "expired", "stands"]
    window._today = lambda: date(2026, 2, 10)
    assert window.tell_facts() == (
        "3 decisions stand. Nothing is due within 30 days; the first will be on 20 April 2026."
    )


def test_the_keyboard_opens_the_meeting(window, qtbot) -> None:
    QTest.keyClick(window.tree, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.open_wanted) as opened:
        QTest.keyClick(window.tree, Qt.Key.Key_Return)
    assert opened.args == ["winter"]


def test_what_grew_is_read_again(window, library, hold, qtbot) -> None:
    hold(library, "new", 1, 'meeting "New"', *ADOPTED)
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: len(titles(window)) == 3)
    assert "Spring" in window.details.text()  # what was chosen stays chosen


def test_a_damaged_record_is_said_and_the_others_are_read(memory, decided, qtbot, dress) -> None:
    decided(memory)
    memory.damaged = ("march",)
    reading = RegisterReading(memory)
    with qtbot.waitSignal(reading.troubled):
        window = DecisionsWindow(reading, Wording(), today=lambda: date(2026, 5, 1))
        qtbot.addWidget(window)
        window.show()
    qtbot.waitUntil(lambda: "Not whole" in window.facts.text())
    assert len(titles(window)) == 2


def test_home_opens_it_by_key(open_home, memory, decided, qtbot) -> None:
    decided(memory)
    home = open_home(memory)
    QTest.keyClick(home, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    window = home.findChild(DecisionsWindow)
    qtbot.waitUntil(lambda: "stand" in window.facts.text())
    with qtbot.waitSignal(home.open_wanted) as opened:
        window.open_button.click()
    assert opened.args == ["spring"]


def test_home_says_how_many_are_due_without_reading_twice(
    open_home, memory, decided, qtbot, monkeypatch
) -> None:
    decided(memory)
    monkeypatch.setattr("app.home.days.local_day", lambda: date(2026, 5, 1))
    read = []
    whole = memory.read
    monkeypatch.setattr(memory, "read", lambda *args: read.append(args[0]) or whole(*args))
    home = open_home(memory)
    qtbot.waitUntil(lambda: home.decisions_button.text() == "Decisions · 1 due")
    qtbot.waitUntil(lambda: len(read) >= 4)
    assert sorted(read) == ["idle", "march", "spring", "winter"]


def test_home_does_not_begin_on_it(open_home, memory) -> None:
    home = open_home(memory)
    assert home.focusWidget() is not home.decisions_button
