"""One program for one library: who rings is heard, also before Qt answers."""

import threading

import pytest

from app.starting import single
from app.starting.single import Doorbell, ask_running

LIBRARY = "/libraries/王小明.goround"


@pytest.fixture(autouse=True)
def _own_places(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path_factory.mktemp("g")))


@pytest.fixture
def bell(qapp):
    bell = Doorbell(LIBRARY, qapp)
    yield bell
    bell.close()


def test_nobody_is_there_before_the_first_start(qapp):
    assert not ask_running(LIBRARY, "Spring")


@pytest.mark.parametrize("asked", ["Spring", "", "ليلى حداد"])
def test_who_rings_before_qt_answers_is_heard_then(bell, qtbot, asked):
    assert ask_running(LIBRARY, asked)
    with qtbot.waitSignal(bell.rung) as rung:
        bell._listen()
    assert rung.args == [asked]


def test_who_rings_later_is_heard_too(bell, qtbot):
    bell._listen()
    with qtbot.waitSignal(bell.rung) as rung:
        ringing = threading.Thread(target=ask_running, args=(LIBRARY, "Spring"))
        ringing.start()
    ringing.join()
    assert rung.args == ["Spring"]


def test_two_who_ring_at_once_are_both_heard(bell, qtbot):
    assert ask_running(LIBRARY, "Spring")
    assert ask_running(LIBRARY, "Summer")
    with qtbot.waitSignals([bell.rung, bell.rung]):
        bell._listen()


def test_another_library_has_a_bell_of_its_own(bell):
    assert not ask_running("/libraries/other.goround", "Spring")


def test_nothing_stays_behind(qapp):
    for answered in (False, True):
        bell = Doorbell(LIBRARY, qapp)
        if answered:
            bell._listen()
        bell.close()
        assert not ask_running(LIBRARY, "")
        assert not single._place(single.channel_name(LIBRARY)).exists()


def test_a_channel_left_over_from_a_crash_is_taken_over(qapp, qtbot):
    single._held(single.channel_name(LIBRARY)).close()
    assert not ask_running(LIBRARY, "")
    bell = Doorbell(LIBRARY, qapp)
    assert ask_running(LIBRARY, "Spring")
    with qtbot.waitSignal(bell.rung):
        bell._listen()
    bell.close()


def test_where_no_channel_can_be_held_qt_makes_it_at_once(qapp, qtbot, monkeypatch):
    monkeypatch.setattr(single, "_place", lambda _channel: None)
    bell = Doorbell(LIBRARY, qapp)
    assert ask_running(LIBRARY, "Spring")
    with qtbot.waitSignal(bell.rung) as rung:
        pass
    assert rung.args == ["Spring"]
    bell.close()
