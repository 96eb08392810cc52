"""A playing meeting is killed at random moments: what was printed is in the record.

``GOROUND_KILLS=100`` kills it a hundred times.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.command_line.running import run
from facilitation.library.library import open_library
from facilitation.library.verify import verify

HOUSE = Path(__file__).parents[3]
NAMES = ("Ana", "Ben", "Chi", "Dov")
ACTS = 1_000
READ_AT_MOST = 400
"""The lines after these do not fit into a pipe: the play cannot end before it is killed."""


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("killed") / "long.round"
    lines = ['meeting "Long"', f"arrive {', '.join(NAMES)}"]
    for number in range(ACTS // 2):
        lines += [f"hand {NAMES[number % 4]}", "next"]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def killed(script: Path, library: Path, after: int) -> list[dict[str, object]]:
    """Play until ``after`` lines were read, kill, and return the whole lines that were printed."""
    command = [sys.executable, "main.py", "play", str(script), "--json", "--library", str(library)]
    with subprocess.Popen(command, cwd=HOUSE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        read = [process.stdout.readline() for _ in range(after)]
        process.send_signal(signal.SIGKILL)
        out = b"".join(read) + process.stdout.read()
    assert process.returncode == -signal.SIGKILL
    return [json.loads(line) for line in out.split(b"\n")[:-1]]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("trial", range(int(os.environ.get("GOROUND_KILLS", "4"))))
def test_what_was_printed_is_there(script: Path, tmp_path: Path, trial: int, capsys):
    library = tmp_path / "library.goround"
    printed = killed(script, library, random.Random(trial).randrange(1, READ_AT_MOST))
    opened = open_library(library)
    try:
        (head,) = opened.headings()
        rows = opened.read(head.meeting)
        there = {row.seq: (row.kind, row.tick, json.loads(row.body)) for row in rows}
        assert verify(opened) == ()
    finally:
        opened.close()
    assert [line["seq"] for line in printed] == list(range(1, len(printed) + 1))
    for line in printed:
        kind, tick, body = there[int(str(line["seq"]))]
        assert (kind, tick) == (line["kind"], line["tick"])
        assert body.items() <= dict(line["event"]).items()
    assert run(["show", "Long", "--library", str(library)]) == 0
    assert "Long" in capsys.readouterr().out
