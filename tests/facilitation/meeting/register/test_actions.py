"""An action is one over all meetings that had it, whatever order their records are read in."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.register.actions import Deed, Deeds, standing_deeds
from facilitation.meeting.state import TaskStatus
from facilitation.meeting.texts.lineage import Source
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script

_WINTER = """meeting "Winter" on 2026-02-01 18:30
arrive Bo, Li, 王小明
action Bo "ask for prices" by 2026-03-01
action Li "bring the tent"
action 王小明 "call" by 2026-05-01
sensitive
done T2
"""
_SPRING = """meeting "Spring" on 2026-03-02 18:30
arrive Li
carry T1 from "Winter"
carry T3 from "Winter"
expect refused ALREADY_SO
carry T1 from "Winter"
expect refused ACTION_SETTLED
carry T2 from "Winter"
expect refused NO_ACTION_THERE
carry T7 from "Winter"
expect refused UNKNOWN_MEETING
carry T1 from "Autumn"
pass T1 to Li
expect action T1 passed
"""
_SUMMER = """meeting "Summer" on 2026-06-01 18:30
arrive Li
carry T1 from "Spring"
done T1 "three prices"
carry T2 from "Spring"
drop T2 because "nobody answers"
"""


@pytest.fixture(scope="module")
def journal() -> MemoryJournal:
    """Three meetings that hand actions on to one another."""
    found = MemoryJournal()
    for text in (_WINTER, _SPRING, _SUMMER):
        script = read_script(text.encode(), "meeting.round")
        kept = KeptMeeting(found, text.split('"')[1].lower(), Processes())
        steps = [*Player(script, kept, Path()).play()]
        assert not [each for each in steps if each.refusal or each.mismatch]
    return found


def test_an_action_is_one_over_all_meetings_that_had_it(journal: MemoryJournal) -> None:
    found = {each.first.label: each for each in Deeds(journal).whole()}
    assert found.keys() == {"T1", "T2", "T3"}
    prices, tent, call = (found[each] for each in ("T1", "T2", "T3"))
    assert (prices.owner, prices.status, prices.told) == ("Li", TaskStatus.DONE, "three prices")
    assert (prices.first.title, prices.last.title) == ("Winter", "Summer")
    assert (tent.owner, tent.status) == ("Li", TaskStatus.DONE)
    assert (call.status, call.told, call.sensitive) == (TaskStatus.DROPPED, "nobody answers", True)
    assert not any(each.is_open for each in found.values())


def test_whoever_does_something_and_never_came_is_known_as_absent(journal: MemoryJournal) -> None:
    meeting = KeptMeeting(journal, "spring", Processes()).meeting
    assert {each.name: each.here for each in meeting.people.values()} == {
        "Li": True,
        "Bo": False,
        "王小明": False,
    }


def _deed(at: int, status: TaskStatus, due: str = "2026-05-01") -> Deed:
    first = Source("T1", "winter", "Winter", "2026-02-01")
    return Deed(at, first, Source("T1", f"m{at}"), "Bo", "ask", due, status)


@pytest.mark.parametrize("order", [*permutations((1, 2, 3))])
def test_the_last_meeting_says_how_it_stands(order: tuple[int, ...]) -> None:
    said = {1: TaskStatus.OPEN, 2: TaskStatus.DONE, 3: TaskStatus.PASSED}
    (found,) = standing_deeds([_deed(at, said[at]) for at in order])
    assert (found.at, found.status) == (3, TaskStatus.PASSED)


@pytest.mark.parametrize(
    ("status", "due", "late"),
    [
        (TaskStatus.OPEN, "2026-05-01", True),
        (TaskStatus.PASSED, "2026-05-01", True),
        (TaskStatus.OPEN, "2026-05-02", False),
        (TaskStatus.OPEN, "", False),
        (TaskStatus.DONE, "2026-05-01", False),
    ],
)
def test_late_is_what_should_have_been_done(status: TaskStatus, due: str, late: bool) -> None:
    assert _deed(1, status, due).late("2026-05-02") is late
