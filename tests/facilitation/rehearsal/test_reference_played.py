"""Every script in docs/room-language.md is played from its beginning to its end."""

import re
from pathlib import Path

import pytest

from app.resources import load_processes
from facilitation.meeting.kept import KeptMeeting
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import Script, read_script

DOCS = Path(__file__).parents[3] / "docs"
TEXT = (DOCS / "room-language.md").read_text(encoding="utf-8")
SCRIPTS = [
    read_script(each, f"script {number}")
    for number, each in enumerate(re.findall(r"^```round\n(.*?)^```", TEXT, re.M | re.S), start=1)
]


def troubles(script: Script) -> list[str]:
    player = Player(script, KeptMeeting(MemoryJournal(), "meeting", load_processes()), DOCS)
    return [
        f"{each.line.number}: {each.line.source}: {each.refusal or each.mismatch}"
        for each in player.play()
        if each.refusal or each.mismatch
    ]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_what_a_script_expects_is_what_happens(script):
    assert troubles(script) == []


def test_a_script_that_expects_something_else_is_told_so():
    wrong = 'meeting "M"\narrive Ana\nexpect floor Ana\nexpect refused\ncall Ana\nhand Zoe'
    assert [each.split(":")[0] for each in troubles(read_script(wrong, "x"))] == ["3", "5", "6"]
