"""Mandates: the written limits that a group gives whoever it sends (domain.md §7).

What a delegate does outside them is not refused: it is provisional until the group confirms it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from facilitation.decisions.answers import Answer


class MandateKind(StrEnum):
    """How far a delegate may go: hear, carry views to and fro, hold a position, or agree."""

    UNSAID = ""
    LISTEN = "listen"
    RELAY = "relay"
    BOUND = "bound"
    EMPOWERED = "empowered"


class Stance(StrEnum):
    """What a bound delegate is to answer."""

    UNSAID = ""
    YES = "yes"
    NO = "no"
    ASIDE = "aside"


class MandateTerms(
    msgspec.Struct, frozen=True, gc=False, omit_defaults=True, forbid_unknown_fields=True
):
    """How a mandate is meant; dates are ISO dates, empty where nothing is said.

    ``group`` sends somebody ``to`` another body; ``version`` is the id of the wording that it is
    about, ``label`` what that text is called at the sender's. It holds ``until`` a day, and
    ``report`` is the day on which the group is owed an account.
    """

    kind: MandateKind = MandateKind.UNSAID
    stance: Stance = Stance.UNSAID
    group: str = ""
    to: str = ""
    label: str = ""
    version: str = ""
    until: str = ""
    report: str = ""


class Outside(StrEnum):
    """Why an answer is outside a mandate."""

    EXPIRED = "expired"
    LISTENS = "listens"
    RELAYS = "relays"
    OTHER_TEXT = "other_text"
    VOID = "void"
    OTHERWISE = "otherwise"


_STANCES = {
    **dict.fromkeys((Answer.AGREE, Answer.YES, Answer.RESERVE, Answer.CONCERN), Stance.YES),
    **dict.fromkeys((Answer.ASIDE, Answer.ABSTAIN), Stance.ASIDE),
    **dict.fromkeys((Answer.BLOCK, Answer.OBJECT, Answer.NO), Stance.NO),
}


def is_void(terms: MandateTerms, wordings: Sequence[str]) -> bool:
    """Tell whether a bound position has gone void, since the text was changed.

    ``wordings`` are the ids of all wordings of the text, as it reads now last.
    """
    bound = terms.kind is MandateKind.BOUND and bool(terms.version)
    return bound and terms.version in wordings[:-1] and terms.version != wordings[-1]


def is_over(terms: MandateTerms, today: str) -> bool:
    """Tell whether the day has passed until which a mandate holds (ISO dates)."""
    return bool(terms.until) and terms.until < today


def outside(
    terms: MandateTerms, answer: Answer, wordings: Sequence[str], today: str
) -> Outside | None:
    """Return why an answer is outside a mandate; None where it is not, or nothing was said of it.

    Whoever is bound to a wording that was changed consults the group, or abstains.
    """
    kind, stance = terms.kind, _STANCES.get(answer, Stance.UNSAID)
    if kind is MandateKind.UNSAID:
        return None
    if is_over(terms, today):
        return Outside.EXPIRED
    if kind in (MandateKind.LISTEN, MandateKind.RELAY):
        return Outside.LISTENS if kind is MandateKind.LISTEN else Outside.RELAYS
    if terms.version and terms.version not in wordings:
        return Outside.OTHER_TEXT
    if is_void(terms, wordings):
        return None if stance is Stance.ASIDE else Outside.VOID
    if kind is MandateKind.BOUND and Stance.UNSAID not in (terms.stance, stance):
        return Outside.OTHERWISE if terms.stance is not stance else None
    return None
