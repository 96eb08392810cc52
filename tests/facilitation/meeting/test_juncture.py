"""What a formal assembly waits for, line by line, and the stage that it is in by that."""

from __future__ import annotations

import pytest

from facilitation.meeting.juncture import Juncture, here
from facilitation.meeting.purpose import Aim, purpose_of
from tests.facilitation.meeting.test_purpose import PROCESSES, played

HERE = ('meeting "F"', "arrive Ana, Ben, Chi", 'item "Tents" as formal', 'item "Tea"', "start 1")
P1 = 'propose P1 "Tents" by Ana: "We buy ten tents."'
A1 = 'amend P1 A1 by Chi: strike "ten" insert "six"'
SECONDED = (*HERE, P1, "second by Ben")
RULED = (*SECONDED, 'order Chi "not heard"', 'ruling "so it is"')

MOMENTS = (
    (HERE, Juncture.NOTHING, "present"),
    ((*HERE, P1), Juncture.MOVED, "present"),
    (SECONDED, Juncture.DEBATE, "debate"),
    ((*SECONDED, "stage vote"), Juncture.DEBATE, "debate"),
    ((*SECONDED, A1), Juncture.MOVED, "present"),
    ((*SECONDED, A1, "second by Ana"), Juncture.CHANGE, "amendments"),
    ((*SECONDED, "move recess 5m by Chi", "second by Ana"), Juncture.VOTE, "vote"),
    ((*SECONDED, 'move refer to "Ben" by Chi', "second by Ana"), Juncture.DEBATE, "debate"),
    (
        (*SECONDED, "move previous question by Chi", "second by Ana", "carried"),
        Juncture.VOTE,
        "vote",
    ),
    ((*SECONDED, "vote P1"), Juncture.VOTE, "vote"),
    ((*SECONDED, 'order Chi "not heard"'), Juncture.CHAIR, "present"),
    (RULED, Juncture.RULED, "present"),
    ((*RULED, "move appeal by Chi"), Juncture.MOVED, "present"),
    ((*RULED, "Ben", "next"), Juncture.DEBATE, "debate"),
    ((*RULED, "carried"), Juncture.NOTHING, "present"),
    ((*SECONDED, "lost"), Juncture.NOTHING, "present"),
    ((*HERE, P1, "lost"), Juncture.NOTHING, "present"),
)


@pytest.mark.parametrize(("lines", "juncture", "stage"), MOMENTS)
def test_the_stage_follows_what_is_before_the_assembly(lines, juncture, stage):
    found = here(played(*lines), PROCESSES)
    assert found.stage is not None
    assert (found.juncture, found.stage.name) == (juncture, stage)


def test_the_opening_of_a_formal_meeting_stays_until_something_is_moved():
    opening = ('meeting "F" as formal', "meet", "arrive Ana, Ben")
    assert here(played(*opening), PROCESSES).juncture is None
    assert here(played(*opening, P1), PROCESSES).juncture is Juncture.MOVED


def test_elsewhere_the_stage_is_the_one_that_was_gone_to():
    found = here(played('meeting "A" as assembly', "meet", "arrive Ana"), PROCESSES)
    assert (found.juncture, found.stage and found.stage.name) == (None, "opening")


def test_when_all_was_decided_the_next_item_comes():
    first = purpose_of(played(*SECONDED), PROCESSES)
    assert (first.aim, first.person) == (Aim.FIRST, 1)
    for lines in (("leave Ana",), ("call Ben", "done"), ("call Ana", "done")):
        assert purpose_of(played(*SECONDED, *lines), PROCESSES).aim is Aim.FLOOR
    done = purpose_of(played(*SECONDED, "carried"), PROCESSES)
    assert (done.aim, done.item) == (Aim.ITEM, 2)
    assert purpose_of(played(*SECONDED, "lost"), PROCESSES).aim is Aim.ITEM


def test_what_nobody_seconds_falls():
    meeting = played(*HERE, P1, "lost", "move recess 5m by Chi", "lost")
    assert meeting.business.pending == ()
    assert not meeting.business.settled[-1].carried
    assert meeting.decisions == ()
