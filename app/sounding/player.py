"""A soft tone, made by the program itself, and played with what the system has."""

from __future__ import annotations

import io
import math
import shutil
import sys
import wave
from array import array
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTemporaryDir, Signal

PLAYERS: Sequence[tuple[str, ...]] = (
    ("pw-play",),
    ("paplay",),
    ("aplay", "-q"),
    ("afplay",),
)
"""Programs that play a WAV file, the usual first: PipeWire, PulseAudio, ALSA, macOS."""

Find = Callable[[str], str | None]


class SoundPlayer(QObject):
    """Plays one sound, and never waits for it; where nothing can play it, there is silence.

    ``tried`` says after :meth:`try_out` whether the sound was played, as far as the system tells.
    """

    tried = Signal(bool)

    def __init__(
        self, sound: bytes, parent: QObject | None = None, *, find: Find = shutil.which
    ) -> None:
        """Keep the sound in a file of its own, which goes when the player goes."""
        super().__init__(parent)
        self._folder = QTemporaryDir()
        self._file = Path(self._folder.path()) / "tone.wav"
        self._command = next((each for each in PLAYERS if find(each[0])), None)
        self._sound = sound

    @property
    def can_play(self) -> bool:
        return sys.platform == "win32" or self._command is not None

    def play(self) -> None:
        """Play the sound once, if that can be done at all."""
        if not self._ready():
            return
        if sys.platform == "win32":
            import winsound

            with suppress(RuntimeError):  # no sound device
                quietly = winsound.SND_ASYNC | winsound.SND_NODEFAULT
                winsound.PlaySound(str(self._file), winsound.SND_FILENAME | quietly)
            return
        if self._command is None:
            return
        program, *options = self._command
        QProcess.startDetached(program, [*options, str(self._file)])

    def try_out(self) -> None:
        """Play the sound for somebody who wants to know whether it can be heard."""
        if self._command is None or not self._ready():
            self.play()
            self.tried.emit(self.can_play)
            return
        program, *options = self._command
        playing = QProcess(QCoreApplication.instance())  # it may outlive the window
        playing.finished.connect(self._on_finished)
        playing.finished.connect(playing.deleteLater)
        playing.errorOccurred.connect(self._on_error)
        playing.start(program, [*options, str(self._file)])

    def _on_finished(self, status: int) -> None:
        self.tried.emit(status == 0)

    def _on_error(self) -> None:
        self.tried.emit(False)

    def _ready(self) -> bool:
        """Put the sound into its file; tell whether there is something to play and to play with."""
        if not self.can_play or not self._folder.isValid():
            return False
        if not self._file.exists():
            self._file.write_bytes(self._sound)
        return True


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
