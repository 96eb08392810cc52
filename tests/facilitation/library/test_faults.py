"""Whatever is wrong with a library is a StorageFault that says what, and costs nothing."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitation.library.identity import APPLICATION, SCHEMA
from facilitation.library.library import open_library
from facilitation.library.places import default_library
from facilitation.library.verify import verify
from facilitation.record.journal import StorageFault
from facilitation.record.rows import Draft

LOG = b"\0" * 64
OPEN = Path("/proc/self/fd")


@pytest.fixture
def made(path, opened, note) -> Path:
    """A library with one meeting, closed."""
    library = opened(path)
    for number in range(20):
        note(library, body=b"x" * 1000 + b"%d" % number)
    library.close()
    path.chmod(0o644)  # others may read this one
    return path


def fault_of(work):
    with pytest.raises(StorageFault) as fault:
        work()
    return fault.value


def other_program(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE pets (name)")
    return path


@pytest.mark.parametrize(
    "content",
    [b"Dear diary", b"\x89PNG\r\n\x1a\n" + bytes(200), bytes(range(256)) * 20, b"x"],
    ids=["text", "picture", "junk", "one letter"],
)
def test_a_file_of_another_kind_is_foreign_and_left_alone(path, opened, content):
    path.write_bytes(content)
    fault = fault_of(lambda: opened(path))
    assert (fault.code, fault.path) == ("foreign", str(path))
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_another_programs_database_is_foreign_and_left_alone(path, opened):
    content = other_program(path).read_bytes()
    assert fault_of(lambda: opened(path)).code == "foreign"
    assert path.read_bytes() == content


def test_a_folder_is_foreign(tmp_path, opened):
    assert fault_of(lambda: opened(tmp_path)).code == "foreign"


def test_an_empty_file_becomes_a_library(path, opened, note):
    path.touch()
    note(opened(path))
    assert opened(path).read("m")


def test_an_empty_file_is_no_library_to_read(path, opened):
    path.touch()
    assert fault_of(lambda: opened(path, read_only=True)).code == "empty"
    assert path.stat().st_size == 0


def test_an_empty_file_with_a_log_beside_it_is_damaged_and_the_log_is_kept(path, opened):
    path.touch()
    log = path.with_name(path.name + "-wal")
    log.write_bytes(LOG)
    assert fault_of(lambda: opened(path)).code == "damaged"
    assert log.read_bytes() == LOG


@pytest.mark.parametrize("how", [{"create": False}, {"read_only": True}])
def test_a_library_that_is_not_there_is_missing(path, opened, how):
    assert fault_of(lambda: opened(path, **how)).code == "missing"
    assert not path.exists()


def test_a_folder_that_is_not_there_is_missing(tmp_path, opened):
    fault = fault_of(lambda: opened(tmp_path / "none" / "a.goround"))
    assert (fault.code, fault.path) == ("missing", str(tmp_path / "none"))


def test_a_path_through_a_file_is_missing(path, opened):
    path.write_text("x")
    assert fault_of(lambda: opened(path / "a.goround")).code == "missing"


def test_the_folder_of_the_default_library_is_made(tmp_path, opened, monkeypatch):
    monkeypatch.setattr(
        "platformdirs.user_data_dir", lambda name, **_: str(tmp_path / "data" / name)
    )
    opened(default_library())
    assert (tmp_path / "data" / "goround" / "library.goround").is_file()


def test_a_newer_library_is_told_apart(made, opened, plain):
    plain(made, "UPDATE goround_version SET version_num = '0099'")
    content = made.read_bytes()
    for read_only in (False, True):
        fault = fault_of(lambda only=read_only: opened(made, read_only=only))
        assert (fault.code, fault.detail) == ("newer", f"schema 0099, newer than {SCHEMA}")
    assert made.read_bytes() == content


@pytest.mark.parametrize(
    "length", [1, 15, 16, 60, 72, 99, 100, 500, 4096, 5000, 8192, 12288, 20480, -4096, -1]
)
def test_a_truncated_library_is_damaged(made, opened, length):
    made.write_bytes(made.read_bytes()[:length])
    code = fault_of(lambda: opened(made)).code
    # Of less than its own name nothing is left to know it by.
    assert code == ("foreign" if 0 < length < 16 else "damaged")


@pytest.mark.skipif(not OPEN.exists(), reason="only Linux tells what a program has open")
@pytest.mark.parametrize("length", [500, 4096, 12288, -4096])
@pytest.mark.parametrize("how", [{}, {"read_only": True}])
def test_a_library_that_cannot_be_opened_is_not_held_open(made, opened, length, how):
    """Elsewhere it could be neither replaced nor thrown away until the program ends."""
    made.write_bytes(made.read_bytes()[:length])
    fault = fault_of(lambda: opened(made, **how))  # its traceback keeps what was not closed
    assert fault.__traceback__ is not None
    assert made not in {each.resolve() for each in OPEN.iterdir()}


@pytest.mark.parametrize("lost", [16, 512, 4096])
def test_a_library_whose_beginning_was_zeroed_is_damaged(made, opened, lost):
    made.write_bytes(bytes(lost) + made.read_bytes()[lost:])
    assert fault_of(lambda: opened(made)).code == "damaged"


def test_a_library_without_its_relation_is_damaged(made, opened, plain):
    plain(made, "DROP TABLE events")
    assert fault_of(opened(made).headings).code == "damaged"
    assert fault_of(lambda: opened(made).read("m")).code == "damaged"
    assert [finding.code for finding in verify(opened(made))] == ["sqlite_damaged"]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(start=st.integers(0, 30_000), junk=st.binary(min_size=1, max_size=300))
def test_junk_anywhere_is_a_fault_or_found_or_harmless_never_an_error(made, start, junk):
    good = made.read_bytes()
    try:
        made.write_bytes((good[:start] + junk + good[start + len(junk) :])[: len(good)])
        library = open_library(made, patience=10)
    except StorageFault:
        made.write_bytes(good)
        return
    try:
        findings = verify(library)
        try:
            rows = library.read("m")
        except StorageFault:
            assert findings
        else:
            whole = [row.body for row in rows] == [b"x" * 1000 + b"%d" % n for n in range(20)]
            assert whole or findings
    finally:
        library.close()
        made.write_bytes(good)


def test_a_locked_library_says_so_and_takes_the_act_later(made, opened, note):
    library = opened(made, patience=10)
    with closing(sqlite3.connect(made, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert fault_of(lambda: note(library)).code == "locked"
        assert fault_of(lambda: library.pulse("m", 1, 1)).code == "locked"
        assert len(library.read("m")) == 20
        other.execute("ROLLBACK")
    note(library)
    assert len(library.read("m")) == 21
    assert verify(library) == ()


def test_a_full_disk_loses_nothing_and_the_act_goes_through_once_there_is_room(made, opened, plain):
    library = opened(made)
    before = library.read("m")
    limit = library._connection.exec_driver_sql
    pages = limit("PRAGMA page_count").scalar()
    limit(f"PRAGMA max_page_count = {pages}")
    library._connection.rollback()
    act = [Draft("noted", 1, b"z" * 3000)] * 4

    assert fault_of(lambda: library.append("m", 20, act, 1, 1, "desk")).code == "full"
    assert library.read("m") == before
    assert opened(made).read("m") == before

    limit(f"PRAGMA max_page_count = {pages + 100}")
    library._connection.rollback()
    library.append("m", 20, act, 1, 1, "desk")
    assert len(opened(made).read("m")) == 24
    assert verify(library) == ()


def test_opened_to_read_nothing_is_written(made, opened, note):
    content = made.read_bytes()
    library = opened(made, read_only=True)
    assert library.read_only
    assert len(library.read("m")) == 20
    assert fault_of(lambda: note(library)).code == "read_only"
    assert fault_of(lambda: library.pulse("m", 1, 1)).code == "read_only"
    library.close()
    assert made.read_bytes() == content


def into(folder: Path, made: Path) -> Path:
    """Copies a library into a folder, with the log beside it if there is one."""
    for found in made.parent.glob(f"{made.name}*"):
        shutil.copyfile(found, folder / found.name)
    return folder / made.name


@pytest.fixture
def crashed(made, tmp_path) -> Path:
    """A library as a crash leaves it: the last act is only in the log."""
    left = tmp_path / "left"
    left.mkdir()
    library = open_library(made)
    library.append("m", 20, [Draft("noted", 1, b"in the log")], 1, 1, "desk")
    copy = into(left, made)
    (left / f"{made.name}-shm").unlink()
    library.close()
    return copy


@pytest.mark.parametrize(("how", "rows"), [("made", 20), ("crashed", 21)])
def test_a_read_only_folder_can_be_read(request, tmp_path, how, rows, opened, note):
    source = request.getfixturevalue(how)
    folder = request.getfixturevalue("unprivileged")
    path = into(folder, source)
    for found in folder.iterdir():
        found.chmod(0o444)
    folder.chmod(0o555)
    library = opened(path)
    assert library.read_only
    assert len(library.read("m")) == rows
    assert verify(library) == ()
    assert fault_of(lambda: note(library)).code == "read_only"


def test_a_read_only_file_can_be_read(made, unprivileged, opened, note):
    path = into(unprivileged, made)
    path.chmod(0o444)
    library = opened(path)
    assert library.read_only
    assert len(library.read("m")) == 20
    assert fault_of(lambda: note(library)).code == "read_only"


def test_no_library_is_made_in_a_read_only_folder(unprivileged, opened):
    unprivileged.chmod(0o555)
    fault = fault_of(lambda: opened(unprivileged / "a.goround"))
    assert (fault.code, fault.path) == ("read_only", str(unprivileged))


def test_a_file_that_may_not_be_read_is_unreachable(made, unprivileged, opened):
    path = into(unprivileged, made)
    path.chmod(0)
    assert fault_of(lambda: opened(path)).code == "unreachable"


@pytest.mark.parametrize(
    "url",
    [
        "nosuch://hall/goround",
        "://",
        "postgresql+nosuch://hall/goround",
        "postgresql+psycopg://ana:secret@127.0.0.1:1/goround",
    ],
)
def test_a_server_that_cannot_be_reached_is_unreachable_and_the_password_is_kept(opened, url):
    fault = fault_of(lambda: opened(url))
    assert fault.code == "unreachable"
    assert "secret" not in str(fault)


def test_a_library_is_known_by_its_first_hundred_bytes(made):
    assert made.read_bytes()[68:72] == APPLICATION.to_bytes(4, "big")


def test_where_there_is_no_room_nothing_is_begun_and_nothing_is_left(path, monkeypatch):
    def no_room(*_ignored, read_only):
        fault = sqlite3.OperationalError("database or disk is full")
        fault.sqlite_errorname = "SQLITE_FULL"
        raise fault

    monkeypatch.setattr("facilitation.library.opening.bring_up_to_date", no_room)
    fault = fault_of(lambda: open_library(path))
    assert fault.code == "not_begun"
    assert list(path.parent.iterdir()) == []


def test_a_library_is_for_its_owner_only_with_what_lies_beside_it(path, opened, note):
    note(opened(path))
    assert {each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir()} == {
        "library.goround": 0o600,
        "library.goround-wal": 0o600,
        "library.goround-shm": 0o600,
    }


def test_a_file_that_is_moved_and_brought_back_is_written_again(made, opened, note):
    library = opened(made)
    away = made.with_name("away")
    made.rename(away)
    assert fault_of(lambda: note(library)).code == "missing"
    away.rename(made)
    note(library)
    assert len(library.read("m")) == 21


def test_a_copy_that_takes_the_files_place_is_opened_anew(made, opened, note):
    library = opened(made)
    copy = made.with_name("copy")
    shutil.copyfile(made, copy)
    copy.rename(made)
    assert fault_of(lambda: note(library)).code == "missing"
    note(library)
    library.close()
    assert len(opened(made).read("m")) == 21
