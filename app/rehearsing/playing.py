"""What practising and watching share: lines are played into a station at a pace."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.attending.station import Station
from app.rehearsing.script_clock import ScriptClock
from facilitation.language.checks import Check
from facilitation.meeting.act import Actor
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.people.acts import Arrive, BringPeople
from facilitation.meeting.outcome import Refusal
from facilitation.rehearsal.cues import Cue
from facilitation.rehearsal.player import with_people
from facilitation.rehearsal.script import Script

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


class Happening(msgspec.Struct, frozen=True):
    """What was played last, and what came of it (nothing where it was refused)."""

    cue: Cue
    rows: tuple[Recorded, ...]


class Playing(QObject):
    """Plays cues into a station; those who inherit say which is due and what follows.

    ``moved`` comes whenever something that can be shown has changed, ``finished`` once at
    the end with whatever there is to say.
    """

    moved = Signal()
    finished = Signal(object)

    def __init__(
        self,
        station: Station,
        script: Script,
        clock: ScriptClock,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        """Play nothing before :meth:`begin`; in ``folder`` lie the files that the script names."""
        super().__init__(parent)
        self.station = station
        self.last: Happening | None = None
        self.paused = False
        self.speed = USUAL
        self._over = False
        self._clock = clock
        self._folder = folder
        self._took = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._play_due)
        self._prepare(script)

    def _prepare(self, script: Script) -> None:
        raise NotImplementedError

    @property
    def cue(self) -> Cue | None:
        """What comes next; None at the end."""
        raise NotImplementedError

    def begin(self) -> None:
        """Begin to play: what was there before anybody came is there at once."""
        self._took.start()
        self._look()
        while (cue := self.cue) is not None and _is_there_already(cue):
            self.go_on()

    def pause(self) -> None:
        """Stand still; the clock too."""
        self.paused = True
        self._timer.stop()
        self._clock.hold()
        self.moved.emit()

    def resume(self) -> None:
        """Go on at the usual pace."""
        self.paused = False
        self._clock.go_on()
        self._look()

    def go_on(self) -> None:
        """Play what is due at once, without waiting for it."""
        self._timer.stop()
        self._play_due()

    def set_speed(self, speed: int) -> None:
        """Play at ``speed`` per cent of the usual pace from the next line on."""
        self.speed = max(1, speed)
        self.moved.emit()

    def stop(self) -> None:
        """Stop for good; the meeting stays as it is, and time runs on."""
        self._timer.stop()
        if self.paused:
            self.paused = False
            self._clock.go_on()
        if not self._over:
            self._over = True
            self.finished.emit(self._last_word())

    def _last_word(self) -> object:
        """Return what there is to say at the end."""
        return None

    def _look(self) -> None:
        """Find out what is due and set about it."""
        raise NotImplementedError

    def _play_due(self) -> None:
        raise NotImplementedError

    def _wait_for(self, cue: Cue) -> None:
        """Let what was played last stay for a while, and time run on to the next line."""
        if self.paused:
            return
        length = stay(self.last.cue if self.last else None, self._gap(cue), self.speed)
        self._clock.run_to(cue.at, length)
        self._timer.start(length)

    def _gap(self, cue: Cue) -> int:
        return cue.at - self.last.cue.at if self.last else 0

    def _perform(self, cue: Cue, by: str) -> bool:
        """Do what a line says at its moment; return whether it was done."""
        if isinstance(cue.meant, Check):
            return True
        self._clock.jump(cue.at)
        before = self.station.history.last_seq
        ready = with_people(cue.meant, self._folder)
        done = not isinstance(ready, Refusal) and bool(self.station.do(ready, by))
        self.last = Happening(cue, tuple(self.station.history.rows()[before:]))
        return done


def _is_there_already(cue: Cue) -> bool:
    """Whether a line is about what stands before the meeting goes on: title, people, agenda."""
    return cue.actor is Actor.PREPARATION or isinstance(cue.meant, Arrive | BringPeople)
