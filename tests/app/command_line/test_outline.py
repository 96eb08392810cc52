"""`goround outline`: notes in outline form become a script that can be played."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.command_line.running import run

NOTES = """# Reading evening

Round: How far did you get?
Order: An, Bo
1. An: To page nine.
   - Bo replies: So did I.
2. Bo: pass
- Next time on Tuesday
"""


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    file = tmp_path / "evening.md"
    file.write_text(NOTES, encoding="utf-8")
    return file


def test_notes_become_a_script_that_plays(capsys, notes: Path, tmp_path: Path):
    script = tmp_path / "evening.round"
    people = ("--people", "An=An Ruiz", "--people", "Bo=王小明")
    assert run(["outline", str(notes), "--on", "2026-05-01", *people, "-o", str(script)]) == 0
    lines = script.read_text("utf-8").splitlines()
    assert lines[0] == 'meeting "Reading evening" on 2026-05-01'
    assert "An Ruiz" in lines[1] and "王小明" in lines[1]
    library = str(tmp_path / "library.goround")
    assert run(["play", str(script), "--library", library]) == 0
    capsys.readouterr()
    assert run(["minutes", "Reading", "--library", library]) == 0
    said = capsys.readouterr().out
    assert "An Ruiz" in said and "To page nine." in said


def test_names_stand_as_typed_unless_somebody_says_who_is_meant(capsys, notes: Path):
    assert run(["outline", str(notes), "--on", "2026-05-01"]) == 0
    assert "arrive An, Bo" in capsys.readouterr().out
    assert run(["outline", str(notes), "--people", "Zoe=Zoe Ek"]) == 64
    assert "There are: An, Bo." in capsys.readouterr().err


def test_what_cannot_be_read_says_so(capsys, notes: Path, tmp_path: Path):
    assert run(["outline", str(tmp_path / "missing.md")]) != 0
    assert "could not be read" in capsys.readouterr().err
    assert run(["outline", str(notes), "--on", "soon"]) == 64
    assert "2026-05-01" in capsys.readouterr().err
