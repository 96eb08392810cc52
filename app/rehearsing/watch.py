"""Watching a rehearsal: the whole script plays by itself, at a pace, line by line if wanted."""

from __future__ import annotations

from app.rehearsing.bar import PlayBar
from app.rehearsing.playing import Playing
from app.wording import Wording
from facilitation.rehearsal.cues import Cue, cues
from facilitation.rehearsal.practice import SCRIPT
from facilitation.rehearsal.script import Script


class Watch(Playing):
    """Plays a script in the real windows; wired as a Coach is.

    ``finished`` carries nothing. :meth:`~Playing.go_on` while paused is one step.
    """

    def _prepare(self, script: Script) -> None:
        self._cues = tuple(each for each in cues(script) if not each.is_check)
        self._place = 0

    @property
    def cue(self) -> Cue | None:
        return self._cues[self._place] if self._place < len(self._cues) else None

    @property
    def progress(self) -> tuple[int, int]:
        return self._place, len(self._cues)

    def _look(self) -> None:
        if self.cue is None:
            self.stop()
        elif not self._over:
            self._wait_for(self.cue)
        self.moved.emit()

    def _play_due(self) -> None:
        if self.cue is None or self._over:
            return
        self._perform(self.cue, SCRIPT)
        self._place += 1
        self._look()


class WatchBar(PlayBar):
    """Stands above the quick bar while a rehearsal plays by itself; F10 is a step."""

    def __init__(self, watch: Watch, wording: Wording) -> None:
        self._watch = watch
        super().__init__(watch, wording)
        self.told.addStretch(1)
        self.name(self.on, self.tr("Step"))
        self.refresh()

    def refresh(self) -> None:
        """Show what was played last."""
        super().refresh()
        if self.done:
            return
        watch = self._watch
        self.heading.setText(self._words.heading(waits=False, astray=False, paused=watch.paused))
        self.far.setText(self._words.progress(*watch.progress))
        self.happens.setText(self._telling.happening(watch.station.meeting, watch.last))
