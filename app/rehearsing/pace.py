"""How long a line stays before the next one comes, in ms of real time."""

from __future__ import annotations

from facilitation.rehearsal.cues import Cue

SPEEDS = (50, 100, 200, 400, 800)
"""In per cent of the usual speed."""

USUAL = 100
_BEAT = 900
_A_LETTER = 28
_LONGEST = 7_000
_QUICKEST = 60
_GLIDE_SHARE = 50
_LONGEST_GLIDE = 2_500


def stay(cue: Cue | None, gap: int, speed: int) -> int:
    """Return how long what was played stays, until a line that comes ``gap`` ms of script later.

    Words stay until they can be read; time that passes in the script shows for a moment.
    """
    read = 0 if cue is None else len(cue.words or cue.line.comment) * _A_LETTER
    passing = min(_LONGEST_GLIDE, max(0, gap) // _GLIDE_SHARE)
    return _at(min(_LONGEST, _BEAT + max(read, passing)), speed)


def glide(gap: int, speed: int) -> int:
    """Return how long the clock takes to catch up with ``gap`` ms of script."""
    return _at(min(_LONGEST_GLIDE, max(0, gap) // _GLIDE_SHARE), speed)


def _at(ms: int, speed: int) -> int:
    return max(_QUICKEST, ms * USUAL // max(1, speed))
