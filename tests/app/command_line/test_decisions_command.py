"""`goround decisions`: the register on the command line, read off a library on the disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.command_line.running import run

WINTER = """meeting "Winter" of "Market garden" on 2026-01-10 18:30
arrive Ana, Ben, Chi
propose P1 "Tents" by Ana: "We buy ten tents."
review P1 2032-01-10
test consensus P1
reserve Ben "I would borrow them"
all agree
close decision
scope P1 "the gardens in the north"
mandate P1 "Ana, for 2000 at most"
propose P2 "Old" by Ben: "We meet on Mondays."
vote P2
count yes 3 no 0
close decision
expires P2 2026-02-01
elect E1 "Who keeps the keys?" "Ana", "Ben"
ballot Ana: Ben
ballot Ben: Ben
ballot Chi: Ana
close decision
expires E1 2033-01-10
choose Q1 "When do we meet?" "Tue", "Wed"
ballot Chi: Tue
close decision
propose P3 "Failed" by Ben: "We sell the shed."
vote P3
count yes 0 no 3
close decision
"""
SPRING = """meeting "Spring" of "Market garden" on 2026-04-10 18:30
arrive Ana, Ben, Chi
revisit P1 from "Winter" as P1 by Ben with notice
revise P1 by Ben: "We buy six tents."
vote P1
count yes 2 no 1
close decision
"""


@pytest.fixture
def library(tmp_path: Path) -> str:
    there = tmp_path / "library.goround"
    for name, script in (("winter", WINTER), ("spring", SPRING)):
        file = tmp_path / f"{name}.round"
        file.write_text(script, encoding="utf-8")
        assert run(["play", str(file), "--library", str(there)]) == 0
    return str(there)


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    capsys.readouterr()
    assert run(["decisions", *arguments]) == 0
    return capsys.readouterr().out


def test_what_stands_is_told_with_all_that_the_register_holds(library, capsys) -> None:
    said = told(capsys, "--library", library)
    assert [line.split()[0] for line in said.splitlines() if not line.startswith(" ")] == [
        "2026-01-10/P1",
        "2026-01-10/Q1",
        "2026-01-10/E1",
    ]
    for words in (
        "Tents, as amended",
        "Market garden, “Spring” · decided on 10 April 2026",
        "to be looked at again on 10 January 2032",
        "2 yes, 1 no: it is carried.",
        "It holds for: the gardens in the north",
        "Mandate: Ana, for 2000 at most",
        "Elected: Ben.",
        "Chosen: Tue.",
        "until 10 January 2033",
    ):
        assert words in said


def test_what_is_due_up_to_a_day(library, capsys) -> None:
    assert "Tents" in told(capsys, "--library", library, "--due", "2032-01-10")
    assert "keys" not in told(capsys, "--library", library, "--due", "2032-01-10")
    assert "Nothing is due" in told(capsys, "--library", library, "--due", "2032-01-09")
    assert run(["decisions", "--library", library, "--due", "soon"]) == 64


def test_all_tells_what_became_of_the_others(library, capsys) -> None:
    rows = [
        json.loads(line)
        for line in told(capsys, "--library", library, "--all", "--json").splitlines()
    ]
    found = {(each["decided"]["meeting_title"], each["decided"]["title"]): each for each in rows}
    assert {key: each["status"] for key, each in found.items()} == {
        ("Spring", "Tents"): "standing",
        ("Winter", "Tents"): "amended",
        ("Winter", "Old"): "expired",
        ("Winter", "Who keeps the keys?"): "standing",
        ("Winter", "When do we meet?"): "standing",
    }
    assert "Ben agrees with reservations: “I would borrow them”" in told(
        capsys, "--library", library, "--all"
    )
    winter = found["Winter", "Tents"]
    assert winter["decided"]["text"] == "We buy ten tents."
    assert winter["decided"]["unease"] == [
        {"answer": "reserve", "reason": "I would borrow them", "name": "Ben"}
    ]
    assert found["Spring", "Tents"]["decided"]["text"] == "We buy six tents."


def test_a_library_without_decisions_says_so(tmp_path, capsys) -> None:
    script = tmp_path / "empty.round"
    script.write_text('meeting "Empty"\narrive Ana\n', encoding="utf-8")
    there = str(tmp_path / "empty.goround")
    assert run(["play", str(script), "--library", there]) == 0
    assert "Nothing has been decided yet." in told(capsys, "--library", there)
