"""What the newest copy knows and the library does not, or not any more like that."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.command_line.running import run
from facilitation.library import backups
from facilitation.library.backups import keep_backup
from facilitation.library.library import open_library
from facilitation.record.journal import StorageFault
from facilitation.record.rows import Draft


def _add(path: Path, meeting: str, *said: str, after: int = 0) -> None:
    with closing(open_library(path)) as library:
        for place, each in enumerate(said, after):
            kind, name = ("noted", "text") if place else ("meeting_opened", "title")
            body = f'{{"{name}":"{each}"}}'.encode()
            library.append(meeting, place, [Draft(kind, 1, body)], 1, 1, "desk")


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Two meetings, of which a copy lies beside the library."""
    path = tmp_path / "group.goround"
    _add(path, "a", "Spring", "one", "two", "three")
    _add(path, "b", "Summer", "one")
    keep_backup(path, datetime(2026, 5, 1, 18, 30, tzinfo=UTC))
    return path


def _behind_its_back(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as plain, plain:
        for (name,) in plain.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            plain.execute(f"DROP TRIGGER {name}")
        plain.execute(statement)


def _told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = run(list(arguments))
    captured = capsys.readouterr()
    return status, captured.out + captured.err


COPY = "group.2026-05-01-183000.goround"


def test_an_end_cut_off_and_a_meeting_gone_are_told_and_brought_back(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _behind_its_back(kept, "DELETE FROM events WHERE meeting = 'b' OR (meeting = 'a' AND seq > 2)")
    status, told = _told(capsys, "verify", "--library", str(kept))
    assert status == 4
    assert f"“Spring” ends with event 2, and the copy {COPY} knows how it went on" in told
    assert f"“Summer” is in the copy {COPY} and not in the library any more." in told
    status, told = _told(capsys, "verify", "--repair", "--library", str(kept))
    assert status == 0
    assert f"“Spring”: 2 events came back from the copy {COPY}." in told
    assert f"“Summer”: 2 events came back from the copy {COPY}." in told
    assert _told(capsys, "verify", "--library", str(kept))[0] == 0


def test_a_record_made_anew_is_told_and_left(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = kept.with_name("other.goround")
    _add(other, "a", "Spring", "one", "two, or so it seems", "three", "four")
    _add(other, "b", "Summer", "one")
    shutil.move(other, kept)
    status, told = _told(capsys, "verify", "--library", str(kept))
    assert status == 4
    assert f"“Spring” is not what the copy {COPY} has: at event 4 at the latest" in told
    assert "Summer" not in told
    assert "Checked" in _told(capsys, "verify", "--repair", "--library", str(kept))[1]
    assert _told(capsys, "verify", "--library", str(kept))[0] == 4


def test_what_goes_on_since_the_copy_is_fine(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _add(kept, "a", "four", after=4)
    assert _told(capsys, "verify", "--library", str(kept))[0] == 0


def test_what_a_rescue_had_to_leave_comes_back_from_the_copy(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept.write_bytes(kept.read_bytes().replace(b'"two"', b'"ten"'))
    assert _told(capsys, "verify", "--library", str(kept))[0] == 4
    status, told = _told(capsys, "verify", "--repair", "--library", str(kept))
    assert status == 0
    assert "“Spring”: kept as far as event 2." in told
    assert f"“Spring”: 2 events came back from the copy {COPY}." in told
    assert _told(capsys, "verify", "--library", str(kept))[0] == 0


def test_nothing_is_brought_back_that_was_left_behind_by_going_back(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _add(kept, "a", "four", after=4)
    _add(kept, "c", "Autumn")
    keep_backup(kept, datetime(2099, 5, 1, 18, 30, tzinfo=UTC))
    told = _told(capsys, "restore", str(kept.parent / "backups" / COPY), "--library", str(kept))
    assert told[0] == 0
    assert _told(capsys, "verify", "--library", str(kept))[0] == 0
    status, said = _told(capsys, "verify", "--repair", "--library", str(kept))
    assert status == 0
    assert "came back" not in said
    with closing(open_library(kept)) as library:
        assert {each.meeting: each.last.seq for each in library.headings()} == {"a": 4, "b": 2}


def test_what_is_lost_after_going_back_is_still_told(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _told(capsys, "restore", str(kept.parent / "backups" / COPY), "--library", str(kept))
    _behind_its_back(kept, "DELETE FROM events WHERE meeting = 'b'")
    assert _told(capsys, "verify", "--library", str(kept))[0] == 4


def test_a_going_back_that_fails_leaves_the_copies_as_they_were(
    kept: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_copy: Path, path: Path, *_: object) -> None:
        assert len(backups.backups_of(kept, folder)) == 2
        raise StorageFault("full", "no room", str(path))

    folder = kept.parent / "backups"
    monkeypatch.setattr(backups, "restore", full)
    assert _told(capsys, "restore", str(folder / COPY), "--library", str(kept))[0] != 0
    assert [each.path.name for each in backups.backups_of(kept, folder)] == [COPY]
