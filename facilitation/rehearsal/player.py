"""Playing a script: each line decided and written at its own time, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from facilitation.exchange.bringing import brought
from facilitation.language.checks import Check, ExpectRefused
from facilitation.language.grammar import NotUnderstood, parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.matter.acts import Propose
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.checking import Mismatch, check
from facilitation.rehearsal.script import Fault, Script, ScriptLine
from facilitation.rehearsal.timing import moments

START = int(datetime(2026, 1, 1, 18, 0, tzinfo=UTC).timestamp() * 1000)
"""When a script begins that says no time, in ms since the epoch."""

_FOR_WINDOWS = frozenset({"show", "hold", "send", "share", "colours"})
"""What the quick bar understands beside the verbs: of a line with these nobody is called so."""


class Played(msgspec.Struct, frozen=True):
    """What came of one line: events, or a refusal, or an expectation that was not met.

    ``act`` is as it was typed; ``lost`` what could not be kept of a file that it names;
    ``so`` says what was so already, so that nothing came of the line and nothing is wrong.
    """

    line: ScriptLine
    moment: Moment
    act: Act | None = None
    rows: tuple[Recorded, ...] = ()
    refusal: Refusal | None = None
    mismatch: Mismatch | None = None
    lost: tuple[tuple[str, int], ...] = ()
    so: Refusal | None = None


class Player:
    """Plays a script into a meeting, a line at a time, as fast as it is asked for the next."""

    def __init__(
        self, script: Script, meeting: KeptMeeting, folder: Path, by: str = "script"
    ) -> None:
        self._meeting = meeting
        self._folder = folder
        self._by = by
        self._expected: ExpectRefused | None = None
        start = starts_at(script)
        timed = moments(start, script.lines)
        faulty = {fault.line: fault for fault in (*script.faults, *timed.faults)}
        lines = [
            (line, Moment(at, at - start), faulty.pop(line.number, None))
            for line, at in zip(script.lines, timed.moments, strict=True)
        ]
        dropped = [
            (ScriptLine(fault.line, ""), Moment(start, 0), fault) for fault in faulty.values()
        ]
        self._lines = sorted([*lines, *dropped], key=lambda each: each[0].number)

    def play(self) -> Iterator[Played]:
        """Play the lines in order; a line with a fault of its own comes back refused, not played.

        Raises StorageFault: the journal cannot be written; the lines before are safe.
        """
        for line, moment, fault in self._lines:
            if fault is not None:
                yield Played(line, moment, refusal=_fault_refusal(fault))
            else:
                yield self._play(line, moment)
        if self._expected is not None:
            line, moment, _ = self._lines[-1]
            yield Played(line, moment, mismatch=_not_refused(self._expected))

    def _play(self, line: ScriptLine, moment: Moment) -> Played:
        try:
            meant = parse(line.source, line.block)
        except NotUnderstood as fault:
            params = tuple((name, str(value)) for name, value in fault.params.items())
            return self._refused(
                line, moment, None, Refusal(str(fault.code), params, fault.possible)
            )
        if isinstance(meant, ExpectRefused):
            self._expected = meant
            return Played(line, moment)
        if isinstance(meant, Check):
            found = check(self._meeting.at(moment), meant, moment.tick, self._meeting.processes)
            return Played(line, moment, mismatch=found)
        return self._do(line, moment, meant)

    def _do(self, line: ScriptLine, moment: Moment, act: Act) -> Played:
        ready = brought(act, self._folder, self._meeting.journal)
        done = ready if isinstance(ready, Refusal) else self._meeting.do(ready, moment, self._by)
        if isinstance(done, Refusal):
            return self._refused(line, moment, act, done)
        expected, self._expected = self._expected, None
        missed = _not_refused(expected) if expected is not None else None
        lost = ready.lost if isinstance(ready, Propose) else ()
        return Played(line, moment, act, done, mismatch=missed, lost=lost)

    def _refused(
        self, line: ScriptLine, moment: Moment, act: Act | None, refusal: Refusal
    ) -> Played:
        verb = line.source.partition(" ")[0].casefold()
        if verb in _FOR_WINDOWS and refusal.code == "UNKNOWN_PERSON":
            refusal = Refusal("FOR_THE_WINDOWS", (("verb", verb),))
        expected, self._expected = self._expected, None
        if expected is None and refusal.so:
            return Played(line, moment, act, so=refusal)
        if expected is None:
            return Played(line, moment, act, refusal=refusal)
        codes = ("", refusal.code, "ALREADY_SO" if refusal.so else "")
        if expected.code not in codes:
            found = Mismatch("REFUSED", expected.code, refusal.code)
            return Played(line, moment, act, mismatch=found)
        return Played(line, moment, act)


def with_people(act: Act, folder: Path) -> Act | Refusal:
    """Read the file that an act names, if it names one; paths start from ``folder``.

    What is attached is recorded and not kept.
    """
    return brought(act, folder, MemoryJournal())


def starts_at(script: Script) -> int:
    """Return when a script begins, in ms since the epoch: when its meeting was called for."""
    for line in script.lines:
        try:
            meant = parse(line.source, line.block)
        except NotUnderstood:
            continue
        if isinstance(meant, OpenMeeting) and meant.on:
            try:
                called = datetime.fromisoformat(meant.on)
            except ValueError:
                return START
            hour = called if " " in meant.on or "T" in meant.on else called.replace(hour=18)
            return int(hour.replace(tzinfo=UTC).timestamp() * 1000)
        if isinstance(meant, Act):
            break
    return START


def _fault_refusal(fault: Fault) -> Refusal:
    return Refusal(str(fault.code), tuple((name, str(value)) for name, value in fault.params))


def _not_refused(expected: ExpectRefused) -> Mismatch:
    return Mismatch("REFUSED", expected.code or "a refusal", "none")
