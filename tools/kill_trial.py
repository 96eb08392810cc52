"""Kills a playing meeting at random moments, and looks whether anything was lost.

    python -m tools.kill_trial [TIMES]

A long script is played with `--json` into a library; the process is killed (SIGKILL) at a
random moment, now and then before its first event. Then every event that was printed must
be in the library, the library must open, and its record must verify. Exit status 0 when that
held every time.
"""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from facilitation.library.library import open_library
from facilitation.library.verify import verify

HOUSE = Path(__file__).resolve().parent.parent
TIMES = 200
LINES = 1_500
LONGEST_S = 1.5
"""How long it plays at most, from its first event on."""
BEFORE_THE_FIRST = 10
"""One in so many is killed while it starts, within as long."""


def main() -> int:
    """Run the trials and say how they went."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    chance = random.Random(2026)
    printed, lost, unsound, early = 0, 0, 0, 0
    with tempfile.TemporaryDirectory(prefix="goround-kill-") as name:
        folder = Path(name)
        script = folder / "long.round"
        script.write_text(_script(), encoding="utf-8")
        for number in range(times):
            library = folder / f"library-{number}.goround"
            after = chance.uniform(0, LONGEST_S)
            starting = number % BEFORE_THE_FIRST == 0
            seen = _killed_after(after, script, library, starting=starting)
            printed += len(seen)
            early += not seen
            missing, sound = _looked_through(library, seen)
            lost += missing
            unsound += not sound
    print(
        f"{times} kills, {early} of them before the first event; {printed} events printed, "
        f"{lost} lost, {unsound} libraries unsound"
    )
    return 1 if lost or unsound else 0


def _script() -> str:
    lines = ['meeting "Kill"', "arrive Ana, Ben, Chi, Dov, Eve"]
    names = ("Ana", "Ben", "Chi", "Dov", "Eve")
    for number in range(LINES):
        name = names[number % len(names)]
        lines += [f"hand {name}", "next", f'note "what {name} said, number {number}"']
    return "\n".join([*lines, ""])


def _killed_after(seconds: float, script: Path, library: Path, *, starting: bool) -> list[int]:
    """Play, kill so long after the first event (or the start).

    Returns the numbers of the events that had been printed whole.
    """
    command = [sys.executable, "main.py", "play", str(script), "--json", "--library", str(library)]
    process = subprocess.Popen(command, cwd=HOUSE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    first = b"" if starting else process.stdout.readline()
    timer = threading.Timer(seconds, process.send_signal, (signal.SIGKILL,))
    timer.start()
    out, _ = process.communicate()
    timer.cancel()
    whole = (first + out).decode().split("\n")[:-1]
    return [json.loads(line)["seq"] for line in whole]


def _looked_through(library: Path, printed: list[int]) -> tuple[int, bool]:
    """Return how many printed events are missing, and whether the library is sound."""
    if not library.exists():
        return len(printed), not printed
    opened = open_library(library)
    try:
        there = {row.seq for head in opened.headings() for row in opened.read(head.meeting)}
        return len(set(printed) - there), verify(opened) == ()
    finally:
        opened.close()


if __name__ == "__main__":
    sys.exit(main())
