"""What is said of a meeting goes to the next one, without names."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.evaluation import BringEvaluation
from facilitation.meeting.past.carrying import Kind, Origin, acts_of, to_carry
from tests.facilitation.meeting.playing import Room


def test_what_was_said_goes_along_without_names() -> None:
    room = Room(
        'meeting "M"', "arrive Ana, Ben", 'evaluate "Too long" by Ana', 'evaluate "We laughed"'
    )
    history = room.kept.history
    found = [each for each in to_carry(history) if each.kind is Kind.EVALUATION]
    assert all(each.usual and not each.who for each in found)
    acts = acts_of(history.meeting, found, ("Ben",), Origin("m", "M", "Actions"))
    assert BringEvaluation(("Too long", "We laughed"), "M") in acts
    now = room.kept.meeting
    room.kept.do(acts[-1], Moment(now.at + 1000, now.tick + 1000), "console")
    assert room.kept.meeting.said_before == ("Too long", "We laughed")
