"""The figure: another stage, from the key to both windows, with 200 items and 100 own processes."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from app.program.meeting_windows import MeetingWindows
from app.resources import shipped_folder
from bench.act import EVENTS, LIMIT, timed_acts
from bench.apart import measured_apart
from bench.big_meeting import PEOPLE, BigMeeting
from facilitation.language.grammar import parse
from facilitation.meeting.agenda.course import stages_to_go_to

CHANGES = 120
ITEMS = 200
PROCESSES = 100


def measure() -> dict[str, str | float]:
    """Change stages in real windows in a process of their own; the median in ms."""
    return measured_apart("bench.stages")


def _stages(windows: MeetingWindows) -> Iterator[str]:
    process = windows.station.processes.get(windows.station.meeting.floor.process)
    assert process is not None
    for stage in cycle(stages_to_go_to(windows.station.meeting, process)):
        if stage.name != windows.station.meeting.floor.stage:
            yield f"stage {stage.name}"


def _items(meeting: BigMeeting) -> None:
    for number in range(1, ITEMS + 1):
        meeting.do(parse(f'item "Item {number}" as assembly for 5m'))


def _own_processes(folder: Path) -> None:
    """Put processes of the group's own beside the library, each called otherwise."""
    own = folder / "processes"
    own.mkdir()
    text = (shipped_folder() / "processes" / "assembly.toml").read_text(encoding="utf-8")
    for number in range(PROCESSES):
        renamed = text.replace('name = "assembly"', f'name = "ours-{number}"', 1)
        aliases = [line for line in renamed.splitlines() if not line.startswith("aliases")]
        (own / f"ours-{number}.toml").write_text("\n".join(aliases) + "\n", encoding="utf-8")


def _measured(folder: Path) -> dict[str, str | float]:
    _own_processes(folder)
    ours, floor, missed = timed_acts(folder, _stages, CHANGES, _items)
    ours_ms, floor_ms = statistics.median(ours), statistics.median(floor)
    return {
        "name": f"another stage, key to painted windows, {PEOPLE:,} people, {EVENTS:,} events, "
        f"{ITEMS} items, {PROCESSES} own processes",
        "ratio": round(ours_ms / floor_ms, 2),
        "ours_ms": round(ours_ms, 2),
        "floor_ms": round(floor_ms, 3),
        "limit": LIMIT,
        "not_repainted": missed,
    }


if __name__ == "__main__":
    import json
    import os

    with tempfile.TemporaryDirectory(prefix="goround-bench-") as chosen:
        print(json.dumps(_measured(Path(chosen))), flush=True)
        os._exit(0)
