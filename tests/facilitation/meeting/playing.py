"""A meeting for tests that is told what to do by lines."""

from __future__ import annotations

import pytest

from facilitation.language.grammar import parse
from facilitation.meeting import decide
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Context, Moment
from facilitation.meeting.deciding.ready import Rule
from facilitation.meeting.event import Event
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal


def decided_alone(history: History, act: Act, context: Context) -> tuple[Event, ...] | Refusal:
    """What the deciders say by themselves; nobody has asked first whether it can be done."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Rule, "__call__", lambda rule, case, act: rule.decide(case, act))
        return decide.decide(history, act, context)


class Room:
    """A meeting told what to do by lines."""

    def __init__(self, *lines: str) -> None:
        self.kept = KeptMeeting(MemoryJournal(), "m", Processes())
        self.tick = 0
        for line in lines:
            done = self.do(line)
            assert not isinstance(done, Refusal), (line, done)

    def do(self, line: str) -> object:
        self.tick += 1000
        act = parse(line)
        assert isinstance(act, Act)
        return self.kept.do(act, Moment(1_777_000_000_000 + self.tick, self.tick), "console")

    @property
    def code(self) -> str:
        """The code of the last verdict."""
        verdict = self.kept.meeting.decisions[-1].verdict
        assert verdict is not None
        return verdict.code
