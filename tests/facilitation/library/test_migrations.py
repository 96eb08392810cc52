"""Every library ever made opens, brought to the newest schema, with nothing lost."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from facilitation.library import upkeep
from facilitation.library.identity import SCHEMA, VERSIONS
from facilitation.library.migrate import migrations
from facilitation.library.schema import METADATA
from facilitation.library.verify import verify
from facilitation.record.journal import StorageFault

JOURNALS = Path(__file__).parents[2] / "journals"
LATER = f"{int(SCHEMA) + 1:04}"
FIXTURES = sorted(JOURNALS.glob("library-*.goround"))


def test_the_schema_is_the_newest_migration():
    scripts = ScriptDirectory.from_config(migrations())
    assert scripts.get_current_head() == SCHEMA
    revisions = [script.revision for script in scripts.walk_revisions()]
    assert sorted(revisions, reverse=True) == revisions


def test_the_migrations_end_where_the_metadata_says(path, opened):
    connection = opened(path)._connection
    options = {"version_table": VERSIONS, "compare_type": True}
    with connection.begin():
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, METADATA) == []


def test_the_migrated_schema_has_the_options_of_the_metadata(path, opened, plain):
    opened(path)
    made = dict(plain(path, "SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    assert "WITHOUT ROWID" in made["events"]
    assert all("STRICT" in made[name] for name in ("events", "pulses", "attachments"))
    assert all(f"CONSTRAINT {name}" in made["events"] for name in ("events_count", "events_link"))


def test_there_is_a_fixture_of_every_schema():
    assert [fixture.stem.removeprefix("library-") for fixture in FIXTURES] == [
        f"{number:04}" for number in range(1, int(SCHEMA) + 1)
    ]


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda fixture: fixture.stem)
def test_every_library_ever_made_opens(fixture, path, opened):
    shutil.copy(fixture, path)
    library = opened(path)
    assert [(heading.meeting, heading.rows) for heading in library.headings()] == [
        ("0001-reading", 4),
        ("0002-reading", 4),
    ]
    assert library.read("0001-reading")[3].body.decode() == (
        '{"person":2,"why":"Größe, naïveté, 名"}'
    )
    assert library.last_pulse("0002-reading") == (1_777_660_205_000, 5000)
    assert verify(library) == ()


@pytest.mark.parametrize("fixture", FIXTURES[1:], ids=lambda fixture: fixture.stem)
def test_what_was_attached_in_any_version_is_there(fixture, path, opened):
    shutil.copy(fixture, path)
    (digest,) = opened(path).attachments()
    assert opened(path).content(digest) == "Größe\0".encode()


def test_an_older_library_is_brought_up_and_takes_attachments(path, opened):
    shutil.copy(JOURNALS / "library-0001.goround", path)
    library = opened(path)
    assert library.attachments() == ()
    assert library.content(library.keep(b"plan")) == b"plan"


def test_a_failed_migration_leaves_the_library_as_it_was(path, opened, plain, monkeypatch):
    def fail(connection):
        connection.exec_driver_sql("CREATE TABLE half_done (a)")
        raise RuntimeError("power cut")

    monkeypatch.setattr("facilitation.library.migrate.migrate", fail)
    with pytest.raises(RuntimeError):
        opened(path)
    assert plain(path, "SELECT name FROM sqlite_master") == []
    monkeypatch.undo()
    assert opened(path).headings() == ()


@pytest.fixture
def older(path, opened, note, plain, monkeypatch) -> Path:
    """A library that is one schema behind what the program has come to know."""
    library = opened(path)
    note(library)
    library.close()
    monkeypatch.setattr(upkeep, "SCHEMA", LATER)
    return path


def test_a_backup_is_made_before_a_migration(older, opened, monkeypatch):
    seen = []

    def look(connection):
        seen.extend(older.parent.glob("*before*"))
        connection.exec_driver_sql(f"UPDATE {VERSIONS} SET version_num = '{LATER}'")

    monkeypatch.setattr("facilitation.library.migrate.migrate", look)
    library = opened(older)
    assert len(library.read("m")) == 1
    assert len(seen) == 1
    assert seen[0].name.startswith(f"library.before-migration-from-{SCHEMA}-")
    monkeypatch.setattr(upkeep, "SCHEMA", SCHEMA)
    assert opened(seen[0]).read("m") == library.read("m")


def test_a_library_too_old_to_be_read_as_it_is_cannot_be_migrated_read_only(path, opened):
    shutil.copy(FIXTURES[0], path)
    with pytest.raises(StorageFault) as fault:
        opened(path, read_only=True)
    assert (fault.value.code, fault.value.detail) == ("read_only", f"schema 0001, not {SCHEMA}")


def test_an_older_library_is_read_as_it_is_where_nothing_can_be_written(path, opened):
    shutil.copy(FIXTURES[1], path)
    library = opened(path, read_only=True)
    assert len(library.headings()) == 2
    assert library.received() == ()


def test_a_name_that_is_taken_is_not_taken_again(path):
    on = date(2026, 5, 1)
    first = upkeep.free_name(path, "damaged", on)
    first.touch()
    second = upkeep.free_name(path, "damaged", on)
    assert [first.name, second.name] == [
        "library.damaged-2026-05-01.goround",
        "library.damaged-2026-05-01-2.goround",
    ]


def test_alembic_is_imported_only_to_migrate(path, opened):
    opened(path).close()
    script = (
        "import sys\n"
        "from facilitation.library.library import open_library\n"
        f"open_library({str(path)!r}).close()\n"
        "sys.exit('alembic' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
