"""A meeting planned for a later day: beginning it is asked about once."""

import pytest
from PySide6.QtCore import Qt

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def planned(bare):
    bare.play('meeting "Winter" as circle', "planned for 2126-12-08 19:00", "arrive Ana")
    return bare


@pytest.mark.parametrize("line", ["sitting", "reconvene", ""])
def test_it_is_asked_once_however_it_is_begun(planned, line):
    quick = planned.console.quick
    if line:
        planned.type(line)
    else:
        planned.console.floor.buttons.following.click()
    assert "planned for" in quick.refusal.text()
    assert quick.refusal.text().endswith("19:00. Begin it now?")
    assert planned.meeting.sitting == 0
    planned.key(Qt.Key.Key_Return, CONTROL)
    assert planned.meeting.sitting == 1
    assert not quick.refusal.text()


def test_on_its_day_it_begins_at_once(bare):
    bare.play('meeting "Evening"', "planned for 2026-05-01 19:00")
    bare.type("sitting")
    assert bare.meeting.sitting == 1
