"""Acts about who may decide, and with how many votes."""

from __future__ import annotations

from facilitation.decisions.answers import Answer
from facilitation.decisions.mandates import MandateKind, Stance
from facilitation.meeting.act import Act, RoomAct
from facilitation.meeting.groups.packet import SentMandate
from facilitation.meeting.state import Mandate


class SetEntitled(Act, frozen=True):
    """Name who may decide; without names, everybody who is here may."""

    names: tuple[str, ...]


class SetQuorum(Act, frozen=True):
    """Choose the fraction of the entitled who must be here."""

    over: int
    under: int


class WeighVotes(Act, frozen=True):
    """Somebody has so many votes; 1 is what everybody has."""

    name: str
    votes: int


class WeighGroup(Act, frozen=True):
    """The delegates of a group cast so many votes together."""

    group: str
    votes: int


class ReportHome(RoomAct, frozen=True):
    """How a group voted at home: its delegates' votes are bound to it, or split by it."""

    group: str
    yes: int
    no: int
    abstain: int = 0


class GiveMandate(Act, frozen=True):
    """Somebody carries a mandate: written limits on what they may agree to (domain.md §7).

    With a ``kind`` it is a document: who is sent ``to`` another body (empty: their group sends them
    here), about which text (``label``), until when, and by when the group is owed a report.
    """

    name: str
    text: str
    kind: MandateKind = MandateKind.UNSAID
    stance: Stance = Stance.UNSAID
    label: str = ""
    to: str = ""
    alternate: str = ""
    until: str = ""
    report: str = ""


class KeepMandate(Act, frozen=True):
    """Somebody carries a mandate on that was given at an earlier meeting; no line says it."""

    name: str
    mandate: Mandate
    alternate: str = ""


class KeepSent(Act, frozen=True):
    """Mandates hold on that came with packets to an earlier meeting, ``source``; no line says it.

    They end when the groups that gave them say so, as they did there.
    """

    mandates: tuple[SentMandate, ...]
    source: str = ""


class SetChairVote(Act, frozen=True):
    """Choose what the vote of the chair is worth: none, ordinary, decisive or casting."""

    worth: str


class Recuse(Act, frozen=True):
    """Somebody stays out of the open decision, for a reason."""

    name: str
    reason: str = ""


class Admit(Act, frozen=True):
    """Let somebody who came late answer the open decision, too."""

    names: tuple[str, ...]


class CountAnswers(RoomAct, frozen=True):
    """Enter how many gave each answer, by a show of hands or from a box."""

    numbers: tuple[tuple[Answer, int], ...]
