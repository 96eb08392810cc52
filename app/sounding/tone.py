"""A soft tone, made by the program itself."""

from __future__ import annotations

import io
import math
import wave
from array import array

RATE = 22_050
"""Samples a second."""

_LOUDEST = 9_000  # of 32,767: heard in a room, and nobody is startled
_RISE_MS = 60


def soft_tone(hertz: int = 528, ms: int = 900) -> bytes:
    """Return a tone as a WAV file: it swells quickly and fades to nothing, like a small bowl.

    One channel, 16 bits, :data:`RATE` samples a second.
    """
    count = RATE * ms // 1000
    rise = max(1, RATE * _RISE_MS // 1000)
    samples = array("h", [_sample(at, count, rise, hertz) for at in range(count)])
    if samples.itemsize != 2:  # noqa: PLR2004 - 16 bits
        raise AssertionError("a short has two bytes wherever Python runs")
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(samples.tobytes())
    return file.getvalue()


def _sample(at: int, count: int, rise: int, hertz: int) -> int:
    swell = min(1.0, at / rise)
    fade = (1 - at / count) ** 2
    wave_at = 2 * math.pi * hertz * at / RATE
    ringing = math.sin(wave_at) + 0.25 * math.sin(2 * wave_at)
    return round(_LOUDEST * swell * fade * ringing / 1.25)
