"""A line names somebody who is known, in other letters: nobody is guessed, and it is asked."""

from __future__ import annotations

import pytest

from app.console.people.arrivals import Expected, WhoComes
from app.wording import Wording
from facilitation.meeting.families.people.acts import Arrive
from facilitation.meeting.state import Meeting, Person
from facilitation.people.roll import Member, Membership

_ROLL = (
    Member("Síle O'Brien", ("O’Brien",), memberships=(Membership("North"),), needs="a ramp"),
    Member("Jean-Luc", memberships=(Membership("North"),)),
    Member("Jean’luc", memberships=(Membership("South"),)),
)
_HERE = Meeting(people={1: Person(1, "Anne-Marie Ng")})


def asked(line: Arrive):
    return WhoComes(Wording(), lambda: _ROLL).of(_HERE, line)


def test_whoever_is_on_the_roll_comes_as_at_the_door():
    found = asked(Arrive(("Bo", "obrien"), list="quota"))
    assert "“obrien”" in found.sentence and found.words == "Síle O'Brien"
    came = [each for each in found.acts if isinstance(each, Arrive)]
    assert Arrive(("Bo",), "", "quota") in came
    assert any("a ramp" in str(each) for each in found.acts)


def test_whoever_is_in_the_meeting_is_meant_before_the_roll():
    for typed in ("annemarie ng", "anne marie", "Ng"):
        assert asked(Arrive((typed,))).acts == (Arrive(("Anne-Marie Ng",)),)


def test_of_several_one_is_chosen_at_the_door():
    found = asked(Arrive(("jeanluc",)))
    assert not found.acts and "Jean-Luc" in found.sentence and "Jean’luc" in found.sentence


@pytest.mark.parametrize(
    "typed", ["Anne-Marie Ng", "ANNE-MARIE NG", "o'brien", "sile O’Brien", "Bo", "Mari"]
)
def test_nothing_is_asked_of_whoever_is_called_so_or_is_new(typed):
    assert asked(Arrive((typed,))) is None
    assert Expected(_ROLL).like("jean-luc") == ()
    assert Expected(_ROLL).like("sile") == ("Síle O'Brien",)
