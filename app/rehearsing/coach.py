"""The coach: plays the room while somebody practises facilitating, and answers her acts."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.rehearsing.playing import Playing, glide
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.opening.acts import Undo
from facilitation.meeting.outcome import Refusal
from facilitation.rehearsal.cues import Cue
from facilitation.rehearsal.practice import CONSOLE, SCRIPT, Practice, Review
from facilitation.rehearsal.script import Script

_MOST_UNDONE = 50


class Coach(Playing):
    """Practising in the real windows.

    To be wired so: a station over a memory journal with a :class:`ScriptClock` that begins
    at ``starts_at(script)``, then ``Coach(station, script, clock, folder)`` with the folder
    in which the script lies, a :class:`~app.rehearsing.coach_bar.CoachBar` on it, and
    :meth:`begin`. Acts recorded under ``console`` are taken for hers; the room's are
    recorded under ``script``.

    ``hinted`` carries a line that was asked for, ``answered`` what an act of hers came to,
    ``finished`` the Review.
    """

    hinted = Signal(str)
    answered = Signal(object)

    def _prepare(self, script: Script) -> None:
        self._practice = Practice(script, self.station.processes, self._folder)
        self._showing = False
        self._same = ""
        self.station.changed.connect(self._on_changed)
        self._so = False
        self.station.refused.connect(self._on_refused)

    @property
    def cue(self) -> Cue | None:
        return self._practice.cue

    @property
    def waits(self) -> bool:
        """Whether the next act is hers."""
        return self._practice.waits and not self._same

    @property
    def astray(self) -> bool:
        """Whether her last act led where the script cannot follow."""
        return self._practice.astray

    @property
    def plays(self) -> bool:
        """Whether a line of the room is due, which going on would play."""
        return not (self._over or self.cue is None or self.waits or self.astray)

    @property
    def may_run_on(self) -> bool:
        """Whether :meth:`run_on` would spare her doing the same thing over and over."""
        return self._practice.may_run_on and not self._same

    @property
    def progress(self) -> tuple[int, int]:
        return self._practice.progress

    def hint(self) -> None:
        """Help with her act: show the line itself."""
        line = self._practice.hint()
        if line:
            self.hinted.emit(line)

    def show_me(self) -> None:
        """Take back what led astray, and do her act for her where one is due."""
        self._come_back()
        if self._practice.waits:
            self._show()

    def run_on(self) -> None:
        """Go on doing what she has just done, for as long as it is the same."""
        cue = self.cue
        if cue is not None and self.may_run_on:
            self._same = cue.line.source
            self._look()

    def review(self) -> Review:
        """Say how it has gone so far."""
        took = self._took.elapsed() if self._took.isValid() else 0
        return self._practice.review(int(took))

    def _last_word(self) -> Review:
        return self.review()

    def _look(self) -> None:
        if self._over:
            return
        if self.astray:
            self._timer.stop()
            self.moved.emit()
            return
        self._practice.settle(self.station.meeting, self.station.history, self.station.now())
        cue = self.cue
        if cue is None:
            self.stop()
        elif self._practice.waits and cue.line.source != self._same:
            self._same = ""
            self._wait_for_her(cue)
        else:
            self._wait_for(cue)
        self.moved.emit()

    def _wait_for_her(self, cue: Cue) -> None:
        """Let time run to the moment of her act, so that timers say that it is due."""
        self._timer.stop()
        if not self.paused:
            self._clock.run_to(cue.at, glide(self._gap(cue), self.speed))

    def _play_due(self) -> None:
        cue = self.cue
        if cue is None or self._over or self.astray:
            return
        if not self._practice.waits:
            self._so = False
            done = self._perform(cue, SCRIPT)
            self._practice.played(refused=cue.expects_refusal if self._so else not done)
            self._look()
        elif self._same:
            self._show(running_on=True)

    def _come_back(self) -> None:
        for _ in range(_MOST_UNDONE):
            if not self.astray or not self.station.do(Undo(), CONSOLE):
                return

    def _show(self, *, running_on: bool = False) -> None:
        cue = self.cue
        if cue is None:
            return
        self._showing = True
        try:
            self._perform(cue, CONSOLE)
        finally:
            self._showing = False
        self._practice.shown(running_on=running_on)
        self._look()

    def _on_changed(self, rows: tuple[Recorded, ...]) -> None:
        if self._showing or self._over or not rows or rows[0].by != CONSOLE:
            return
        self._same = ""
        self.answered.emit(self._practice.met(self.station.history.rows(), rows))
        self._look()

    def _on_refused(self, refusal: Refusal) -> None:
        self._so = refusal.so
        if not refusal.so and not self._showing and not self._over and self._practice.waits:
            self._practice.refused()
