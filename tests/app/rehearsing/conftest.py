"""A meeting in memory with a clock that stands until a test turns it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.attending.station import Station
from app.rehearsing.script_clock import ScriptClock
from app.resources import load_processes
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import starts_at
from facilitation.rehearsal.script import read_script

STACK = """# practise: facilitator
meeting "Tents" on 2026-05-01 18:30
arrive Ana, Ben, Chi
Ana
Ben
# hint: Two hands are up. Call the first.
18:31:00 next
expect floor Ana
say "Ten is too many."
+2:00 next
expect floor Ben
done                      # Ben: "I only wanted to say hello."
# hint: That was all.
close meeting
"""


class Steady:
    """Nanoseconds that pass when they are told to."""

    def __init__(self):
        self.ns = 5_000_000_000

    def __call__(self):
        return self.ns

    def pass_by(self, ms):
        self.ns += ms * 1_000_000


@pytest.fixture
def steady():
    return Steady()


@pytest.fixture
def stage(qapp, steady):
    """Returns a function that opens a script: its station, the script and its clock."""
    stations = []

    def opened(source=STACK):
        script = read_script(source, "test.round")
        clock = ScriptClock(starts_at(script), steady)
        station = Station(MemoryJournal(), "rehearsal", load_processes(), clock)
        stations.append(station)
        return station, script, clock

    yield opened
    for each in stations:
        each.close()


@pytest.fixture
def folder() -> Path:
    return Path(__file__).resolve().parents[3] / "resources" / "rehearsals"
