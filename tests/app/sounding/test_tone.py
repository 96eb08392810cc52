"""The soft tone: what it is, how it is played, and when."""

from __future__ import annotations

import io
import sys
import wave
from array import array

import pytest

from app.sounding.limit_tone import thresholds
from app.sounding.player import RATE, SoundPlayer, soft_tone
from facilitation.floor.turns import Turn
from facilitation.meeting.state import Floor, Meeting
from facilitation.process.rules import Rules


def test_the_tone_swells_and_fades_and_is_never_loud() -> None:
    with wave.open(io.BytesIO(soft_tone(ms=500)), "rb") as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, RATE)
        samples = array("h", sound.readframes(sound.getnframes()))
    assert len(samples) == RATE // 2
    loudest = max(map(abs, samples))
    assert 4_000 < loudest < 12_000
    assert max(map(abs, samples[:20])) < loudest // 10
    assert max(map(abs, samples[-200:])) < loudest // 10


def test_without_a_player_there_is_silence_and_no_fault(qapp) -> None:
    player = SoundPlayer(soft_tone(ms=10), find=lambda _program: None)
    assert not player.can_play
    player.play()


def test_it_is_said_that_a_player_is_missing(qapp, qtbot) -> None:
    player = SoundPlayer(soft_tone(ms=10), find=lambda _program: None)
    with qtbot.waitSignal(player.tried) as tried:
        player.try_out()
    assert tried.args == [False]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows plays by itself")
@pytest.mark.parametrize(("script", "played"), [("exit 0", True), ("exit 3", False)])
def test_trying_says_whether_it_was_played(qapp, qtbot, tmp_path, monkeypatch, script, played):
    program = tmp_path / "pw-play"
    program.write_text(f'#!/bin/sh\ntest -s "$1" || exit 9\n{script}\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    player = SoundPlayer(soft_tone(ms=10))
    assert player.can_play
    with qtbot.waitSignal(player.tried) as tried:
        player.try_out()
    assert tried.args == [played]


def meeting(rules: Rules, base: int | None = 60_000) -> Meeting:
    turn = Turn(5, 1, since=0, base=base)
    return Meeting(floor=Floor(turn=turn, rules=rules))


def test_where_the_tone_sounds() -> None:
    assert thresholds(meeting(Rules())) == (60_000,)
    assert thresholds(meeting(Rules(warning=10_000))) == (50_000, 60_000)
    assert thresholds(meeting(Rules(warning=60_000))) == (60_000,)
    assert thresholds(meeting(Rules(tone=False))) == ()
    assert thresholds(meeting(Rules(clock=False))) == ()
    assert thresholds(meeting(Rules(), base=None)) == ()
    assert thresholds(Meeting()) == ()
