"""The line of the stage for the room, as it is true at this moment."""

from __future__ import annotations

from enum import Enum, auto

from app.wording.words import JoinedWords
from facilitation.decisions.catalogue import method_named
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.answering import method_of
from facilitation.meeting.purpose import Aim, round_is_over
from facilitation.meeting.reading import deciding, is_left_waiting
from facilitation.meeting.state import Decision, Meeting
from facilitation.process.process import Stage, StageWords


class _Holds(Enum):
    """How far what the stage asks of everybody holds at a moment."""

    NOW = auto()
    WHEN_IT_GOES_ON = auto()
    BY_NAME = auto()
    NOT = auto()


class StageLineWords(JoinedWords):
    """On every scene of a stage one line tells the room what the stage is about.

    While everybody does something else it stands behind what has to come first; where people
    decide in another way than it says, or have decided, the stage alone is named. Where stages
    follow formal motions, a result has brought what is before everybody by then. Nothing is said of
    a round that is over.
    """

    def now(self, meeting: Meeting, *, decided: bool = False) -> str:
        """Return the line; empty where there is no stage, or it has none for the room.

        ``decided`` says that nothing has happened since a decision was closed.
        """
        said = self._processes.said_here(meeting)
        return self._said(said, self._holds(meeting, decided=decided)) if said.room else ""

    def titled(self, meeting: Meeting, *, decided: bool = False) -> str:
        """Return the same where it stands in a scene, behind the title of the stage."""
        said = self._processes.said_here(meeting)
        holds = self._holds(meeting, decided=decided)
        if holds is _Holds.NOW and said.room:
            return self.tr("{stage}: {line}").format(stage=said.title, line=said.room)
        return self._said(said, holds) or said.title

    def _said(self, said: StageWords, holds: _Holds) -> str:
        if not said.room or holds is _Holds.NOT:
            return ""
        if holds is _Holds.WHEN_IT_GOES_ON:
            line = self.tr("When we go on with “{stage}”: {line}")
            return line.format(stage=said.title, line=said.room)
        if holds is _Holds.BY_NAME:
            return self.tr("This is the stage “{stage}”.").format(stage=said.title)
        return said.room

    def _holds(self, meeting: Meeting, *, decided: bool = False) -> _Holds:
        stage = self._processes.stage_here(meeting)
        if stage is None or meeting.closed or is_planned(meeting):
            return _Holds.NOT
        if self._is_over(meeting, stage):
            return _Holds.NOT
        if self._is_elsewhere(meeting, stage):
            return _Holds.WHEN_IT_GOES_ON
        decides = stage.floor == "decision"
        if decided and self._processes.juncture_here(meeting) is None:
            return _Holds.BY_NAME if decides else _Holds.WHEN_IT_GOES_ON
        decision = meeting.decision
        if decision is None or not deciding(meeting) or is_left_waiting(meeting, decision):
            return _Holds.NOW
        if not decides:
            return _Holds.WHEN_IT_GOES_ON
        return _Holds.NOW if _as_usual(meeting, decision) else _Holds.BY_NAME

    def _is_over(self, meeting: Meeting, stage: Stage) -> bool:
        """Tell whether the round that the stage is there for was held, and none is due again."""
        held = stage.floor == "round" and round_is_over(meeting)
        return held and self._processes.purpose(meeting).aim is not Aim.ROUND

    def _is_elsewhere(self, meeting: Meeting, stage: Stage) -> bool:
        """Tell whether everybody does something else than the stage for a while."""
        heat = meeting.temperature
        silent = meeting.silence is not None and not self._processes.is_silent(meeting)
        shows = heat is not None and heat.taken is None
        parted = meeting.small_groups is not None and stage.floor != "groups"
        return bool(meeting.pause or silent or parted or meeting.minute or shows)


def _as_usual(meeting: Meeting, decision: Decision) -> bool:
    """Tell whether people answer as the process has them answer, of which its line speaks."""
    methods = meeting.floor.rules.methods
    usual = method_named(methods[0]) if methods else None
    if decision.options or usual is None:
        return False
    return set(method_of(decision).answers) == set(usual.answers)
