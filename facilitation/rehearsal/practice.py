"""Practising: the script plays the room, and somebody makes the facilitator's acts herself.

Nothing here knows of windows or of time that passes: whoever drives it plays the room's
cues into the meeting, hands in what the facilitator did, and shows what is answered.

What an act of hers comes to, in this order:

|Met|The act|Then|
|-|-|-|
|as written|does what the script's next line would have done, in whatever words|the script goes on|
|ahead|the same before the room was done, or what the room was about to do|that falls away|
|besides|is something more, and the rest of the script still plays|her line is still due|
|own way|takes the place of her line, and the rest still plays|the script goes on|
|back|took back what was astray|her line is due again|
|astray|leads where the script cannot follow|the expected line is shown; undo leads back|
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

import msgspec

from facilitation.language.checks import Check
from facilitation.meeting.act import Actor
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.history import History
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes
from facilitation.rehearsal.cues import Cue, cues
from facilitation.rehearsal.foresight import Foresight
from facilitation.rehearsal.script import Script

CONSOLE = "console"
SCRIPT = "script"
_OFTEN = 3


class Met(StrEnum):
    """What an act of hers came to; see the table above."""

    AS_WRITTEN = "as_written"
    AHEAD = "ahead"
    BESIDES = "besides"
    OWN_WAY = "own_way"
    BACK = "back"
    ASTRAY = "astray"


class How(StrEnum):
    """How a line of hers came about."""

    ALONE = "alone"
    TOLD = "told"  # she had seen the line itself
    SHOWN = "shown"  # the coach did it
    RUN_ON = "run_on"  # she let the piece go round by itself
    OWN_WAY = "own_way"


class Deed(msgspec.Struct, frozen=True):
    """A line of hers, and how it came about."""

    line: str
    how: How


class Review(msgspec.Struct, frozen=True):
    """How a practice went, without a score.

    ``besides`` are acts she made that the script did not ask for, ``astray`` those it could
    not follow, ``refusals`` acts that were not possible. ``took`` is the ms of real time
    that she practised; ``finished`` whether the script came to its end.
    """

    deeds: tuple[Deed, ...]
    besides: int
    astray: int
    refusals: int
    took: int
    finished: bool

    def count(self, *hows: How) -> int:
        return sum(1 for each in self.deeds if each.how in hows)

    @property
    def to_look_at(self) -> tuple[str, ...]:
        """The lines that she needed to see, each once, in the order in which they came up."""
        seen = (each.line for each in self.deeds if each.how in (How.TOLD, How.SHOWN))
        return tuple(dict.fromkeys(seen))


class Practice:
    """One practice on a script; ask :attr:`cue` what comes and :attr:`waits` for whom."""

    def __init__(
        self,
        script: Script,
        processes: Processes,
        folder: Path,
        by: str = CONSOLE,
        script_by: str = SCRIPT,
    ) -> None:
        self._cues = list(cues(script))
        self._place = 0
        self._foresight = Foresight(processes, folder, Actor.FACILITATOR, by, script_by)
        self._looked_up = False
        self._astray = False
        self._bearable = 0
        self._deeds: list[Deed] = []
        self._counts = {Met.BESIDES: 0, Met.ASTRAY: 0}
        self._refusals = 0
        self.surprises = 0
        """How many things were not as the script expected; quietly counted, never shown."""

    @property
    def cue(self) -> Cue | None:
        """What comes next; None at the end."""
        return self._cues[self._place] if self._place < len(self._cues) else None

    @property
    def waits(self) -> bool:
        return self.cue is not None and _is_hers(self.cue)

    @property
    def finished(self) -> bool:
        return self.cue is None

    @property
    def astray(self) -> bool:
        return self._astray

    @property
    def progress(self) -> tuple[int, int]:
        return self._place, len(self._cues)

    @property
    def may_run_on(self) -> bool:
        """Whether three of her last four acts were what is due again."""
        cue = self.cue
        lately = [each.line for each in self._deeds[-4:]]
        return cue is not None and self.waits and lately.count(cue.line.source) >= _OFTEN

    def settle(self, meeting: Meeting, history: History, moment: Moment) -> None:
        """Go past the checks that are due, comparing quietly, and past what is so already.

        ``meeting`` is the state at the ``moment``, ``history`` what it was read off.
        """
        while (cue := self.cue) is not None:
            if isinstance(cue.meant, Check):
                self.surprises += not self._foresight.holds(meeting, cue.meant, moment)
            elif not self.waits or not self._foresight.is_so(history, cue.meant, moment):
                return
            self._place += 1

    def played(self, *, refused: bool = False) -> None:
        """Take in that a line of the script was played, or that it was refused."""
        if self.cue is not None:
            self.surprises += refused != self.cue.expects_refusal
            self._place += 1

    def hint(self) -> str:
        """Return her line as it may be typed, which she has then seen; empty while none is due."""
        cue = self.cue
        if cue is None or not self.waits:
            return ""
        self._looked_up = True
        return written(cue)

    def shown(self, *, running_on: bool = False) -> None:
        """Take in that the coach did her line for her."""
        self._advance(How.RUN_ON if running_on else How.SHOWN)

    def refused(self) -> None:
        self._refusals += 1

    def met(self, record: Sequence[Recorded], rows: Sequence[Recorded]) -> Met:
        """Take in an act of hers that was recorded: ``rows``, the last of the whole ``record``."""
        before = record[: len(record) - len(rows)]
        was_astray = self._astray
        met = self._judge(before, record, rows)
        self._astray = met is Met.ASTRAY
        if was_astray and met is Met.BESIDES and isinstance(rows[0].event, ActUndone | ActRedone):
            return Met.BACK
        if met in self._counts and not (was_astray and met is Met.ASTRAY):
            self._counts[met] += 1  # who is astray goes astray once, however far
        return met

    def review(self, took: int) -> Review:
        """Say how it went; ``took`` in ms."""
        return Review(
            tuple(self._deeds),
            self._counts[Met.BESIDES],
            self._counts[Met.ASTRAY],
            self._refusals,
            took,
            self.finished,
        )

    def _judge(
        self, before: Sequence[Recorded], record: Sequence[Recorded], rows: Sequence[Recorded]
    ) -> Met:
        rest = self._cues[self._place :]
        place = next((place for place, each in enumerate(rest) if _is_hers(each)), None)
        if place is None:
            return Met.BESIDES
        hers = rest[place]
        same = not isinstance(hers.meant, Check) and self._foresight.same(before, rows, hers.meant)
        if same and place == 0 and not self._astray:
            self._advance(self._how())
            return Met.AS_WRITTEN
        if not self._astray:
            self._bearable = self._foresight.failures(before, rest)
        # Words, and checks on the way, fall away when she was quicker than the room.
        hurried = [each for each in rest[:place] if not (each.is_check or each.words)]
        if same and self._fits(record, [*hurried, *rest[place + 1 :]]):
            self._cues[self._place :] = [*hurried, hers, *rest[place + 1 :]]
            self._take_out(hers, self._how())
            return Met.AHEAD if place else Met.AS_WRITTEN
        if self._took_from_the_room(before, record, rows, rest[:place]):
            return Met.AHEAD
        instead = [*rest[:place], *rest[place + 1 :]]
        alike = type(rows[-1].event) in self._kinds_foreseen(before, hers, rows)
        for met, following in self._ways(rest, instead, alike=alike):
            if self._fits(record, following):
                if met is Met.OWN_WAY:
                    self._take_out(hers, How.OWN_WAY)
                return met
        return Met.ASTRAY

    def _kinds_foreseen(
        self, before: Sequence[Recorded], hers: Cue, rows: Sequence[Recorded]
    ) -> frozenset[type]:
        if isinstance(hers.meant, Check):
            return frozenset()
        return self._foresight.kinds(before, rows, hers.meant)

    @staticmethod
    def _ways(
        rest: Sequence[Cue], instead: Sequence[Cue], *, alike: bool
    ) -> tuple[tuple[Met, Sequence[Cue]], ...]:
        """An act of the kind that was due is first taken for it, any other for something more."""
        besides, own_way = (Met.BESIDES, rest), (Met.OWN_WAY, instead)
        return (own_way, besides) if alike else (besides, own_way)

    def _took_from_the_room(
        self,
        before: Sequence[Recorded],
        record: Sequence[Recorded],
        rows: Sequence[Recorded],
        due: Sequence[Cue],
    ) -> bool:
        """Leave out the room's line that she has entered herself, if it is one of those due."""
        for each in due:
            if isinstance(each.meant, Check) or not self._foresight.same(before, rows, each.meant):
                continue
            rest = [other for other in self._cues[self._place :] if other is not each]
            if self._fits(record, rest):
                self._cues[self._place :] = rest
                return True
        return False

    def _fits(self, record: Sequence[Recorded], rest: Sequence[Cue]) -> bool:
        """Tell whether the rest plays no worse than it would have before her act."""
        return self._foresight.failures(record, rest) <= self._bearable

    def _take_out(self, hers: Cue, how: How) -> None:
        """Note her line as done, and leave the room's lines before it still to be played."""
        self._cues.remove(hers)
        self._note(hers, how)

    def _advance(self, how: How) -> None:
        if self.cue is not None:
            self._note(self.cue, how)
            self._place += 1

    def _note(self, hers: Cue, how: How) -> None:
        self._deeds.append(Deed(hers.line.source, how))
        self._looked_up = False
        self._astray = False

    def _how(self) -> How:
        return How.TOLD if self._looked_up else How.ALONE


def written(cue: Cue) -> str:
    """Return a line as it would be typed, with the block under it."""
    block = cue.line.block
    return cue.line.source if block is None else f'{cue.line.source}\n"""\n{block}\n"""'


def _is_hers(cue: Cue) -> bool:
    return cue.actor is Actor.FACILITATOR
