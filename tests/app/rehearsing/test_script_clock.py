"""The clock of a played meeting: it catches up with the script, and never goes back."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from app.rehearsing.script_clock import ScriptClock

START = int(datetime(2026, 5, 1, 18, 30, tzinfo=UTC).timestamp() * 1000)


def test_runs_with_real_time(steady):
    clock = ScriptClock(START, steady)
    before = clock.now()
    steady.pass_by(1500)
    assert clock.now().at - before.at == 1500
    assert clock.now().tick - before.tick == 1500


def test_shows_the_times_that_the_script_names(steady):
    at = ScriptClock(START, steady).now().at
    assert datetime.fromtimestamp(at / 1000).strftime("%H:%M") == "18:30"  # noqa: DTZ006


def test_catches_up_in_the_time_given(steady):
    clock = ScriptClock(START, steady)
    clock.run_to(START + 120_000, 2_000)
    steady.pass_by(1_000)
    assert clock.now().tick == 60_000
    steady.pass_by(1_000)
    assert clock.now().tick == 120_000
    steady.pass_by(1_000)
    assert clock.now().tick == 121_000


def test_what_is_behind_is_not_gone_back_to(steady):
    clock = ScriptClock(START, steady)
    clock.jump(START + 60_000)
    clock.jump(START + 30_000)
    assert clock.now().tick == 60_000


def test_stands_still_while_it_is_held_but_may_jump(steady):
    clock = ScriptClock(START, steady)
    clock.hold()
    steady.pass_by(10_000)
    assert clock.now().tick == 0
    clock.jump(START + 5_000)
    assert clock.now().tick == 5_000
    steady.pass_by(10_000)
    clock.go_on()
    assert clock.now().tick == 5_000
    steady.pass_by(10)
    assert clock.now().tick == 5_010


def test_goes_on_from_the_record(steady):
    clock = ScriptClock(START, steady)
    clock.start(7_000)
    steady.pass_by(1)
    assert clock.now().tick == 7_001


MOVES = st.one_of(
    st.tuples(st.just("pass"), st.integers(0, 5_000)),
    st.tuples(st.just("run"), st.integers(-5_000, 200_000)),
    st.tuples(st.just("jump"), st.integers(-5_000, 200_000)),
    st.tuples(st.just("hold"), st.just(0)),
    st.tuples(st.just("go_on"), st.just(0)),
)


@settings(max_examples=60)
@given(moves=st.lists(MOVES, max_size=30))
def test_never_goes_back(moves):
    now = [0]
    clock = ScriptClock(START, lambda: now[0])
    last = clock.now()
    for move, ms in moves:
        match move:
            case "pass":
                now[0] += ms * 1_000_000
            case "run":
                clock.run_to(START + ms, 700)
            case "jump":
                clock.jump(START + ms)
            case "hold":
                clock.hold()
            case _:
                clock.go_on()
        moment = clock.now()
        assert moment.tick >= last.tick
        assert moment.at - moment.tick == last.at - last.tick
        last = moment
