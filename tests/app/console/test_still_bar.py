"""A turn that runs far past its limit in silence is asked about, quietly, and not twice."""

import pytest
from PySide6.QtCore import QPoint, Qt

from app.console.line.line_dialog import LineDialog

MINUTE = 60


@pytest.fixture
def speaking(room):
    room.play("limit 2:00", "call amara")
    return room


def test_it_is_asked_when_the_turn_is_far_past_its_limit_and_nothing_was_done(speaking):
    bar = speaking.console.questions.still
    speaking.pass_time(3 * MINUTE)
    assert not bar.isVisible()
    above = speaking.console.floor.stack.mapTo(speaking.console, QPoint())
    speaking.pass_time(MINUTE)
    speaking.qtbot.waitUntil(lambda: bar.height() > 20)
    assert speaking.console.floor.stack.mapTo(speaking.console, QPoint()) == above
    assert bar.question.text() == "Is Amara still speaking?"
    assert bar.isVisible()
    assert speaking.console.quick.line.hasFocus()


def test_whoever_still_speaks_is_asked_about_again_only_when_as_long_again_has_passed(speaking):
    bar = speaking.console.questions.still
    speaking.pass_time(4 * MINUTE)
    speaking.click(bar.yes)
    assert not bar.isVisible()
    assert speaking.console.quick.line.hasFocus()
    speaking.pass_time(3 * MINUTE)
    assert not bar.isVisible()
    speaking.pass_time(MINUTE)
    assert bar.isVisible()


def test_it_goes_by_itself_when_something_is_done_or_typed(speaking):
    bar = speaking.console.questions.still
    speaking.pass_time(4 * MINUTE)
    assert bar.isVisible()
    speaking.type("ch", enter=False)
    assert not bar.isVisible()
    speaking.pass_time(4 * MINUTE)
    assert bar.isVisible()
    speaking.play("call chi")
    assert not bar.isVisible()
    speaking.pass_time(4 * MINUTE)
    assert "Chi" in bar.question.text()
    speaking.station.say("pause", "console")
    assert not bar.isVisible()


def test_what_was_done_meanwhile_puts_it_off(speaking):
    speaking.pass_time(3 * MINUTE)
    speaking.play("hand chi")
    speaking.pass_time(MINUTE)
    assert not speaking.console.questions.still.isVisible()
    speaking.pass_time(MINUTE)
    assert speaking.console.questions.still.isVisible()


def test_who_ended_some_time_ago_is_corrected_by_the_line(speaking):
    speaking.pass_time(5 * MINUTE)
    started = speaking.floor.turn.started
    speaking.click(speaking.console.questions.still.no)
    line = speaking.console.quick.line
    assert (line.text(), line.cursorPosition(), line.hasFocus()) == ("ended  ago", 6, True)
    speaking.type("2:30")
    assert not speaking.speaking()
    assert speaking.floor.last.ended == started + 150_000


@pytest.mark.parametrize(
    ("lines", "minutes"),
    [
        (("limit 0:30", "call ben"), 3),
        (("limit 10:00", "call ben"), 20),
        (("call ben",), 10),
        (('round "How"',), 30),
        (("limit 1:00", 'round "How"'), 3),
        (('switch circle because "so"', 'round "How"'), 30),
        (("rule clock off", "limit 1:00", "call ben"), 30),
    ],
)
def test_how_long_is_waited(room, lines, minutes):
    for line in lines:
        assert room.station.say(line, "console")
    bar = room.console.questions.still
    room.pass_time(minutes * MINUTE - 31)
    assert not bar.isVisible()
    room.pass_time(31)
    assert bar.isVisible()


def test_a_turn_that_is_paused_is_not_asked_about(speaking):
    speaking.play("pause")
    speaking.pass_time(60 * MINUTE)
    assert not speaking.console.questions.still.isVisible()


def test_the_clock_is_corrected_by_mouse(speaking):
    speaking.pass_time(MINUTE)
    menu = speaking.console.floor.menu
    menu._fill()
    entry = next(each for each in menu._menu.actions() if each.text() == "Correct the clock…")
    entry.trigger()
    dialog = speaking.console.findChild(LineDialog)
    assert dialog.fields[0].currentData() == "ended" or dialog.fields[0].currentText()
    dialog.fields[1].setText("0:20")
    speaking.key(Qt.Key.Key_Return, widget=dialog.fields[1])
    assert not speaking.speaking()
    assert speaking.floor.last.ended == speaking.clock.tick - 20_000
