"""Who else attends a meeting: told by locks that end with whoever holds them."""

from __future__ import annotations

import os
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


def test_one_station_is_alone_and_leaves_nothing_behind(tmp_path: Path) -> None:
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
    """Nothing has to time out: the system lets go of the lock at once.

    Another laptop has another folder for temporary files.
    """
    place = tmp_path / "library"
    started = [sys.executable, "-c", _HOLDS, str(place)]
    pipe, apart = subprocess.PIPE, {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(started, stdin=pipe, stdout=pipe, env=apart) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"False"
        here = Presence(place)
        assert here.join("m")
        other.kill()
        other.wait()
        assert not here.join("m")
        here.end()


def test_where_nothing_can_be_written_nobody_is_known_to_be_there(tmp_path: Path) -> None:
    alone = Presence(tmp_path / "gone" / "library.goround")
    assert not alone.join("m1")
    alone.end()
