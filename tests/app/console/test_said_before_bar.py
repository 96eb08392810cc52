"""What was said of the last meeting is told to whoever facilitates, until it is read."""

from __future__ import annotations

from facilitation.meeting.families.evaluation import BringEvaluation


def test_it_is_told_until_it_is_read_and_the_room_sees_it_only_when_asked(bare):
    bare.play('meeting "M"', "arrive Ana")
    assert bare.station.do(BringEvaluation(("Too long", "We laughed"), "M"), "console")
    told = bare.console.questions.said_before
    assert told.isVisible()
    assert "“Too long”" in told.question.text()
    assert bare.console.room.put_up.held == ""
    told.yes.click()
    assert bare.console.room.put_up.held == "evaluation"
    bare.play("arrive Ben")
    assert not told.isVisible()
