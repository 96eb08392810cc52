"""Formal motions in the console: what is pending, what is in order, and the ways to settle it."""

from __future__ import annotations

import pytest

from app.console.motion_forms import MotionForms
from facilitation.language.grammar import parse
from facilitation.meeting.families.motions.acts import MakeMotion, RaisePoint
from facilitation.meeting.state import Fate

LINES = (
    'item "Tents" as formal',
    "start Tents",
    'propose P1 "Tents" by Ana: "We buy ten tents by May."',
    "second by Ben",
)


@pytest.fixture
def formal(bare):
    bare.play('meeting "Evening"', "arrive Ana, Ben, Chi", *LINES)
    return bare


def test_a_motion_is_seconded_and_settled_by_buttons(formal):
    formal.play("move lay aside by Ana")
    bar = formal.console.matter.motions
    assert bar.asked.text() == "Before us: Lay the question aside"
    assert bar.would.text().startswith("If more are for it than against it, the question waits")
    assert not bar.carried.isVisible()
    assert not formal.console.matter.buttons.decide.isVisible()
    formal.click(bar.second)
    formal.type("Ben")
    formal.click(bar.carried)
    assert not bar.isVisible()
    assert formal.meeting.proposals["P1"].fate is Fate.LAID_ASIDE


def test_the_chair_rules_on_a_point_of_order(formal):
    formal.play('order Chi "the mover has not been heard"')
    bar = formal.console.matter.motions
    assert not bar.carried.isVisible()
    formal.click(bar.rule)
    assert formal.quick.line.text() == 'ruling ""'


def offered(room):
    forms = MotionForms(room.wording, room.processes)
    return {form.begun: (needs, form) for needs, form in forms.of(room.meeting)}


def test_only_what_is_in_order_is_offered_with_what_it_needs(formal):
    assert offered(formal)["move previous question"][0] == "a second, no debate and two thirds"
    assert "move bring forward" not in offered(formal)
    formal.play("move previous question by Ana")
    assert "move refer" not in offered(formal)
    assert "move lay aside" in offered(formal)
    formal.play('switch circle because "we have to hear each other"')
    assert offered(formal) == {}


def test_a_form_makes_the_line_that_moves_it(formal):
    _, recess = offered(formal)["move recess"]
    said = recess.line(["10m", "Fay O'Brien", "we are tired"])
    assert parse(said) == MakeMotion("recess", "Fay O'Brien", "", 600_000, "we are tired")
    _, point = offered(formal)["order"]
    assert parse(point.line(["Ben", "not heard"])) == RaisePoint("Ben", "not heard")
