"""Playing a sound with what the system has: no library of Qt's essentials plays any."""

from __future__ import annotations

import shutil
import sys
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
