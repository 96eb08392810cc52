"""Who else on this computer attends a meeting: told by locks that end with whoever holds them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from facilitation.library.presence import Presence

_HOLDS = """
import sys
from pathlib import Path
from facilitation.library.presence import Presence
held = Presence(Path(sys.argv[1]))
print(held.join("m"), flush=True)
sys.stdin.read()
"""


def test_one_station_is_alone_and_leaves_nothing_behind(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    alone = Presence(tmp_path / "library")
    assert not alone.join("m")
    assert not alone.join("m"), "it is not another one itself"
    alone.end()
    assert list(tmp_path.iterdir()) == []


def test_two_see_each_other_in_one_meeting_of_one_library(tmp_path: Path) -> None:
    here, there = Presence(tmp_path / "library"), Presence(tmp_path / "library")
    assert not here.join("m")
    assert not there.join("other")
    assert there.join("m")
    assert here.join("m")
    assert not Presence(tmp_path / "another").join("m")
    here.leave("m")
    assert not there.join("m")
    there.end()


def test_who_was_killed_is_there_no_more(tmp_path: Path) -> None:
    """Nothing has to time out: the system lets go of the lock at once."""
    place = tmp_path / "library"
    started = [sys.executable, "-c", _HOLDS, str(place)]
    with subprocess.Popen(started, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"False"
        here = Presence(place)
        assert here.join("m")
        other.kill()
        other.wait()
        assert not here.join("m")
        here.end()


def test_where_nothing_temporary_can_be_written_nobody_is_known_to_be_there(
    tmp_path: Path, monkeypatch
) -> None:
    def full() -> str:
        raise FileNotFoundError("No usable temporary directory found")

    monkeypatch.setattr("tempfile.gettempdir", full)
    alone = Presence(tmp_path / "library.goround")
    assert not alone.join("m1")
    alone.end()
