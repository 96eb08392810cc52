"""Looking ahead: whether the rest of a script would still play after what somebody has done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from facilitation.language.checks import Check, ExpectAllotted, ExpectElapsed, ExpectOverrun
from facilitation.meeting.act import Act, Actor
from facilitation.meeting.decide import decide
from facilitation.meeting.deciding.case import Context, Moment
from facilitation.meeting.deciding.floor import settled
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.history import History
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes
from facilitation.rehearsal.checking import check
from facilitation.rehearsal.cues import Cue
from facilitation.rehearsal.player import with_people

_OF_TIME = (ExpectElapsed, ExpectAllotted, ExpectOverrun)
# Words that people choose themselves, and the moment, make no difference to what was done.
_FREE = frozenset({"tick", "because", "prompt", "question"})
# A turn that gave way to the next is over, whoever ended it: `next` and `call` come to the same.
_GAVE_WAY = frozenset({"finished", "facilitator"})
_Gist = tuple[tuple[object, ...], ...]


class Foresight:
    """Plays lines into copies of a record that nobody sees.

    ``mine`` is the seat that practises, ``by`` the name under which its acts are recorded,
    ``script_by`` that of all others: undo asks whose act was last.
    """

    def __init__(
        self, processes: Processes, folder: Path, mine: Actor, by: str, script_by: str
    ) -> None:
        self._processes = processes
        self._folder = folder
        self._mine = mine
        self._by = by
        self._script_by = script_by

    def failures(self, rows: Sequence[Recorded], rest: Sequence[Cue]) -> int:
        """Count the lines of ``rest`` that would be refused, or find something else than expected.

        What a script expects of lengths of time is left out: people take their own.
        """
        history = History(rows)
        last = rows[-1] if rows else None
        start = rest[0].at if rest else 0
        failed = 0
        for cue in rest:
            gone = cue.at - start
            at = (last.at if last else start) + gone
            moment = Moment(at, (last.tick if last else 0) + gone)
            failed += not self._plays(history, cue, moment)
        return failed

    def holds(self, meeting: Meeting, expected: Check, moment: Moment) -> bool:
        return check(meeting, expected, moment.tick, self._processes) is None

    def _plays(self, history: History, cue: Cue, moment: Moment) -> bool:
        if isinstance(cue.meant, Check):
            if isinstance(cue.meant, _OF_TIME):
                return True
            state = settled(history, Context(moment, self._processes))
            return self.holds(state, cue.meant, moment)
        by = self._by if cue.actor is self._mine else self._script_by
        events = self._decided(history, cue.meant, moment, by)
        if isinstance(events, Refusal):
            return cue.expects_refusal or events.so
        seq = history.last_seq + 1
        history.extend(
            [
                Recorded(seq + place, seq, moment.at, moment.tick, by, event)
                for place, event in enumerate(events)
            ]
        )
        return not cue.expects_refusal

    def is_so(self, history: History, expected: Act, moment: Moment) -> bool:
        """Tell whether what a line asks of her is so already, so that nothing is left to do."""
        events = self._decided(history, expected, moment, self._by)
        return isinstance(events, Refusal) and events.so

    def same(self, before: Sequence[Recorded], rows: Sequence[Recorded], expected: Act) -> bool:
        """Tell whether what was done comes to the same as the expected act would have.

        ``before`` is the record until then. Reasons, prompts and questions may be worded
        differently.
        """
        foreseen = self._foreseen(before, rows[0], expected)
        return bool(foreseen) and _gist(foreseen) == _gist([each.event for each in rows])

    def kinds(
        self, before: Sequence[Recorded], rows: Sequence[Recorded], expected: Act
    ) -> frozenset[type[Event]]:
        return frozenset(type(each) for each in self._foreseen(before, rows[0], expected))

    def _foreseen(
        self, before: Sequence[Recorded], first: Recorded, expected: Act
    ) -> tuple[Event, ...]:
        moment = Moment(first.at, first.tick)
        events = self._decided(History(before), expected, moment, self._by)
        return () if isinstance(events, Refusal) else events

    def _decided(
        self, history: History, act: Act, moment: Moment, by: str
    ) -> tuple[Event, ...] | Refusal:
        ready = with_people(act, self._folder)
        if isinstance(ready, Refusal):
            return ready
        return decide(history, ready, Context(moment, self._processes, by))


def _gist(events: Sequence[Event]) -> _Gist:
    return tuple(
        (
            type(event),
            *(_said(getattr(event, each)) for each in event.__struct_fields__ if each not in _FREE),
        )
        for event in events
    )


def _said(value: object) -> object:
    """Return what a field says, as far as it tells one act from another."""
    return "over" if isinstance(value, str) and value in _GAVE_WAY else value
