"""Events of a decision, from its opening to its verdict."""

from __future__ import annotations

from facilitation.decisions.answers import Answer
from facilitation.decisions.fractions import Share
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Verdict
from facilitation.meeting.events.event import Area, Event


class DecisionEvent(Event, frozen=True, gc=False):
    """Something happened in a decision."""

    writes = frozenset({Area.DECISION})
    reads = frozenset({Area.PEOPLE, Area.MATTER})


class QuorumSet(DecisionEvent, frozen=True, gc=False):
    """The fraction of the entitled who must be here was chosen."""

    share: Share


class EntitledNamed(DecisionEvent, frozen=True, gc=False):
    """These may decide; nobody named: everybody who is here."""

    people: tuple[int, ...]


class ReviewSet(DecisionEvent, frozen=True, gc=False):
    """What is decided on ``label`` will be looked at again on the ISO date ``on``."""

    label: str
    on: str


class DecisionOpened(DecisionEvent, frozen=True, gc=False):
    """The meeting was asked; who may answer is settled now.

    ``version`` is the id of the text decided on, ``electorate`` those who may answer,
    ``present`` how many of the ``entitled`` are here, ``process`` the process in force.
    """

    subject: str
    version: str
    method: str
    terms: Terms
    electorate: tuple[int, ...]
    present: int
    entitled: int
    process: str = ""


class AnswersGiven(DecisionEvent, frozen=True, gc=False):
    """These people gave this answer; a later answer replaces an earlier one."""

    people: tuple[int, ...]
    answer: Answer
    reason: str = ""


class VotesCounted(DecisionEvent, frozen=True, gc=False):
    """A show of hands was counted."""

    yes: int
    no: int
    abstain: int = 0


class ObjectionJudged(DecisionEvent, frozen=True, gc=False):
    """Testing an objection found that it qualifies, or that it is a preference (S3)."""

    person: int
    qualifies: bool


class AnswersCleared(DecisionEvent, frozen=True, gc=False):
    """The text changed while it was being decided on: everybody is asked afresh."""

    subject: str
    version: str


class DecisionClosed(DecisionEvent, frozen=True, gc=False):
    """The answering ended with this verdict; ``present`` is who was here at the close."""

    writes = frozenset({Area.DECISION, Area.MATTER})

    subject: str
    verdict: Verdict
    present: int


class TemperatureAsked(DecisionEvent, frozen=True, gc=False):
    """A show of feeling that binds nobody was asked for."""

    question: str


class TemperatureTaken(DecisionEvent, frozen=True, gc=False):
    """So many hands were up, level and down."""

    up: int
    level: int
    down: int
