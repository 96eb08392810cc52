"""A library among others on the same file, and what its database refuses."""

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing

import pytest

from facilitation.library.library import open_library
from facilitation.library.verify import verify
from facilitation.record.integrity import first_broken
from facilitation.record.journal import Behind, StorageFault
from facilitation.record.memory import MemoryJournal
from facilitation.record.rows import Draft

ONE = (Draft("noted", 1, b"{}"),)


def write_on(library, meeting, acts, by):
    """Appends acts as a station does: behind, it reads on and tries again."""
    last = 0
    for _ in range(acts):
        while True:
            try:
                last = library.append(meeting, last, ONE, 1, 1, by)[-1].seq
                break
            except Behind as behind:
                last = behind.found


def test_the_second_of_two_writers_is_behind_and_catches_up(path, opened):
    here, there = opened(path), opened(path)
    here.append("m", 0, ONE, 1, 1, "console")
    there.append("m", 1, ONE, 1, 1, "desk")
    with pytest.raises(Behind) as behind:
        here.append("m", 1, ONE, 1, 1, "console")
    assert behind.value.found == 2
    here.append("m", 2, ONE, 1, 1, "console")
    assert [row.by for row in there.read("m")] == ["console", "desk", "console"]
    assert first_broken(there.read("m")) is None


def test_nobodys_act_is_lost_between_threads(path, opened):
    libraries = [opened(path, patience=30_000) for _ in range(3)]
    threads = [
        threading.Thread(target=write_on, args=(library, "m", 25, f"seat {number}"))
        for number, library in enumerate(libraries)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rows = libraries[0].read("m")
    assert len(rows) == 75
    assert first_broken(rows) is None
    assert {row.by for row in rows} == {"seat 0", "seat 1", "seat 2"}


def test_one_library_serves_several_threads(path, opened):
    library = opened(path)
    threads = [
        threading.Thread(target=write_on, args=(library, f"m{number}", 20, "desk"))
        for number in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [heading.rows for heading in library.headings()] == [20] * 4
    assert verify(library) == ()


WRITER = """
import sys
from facilitation.library.library import open_library
from facilitation.record.journal import Behind
from facilitation.record.rows import Draft

path, by = sys.argv[1:]
library = open_library(path, patience=30_000)
last = 0
for _ in range(40):
    while True:
        try:
            last = library.append("m", last, [Draft("noted", 1, b"{}")], 1, 1, by)[-1].seq
            break
        except Behind as behind:
            last = behind.found
library.close()
"""


def test_nobodys_act_is_lost_between_processes_that_make_the_library_together(path, opened):
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(path), f"seat {number}"])
        for number in range(2)
    ]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    library = opened(path)
    assert len(library.read("m")) == 80
    assert verify(library) == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET body = x'00' WHERE seq = 1",
        "UPDATE events SET seq = 3 WHERE seq = 2",
        "DELETE FROM events WHERE seq = 2",
        "DELETE FROM events",
        (
            "INSERT OR REPLACE INTO events SELECT meeting, seq, act, 'x', version, at, tick, by,"
            " body, link FROM events WHERE seq = 1"
        ),
        (
            "INSERT INTO events SELECT meeting, 4, act, kind, version, at, tick, by, body, link"
            " FROM events WHERE seq = 1"
        ),
        (
            "INSERT INTO events SELECT 'n', 0, 0, kind, version, at, tick, by, body, link"
            " FROM events WHERE seq = 1"
        ),
    ],
)
def test_the_database_itself_refuses_to_change_the_record(path, opened, note, plain, statement):
    library = opened(path)
    note(library)
    note(library)
    before = library.read("m")
    with pytest.raises(sqlite3.IntegrityError):
        plain(path, statement)
    assert library.read("m") == before


def test_the_pragmas_that_make_a_write_durable(path, opened):
    connection = opened(path)._connection
    found = {
        name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    }
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1} | {
        "busy_timeout": 2000
    }


def test_a_record_made_elsewhere_is_taken_in_as_it_is(path, opened):
    memory = MemoryJournal()
    for seq in range(3):
        memory.append("m", seq, ONE, seq, seq, "desk")
    library = opened(path)
    library.restore(memory.read("m"))
    assert library.read("m") == memory.read("m")
    with pytest.raises(Behind):
        library.restore(memory.read("m"))
    library.append("m", 3, ONE, 1, 1, "desk")
    assert verify(library) == ()


@pytest.mark.parametrize("cut", [slice(0, 0), slice(1, None)])
def test_a_broken_record_is_not_taken_in(path, opened, cut):
    memory = MemoryJournal()
    memory.append("m", 0, ONE * 3, 1, 1, "desk")
    with pytest.raises(ValueError, match="whole and unbroken"):
        opened(path).restore(memory.read("m")[cut])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps an open file in its place")
@pytest.mark.parametrize("replaced", [False, True])
def test_nothing_is_written_to_a_file_that_was_taken_away(path, opened, note, replaced):
    library = opened(path)
    note(library)
    path.rename(path.with_name("elsewhere"))
    if replaced:
        open_library(path).close()
    with pytest.raises(StorageFault) as fault:
        library.append("m", 1, ONE, 1, 1, "desk")
    assert fault.value.code == "missing"


def test_closing_leaves_a_single_file(path, opened, note):
    library = opened(path)
    note(library)
    library.close()
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM events").fetchone() == (1,)
