"""Elections on paper: who can stand, and ballots typed in twice and compared.

Each paper bears a number, so that what two people typed can be compared and looked up; who
filled it in is known to nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

import msgspec

from facilitation.decisions.ballots import Ballot

Entry = Mapping[int, Ballot]
"""What one person typed, by the number on the paper."""


class ElectionFault(StrEnum):
    """Why an election cannot be opened; SOUND if it can."""

    SOUND = ""
    TOO_FEW_CANDIDATES = "too_few_candidates"
    CANDIDATE_TWICE = "candidate_twice"
    CANDIDATE_UNNAMED = "candidate_unnamed"


class Difference(msgspec.Struct, frozen=True):
    """A paper that two people typed differently; None: one of them has not typed it."""

    paper: int
    first: Ballot | None
    second: Ballot | None


def fault_of_candidates(candidates: Sequence[str], seats: int = 1) -> ElectionFault:
    """Return why these cannot stand for so many seats, or SOUND.

    Names are compared without regard to case and spaces, for people have to tell them
    apart. Fewer candidates than seats are no fault: seats are then left.
    """
    folded = [" ".join(each.casefold().split()) for each in candidates]
    if not all(folded):
        return ElectionFault.CANDIDATE_UNNAMED
    if len(set(folded)) != len(folded):
        return ElectionFault.CANDIDATE_TWICE
    few = len(candidates) < 1 or seats < 1
    return ElectionFault.TOO_FEW_CANDIDATES if few else ElectionFault.SOUND


def differences(first: Entry, second: Entry) -> tuple[Difference, ...]:
    """Return the papers that were typed differently, or by one of the two only, by number."""
    papers = sorted(set(first) | set(second))
    pairs = (Difference(each, first.get(each), second.get(each)) for each in papers)
    return tuple(each for each in pairs if each.first != each.second)
