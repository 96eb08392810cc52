"""What the hints name can be done: no hint is refused."""

import re

import pytest

from app.console.hints import Hints
from facilitation.language.possible import reasons
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.following import following
from tests.facilitation.meeting.test_possible_now import STATES, kept

WRITTEN = re.compile(r"^([a-z ]+?)(?= [A-Z\"]|$)")
POPCORN_ENDS = (*STATES["a round"][:-1], "round popcorn from ana", "next")


@pytest.mark.parametrize("state", [*STATES.values(), POPCORN_ENDS], ids=[*STATES, "to choose"])
def test_the_verbs_that_hints_name_are_possible(qapp, state):
    meeting = kept(state)
    moment = Moment(meeting.meeting.at + 1_000, meeting.meeting.tick + 1_000)
    now = meeting.at(moment)
    found = reasons(lambda act: meeting.why_not(act, moment, "console"))
    hints = Hints().of(now, following(now, moment.tick)).split("   ·   ")
    lines = [line for hint in hints for line in hint.split(", ")]
    verbs = [verb[1] for line in lines if (verb := WRITTEN.match(line)) and verb[1] in found]
    assert [verb for verb in verbs if found[verb] is not None] == []
