"""A text typed without quotation marks: the line is offered with them, by one key."""

import pytest
from PySide6.QtCore import Qt

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("action Ben fetch the fridge by Friday", 'action Ben "fetch the fridge" by Friday'),
        ("action Bo fetch it by Friday", 'action Bo "fetch it" by Friday'),
        ("note Ben is late", 'note "Ben is late"'),
        ("action Ana Maria fetch it", 'action Ana Maria "fetch it"'),
    ],
)
def test_the_refusal_shows_the_line_as_it_is_right(room, typed, right):
    room.play('arrive "Ana Maria"')
    room.type(typed)
    quick = room.console.quick
    said = quick.refusal.text().replace("\u2068", "").replace("\u2069", "")
    assert said == f"A text stands in quotation marks: {right}"
    assert quick.line.text() == typed


def test_one_key_does_it(room):
    room.type("action Ben fetch the fridge by Friday")
    assert not room.meeting.tasks
    room.key(Qt.Key.Key_Return, CONTROL)
    (task,) = room.meeting.tasks
    assert (task.task, bool(task.due)) == ("fetch the fridge", True)
    assert not room.console.quick.line.text()


def test_where_no_quotation_marks_help_it_is_refused_as_before(room):
    room.type("action Ben")
    assert "It is written like this" in room.console.quick.refusal.text()
