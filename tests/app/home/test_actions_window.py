"""The actions of all meetings, at home."""

from __future__ import annotations

from datetime import date

import pytest

from app.home.actions_window import ActionsWindow
from app.home.register_reading import RegisterReading
from app.wording import Wording


@pytest.fixture
def window(library, hold, qtbot, dress):
    hold(
        library,
        "winter",
        90,
        'meeting "Winter" of "Garden" on 2026-02-01',
        "arrive Bo, 王小明",
        "unnamed 王小明",
        'action Bo "ask for prices" by 2026-03-01',
        'action 王小明 "call"',
        "sensitive",
        'action Bo "bring the tent"',
        'done T3 "it is dry"',
    )
    hold(
        library,
        "spring",
        30,
        'meeting "Spring" on 2026-04-01',
        'arrive 王小明 of "North"',
        'carry T1 from "Winter"',
        "pass T1 to 王小明",
    )
    made = ActionsWindow(RegisterReading(library), Wording(), today=lambda: date(2026, 5, 1))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "to be done" in made.facts.text())
    return made


def _rows(window):
    return [tuple(window.model.row(at).texts) for at in range(window.model.rowCount())]


def test_what_is_to_be_done_stands_there_once_with_who_does_it_now(window):
    assert _rows(window) == [
        ("ask for prices", "王小明 (North)", "1 March 2026", "late", ""),
        ("kept private", "王小明 (not to be named)", "", "open", "Garden"),
    ]
    assert window.facts.text() == "2 actions are still to be done. 1 of them is late."
    assert "last at “Spring”" in window.details.text()
    window.shown.setCurrentIndex(1)
    assert [row[0] for row in _rows(window)] == ["ask for prices"]
    window.shown.setCurrentIndex(0)
    window.tree.setCurrentIndex(window.model.index(1, 0))
    assert "This list names everybody: it is for you at this laptop." in window.details.text()
    window.shown.setCurrentIndex(2)
    assert ("bring the tent", "Bo", "", "done", "Garden") in _rows(window)


def test_enter_opens_the_last_meeting_that_had_it(window, qtbot):
    with qtbot.waitSignal(window.open_wanted) as opened:
        window.open_button.click()
    assert opened.args == ["spring"]
