"""docs/command-line.md: what it shows is what the program does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from app.command_line.commands import command_names
from app.command_line.exits import Status
from app.command_line.running import run

PAGE = (Path(__file__).parents[3] / "docs" / "command-line.md").read_text(encoding="utf-8")


def shown(kind: str) -> str:
    (block,) = re.findall(rf"^```{kind}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    return str(block)


def test_the_script_plays_and_prints_the_events_that_are_shown(capsys, tmp_path: Path):
    script = tmp_path / "page.round"
    script.write_text(shown("round"), encoding="utf-8")
    assert run(["play", str(script), "--json"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert shown("json").splitlines() == [line for line in printed if line in shown("json")]
    fields = set(json.loads(printed[0]))
    listed = re.findall(r"^\| (`\w+`(?:, `\w+`)*) \|", PAGE, re.MULTILINE)
    assert fields == set(re.findall(r"\w+", " ".join(listed)))


def test_every_status_is_explained():
    assert {int(each) for each in re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE)} == set(Status)


@pytest.mark.parametrize("command", command_names())
def test_every_command_and_option_is_on_the_page(capsys, command: str):
    assert f"\ngoround {command}" in PAGE
    assert f"\n## {command}\n" in PAGE
    with pytest.raises(SystemExit):
        run([command, "--help"])
    options = set(re.findall(r"(?<![\w-])--[a-z-]+", capsys.readouterr().out)) - {"--help"}
    assert {each for each in options if each not in PAGE} <= {"--output"}


def test_every_status_is_in_the_manual(capsys):
    with pytest.raises(SystemExit):
        run(["--help"])
    manual = capsys.readouterr().out
    explained = re.findall(r"^  (\d+) ", manual.split("exit statuses")[1], re.MULTILINE)
    assert {int(each) for each in explained} == set(Status)
