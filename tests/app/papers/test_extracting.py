"""Calendars and lists of the rehearsals, and whom they name."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest
from icalendar import Calendar
from msgspec.structs import replace

from app.papers.exporting import MeetingMinutes
from app.resources import load_processes
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.extract import Rows
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script
from tests.app.papers.test_orders import REHEARSALS, rehearsed

GOLDEN = Path(__file__).parents[2] / "golden" / "lists"
FORMS = [("ics", Rows.ACTIONS, ".ics"), *(("csv", rows, f"_{rows}.csv") for rows in Rows)]
EVENING = """meeting "Spring" of "Garden" on 2026-05-01 18:30
18:30:00 arrive Bo, Li of North
role facilitator Bo
item "Tents"
start Tents
propose P1 "Tents" by Li: "We buy ten tents."
test consensus P1
all agree
close decision
review P1 2027-05-01
expires P1 2028-05-01
agreed "Li cooks."
action Bo "ask **Li** for the key" by 2026-06-01
action Li "what nobody reads"
sensitive
action Bo "taken back"
19:00:00 arrive Wei 王
19:10:00 leave Bo
convene on 2026-06-01 18:30 at "Old mill"
"""


def evening(text: str = EVENING) -> History:
    kept = KeptMeeting(MemoryJournal(), "test", load_processes())
    played = Player(read_script(text.encode(), "test.round"), kept, GOLDEN).play()
    assert [each.refusal for each in played if each.refusal] == []
    return kept.history


def rows(what: Rows, include: Include | None = None, more: str = "") -> list[list[str]]:
    wanted = replace(include or Include(), rows=what)
    data = MeetingMinutes(evening(EVENING + more), load_processes(), wanted).written("csv")
    return list(csv.reader(data.decode("utf-8-sig").splitlines()))[1:]


def calendar(text: str = EVENING) -> dict[str, str]:
    data = MeetingMinutes(evening(text), load_processes()).written("ics")
    parts = Calendar.from_ical(data).subcomponents
    return {str(each["uid"]): str(each["summary"]) for each in parts}


@pytest.mark.parametrize(("name", "what", "ending"), FORMS)
@pytest.mark.parametrize("meeting", REHEARSALS)
def test_a_rehearsal_is_listed_as_before(meeting: str, name: str, what: Rows, ending: str) -> None:
    """After a wanted change write them anew with GOROUND_GOLDEN=write, and read the difference."""
    include = Include(rows=what)
    written = MeetingMinutes(rehearsed(meeting), load_processes(), include).written(name)
    kept = GOLDEN / f"{meeting}{ending}"
    if os.environ.get("GOROUND_GOLDEN") == "write":
        kept.write_bytes(written)
    assert written.decode() == kept.read_bytes().decode()


def test_actions_have_an_owner_and_a_day() -> None:
    first, hidden, last = rows(Rows.ACTIONS, more='done T2 "it hangs there"\n')
    assert first == ["Bo", "ask Li for the key", "2026-06-01", "1. Tents", "done: it hangs there"]
    assert hidden == ["", "[left out before publication]", "", "1. Tents", "open"]
    assert last[1] == "taken back"


def test_decisions_are_listed_with_what_was_agreed_without_one() -> None:
    decided, agreed = rows(Rows.DECISIONS)
    assert decided[:3] == ["P1", "Tents", "We buy ten tents."]
    assert decided[4:] == ["2026-05-01", "2027-05-01", "2028-05-01"]
    assert agreed[:4] == ["T1", "Li cooks.", "", "Agreed"]


def test_people_are_counted_and_with_consent_named() -> None:
    assert rows(Rows.ATTENDANCE) == [["1", "2026-05-01", "3", "1", "1"]]
    named = rows(Rows.ATTENDANCE, Include(names=True))
    assert [each[2:] for each in named] == [
        ["Bo", "North", "", "19:10"],
        ["Li", "North", "", ""],
        ["Wei 王", "", "19:00", ""],
    ]


@pytest.mark.parametrize("how", [Attribution.GROUP, Attribution.UNATTRIBUTED])
def test_whoever_takes_something_on_is_named_and_nobody_else(how: Attribution) -> None:
    first, *_ = rows(Rows.ACTIONS, Include(attribution=how))
    assert first[:2] == ["Bo", "ask a participant for the key"]
    assert "Li" not in str(rows(Rows.DECISIONS, Include(attribution=how)))


def test_an_occasion_keeps_its_name_when_the_record_grows() -> None:
    before = calendar()
    after = calendar(f'{EVENING}correct T4 ""\ncorrect T2 "ask for both keys"\n')
    assert [*before.values()][-1] == "Next meeting of Garden"
    assert {uid.split("-", 1)[1].split("-")[0] for uid in before} == {
        "action",
        "review",
        "end",
        "next",
    }
    gone = before.keys() - after.keys()
    assert [before[each] for each in gone] == ["Bo: taken back"]
    assert "Bo: ask for both keys" in after.values()
