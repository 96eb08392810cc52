"""What is in order while something is pending (domain.md §4, *In order?*; RONR §§5–6)."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from facilitation.process.motion import Kind, Motion, Needs, Vote

_ABOVE_VOTE = 8
"""The rank from which a motion may still be made when a vote was ordered: laying aside."""


_OF_SOMETHING = (Needs.PENDING, Needs.TEXT, Needs.MATTER)


class Against(StrEnum):
    """Why a motion is not in order."""

    NOTHING_PENDING = "NOTHING_PENDING"
    SOMETHING_PENDING = "SOMETHING_PENDING"
    YIELDS = "YIELDS"
    NOT_AMENDABLE = "NOT_AMENDABLE"
    SETTLE_FIRST = "SETTLE_FIRST"
    VOTE_ORDERED = "VOTE_ORDERED"
    NO_RULING = "NO_RULING"
    NOTHING_AWAY = "NOTHING_AWAY"
    NOTHING_ADOPTED = "NOTHING_ADOPTED"
    NOTHING_DECIDED = "NOTHING_DECIDED"


class Question(msgspec.Struct, frozen=True, gc=False):
    """Something that is pending: a text by its ``label``, or a motion, ``made`` at that place.

    ``amendable`` is whether it can be amended as things are, ``debatable`` whether it is debated.
    """

    motion: Motion
    label: str = ""
    made: int = 0
    seconded: bool = False
    amendable: bool = False
    debatable: bool = False

    @property
    def called(self) -> str:
        """How it is called in a line: the label of a text, else the name of the motion."""
        return self.label or self.motion.name


class Facts(msgspec.Struct, frozen=True, gc=False):
    """What the order depends on besides what is pending.

    ``ordered``: a vote was ordered on the innermost question. ``matter``: a text is before the
    meeting. ``ruling``: the chair has just ruled.
    ``away``, ``adopted``, ``decided``: there is a text of which that is so.
    """

    ordered: bool = False
    matter: bool = False
    ruling: bool = False
    away: bool = False
    adopted: bool = False
    decided: bool = False


class Objection(msgspec.Struct, frozen=True, gc=False):
    """Why a motion is not in order; ``other`` is what stands in its way (None: nothing does)."""

    code: Against
    other: Question | None = None


def objection(wanted: Motion, pending: Sequence[Question], facts: Facts) -> Objection | None:
    """Return why a motion is not in order, the innermost question first; None where it is."""
    missing = {
        Needs.MATTER: (facts.matter, Against.NOTHING_PENDING),
        Needs.RULING: (facts.ruling, Against.NO_RULING),
        Needs.AWAY: (facts.away, Against.NOTHING_AWAY),
        Needs.ADOPTED: (facts.adopted, Against.NOTHING_ADOPTED),
        Needs.DECIDED: (facts.decided, Against.NOTHING_DECIDED),
    }
    there, code = missing.get(wanted.needs, (True, Against.NOTHING_PENDING))
    if not there:
        return Objection(code)
    inner = pending[0] if pending else None
    if inner is None:
        asks = wanted.needs in _OF_SOMETHING or wanted.kind is Kind.AMEND
        return Objection(Against.NOTHING_PENDING) if asks else None
    if wanted.waits:
        return None
    return _in_the_way(wanted, inner, facts)


def _in_the_way(wanted: Motion, inner: Question, facts: Facts) -> Objection | None:
    match wanted.kind:
        case Kind.MAIN | Kind.AGAIN:
            return Objection(Against.SOMETHING_PENDING, inner)
        case Kind.INCIDENTAL:
            return _incidental(wanted, inner)
        case Kind.AMEND:
            if not inner.amendable:
                return Objection(Against.NOT_AMENDABLE, inner)
            return Objection(Against.VOTE_ORDERED, inner) if facts.ordered else None
    if inner.motion.kind is Kind.INCIDENTAL:
        waits = wanted.kind is Kind.PRIVILEGED and inner.motion.vote is not Vote.CHAIR
        return None if waits else Objection(Against.SETTLE_FIRST, inner)
    if wanted.rank <= inner.motion.rank:
        return Objection(Against.YIELDS, inner)
    if facts.ordered and wanted.rank < _ABOVE_VOTE:
        return Objection(Against.VOTE_ORDERED, inner)
    return None


def _incidental(wanted: Motion, inner: Question) -> Objection | None:
    """Incidental motions are settled as they arise: one at a time, about what is pending.

    Before a point of order goes nothing but its ruling, and of what the chair rules on no votes are
    counted.
    """
    if wanted.needs is Needs.TEXT and not inner.label:
        return Objection(Against.SETTLE_FIRST, inner)
    ruled = inner.motion.vote is Vote.CHAIR
    no_vote = ruled and (inner.motion.kind is Kind.INCIDENTAL or wanted.vote is Vote.DEMAND)
    same = inner.motion.name == wanted.name
    return Objection(Against.SETTLE_FIRST, inner) if same or no_vote else None
