"""The figure: one more of a thousand named answers, from the act to both windows repainted."""

from __future__ import annotations

import json
import statistics
import sys
import time

from PySide6.QtWidgets import QApplication

from app.attending.station import Station
from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.program.meeting_windows import MeetingWindows
from app.resources import load_processes
from app.starting.loading import load_before_first_act
from app.wording import Wording
from bench.act import bare_windows
from bench.apart import measured_apart
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.record.memory import MemoryJournal

PEOPLE = 1_000
LIMIT = 9.2
"""At most so many times two bare windows of the same sizes, painted whole; 0.3.0 had 7.8 to 8.1."""

ANSWERS = 120
WARM = 20
GROUP = 50
WAYS = ("test consensus P1", "vote P1", "vote P1 double")


class _StillClock:
    def start(self, tick: int) -> None:
        """Nothing to go on from."""

    def now(self) -> Moment:
        """Return always the same moment."""
        return Moment(1_777_653_000_000, 0)


def measure() -> list[dict[str, str | float]]:
    """Measure each way of deciding in a process of its own."""
    return [measured_apart("bench.tally", way) for way in WAYS]


def main(way: str) -> None:
    """Answer again and again; print the figure as JSON."""
    app = QApplication([])
    dress = Dress(app, window_scale(1080), Scheme.LIGHT)
    processes = load_processes()
    station = Station(MemoryJournal(), "m", processes, _StillClock())
    windows = MeetingWindows(station, Wording(processes=processes), dress)
    windows.console.resize(1366, 768)
    windows.console.show()
    windows.show_projector()
    load_before_first_act()
    for line in _lines(way):
        station.do(_act(line), "console")
    app.processEvents()
    verb = "agree" if "test" in way else "yes"
    took = [_answered(app, station, _act(f"{verb} {each}")) for each in range(1, ANSWERS + 1)]
    ours = took[WARM:]
    assert windows.projector is not None
    sizes = (windows.console.size(), windows.projector.size())
    windows.console.close()
    floor = statistics.median(bare_windows(app, *sizes))
    ours_ms = statistics.median(ours)
    figure = {
        "name": f"one more of {PEOPLE} answers in both windows: {way}",
        "ratio": round(ours_ms / floor, 2),
        "ours_ms": round(ours_ms, 3),
        "floor_ms": round(floor, 3),
        "limit": LIMIT,
        "worst_ms": round(max(ours), 3),
    }
    print(json.dumps(figure))


def _act(line: str) -> Act:
    act = parse(line)
    assert isinstance(act, Act)
    return act


def _lines(way: str) -> list[str]:
    names = [f"Person {number:04d}" for number in range(1, PEOPLE + 1)]
    parts = [names[at : at + GROUP] for at in range(0, PEOPLE, GROUP)]
    arriving = [f'arrive {", ".join(part)} of "Group {at}"' for at, part in enumerate(parts)]
    proposal = 'propose P1 "Tents" by 1: "We buy ten tents."'
    return ['meeting "Big" on 2026-05-01 18:30', *arriving, proposal, way]


def _answered(app: QApplication, station: Station, act: Act) -> float:
    """Return the milliseconds of the processor's time from the act to the last repaint."""
    before = time.process_time_ns()
    station.do(act, "console")
    app.processEvents()
    return (time.process_time_ns() - before) / 1_000_000


if __name__ == "__main__":
    main(sys.argv[1])
