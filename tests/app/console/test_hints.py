"""What the hints name can be done: no hint is refused."""

import re

import pytest

from app.console.line.hints import Hints
from app.room.first_words import SHOWN_MS
from facilitation.language.possible import reasons
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.floor.following import following
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


def test_where_groups_answer_it_is_said_how_somebody_speaks_for_one(qapp):
    begun = ('meeting "S" as spokescouncil', "meet", "arrive Bo, Li of Elm")
    said = [
        Hints().of(now, following(now, now.tick))
        for now in (kept(begun).meeting, kept((*begun, "spoke Bo")).meeting)
    ]
    assert ["spoke NAME" in each for each in said] == [True, False]


def test_a_word_that_is_new_to_the_meeting_is_explained_behind_the_first_hint(room):
    said = "Space calls Ben   ·   “Stack” means: the list of those who wait to speak   ·   "
    room.type("ben")
    assert room.quick.hints.text().startswith(said)
    room.clock.tick += SHOWN_MS
    room.console._explaining.timeout.emit()
    assert "list of those" not in room.quick.hints.text()


def test_where_the_group_wants_no_meanings_none_is_explained(room):
    room.type("meanings off")
    room.type("ben")
    assert "list of those" not in room.quick.hints.text()
