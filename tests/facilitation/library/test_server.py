"""A library on a server: what one station does, the others hear of; and who is there."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import psycopg
import pytest

from facilitation.library.library import Library
from facilitation.record.journal import Behind, StorageFault
from facilitation.record.rows import Draft, Row

_WAIT_S = 10
_DRAFTS = (Draft("noted", 1, b"{}"),)


def _cut(shared: str) -> None:
    """Let the server end all connections, as a network does that goes away."""
    with psycopg.connect(shared, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def test_another_station_hears_of_an_act_and_of_the_room_and_nobody_of_her_own(
    shared: str, opened: Callable[..., Library], note: Callable[..., tuple[Row, ...]]
) -> None:
    here, there = opened(shared), opened(shared)
    heard, own = threading.Event(), threading.Event()
    there.watch("m", heard.set)
    here.watch("m", own.set)
    assert heard.wait(_WAIT_S), "whoever begins to listen may have missed something"
    assert own.wait(_WAIT_S)
    for done in (lambda: note(here), lambda: here.put_up("m", b"scene")):
        heard.clear()
        own.clear()
        done()
        assert heard.wait(_WAIT_S)
    assert there.is_up("m") == b"scene"
    assert there.is_up("other") == b""
    # News come in order: had it heard of its own, that would have come before this.
    note(there)
    assert own.wait(_WAIT_S)
    heard.clear()
    note(here, "other")
    there.leave("m")
    note(here)
    assert not heard.is_set()


def test_news_are_heard_again_after_the_network_was_gone(
    shared: str, opened: Callable[..., Library], note: Callable[..., tuple[Row, ...]]
) -> None:
    here, there = opened(shared), opened(shared)
    heard = threading.Event()
    there.watch("m", heard.set)
    assert heard.wait(_WAIT_S)
    there.join("m")
    heard.clear()
    _cut(shared)
    with pytest.raises(StorageFault) as fault:
        here.read("m")
    assert fault.value.code == "unreachable"
    with pytest.raises(StorageFault):
        there.read("m")
    assert heard.wait(_WAIT_S), "something may have been missed meanwhile"
    there.read("m")
    heard.clear()
    note(here)
    assert heard.wait(_WAIT_S)
    assert here.join("m"), "it came back, and with it what it holds"


def test_a_station_is_there_until_its_connection_ends(
    shared: str, opened: Callable[..., Library]
) -> None:
    here, there = opened(shared), opened(shared)
    assert not here.join("m")
    assert not here.join("m"), "it is not another one itself"
    assert there.join("m")
    assert not there.join("other")
    here.close()
    # The server ends the work of a connection by itself, a moment later.
    end = time.monotonic() + _WAIT_S
    while there.join("m") and time.monotonic() < end:
        time.sleep(0.01)
    assert not there.join("m")


def test_of_two_at_once_one_is_behind(shared: str, opened: Callable[..., Library]) -> None:
    here, there = opened(shared), opened(shared)
    assert not here.read("m")
    assert not there.read("m")
    here.append("m", 0, _DRAFTS, 1, 1, "console")
    with pytest.raises(Behind) as news:
        there.append("m", 0, _DRAFTS, 2, 2, "desk")
    assert news.value.found == 1


def test_signs_of_life_are_told_by_one_clock(
    shared: str, opened: Callable[..., Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A laptop whose clock is an hour fast reads its neighbour's signs as it would see them."""
    here, there = opened(shared), opened(shared)
    here.pulse("m", 1_000_000, 7)
    hour = 3_600_000
    import facilitation.library.stations as module

    fast = module.time.time_ns() + hour * 1_000_000
    monkeypatch.setattr(module.time, "time_ns", lambda: fast)
    at, tick = there.last_pulse("m") or (0, 0)
    assert tick == 7
    assert abs(at - 1_000_000 - hour) < 10_000
