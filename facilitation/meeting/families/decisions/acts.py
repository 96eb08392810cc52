"""Acts that open, answer and close a decision."""

from __future__ import annotations

from facilitation.decisions.answers import Answer, Secrecy
from facilitation.meeting.act import Act, FloorAct, RoomAct, SpokenAct, TextAct


class OpenDecision(FloorAct, frozen=True):
    """Ask the meeting to decide on a proposal or an amendment, or to choose among options.

    ``method`` is what was typed: the name of a method or poll (consensus, two-thirds, 3/4,
    ranked …), with its terms behind it (``asides 4``, ``3 seats``). ``base`` is cast, present,
    entitled or empty for the method's own, ``options`` the choices of a poll. ``question``
    begins a matter without a text, such as an election. ``hidden``: nobody sees the counts
    before the close. ``seed`` of the lot; empty: the moment is taken.
    """

    method: str
    subject: str
    base: str = ""
    options: tuple[str, ...] = ()
    question: str = ""
    secrecy: Secrecy = Secrecy.OPEN
    hidden: bool = False
    seed: str = ""


class SetTerms(Act, frozen=True):
    """Choose the terms of a method from now on, and of the open decision if it is by it."""

    method: str
    words: tuple[str, ...]


class GiveAnswer(SpokenAct, frozen=True):
    """People answer the open decision; a reason may go with it."""

    answer: Answer
    names: tuple[str, ...]
    reason: str = ""


class BackAnswer(SpokenAct, frozen=True):
    """A group has decided itself on what its spoke answered, and how."""

    group: str
    how: str = ""


class MarkOutside(SpokenAct, frozen=True):
    """What somebody answered goes beyond their mandate: it waits for what their group says."""

    name: str


class AgreeAll(SpokenAct, frozen=True):
    """Everybody who has not answered yet agrees."""


class CountVotes(RoomAct, frozen=True):
    """Enter the result of a show of hands."""

    yes: int
    no: int
    abstain: int = 0


class CloseDecision(FloorAct, frozen=True):
    """End the answering and state the verdict."""


class SetReview(TextAct, frozen=True):
    """Name the ISO date at which what is decided will be looked at again.

    An empty label means what is decided on, or was decided last.
    """

    on: str


class JudgeObjection(FloorAct, frozen=True):
    """Record what testing an objection found: it ``qualifies``, or it is a preference."""

    name: str
    qualifies: bool


class JudgeBlock(FloorAct, frozen=True):
    """Record what testing a block against the group's principles found (Butler)."""

    name: str
    on_principle: bool


class AssentToAside(SpokenAct, frozen=True):
    """Somebody whose block was found to rest on no principle stands aside instead."""

    name: str


class SettleDeferral(Act, frozen=True):
    """Say who takes a deferred matter up again, and on which ISO date."""

    name: str
    on: str


class AskTemperature(FloorAct, frozen=True):
    """Ask for a show of feeling that binds nobody."""

    question: str


class TakeTemperature(SpokenAct, frozen=True):
    """Enter how many hands were up, level and down."""

    up: int
    level: int
    down: int
