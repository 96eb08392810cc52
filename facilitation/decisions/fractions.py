"""Fractions as two whole numbers, and how a count is held against them."""

from __future__ import annotations

import re

import msgspec


class Share(msgspec.Struct, frozen=True, order=False):
    """A fraction ``over``/``under``, more than nothing and at most the whole.

    Kept as it was said: 4/6 stays 4/6, for people read it on the wall. Raises ValueError: ``over``
    is below 1, or greater than ``under``.
    """

    over: int
    under: int

    def __post_init__(self) -> None:
        """Refuse what is no part of a whole."""
        if not 0 < self.over <= self.under:
            raise ValueError(f"{self.over}/{self.under} is no fraction between 0 and 1")

    @property
    def is_half(self) -> bool:
        return 2 * self.over == self.under

    @property
    def is_whole(self) -> bool:
        return self.over == self.under


HALF = Share(1, 2)
"""A half: the usual fraction of a vote and of a quorum."""


def reaches(count: int, share: Share, base: int, strict: bool) -> bool:
    """Return whether ``count`` is enough of ``base`` (domain.md §6: Y ≥ 1 and Y·q ≥ or > p·B).

    Whole numbers only, so 170 of 190 is below 9/10 and 8 of 12 is two-thirds; nothing
    is never enough, not even of nothing. ``strict`` asks for more than the fraction.
    """
    have, asked = count * share.under, share.over * base
    return count >= 1 and (have > asked if strict else have >= asked)


def least(share: Share, base: int, strict: bool) -> int:
    """Return the smallest count that reaches the fraction of ``base``, never below 1.

    ⌈p·B/q⌉, and ⌊p·B/q⌋ + 1 where more than the fraction is asked (domain.md §6). More
    than the whole cannot be reached; the number returned is then greater than ``base``.
    """
    asked = share.over * base
    number = asked // share.under + 1 if strict else -(-asked // share.under)
    return max(1, number)


def strict_by_custom(share: Share) -> bool:
    """Return whether people who say this fraction mean more than it.

    A half means more than half, since an even vote fails and half a quorum of 42 is 22
    (domain.md §6, peers.md); any other fraction means at least that much (RONR §44).
    """
    return share.is_half


def read_share(text: str) -> Share | None:
    """Read a fraction typed as ``p/q``; None if it is none between 0 and 1.

    Each number has at most four digits.
    """
    found = re.fullmatch(r"([0-9]{1,4})/([0-9]{1,4})", text)
    if not found:
        return None
    over, under = int(found[1]), int(found[2])
    return Share(over, under) if 0 < over <= under else None
