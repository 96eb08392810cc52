"""Words stay until they can be read, at every speed."""

from __future__ import annotations

from app.rehearsing.playing import glide, stay
from facilitation.rehearsal.cues import cues
from facilitation.rehearsal.script import read_script


def cue(line):
    script = read_script(f'meeting "T"\narrive Ana\ncall Ana\n{line}\n', "t")
    return cues(script)[-1]


def test_longer_words_stay_longer():
    short, long = cue('say "Yes."'), cue(f'say "{"word " * 20}"')
    assert stay(None, 0, 100) <= stay(short, 0, 100) < stay(long, 0, 100)


def test_nothing_stays_for_ever():
    endless = cue(f'say "{"word " * 2_000}"')
    assert stay(endless, 10**9, 100) == 7_000


def test_twice_the_speed_is_half_the_time():
    line = cue(f'say "{"word " * 20}"')
    assert stay(line, 0, 200) * 2 == stay(line, 0, 100)


def test_time_that_passes_in_the_script_shows():
    assert glide(0, 100) < glide(60_000, 100) < glide(3_600_000, 100) == 2_500
