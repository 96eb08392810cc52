"""`goround actions`: each action once over all meetings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.command_line.running import run

_WINTER = """meeting "Winter" on 2026-02-01 18:30
arrive Bo Xu, Bo Li, 王小明
action "Bo Xu" "ask for prices" by 2026-03-01
action "Bo Li" "bring the tent"
action 王小明 "call"
sensitive
done T2 "it is dry"
"""
_SPRING = """meeting "Spring" on 2026-03-02 18:30
arrive "Bo Xu"
carry T1 from "Winter"
"""


@pytest.fixture
def library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Two meetings, the second with an action of the first."""
    path = tmp_path / "group.goround"
    for name, text in (("winter", _WINTER), ("spring", _SPRING)):
        script = tmp_path / f"{name}.round"
        script.write_text(text, encoding="utf-8")
        assert run(["play", str(script), "--library", str(path)]) == 0
    capsys.readouterr()
    return path


def _said(
    capsys: pytest.CaptureFixture[str], library: Path, *options: str
) -> tuple[int, list[str], str]:
    status = run(["actions", *options, "--library", str(library)])
    said = capsys.readouterr()
    return status, said.out.splitlines(), said.err


def test_each_action_is_told_once(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    status, lines, _ = _said(capsys, library)
    assert status == 0
    assert [line.split()[:2] for line in lines] == [
        ["2026-02-01/T1", "late"],
        ["2026-02-01/T2", "done"],
        ["2026-02-01/T3", "open"],
    ]
    assert "by 1 March 2026" in lines[0] and "last at “Spring”" in lines[0]
    assert "“it is dry”" in lines[1]
    assert "call" not in lines[2]


def test_only_what_is_to_be_done_and_by_whom(
    capsys: pytest.CaptureFixture[str], library: Path
) -> None:
    _, lines, _ = _said(capsys, library, "--open", "--json")
    found = [json.loads(each) for each in lines]
    assert [(each["owner"], each["task"]) for each in found] == [
        ("Bo Xu", "ask for prices"),
        ("王小明", ""),
    ]
    assert [each["late"] for each in found] == [True, False]
    _, lines, _ = _said(capsys, library, "--open", "--owner", "bo li")
    assert lines == ["There is no such action."]


def test_who_is_meant_is_not_guessed(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    status, lines, complained = _said(capsys, library, "--owner", "Bo")
    assert (status, lines) == (2, [])
    assert "Bo Xu" in complained and "Bo Li" in complained


def test_minutes_tell_what_became_of_it_and_where_it_comes_from(
    capsys: pytest.CaptureFixture[str], library: Path
) -> None:
    assert run(["minutes", "Winter", "--library", str(library)]) == 0
    winter = capsys.readouterr().out
    assert "done: it is dry" in winter and "What became of it" in winter
    assert run(["minutes", "Spring", "--library", str(library)]) == 0
    spring = capsys.readouterr().out
    assert "ask for prices (“Winter”, 1 February 2026)" in spring
    assert "What became of it" not in spring
