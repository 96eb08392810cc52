"""The real program in a real window: started, typed into, started twice, killed, opened again."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitation.library.library import open_library
from facilitation.library.verify import verify
from facilitation.meeting.codec import Codec
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.meeting.kept import KeptMeeting
from facilitation.process.catalogue import Processes

pytestmark = pytest.mark.realwindow

HOUSE = Path(__file__).parents[2]
TITLE = "Spring assembly"
_NOTICED_NS = 2_000_000_000
LONGEST_MS = 30_000


def until(found: Callable[[], object], what: str) -> object:
    """Ask again and again until there is something; fail after half a minute."""
    end = time.monotonic_ns() + LONGEST_MS * 1_000_000
    while time.monotonic_ns() < end:
        if result := found():
            return result
        select_nothing()
    raise AssertionError(f"waited in vain for {what}")


def select_nothing() -> None:
    """Let the other processes run; nothing here depends on how long."""
    subprocess.run([sys.executable, "-c", ""], check=True)


def xdotool(*arguments: str) -> str:
    done = subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False)
    return done.stdout.strip()


def window_named(title: str) -> str:
    return str(until(lambda: xdotool("search", "--onlyvisible", "--name", title), title)).split()[0]


def type_line(window: str, line: str) -> None:
    xdotool("windowactivate", "--sync", window)
    xdotool("type", "--delay", "15", line)
    xdotool("key", "Return")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.goround"
    journal = open_library(path)
    kept = KeptMeeting(journal, "spring", Processes())
    kept.do(OpenMeeting(TITLE), Moment(1_767_290_400_000, 0), "console")
    journal.close()
    return path


@pytest.fixture
def start(library: Path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    started: list[subprocess.Popen[bytes]] = []

    def run(*arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "main.py", "--library", str(library), *arguments]
        with (library.parent / "errors.txt").open("ab") as errors:
            process = subprocess.Popen(command, cwd=HOUSE, stderr=errors)
        started.append(process)
        return process

    yield run
    for process in started:
        if process.poll() is None:
            process.kill()
        process.wait()


def kinds(path: Path) -> list[str]:
    journal = open_library(path, read_only=True)
    try:
        return [row.kind for row in journal.read("spring")]
    finally:
        journal.close()


def test_what_is_typed_is_recorded(
    library: Path, start: Callable[..., subprocess.Popen[bytes]]
) -> None:
    program = start(TITLE)
    window = window_named(TITLE)
    type_line(window, "arrive Ana, Ben")
    until(lambda: kinds(library).count("person_arrived") == 2, "two arrivals")
    type_line(window, "ana")
    until(lambda: "hand_raised" in kinds(library), "a raised hand")
    xdotool("key", "space")
    until(lambda: "turn_started" in kinds(library), "a turn")
    xdotool("key", "ctrl+z")
    until(lambda: "act_undone" in kinds(library), "undo")
    program.send_signal(signal.SIGTERM)
    program.wait()
    assert "Traceback" not in (library.parent / "errors.txt").read_text()


def test_a_second_start_raises_the_first_window(
    start: Callable[..., subprocess.Popen[bytes]],
) -> None:
    start(TITLE)
    window_named(TITLE)
    second = start(TITLE)
    assert second.wait(LONGEST_MS / 1_000) == 0
    windows = xdotool("search", "--onlyvisible", "--name", TITLE).split()
    assert len(windows) == 1


def test_nothing_is_lost_when_it_is_killed(
    library: Path, start: Callable[..., subprocess.Popen[bytes]]
) -> None:
    program = start(TITLE)
    window = window_named(TITLE)
    type_line(window, "arrive Ana, Ben")
    type_line(window, "hand ana")
    until(lambda: "hand_raised" in kinds(library), "a raised hand")
    xdotool("key", "space")
    until(lambda: "turn_started" in kinds(library), "a turn")
    program.kill()
    program.wait()
    before, killed = kinds(library), time.monotonic_ns()
    # A turn goes on as if nothing had been where less than a second is missing.
    until(lambda: time.monotonic_ns() - killed > _NOTICED_NS, "time enough to be missed")
    start(TITLE)
    window_named(TITLE)
    # The turn that ran is stopped at the last sign of life, and the program asks.
    until(lambda: kinds(library)[len(before) :] == ["turn_paused"], "the pause after the crash")
    journal = open_library(library, read_only=True)
    assert verify(journal) == ()
    events = [Codec().recorded(row).event for row in journal.read("spring")]
    journal.close()
    assert len(events) == len(before) + 1
