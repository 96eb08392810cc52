"""The tone of a turn in a running meeting: once at each limit, and never for a circle."""

from __future__ import annotations

import pytest

from app.sounding.limit_tone import LimitTone


@pytest.fixture
def rung(room):
    heard = []
    tone = LimitTone(room.station, lambda: heard.append(room.clock.tick), room.console)
    assert tone.parent() is room.console
    return heard


def test_the_tone_sounds_once_at_the_limit_and_once_after_an_extension(room, rung):
    room.play("limit 1:00", "call ben")
    room.pass_time(59)
    assert rung == []
    room.pass_time(1)
    room.pass_time(1)
    assert len(rung) == 1
    room.play("extend 1:00")
    room.pass_time(56)
    assert len(rung) == 1
    room.pass_time(3)
    room.pass_time(3)
    assert len(rung) == 2


def test_a_paused_turn_is_not_rung_at(room, rung):
    room.play("limit 1:00", "call ben", "pause")
    room.pass_time(300)
    assert rung == []
    room.play("resume")
    room.pass_time(60)
    assert len(rung) == 1


def test_a_first_tone_before_the_end(room, rung):
    room.play("limit 1:00", "rule warning 0:20", "call ben")
    room.pass_time(40)
    assert len(rung) == 1
    room.pass_time(20)
    assert len(rung) == 2


def test_the_tone_can_be_off(room, rung):
    room.play("limit 1:00", "rule tone off", "call ben")
    room.pass_time(90)
    assert rung == []


def test_a_limit_passed_long_ago_is_not_rung_at(room, rung):
    room.play("limit 1:00", "call ben")
    room.pass_time(600)
    assert rung == []


def test_a_turn_that_was_interrupted_after_its_limit_is_not_rung_at_again(room, rung):
    room.play("limit 1:00", "call ben")
    room.pass_time(60)
    room.play("chi!")
    room.pass_time(2)
    room.play("done")
    room.pass_time(2)
    assert len(rung) == 1


def test_a_hard_limit_without_grace_is_rung_at_too(room, rung):
    room.play("rule grace 0:00", "limit 1:00 hard", "call ben")
    room.pass_time(30)
    room.pass_time(31)
    room.pass_time(5)
    assert len(rung) == 1
