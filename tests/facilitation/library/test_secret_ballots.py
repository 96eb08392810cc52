"""A secret decision in a real library: nothing on the disk joins a person to an answer.

Everything that the program writes is looked at, byte by byte: the record, its write-ahead file,
drafts, reports and exports. People have names that occur nowhere else, and so have the options.
"""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from app.command_line.running import run
from facilitation.minutes.catalogue import format_names

HOUSE = Path(__file__).parents[3]
VOTERS = [f"Voter{number:02}x" for number in range(1, 13)]
OPTIONS = ("Quince", "Medlar", "Sorb")
CHOICES = [OPTIONS[number % 3] for number in range(12)]

SCRIPT = "\n".join(
    [
        'meeting "Secret" on 2026-05-01 18:30',
        f"arrive {', '.join(VOTERS)}",
        'propose P1 "Tents" by Voter01x: "We buy ten tents."',
        'elect E1 "Who keeps the keys?" stv 2 seats secret "Quince", "Medlar", "Sorb"',
        "papers 12",
        *(f'ballot {who} "{what}"' for who, what in zip(VOTERS, CHOICES, strict=True)),
        *(f"paper {at}: {what}" for at, what in enumerate(sorted(CHOICES), start=1)),
        *(f"again {at}: {what}" for at, what in enumerate(sorted(CHOICES), start=1)),
        "close decision",
        "vote P1 two-thirds secret",
        *(f"yes {who}" for who in VOTERS[:7]),
        *(f'no {who} "no money"' for who in VOTERS[7:]),
        "all agree",
        "count yes 9 no 3",
        "close decision",
        'propose P2 "Stoves" by Voter01x: "We buy two stoves."',
        "test consensus P2 secret",
        'block Voter05x "on principle"',
        "count agree 11 block 1",
        "close decision",
        'note "The last line that was typed."',
        *(f"hand {who}" for who in VOTERS),
        *("next" for _ in range(4000)),
    ]
)
ANSWERS = (*OPTIONS, "no money", "on principle")
"""What only stands on a ballot or in a refused line."""


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which a play was killed that had held three secret decisions."""
    there = tmp_path_factory.mktemp("secret")
    script = tmp_path_factory.mktemp("script") / "secret.round"
    script.write_text(SCRIPT, encoding="utf-8")
    command = [sys.executable, "main.py", "play", str(script), "--json", "--keep-going"]
    homes = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    env = os.environ | dict.fromkeys(homes, str(there)) | {"TMPDIR": str(there)}
    process = subprocess.Popen(
        [*command, "--library", str(there / "library.goround")],
        cwd=HOUSE,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        assert process.stdout is not None
        for line in process.stdout:
            if "The last line that was typed." in line:
                break
        process.send_signal(signal.SIGKILL)
        process.stdout.read()
    assert process.returncode == -signal.SIGKILL
    return there


def files(folder: Path) -> list[Path]:
    return [each for each in folder.rglob("*") if each.is_file()]


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


def test_the_bytes_are_there_to_be_searched(disk: Path) -> None:
    """The write-ahead file was not cleared away."""
    everything = b"".join(each.read_bytes() for each in files(disk))
    assert (disk / "library.goround-wal").exists()
    assert b"paper_typed" in everything
    assert b"answers_counted" in everything
    assert b"Voter05x" in everything
    assert b"Quince" in everything


def test_no_file_has_a_name_near_an_answer(disk: Path) -> None:
    """The names of voters stand where they arrived, spoke or moved a text, and nowhere else."""
    for file in files(disk):
        data = file.read_bytes()
        for answer in ANSWERS:
            for found in re.finditer(re.escape(answer.encode()), data):
                around = data[max(0, found.start() - 60) : found.end() + 60]
                assert b"Voter" not in around, (file.name, around)
        assert b"no money" not in data, file.name
        assert b"on principle" not in data, file.name


def test_no_event_of_a_secret_decision_names_a_person(disk: Path) -> None:
    with closing(sqlite3.connect(disk / "library.goround")) as plain:
        rows = plain.execute("SELECT kind, body FROM events").fetchall()
    answers, kinds = [], set()
    for kind, body in rows:
        read = json.loads(body)
        kinds.add(kind)
        if kind in ("paper_typed", "answers_counted", "votes_counted"):
            answers.append(read)
            assert not {"person", "people"} & set(read)
        assert kind not in ("ballot_cast", "answers_given")
        if kind == "decision_closed":
            assert "Voter" not in body if isinstance(body, str) else b"Voter" not in body
    assert len([each for each in answers if "ballot" in each]) == 24
    assert {"paper_typed", "answers_counted", "votes_counted"} <= kinds


@pytest.mark.parametrize("form", [each for each in format_names() if each != "pdf"])
def test_no_export_has_a_name_near_an_answer(disk: Path, tmp_path: Path, form: str) -> None:
    out = tmp_path / f"minutes.{form}"
    library = ["--library", str(disk / "library.goround")]
    assert run(["minutes", "Secret", *library, "--format", form, "--output", str(out)]) == 0
    data = out.read_bytes()
    if zipfile.is_zipfile(out):
        with zipfile.ZipFile(out) as whole:
            data = b"\n".join(whole.read(each) for each in whole.namelist())
    assert b"no money" not in data
    assert b"on principle" not in data
    for answer in OPTIONS:
        for found in re.finditer(answer.encode(), data):
            assert b"Voter" not in data[max(0, found.start() - 60) : found.end() + 60]


def test_the_state_is_told_without_names(disk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in (["show", "Secret"], ["journal", "Secret"]):
        assert run([*command, "--library", str(disk / "library.goround")]) == 0
        said = capsys.readouterr().out
        assert "Quince" in said
        near = [each for each in said.splitlines() if "Voter" in each]
        assert not [each for each in near if any(answer in each for answer in ANSWERS)]
