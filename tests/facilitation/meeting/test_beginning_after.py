"""A meeting that begins from an earlier one has what that one left, all at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.resources import load_processes
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.reading import agenda_of
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script

_PROCESSES = load_processes()
_SPRING = """meeting "Spring" of "Garden" as circle on 2026-05-01 18:30 at "Mill"
arrive "Bo Xu" of "North"
arrive 王小明, O'Brien
item "Tents"
item "Boats" as consent for 10m
start 1
propose P1 "Keys" by O'Brien: "Bo keeps the keys."
propose P2 "Shed" by 王小明: "We build a shed."
overrule "all agree" vote P1 majority
count yes 3 no 0
close decision
review P1 2026-06-01
action O'Brien "Order them" by 2026-05-08
action 王小明 "Call"
done T2
park "Where do we meet in winter?"
close meeting
"""


@pytest.fixture
def journal() -> MemoryJournal:
    """The earlier meeting."""
    found = MemoryJournal()
    kept = KeptMeeting(found, "spring", _PROCESSES)
    steps = [*Player(read_script(_SPRING.encode(), "s.round"), kept, Path()).play()]
    assert not [each.refusal for each in steps if each.refusal]
    return found


def _begin(journal: MemoryJournal, line: str, key: str = "summer") -> KeptMeeting | Refusal:
    kept = KeptMeeting(journal, key, _PROCESSES)
    act = parse(line)
    assert isinstance(act, Act)
    done = kept.do(act, Moment(1_790_000_000_000, 1_000), "console")
    return done if isinstance(done, Refusal) else kept


def test_it_has_what_is_open_and_everybody_as_absent(journal: MemoryJournal) -> None:
    kept = _begin(journal, 'meeting "Summer" after "Spring" on 2026-06-02 18:30')
    assert isinstance(kept, KeptMeeting)
    meeting = kept.meeting
    opening = meeting.opening
    assert opening is not None
    assert (opening.body, opening.place, opening.process) == ("Garden", "Mill", "circle")
    assert [(each.name, each.here) for each in meeting.people.values()] == [
        ("Bo Xu", False),
        ("王小明", False),
        ("O'Brien", False),
    ]
    assert [each.title for each in agenda_of(meeting)] == [
        "“Spring”",
        "Boats",
        "P2 Shed",
        "P1 Keys",
        "Where do we meet in winter?",
    ]
    assert [(each.task, each.due) for each in meeting.tasks] == [("Order them", "2026-05-08")]
    assert [*meeting.proposals] == ["P2"]


def test_a_decision_comes_up_when_its_day_has_come(journal: MemoryJournal) -> None:
    kept = _begin(journal, 'meeting "Soon" of "Board" after "Spring" on 2026-05-31')
    assert isinstance(kept, KeptMeeting)
    assert kept.meeting.opening is not None
    assert kept.meeting.opening.body == "Board"
    assert "P1 Keys" not in [each.title for each in agenda_of(kept.meeting)]


def test_it_is_one_act(journal: MemoryJournal) -> None:
    kept = _begin(journal, 'meeting "Summer" after "Spring"')
    assert isinstance(kept, KeptMeeting)
    assert {row.act for row in kept.history.rows()} == {1}


def test_without_the_other_meeting_nothing_begins(journal: MemoryJournal) -> None:
    refused = _begin(journal, 'meeting "Summer" after "Winter"')
    assert isinstance(refused, Refusal)
    assert refused.code == "UNKNOWN_MEETING"
    assert refused.possible == ('meeting "Summer" after "Spring"',)
    assert not journal.read("summer")


def test_a_third_one_takes_along_what_is_still_open(journal: MemoryJournal) -> None:
    _begin(journal, 'meeting "Summer" after "Spring" on 2026-06-02')
    kept = _begin(journal, 'meeting "Autumn" after "Summer" on 2026-09-02', "autumn")
    assert isinstance(kept, KeptMeeting)
    (task,) = kept.meeting.tasks
    assert task.source is not None
    assert (task.source.title, task.source.label) == ("Spring", "T1")
    assert [each.title for each in agenda_of(kept.meeting)][:2] == ["“Summer”", "Boats"]
