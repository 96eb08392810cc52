"""How a formal assembly stands, and the stage that it is in by that (domain.md §4)."""

from operator import attrgetter
from typing import NamedTuple

from facilitation.meeting.pending import asked_now, may_appeal, votes_on, waits_for_second
from facilitation.meeting.reading import deciding, is_left_waiting
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes
from facilitation.process.motion import Kind, Vote
from facilitation.process.process import Juncture, Process, Stage, StageOf
from facilitation.remembered import Parts


class Here(NamedTuple):
    """The stage that the meeting is in, and what its motions wait for, where that says so."""

    stage: Stage | None
    juncture: Juncture | None = None


def juncture_of(meeting: Meeting) -> Juncture | None:
    """Return what the motions wait for; None where none are made."""
    if not meeting.floor.rules.motions:
        return None
    decision = meeting.decision
    if decision is not None and deciding(meeting) and not is_left_waiting(meeting, decision):
        return Juncture.VOTE
    question = asked_now(meeting)
    if question is not None and question.motion.vote is Vote.CHAIR:
        return Juncture.CHAIR
    if may_appeal(meeting):
        return Juncture.RULED
    if question is None:
        return Juncture.NOTHING
    if waits_for_second(meeting, question):
        return Juncture.MOVED
    if votes_on(meeting, question):
        return Juncture.VOTE
    return Juncture.CHANGE if question.motion.kind is Kind.AMEND else Juncture.DEBATE


_WHEN = attrgetter("when")


def here(meeting: Meeting, processes: Processes) -> Here:
    """Return the stage that the meeting is in: as the motions stand, else the one gone to."""
    process = processes.get(meeting.floor.process)
    gone_to = process.stage(meeting.floor.stage) if process is not None else None
    if process is None or gone_to is None or not follows_motions(process):
        return Here(gone_to)
    juncture = juncture_of(meeting)
    if juncture is Juncture.NOTHING and gone_to.part is StageOf.MEETING:
        return Here(gone_to)
    found = next((each for each in process.stages if juncture in each.when), None)
    return Here(found or gone_to, juncture if found is not None else None)


def follows_motions(process: Process) -> bool:
    """Tell whether the stages of a process come as its motions stand."""
    return any(map(_WHEN, process.stages))


class PartsWithJuncture:
    """Parts of a meeting, and with them what its motions wait for."""

    def __init__(self, *names: str) -> None:
        self._parts = Parts(*names)
        self._at: Juncture | None = None

    def others(self, meeting: Meeting) -> bool:
        """Tell whether any is otherwise than when this was asked last."""
        before, self._at = self._at, juncture_of(meeting)
        return bool(self._parts.others(meeting)) or self._at is not before
