"""A matter of a meeting is found by looking into a folder, as orders and scenes are."""

import pkgutil
import subprocess
import sys

from facilitation.meeting.codec import Codec, event_classes
from facilitation.meeting.decide import DECIDERS
from facilitation.meeting.deciding.ready import rules_of
from facilitation.meeting.families import parts
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.folding import step_of

WHISTLING = '''
"""Whistling: a small matter, all of it in one file."""
from __future__ import annotations
from facilitation.meeting.act import RoomAct
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.ready import decides
from facilitation.meeting.event import Area, Event, Recorded
from facilitation.meeting.state import Meeting

class Whistle(RoomAct, frozen=True):
    """Whistle a tune."""
    tune: str

class Whistled(Event, frozen=True, gc=False):
    """Somebody whistled."""
    tune: str
    writes = frozenset({Area.MINUTES})

@decides()
def _whistle(case: Case, act: Whistle) -> None:
    case.happen(Whistled(act.tune))

def _whistled(meeting: Meeting, row: Recorded, event: Whistled) -> Meeting:
    return meeting
'''
MEETING = """
import sys
import facilitation.meeting.families as families
families.__path__.append(sys.argv[1])
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.opening.acts import OpenMeeting, Undo
from facilitation.meeting.families.whistling import Whistle
from facilitation.meeting.kept import KeptMeeting
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal

journal = MemoryJournal()
kept = KeptMeeting(journal, "m", Processes())
for tick, act in enumerate((OpenMeeting("Spring"), Whistle("Bella ciao"), Undo())):
    print(*(row.event for row in kept.do(act, Moment(tick, tick), "console")))
again = KeptMeeting(journal, "m", Processes())
print(again.history.rows()[-2].event, again.meeting == kept.meeting)
"""


def test_a_small_family_is_one_file_with_act_event_rule_and_undo(tmp_path):
    (tmp_path / "whistling.py").write_text(WHISTLING)
    done = subprocess.run(
        [sys.executable, "-c", MEETING, tmp_path], capture_output=True, text=True, check=True
    )
    opened, whistled, undone, again = done.stdout.splitlines()
    assert opened.startswith("MeetingOpened")
    assert whistled == "Whistled(tune='Bella ciao')"
    assert undone.startswith("ActUndone")
    assert again == f"{whistled} True"


def test_every_family_says_what_it_decides_and_applies():
    for module in parts("deciding"):
        assert rules_of(module), module.__name__
    stepping = {step.__module__ for step in map(step_of, event_classes()) if step is not None}
    assert {module.__name__ for module in parts("applying")} == stepping


def test_no_act_is_decided_twice():
    acts = [act for module in parts("deciding") for act in rules_of(module)]
    assert len(acts) == len(set(acts)) == len(DECIDERS)


def test_every_event_but_those_of_the_history_has_its_step():
    assert {each for each in event_classes() if step_of(each) is None} == {ActUndone, ActRedone}


def test_the_folder_is_looked_into_once_and_not_for_every_record(monkeypatch):
    Codec()
    monkeypatch.setattr(pkgutil, "iter_modules", lambda *_: 1 / 0)
    Codec()
