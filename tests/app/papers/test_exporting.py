"""Minutes into files: all of them or none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.papers.exporting import document_of, rendered, write_whole
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.catalogue import UnknownFormatError, format_names
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal


@pytest.fixture
def journal() -> MemoryJournal:
    journal = MemoryJournal()
    KeptMeeting(journal, "m1", Processes()).do(OpenMeeting("Spring"), Moment(1000, 0), "console")
    return journal


def record(journal: MemoryJournal) -> History:
    return KeptMeeting(journal, "m1", Processes()).history


@pytest.mark.parametrize("name", format_names())
def test_every_format_can_be_written(journal: MemoryJournal, tmp_path: Path, name: str) -> None:
    data = rendered(document_of(record(journal), Processes()), name)
    write_whole(tmp_path / "minutes", data)
    assert data
    assert (tmp_path / "minutes").read_bytes() == data
    assert [each.name for each in tmp_path.iterdir()] == ["minutes"]


def test_the_attribution_is_heeded(journal: MemoryJournal) -> None:
    mode = Attribution.UNATTRIBUTED
    document = document_of(record(journal), Processes(), attribution=mode)
    assert rendered(document, "markdown").startswith(b"# Spring\n")


def test_an_unknown_format(journal: MemoryJournal) -> None:
    with pytest.raises(UnknownFormatError):
        rendered(document_of(record(journal), Processes()), "scroll")


def test_what_was_there_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    write_whole(tmp_path / "ours", b"x")
    (tmp_path / "any").write_bytes(b"x")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "any").stat().st_mode


def test_where_it_cannot_be_put_what_was_there_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "minutes.md"
    path.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["minutes.md"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_whole(tmp_path / "nowhere" / "minutes.md", b"new")
