"""The clock: what the system clock does, and sleep, change no speaking time."""

from __future__ import annotations

import sys
import time

import pytest

from app.attending import clock
from app.attending.clock import SteadyClock, asleep_ms, steady_ns

DAY_NS = 86_400_000_000_000


class Clocks:
    """A wall clock and a steady one, in ns, turned by hand."""

    def __init__(self) -> None:
        self.wall = 1_767_290_400_000_000_000
        self.steady = 5_000_000_000

    def made(self) -> SteadyClock:
        return SteadyClock(lambda: self.wall, lambda: self.steady)


@pytest.mark.parametrize("jump", [DAY_NS, -DAY_NS, 1, -3_600_000_000_000])
def test_ticks_know_nothing_of_the_wall_clock(jump: int) -> None:
    clocks = Clocks()
    made = clocks.made()
    made.start(40_000)
    clocks.steady += 2_500_000_000
    clocks.wall += jump
    assert made.now().tick == 42_500
    assert made.now().at == clocks.wall // 1_000_000


def test_ticks_go_on_from_the_last_sign_of_life() -> None:
    clocks = Clocks()
    made = clocks.made()
    clocks.steady += DAY_NS
    made.start(1_234)
    assert made.now().tick == 1_234


def test_the_clock_of_this_system_runs_and_it_has_not_slept_backwards() -> None:
    before = steady_ns()
    assert steady_ns() >= before
    assert asleep_ms() >= 0


@pytest.mark.skipif(sys.platform != "linux", reason="the clocks that Linux names so")
def test_sleep_is_the_difference_of_two_steady_clocks(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = {time.CLOCK_BOOTTIME: 90_000_000_000, time.CLOCK_MONOTONIC: 30_000_000_000}
    monkeypatch.setattr(clock.time, "clock_gettime_ns", shown.__getitem__)
    assert asleep_ms() == 60_000
