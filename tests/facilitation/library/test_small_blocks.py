"""A full drive with small blocks: reading works, and nothing ends by a bus error."""

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from facilitation.library.library import open_library
from facilitation.library.log_index import filled, has_room
from facilitation.record.rows import Draft


def small(path: Path, free: int) -> object:
    return SimpleNamespace(f_frsize=1024, f_bavail=free // 1024)


@pytest.mark.parametrize("free", [0, 12 * 1024, 40 * 1024])
def test_without_room_for_the_index_a_library_is_read_as_it_stands(path, monkeypatch, free):
    library = open_library(path)
    library.append("m", 0, [Draft("noted", 1, b"{}")], 1, 1, "desk")
    library.close()
    monkeypatch.setattr(os, "statvfs", lambda place: small(place, free))
    assert not has_room(path)
    library = open_library(path, create=False)
    assert library.read_only
    assert len(library.read("m")) == 1
    assert not path.with_name(f"{path.name}-shm").exists()
    monkeypatch.undo()
    # Room was made: the next act but one is written again.
    with pytest.raises(Exception, match="read_only"):
        library.append("m", 1, [Draft("noted", 1, b"{}")], 1, 1, "desk")
    library.append("m", 1, [Draft("noted", 1, b"{}")], 1, 1, "desk")
    library.close()


def test_an_index_with_holes_is_filled_while_there_is_room(path):
    index = path.with_name(f"{path.name}-shm")
    with index.open("wb") as file:
        file.truncate(32 * 1024)
    if index.stat().st_blocks:
        pytest.skip("no holes here")
    descriptor = filled(path)
    assert descriptor is not None
    os.close(descriptor)
    assert index.stat().st_blocks * 512 >= 32 * 1024
    assert filled(path) is None
