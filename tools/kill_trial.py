"""Kills the program at random moments, and looks whether anything was lost.

    python -m tools.kill_trial [TIMES] [WHAT ...]

*append*: a long script is played with `--json` into a library; the process is killed (SIGKILL) at
a random moment, now and then before its first event. Then every event that was printed must be in
the library. *migration*, *backup*, *restore*, *merge*, *repair*: a library of some size is brought
to the newest schema, copied, restored from a copy, taken in, or saved from damage, and the process
is killed meanwhile. Then the library must open and verify under its name, and hold what it held or
what it was to hold; copies are whole; what had been said to be done is done. *locking*: it gets a
passphrase, another, and none again, and one of them must open it. *forgetting*: all that may be is
forgotten of it, or nothing of it. Without WHAT all are tried. Exit status 0 when that held every
time.
"""

from __future__ import annotations

import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import cache
from itertools import pairwise
from multiprocessing import Pipe, get_all_start_methods, get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext
from pathlib import Path

from facilitation.library.backups import backups_of, folder_of, go_back, keep_backup
from facilitation.library.copying import back_up, merge
from facilitation.library.forgetting import forget
from facilitation.library.library import open_library
from facilitation.library.passphrase import Passphrase
from facilitation.library.recognition import is_plain
from facilitation.library.relocking import relock
from facilitation.library.rescue import needs_rescue, rescue
from facilitation.library.verify import verify
from facilitation.record.forgotten import Part
from facilitation.record.integrity import chain, origin
from facilitation.record.journal import StorageFault
from facilitation.record.rows import Draft, Row

HOUSE = Path(__file__).resolve().parent.parent
TIMES = 20
LINES = 1_500
LONGEST_S = 1.5
"""How long it plays at most, from its first event on."""
BEFORE_THE_FIRST = 10
"""One in so many is killed while it starts, within as long."""
ROWS = 8_000
"""Of a meeting that is copied while the process is killed."""
_EVENING = datetime(2026, 5, 1, 18, tzinfo=UTC)
_LATER = 1_800_000_000_000

KEYS = (None, Passphrase("one"), Passphrase("two"), None)
"""What opens a library that is locked, locked anew and unlocked."""
WHAT = tuple("append migration backup restore merge repair locking forgetting".split())

PREPARED: ForkServerContext | SpawnContext = (
    get_context("forkserver") if "forkserver" in get_all_start_methods() else get_context("spawn")
)
"""Processes that begin with Goround loaded, where the system can fork: there are many to kill."""
PREPARED.set_forkserver_preload(["tools.kill_trial"])

Held = set[tuple[str, int]]
"""The rows of a library, by meeting and number."""


def main(arguments: Sequence[str]) -> int:
    """Run the trials and say how they went."""
    times = int(arguments[0]) if arguments else TIMES
    wrong = 0
    for what in arguments[1:] or WHAT:
        wrong += appended(times) if what == "append" else worked(what, times)
    return 1 if wrong else 0


def worked(what: str, times: int) -> int:
    """Kill a piece of work so often; return how often something was not as it has to be."""
    chance, wrong, done = random.Random(f"{what} 2026"), 0, 0
    with tempfile.TemporaryDirectory(prefix="goround-kill-") as name:
        template = Path(name, "template")
        template.mkdir()
        _make(template, what)
        first = Path(shutil.copytree(template, Path(name, "first")))
        lasts, ended = _killed_in_work(what, first, 600)
        assert ended, f"{what} cannot be done at all"
        _look(first, what, ended)
        for number in range(times):
            place = Path(shutil.copytree(template, Path(name, f"trial-{number}")))
            lived, said = _killed_in_work(what, place, chance.uniform(0, lasts))
            done += said
            lasts = min(lasts, lived) if said else lasts  # beside other work the first one was slow
            try:
                _look(place, what, said)
            except (AssertionError, StorageFault, OSError, sqlite3.Error) as fault:
                wrong += 1
                print(f"{what}, trial {number}: {fault!r}")
            shutil.rmtree(place)
    print(f"{what}: {times} kills, {done} of them after it was done; {wrong} times wrong")
    return wrong


def _killed_in_work(what: str, place: Path, seconds: float) -> tuple[float, bool]:
    """Let it work, kill it after so long; return how long it lived, and whether it said done."""
    here, there = Pipe()
    process = PREPARED.Process(target=_at_work, args=(what, place, there))
    process.start()
    there.close()
    here.recv()
    timer = threading.Timer(seconds, process.kill)
    here.send("go")
    began = time.monotonic()
    timer.start()
    said = False
    with here, suppress(EOFError):
        said = here.recv() == "done"
    lived = time.monotonic() - began
    process.join()
    timer.cancel()
    return lived, said


def _at_work(what: str, place: Path, told: Connection) -> None:
    """Say that it is ready; when told to, do this work, and say that it is done."""
    told.send("ready")
    told.recv()
    _work(what, place / "group.goround", place / "copy.goround")
    told.send("done")


def _work(what: str, library: Path, copy: Path) -> None:
    match what:
        case "migration":
            open_library(library).close()
        case "backup":
            back_up(library, copy)
            keep_backup(library, _EVENING)
        case "restore":
            go_back(copy, library, _EVENING)
        case "merge":
            merge(open_library(copy), open_library(library))
        case "repair":
            rescue(library, _EVENING.date())
        case "locking":
            for now, then in pairwise(KEYS):
                relock(library, now, then)
        case "forgetting":
            forget(library, dict.fromkeys(Part, 1), _LATER)


def _make(folder: Path, what: str) -> None:
    """Make what the work is done on: a library, and a copy that differs from it."""
    library, copy = folder / "group.goround", folder / "copy.goround"
    if what == "migration":
        shutil.copy(HOUSE / "tests" / "journals" / "library-0001.goround", library)
        with closing(sqlite3.connect(library)) as plain, plain:
            for row in _record("large"):
                values = [getattr(row, each) for each in row.__struct_fields__]
                plain.execute("INSERT INTO events VALUES (?,?,?,?,?,?,?,?,?,?)", values)
        return
    library.write_bytes(_library("both", "here"))
    copy.write_bytes(_library("both", "there"))
    if what == "restore":
        keep_backup(library, datetime(2026, 5, 1, 17, tzinfo=UTC))
    if what == "repair":
        said = library.read_bytes()
        library.write_bytes(said.replace(b"here, number 7000", b"here, number 9999"))


@cache
def _library(*meetings: str) -> bytes:
    """Return a library with these meetings and some files, made once for all kinds of work."""
    with tempfile.TemporaryDirectory(prefix="goround-kill-") as name:
        path = Path(name, "made.goround")
        with closing(open_library(path)) as made:
            for meeting in meetings:
                made.restore(_record(meeting))
            for each in range(8):
                made.keep(bytes([each]) * 500_000)
        return path.read_bytes()


def _record(meeting: str) -> tuple[Row, ...]:
    rows: list[Row] = []
    for number in range(ROWS):
        last = rows[-1].link if rows else origin(meeting)
        body = json.dumps({"text": f"{meeting}, number {number}"}).encode()
        draft = Draft("note_written", 1, body)
        rows += chain([draft], meeting=meeting, last=number, previous=last, at=1, tick=1, by="desk")
    return tuple(rows)


def _look(folder: Path, what: str, said: bool) -> None:
    """Fail where the library is not what it was, nor what it was to be, or less than was said."""
    library, copy = folder / "group.goround", folder / "copy.goround"
    if what == "repair":
        _look_at_repaired(library, said)
        return
    if what == "locking":
        _look_at_locked(library, said)
        return
    if what == "forgetting":
        _look_at_forgotten(library, said)
        return
    held = _holds(library)
    here, there = _whole("both", "here"), _whole("both", "there")
    if what == "migration":
        assert _whole("large") <= held and len(held) > ROWS
        for path in folder.glob("*before-migration*"):
            with closing(sqlite3.connect(path)) as plain:
                assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                assert len(held) == plain.execute("SELECT count(*) FROM events").fetchone()[0]
    elif what == "backup":
        assert held == here
        copies = [each.path for each in backups_of(library, folder_of(library))]
        assert all(_holds(each) == here for each in copies)
        assert _holds(copy) == here if said else _holds(copy) in (here, there)
        assert len(copies) >= said
    elif what == "restore":
        assert held == there if said else held in (here, there)
        (*asides,) = folder.glob("group.before-restoring-*")
        newest = _holds(backups_of(library, folder_of(library))[0].path)
        assert newest in (here, there) and (held != there or newest == there)
        assert held == here or [_holds(each) for each in asides] == [here]
    elif what == "merge":
        assert here <= held <= here | there
        assert held == here | there if said else held - here in (set(), there - here)


def _look_at_repaired(library: Path, said: bool) -> None:
    """Fail where it is neither damaged as it was nor saved, or what was set aside is not there."""
    good = _whole("both") | {("here", seq) for seq in range(1, 7001)}
    if needs_rescue(library):
        assert not said
        with closing(open_library(library)) as damaged:
            assert len(damaged.read("here")) == len(damaged.read("both")) == ROWS
    else:
        assert _holds(library) == good
        assert list(library.parent.glob("group.damaged-*"))


def _look_at_locked(library: Path, said: bool) -> None:
    """Fail where none of the passphrases opens it, or more or less is in it than was before."""
    opening = [None] if is_plain(library) else [each for each in KEYS[1:3] if _opens(library, each)]
    assert len(opening) == 1
    assert _holds(library, opening[0]) == _whole("both", "here")
    assert opening == [None] or not said


def _look_at_forgotten(library: Path, said: bool) -> None:
    """Fail where some of it is forgotten and some is not, or more is gone than is named."""
    held, content = _holds(library), library.read_bytes()
    gone = held - _whole("both", "here") == {("both", ROWS + 1), ("here", ROWS + 1)}
    assert gone or not said
    assert held >= _whole("both", "here") and len(held) in (2 * ROWS, 2 * ROWS + 2)
    assert (b"here, number 7000" in content) is not gone


def _opens(library: Path, key: Passphrase | None) -> bool:
    try:
        open_library(library, create=False, key=key).close()
    except StorageFault:
        return False
    return True


def _holds(path: Path, key: Passphrase | None = None) -> Held:
    """Return the rows of a library that opens and is whole."""
    with closing(open_library(path, create=False, key=key)) as library:
        assert verify(library) == ()
        rows = [row for each in library.headings() for row in library.read(each.meeting)]
        return {(row.meeting, row.seq) for row in rows}


def _whole(*meetings: str) -> Held:
    return {(meeting, seq) for meeting in meetings for seq in range(1, ROWS + 1)}


def appended(times: int) -> int:
    """Kill a playing meeting so often; return how many events were lost and records unsound."""
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
        f"append: {times} kills, {early} of them before the first event; {printed} events "
        f"printed, {lost} lost, {unsound} libraries unsound"
    )
    return lost + unsound


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
    sys.exit(main(sys.argv[1:]))
