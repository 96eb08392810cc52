"""Every reader of a record that is not whole says so: aloud, by its status, in what it tells."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.command_line.running import run

SCRIPT = """meeting "Spring" on 2026-05-01 18:30
arrive Ana, Ben
propose P1 "Tents" by Ana: "We buy ten tents."
test consensus P1
all agree
close decision
note "kept"
hand ana
next
done
note "lost"
propose P2 "Sheds" by Ana: "We buy a shed."
test consensus P2
all agree
close decision
"""
OTHER = 'meeting "Autumn" on 2026-09-01 18:30\narrive Ana\n'
SAID = "not whole"


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("played")
    place = folder / "library.goround"
    for name, lines in (("spring", SCRIPT), ("autumn", OTHER)):
        script = folder / f"{name}.round"
        script.write_text(lines, encoding="utf-8")
        assert run(["play", str(script), "--library", str(place)]) == 0
    return place


@pytest.fixture
def library(tmp_path: Path, played: Path) -> Path:
    return Path(shutil.copy(played, tmp_path))


def unguarded(library: Path) -> sqlite3.Connection:
    """Open the file behind the library's back, where rows may be changed."""
    connection = sqlite3.connect(library)
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    return connection


def spoil(library: Path, kind: str, offset: int = 0) -> None:
    """Change the body of the first event of a kind, behind the library's back."""
    with closing(unguarded(library)) as connection:
        connection.execute(
            "UPDATE events SET body = CAST('{}' AS BLOB) WHERE meeting = "
            "(SELECT meeting FROM events WHERE kind = 'decision_opened' LIMIT 1) AND seq = "
            "(SELECT min(seq) + ? FROM events WHERE kind = ?)",
            (offset, kind),
        )
        connection.commit()


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = run([str(each) for each in arguments])
    out, err = capsys.readouterr()
    return status, out, err


READERS = (
    ("minutes", "Spring"),
    ("minutes", "Spring", "--format", "html"),
    ("handout", "Spring", "P1"),
    ("handout", "Spring", "--what", "handover"),
    ("show", "Spring"),
    ("times", "Spring"),
    ("decisions",),
)


@pytest.mark.parametrize("reader", READERS, ids=" ".join)
def test_a_reader_of_a_damaged_record_says_so(
    library: Path, capsys: pytest.CaptureFixture[str], reader: tuple[str, ...]
) -> None:
    assert told(capsys, *reader, "--library", library)[0] == 0
    spoil(library, "turn_started")
    status, out, err = told(capsys, *reader, "--library", library)
    assert status == 4
    assert SAID in out
    assert SAID in err and "verify --repair" in err
    assert "P2" not in out


@pytest.mark.parametrize(
    "reader", [("show", "Spring", "--json"), ("journal", "Spring"), ("decisions", "--json")]
)
def test_json_says_so_in_a_field(
    library: Path, capsys: pytest.CaptureFixture[str], reader: tuple[str, ...]
) -> None:
    spoil(library, "turn_started")
    status, out, err = told(capsys, *reader, "--library", library)
    assert status == 4
    assert json.loads(out.splitlines()[-1])["not_whole"]
    assert SAID in err


def test_the_pdf_says_so(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(library, "turn_started")
    path = library.with_suffix(".pdf")
    assert told(capsys, "minutes", "Spring", "-o", path, "--library", library)[0] == 4
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("reader", [*READERS[:5], ("journal", "Spring")], ids=" ".join)
def test_where_nothing_can_be_read_that_is_said(
    library: Path, capsys: pytest.CaptureFixture[str], reader: tuple[str, ...]
) -> None:
    with closing(unguarded(library)) as connection:
        connection.execute("UPDATE events SET at = at + 1 WHERE seq = 1")
        connection.commit()
    status, out, err = told(capsys, *reader, "--library", library)
    assert (status, out) == (4, "")
    assert "Nothing of this record can be read" in err


def test_repair_keeps_what_is_good_names_the_rest_and_keeps_the_library_beside(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(library, "turn_started")
    before = library.read_bytes()
    assert told(capsys, "verify", "--library", library)[0] == 4
    status, out, _ = told(capsys, "verify", "--repair", "--library", library)
    assert status == 0
    assert "“Spring”: kept as far as event" in out
    assert "later events were set aside" in out
    (aside,) = library.parent.glob("library.damaged-*.goround")
    assert str(aside) in out
    assert aside.read_bytes() == before
    assert told(capsys, "verify", "--library", library)[0] == 0
    status, out, _ = told(capsys, "minutes", "Spring", "--library", library)
    assert (status, "kept" in out, SAID in out) == (0, True, False)
    assert told(capsys, "minutes", "Autumn", "--library", library)[0] == 0
    # What is sound is left alone.
    assert told(capsys, "verify", "--repair", "--library", library)[0] == 0
    assert list(library.parent.glob("library.damaged-*.goround")) == [aside]


def test_repair_waits_until_nobody_has_the_library_open(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(library, "turn_started")
    code = (
        "import sqlite3, sys\n"
        "there = sqlite3.connect(sys.argv[1])\n"
        "there.execute('SELECT count(*) FROM events').fetchone()\n"
        "print('open', flush=True)\n"
        "sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", code, str(library)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as other:
        assert other.stdout is not None
        other.stdout.readline()
        status, _, err = told(capsys, "verify", "--repair", "--library", library)
    assert (status, "locked" in err) == (3, True)
    assert not list(library.parent.glob("library.damaged-*.goround"))
