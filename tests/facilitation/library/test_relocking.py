"""A library that is locked with a passphrase opens with it only, and with all that was in it."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from facilitation.library.backups import backups_of, folder_of, keep_backup
from facilitation.library.comparing import newest_copy
from facilitation.library.copying import NotWholeError, back_up, merge, restore
from facilitation.library.file_index import FileIndex, place_of_index
from facilitation.library.identity import SCHEMA
from facilitation.library.library import open_library
from facilitation.library.locked_shelf import LockedShelf
from facilitation.library.passphrase import Passphrase, connect
from facilitation.library.recognition import is_plain
from facilitation.library.relocking import copies_beside, opened_otherwise, relock, see_to
from facilitation.library.rescue import needs_rescue, rescue
from facilitation.library.verify import verify
from facilitation.record.journal import StorageFault
from facilitation.record.rows import Draft

pytestmark = pytest.mark.usefixtures("quick_keys")

KEY, OTHER = Passphrase("drei Möhren"), Passphrase("x'00'")
PAGE = 4096


@pytest.fixture
def made(path: Path) -> Path:
    with closing(open_library(path)) as library:
        for meeting in ("autumn", "spring"):
            library.append(meeting, 0, [Draft("noted", 1, b'{"text":"Zimt"}')] * 40, 1, 1, "desk")
        library.keep(b"a plan of the Kirschgarten" * 400)
    return path


@pytest.fixture
def locked(made: Path) -> Path:
    relock(made, None, KEY)
    return made


def code(work) -> str:
    with pytest.raises(StorageFault) as fault:
        work()
    return fault.value.code


def open_it(path: Path, key: Passphrase | None):
    return open_library(path, create=False, key=key)


def test_all_is_in_it_after_it_was_locked_locked_anew_and_unlocked(made: Path):
    with closing(open_library(made)) as library:
        before = [library.read(each.meeting) for each in library.headings()], library.attachments()
        library.pulse("spring", 7, 8)
    for now, then in ((None, KEY), (KEY, OTHER), (OTHER, None)):
        relock(made, now, then)
        assert is_plain(made) is (then is None)
        with closing(open_it(made, then)) as library:
            found = [library.read(each.meeting) for each in library.headings()]
            assert (found, library.attachments()) == before
            assert library.last_pulse("spring") == (7, 8)
            assert verify(library) == ()
    assert [each.name for each in made.parent.iterdir()] == [made.name]


def test_a_passphrase_is_the_same_however_its_accents_are_typed(locked: Path):
    open_it(locked, Passphrase("drei Mo\u0308hren")).close()
    assert "drei" not in repr(KEY) + str(KEY)


@pytest.mark.parametrize("read_only", [True, False])
def test_a_locked_library_opens_with_its_passphrase_only(locked: Path, read_only: bool):
    def opening(key):
        return lambda: open_library(locked, create=False, read_only=read_only, key=key)

    assert code(opening(None)) == "passphrase_wanted"
    assert code(opening(OTHER)) == "passphrase_wrong"
    opening(KEY)().close()


def test_a_wrong_passphrase_cannot_be_told_from_a_file_that_is_no_library(tmp_path: Path):
    noise = tmp_path / "noise.goround"
    noise.write_bytes(bytes(range(255, -1, -1)) * (2 * PAGE // 256))
    assert code(lambda: open_it(noise, KEY)) == "passphrase_wrong"
    assert code(lambda: open_it(noise, None)) == "passphrase_wanted"
    noise.write_bytes(noise.read_bytes()[:-1])
    assert code(lambda: open_it(noise, None)) == "foreign"


def test_a_plain_library_is_not_taken_for_a_locked_one(made: Path):
    """Whoever put it there would have the next meeting written for all to read."""
    assert code(lambda: open_it(made, KEY)) == "not_locked"
    assert code(lambda: relock(made, KEY, OTHER)) == "not_locked"


def test_what_another_program_locked_with_the_same_passphrase_is_no_library(path: Path):
    with closing(connect(path, KEY)) as other:
        other.execute("CREATE TABLE t (a)")
    assert code(lambda: open_it(path, KEY)) == "foreign"
    assert code(lambda: relock(path, KEY, OTHER)) == "foreign"


def test_a_new_library_may_be_locked_from_its_beginning(path: Path, note):
    with closing(open_library(path, key=KEY)) as library:
        note(library, body=b'{"text":"Zimt"}')
    assert not is_plain(path)
    with closing(open_it(path, KEY)) as library:
        assert library.read("m")


def test_nothing_is_locked_while_somebody_has_it_open(made: Path):
    opening = "import sys; from facilitation.library.library import open_library as o\n"
    opening += "library = o(sys.argv[1]); print(flush=True); input()"
    command = [sys.executable, "-c", opening, str(made)]
    # By another program: within one, SQLite and SQLCipher do not see each other's locks.
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None and other.stdout.readline()
        assert code(lambda: relock(made, None, KEY)) == "locked"
        other.communicate(b"\n")
    relock(made, None, KEY)
    with closing(open_it(made, KEY)) as library:
        assert code(lambda: relock(made, KEY, None)) == "locked"
        assert library.headings()


def test_a_damaged_library_is_left_as_it_is(made: Path):
    made.write_bytes(made.read_bytes().replace(b"Zimt", b"Zinn", 1))
    before = made.read_bytes()[PAGE:]
    with pytest.raises(NotWholeError):
        relock(made, None, KEY)
    assert made.read_bytes()[PAGE:] == before  # the first page counts how often it was opened


def test_where_there_is_no_cipher_a_locked_library_says_so(locked: Path, monkeypatch):
    monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", None)
    assert code(lambda: open_it(locked, KEY)) == "no_cipher"
    assert code(lambda: relock(locked, KEY, None)) == "no_cipher"


@pytest.mark.parametrize("page", [0, 1, 2, -1])
def test_bytes_that_were_changed_are_found(locked: Path, page: int):
    content = bytearray(locked.read_bytes())
    content[page * PAGE + 100 if page >= 0 else page] ^= 1
    locked.write_bytes(content)
    try:
        with closing(open_it(locked, KEY)) as library:
            assert verify(library)
    except StorageFault as fault:
        assert fault.code == ("damaged" if page else "passphrase_wrong")


def test_what_is_good_of_a_damaged_one_is_saved_and_stays_locked(made: Path):
    with closing(open_library(made)) as library:
        library.append("long", 0, [Draft("noted", 1, b"Zimt" * 200)] * 300, 1, 1, "desk")
        library.keep_number(12)
    relock(made, None, KEY)
    content = bytearray(made.read_bytes())
    content[len(content) // 2] ^= 1
    made.write_bytes(content)
    assert needs_rescue(made, KEY)
    done = rescue(made, date(2026, 5, 1), KEY)
    assert not is_plain(made) and not is_plain(done.aside)
    assert not needs_rescue(made, KEY)
    with closing(open_it(made, KEY)) as library:
        assert {each.meeting for each in library.headings()} == {"autumn", "long", "spring"}
        assert 0 < len(library.read("long")) < 300
        assert library.number() == 12


def test_copies_of_a_locked_library_are_locked(locked: Path, tmp_path: Path):
    made = keep_backup(locked, datetime(2026, 5, 1, 18, tzinfo=UTC), KEY).path
    back_up(locked, tmp_path / "stick.goround", KEY)
    for each in (made, tmp_path / "stick.goround"):
        assert code(lambda each=each: open_it(each, None)) == "passphrase_wanted"
        with closing(open_it(each, KEY)) as copy:
            assert verify(copy) == () and len(copy.headings()) == 2
    with newest_copy(locked, KEY) as found:
        assert found is not None and found[1] == made.name


def test_a_locked_copy_is_put_back_locked_and_taken_in(locked: Path, tmp_path: Path):
    copy, other = tmp_path / "copy.goround", tmp_path / "other.goround"
    back_up(locked, copy, KEY)
    with closing(open_library(other)) as plain, closing(open_it(copy, KEY)) as theirs:
        assert [each.rows for each in merge(theirs, plain)] == [40, 40]
    relock(copy, KEY, OTHER)
    aside = restore(copy, locked, date(2026, 5, 1), OTHER)
    open_it(locked, OTHER).close()
    assert aside is not None
    open_it(aside, KEY).close()


def test_a_copy_before_a_migration_is_locked_as_the_library_is(path: Path):
    old = Path(__file__).parents[2] / "journals" / "library-0001.goround"
    with closing(connect(path, KEY, isolation_level=None)) as library:
        library.execute("ATTACH ? AS plain KEY ''", (str(old),))
        library.execute("SELECT sqlcipher_export('main', 'plain')")
        library.execute("PRAGMA application_id = 0x476F5264")
    with closing(open_it(path, KEY)) as library:
        assert verify(library) == ()
    (copy,) = path.parent.glob("*before-migration*")
    assert not is_plain(copy)
    with closing(connect(copy, KEY)) as before:
        assert before.execute("SELECT version_num FROM goround_version").fetchone()[0] < SCHEMA


def test_the_index_is_locked_as_the_library_is_and_made_anew_where_it_is_not(locked: Path):
    at = place_of_index(locked)
    for key in (KEY, OTHER, None):
        with closing(FileIndex(at, key)) as index:
            assert index.links() == {}
            index.take("spring", b"l", (), {"left": b"Zimt"})
        assert is_plain(at) is (key is None)
    relock(locked, KEY, OTHER)
    assert not at.exists()


def test_copies_that_open_otherwise_are_named_and_locked_too_or_removed(made: Path):
    keep_backup(made, datetime(2026, 5, 1, 18, tzinfo=UTC))
    aside = made.with_name("library.before-restoring-2026-05-01.goround")
    back_up(made, aside)
    damaged = made.with_name("library.damaged-2026-05-01.goround")
    damaged.write_bytes(made.read_bytes().replace(b"Zimt", b"Zinn"))
    relock(made, None, KEY)
    assert set(opened_otherwise(made, KEY)) == set(copies_beside(made))
    assert len(copies_beside(made)) == 3
    assert see_to(opened_otherwise(made, KEY), None, KEY) == (damaged,)
    assert opened_otherwise(made, KEY) == (damaged,)
    assert see_to([damaged], None, KEY, remove=True) == ()
    assert len(backups_of(made, folder_of(made))) == 1 and aside.exists()


def test_what_is_typed_at_a_locked_library_is_kept_locked(tmp_path: Path):
    at = tmp_path / "drafts" / "one.locked"
    shelf = LockedShelf(at, KEY)
    assert shelf.get("a") is None and not at.exists()
    shelf.put("a", b"Zimt")
    shelf.close()
    assert b"Zimt" not in at.read_bytes()
    assert LockedShelf(at, KEY).get("a") == b"Zimt"
    other = LockedShelf(at, OTHER)
    assert other.get("a") is None
    other.put("b", b"new")
    assert other.everything() == [b"new"]
    ahead = other.ahead(KEY)
    ahead.put("b", b"newer")
    ahead.close()
    assert LockedShelf(at, OTHER).get("b") == b"new"
    assert LockedShelf(at, KEY).get("b") == b"newer"
    assert [each.name for each in at.parent.iterdir()] == [at.name]
    with pytest.raises(OSError):
        LockedShelf(tmp_path / "drafts" / "one.locked" / "no", KEY).put("a", b"")


def test_reports_of_bugs_say_nothing_of_what_was_written(locked: Path):
    with closing(open_it(locked, KEY)) as library:
        with pytest.raises(Exception) as fault:
            library._connection.exec_driver_sql("INSERT INTO nowhere VALUES (?)", ("Zimt",))
        assert "Zimt" not in str(fault.value)


def test_the_plain_file_is_gone_from_its_drive_as_far_as_a_program_can_see_to_that(made: Path):
    with made.open("rb") as before:
        relock(made, None, KEY)
        assert not any(before.read())


def test_python_s_own_sqlite_makes_nothing_of_it(locked: Path):
    with pytest.raises(sqlite3.DatabaseError), closing(sqlite3.connect(locked)) as plain:
        plain.execute("SELECT * FROM events")
