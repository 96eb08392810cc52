"""Everything that was ever minuted is found, and nothing that minutes hide."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.command_line.running import run
from facilitation.library.file_index import place_of_index

_MEETING = """meeting "Winter council" of "Garten Süd" on 2026-02-01 18:30 at "Mill"
arrive Ana Ruiz, Bo Li, 王小明
item "The brewery"
item "Money"
start 1
call "Ana Ruiz"
note "Ana fears the Überschwemmung of the cellar; her address is Lane 4."
passage "her address is Lane 4" sensitive
call 王小明
say "我们需要一个新的帐篷"
note "A strange quarrel about herons."
strike "quarrel about herons" by 王小明
agreed "We meet in the cellar."
agreed "Bo has the key to the safe."
sensitive
action "Bo Li" "call the plumber" by 2026-03-01
propose P1 "Pumps" by "Bo Li": "We buy two pumps for the cellar."
park "Where do the geese sleep?"
off record
on record
start 2
attribution unattributed for item 2
call "Ana Ruiz"
note "Money is short, as the treasurer says."
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    script, path = folder / "winter.round", folder / "group.goround"
    people = 'arrive "Ana Ruiz"\narrive "Bo Li", 王小明'
    script.write_text(_MEETING.replace("arrive Ana Ruiz, Bo Li, 王小明", people), encoding="utf-8")
    assert run(["play", str(script), "--library", str(path)]) == 0
    return path


def _found(capsys: pytest.CaptureFixture[str], library: Path, *asked: str) -> list[dict[str, str]]:
    capsys.readouterr()
    assert run(["search", *asked, "--json", "--library", str(library)]) == 0
    return [json.loads(each) for each in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(
    ("typed", "sorts"),
    [
        ("cellar", {"note", "agreed", "text"}),
        ("CELLAR pumps", {"text"}),
        ("uberschwemmung", {"note"}),
        ("帐篷", {"note"}),
        ("geese", {"parked"}),
        ("plumber", {"action"}),
        ("council", {"meeting"}),
        ("sud mill", {"meeting"}),
        ("P", {"meeting", "item", "note", "text", "action", "parked"}),
        ("brewery fears", {"note"}),
        ("herons", set()),
        ("quarrel", set()),
        ("lane 4", set()),
        ("safe", set()),
        ('"OR" NEAR(', set()),
        ("%", set()),
    ],
)
def test_words_are_found_where_minutes_tell_them(
    capsys: pytest.CaptureFixture[str], library: Path, typed: str, sorts: set[str]
) -> None:
    if typed == "%":
        assert run(["search", typed, "--library", str(library)]) == 64
        return
    found = {each["sort"] for each in _found(capsys, library, *typed.split())}
    assert found == sorts if typed != "P" else found <= sorts


def test_what_is_theirs_is_found_only_where_they_are_named(
    capsys: pytest.CaptureFixture[str], library: Path
) -> None:
    assert [each["text"] for each in _found(capsys, library, "--person", "ana")] == [
        "Ana fears the Überschwemmung of the cellar;  ."
    ]
    assert [each["person"] for each in _found(capsys, library, "treasurer")] == [""]
    assert [each["sort"] for each in _found(capsys, library, "--person", "Bo")] == [
        "text",
        "action",
    ]


def test_only_since_a_day(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    assert _found(capsys, library, "cellar", "--since", "2026-02-02") == []
    assert _found(capsys, library, "cellar", "--since", "2026-02-01")


def test_a_line_says_where_it_stands(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    capsys.readouterr()
    assert run(["search", "plumber", "--library", str(library)]) == 0
    head, said = capsys.readouterr().out.splitlines()
    assert head == "1 February 2026 · “Winter council” · The brewery · action · open · Bo Li"
    assert said.strip() == "call the plumber"


def test_the_index_is_used_again_and_made_anew_where_it_is_damaged(
    capsys: pytest.CaptureFixture[str], library: Path
) -> None:
    at = place_of_index(library)
    whole = _found(capsys, library, "cellar")
    assert at.exists() and at != library
    for content in (b"", b"no index at all", at.read_bytes()[:5000] + b"x" * 9000):
        at.write_bytes(content)
        assert _found(capsys, library, "cellar") == whole
    capsys.readouterr()
    assert run(["index", "--anew", "--progress", "--library", str(library)]) == 0
    assert capsys.readouterr().out.splitlines() == ["1/1", "1 record was read."]
    assert run(["index", "--library", str(library)]) == 0
    assert capsys.readouterr().out == "0 records were read.\n"
    assert _found(capsys, library, "cellar") == whole
