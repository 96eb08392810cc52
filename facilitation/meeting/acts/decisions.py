"""Acts that open, answer and close a decision."""

from __future__ import annotations

from facilitation.decisions.answers import Answer
from facilitation.meeting.acts.act import Act


class OpenDecision(Act, frozen=True):
    """Ask the meeting to decide on a proposal or an amendment.

    ``method`` is a method's name as typed (consensus, consent, majority, two-thirds,
    3/4, ranked …), ``base`` cast, present, entitled or empty for the method's own,
    ``options`` the choices of a ranked vote.
    """

    method: str
    subject: str
    base: str = ""
    options: tuple[str, ...] = ()


class GiveAnswer(Act, frozen=True):
    """People answer the open decision; a reason may go with it."""

    answer: Answer
    names: tuple[str, ...]
    reason: str = ""


class AgreeAll(Act, frozen=True):
    """Everybody who has not answered yet agrees."""


class CountVotes(Act, frozen=True):
    """Enter the result of a show of hands."""

    yes: int
    no: int
    abstain: int = 0


class CastBallot(Act, frozen=True):
    """Enter somebody's ranking, first choice first."""

    name: str
    ranking: tuple[str, ...]


class CloseDecision(Act, frozen=True):
    """End the answering and state the verdict."""


class SetReview(Act, frozen=True):
    """Name the ISO date at which what is decided will be looked at again."""

    label: str
    on: str


class SetQuorum(Act, frozen=True):
    """Choose the fraction of the entitled who must be here."""

    over: int
    under: int


class SetEntitled(Act, frozen=True):
    """Name who may decide; without names, everybody who is here may."""

    names: tuple[str, ...]


class JudgeObjection(Act, frozen=True):
    """Record what testing an objection found: it ``qualifies``, or it is a preference."""

    name: str
    qualifies: bool


class AskTemperature(Act, frozen=True):
    """Ask for a show of feeling that binds nobody."""

    question: str


class TakeTemperature(Act, frozen=True):
    """Enter how many hands were up, level and down."""

    up: int
    level: int
    down: int
