"""A library is read at a glance as it is read fully, and only where it is sound."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from facilitation.library.glance import glance_at
from facilitation.library.library import Library, open_library
from facilitation.library.ready import ReadyLibrary, open_readily
from facilitation.record.journal import StorageFault
from facilitation.record.rows import Draft


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.goround"
    library = open_library(path)
    for meeting in ("one", "two"):
        for seq in range(5):
            drafts = (Draft("note_written", 1, f'{{"text":"{seq}"}}'.encode()),)
            library.append(meeting, seq, drafts, seq, seq, "desk")
    library.pulse("two", 70, 80)
    library.close()
    return path


def test_a_glance_reads_what_the_library_reads(path: Path) -> None:
    glance = glance_at(path)
    assert glance is not None
    library = open_library(path)
    assert glance.headings() == library.headings()
    assert glance.read("one") == library.read("one")
    assert glance.read("two", 3) == library.read("two", 3)
    assert glance.read("nobody") == ()
    assert glance.last_pulse("two") == (70, 80)
    assert glance.last_pulse("one") is None
    glance.close()
    library.close()


def test_a_glance_cannot_write(path: Path) -> None:
    glance = glance_at(path)
    assert glance is not None
    with pytest.raises(sqlite3.OperationalError):
        glance._connection.execute("UPDATE pulses SET at = 1")
    glance.close()


def test_it_opens_fully_when_it_is_written_to(path: Path) -> None:
    ready = open_readily(path)
    assert isinstance(ready, ReadyLibrary)
    assert len(ready.read("one")) == 5
    ready.append("one", 5, (Draft("note_written", 1, b'{"text":"x"}'),), 9, 9, "desk")
    assert [row.seq for row in ready.read("one", 4)] == [5, 6]
    assert isinstance(ready.open_fully(), Library)
    assert len(ready.headings()) == 2
    ready.pulse("one", 1, 2)
    assert ready.last_pulse("one") == (1, 2)
    ready.close()


def test_it_opens_in_a_thread_of_its_own(path: Path) -> None:
    ready = open_readily(path)
    assert isinstance(ready, ReadyLibrary)
    ready.begin_opening()
    assert isinstance(ready.open_fully(), Library)
    assert len(ready.read("two")) == 5
    ready.close()


def test_no_glance_at_what_is_not_sound(path: Path, tmp_path: Path) -> None:
    assert glance_at(tmp_path / "missing.goround") is None
    assert glance_at("postgresql://nowhere/none") is None
    foreign = tmp_path / "foreign.goround"
    foreign.write_bytes(b"no database at all")
    assert glance_at(foreign) is None
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE goround_version SET version_num = '9999'")
    connection.close()
    assert glance_at(path) is None
    with pytest.raises(StorageFault, match="newer"):
        open_readily(path)


def test_what_is_damaged_inside_is_said_by_the_library(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(bytes(data))
    with pytest.raises(StorageFault):
        open_readily(path).headings()


def test_a_glance_loads_no_sqlalchemy(path: Path) -> None:
    program = (
        "import sys; from facilitation.library.ready import open_readily; "
        f"library = open_readily({str(path)!r}); assert len(library.headings()) == 2; "
        "print('sqlalchemy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.strip() == b"False"


LOOK = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT count(*) FROM events WHERE meeting = 'one'").fetchone()[0])
connection.close()
"""


def another_program_looks(path: Path) -> int:
    """Count the rows in a process of its own, which then lets go of the file."""
    command = [sys.executable, "-c", LOOK, str(path)]
    return int(subprocess.run(command, capture_output=True, check=True).stdout)


def test_another_program_that_looks_in_between_takes_nothing_away(path: Path) -> None:
    """Whoever closes a library last takes its log away: that must not be the other one.

    Else everything written afterwards goes into a file without a name, and is gone with the
    process.
    """
    ready = open_readily(path)
    assert isinstance(ready, ReadyLibrary)
    assert len(ready.read("one")) == 5
    ready.open_fully()
    for seq in (5, 6, 7):
        ready.append("one", seq, (Draft("note_written", 1, b'{"text":"x"}'),), 9, 9, "desk")
        assert another_program_looks(path) == seq + 1
        assert path.with_name(path.name + "-wal").exists()
    ready.close()
    assert another_program_looks(path) == 8
