"""The terms on which a decision is taken, settled before anybody answers."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from facilitation.decisions.fractions import HALF, Share


class Base(StrEnum):
    """What a fraction is a fraction of (domain.md §6)."""

    CAST = "cast"
    PRESENT = "present"
    ENTITLED = "entitled"


class Chair(StrEnum):
    """What the chair's vote is worth (domain.md §6; RONR 44:12)."""

    NONE = "none"
    ORDINARY = "ordinary"
    WHEN_DECISIVE = "when_decisive"
    CASTING = "casting"


class Terms(msgspec.Struct, frozen=True):
    """All that the group chose about how a decision is taken.

    For votes: ``share`` of ``base`` must be in favour, more than it where ``strict``
    (None: more than half); ``chair`` is what the chair's vote is worth. For every method:
    ``quorum`` of the entitled must be present, more than it where ``quorum_strict``. For
    consensus: ``blocks_tolerated``; ``asides_tolerated`` (None: a fifth of those asked,
    rounded down); the ``fallback`` vote and after how many tests it may be held, of which
    ``tests_held`` were held before this one. For consent: ``review``, the ISO date at
    which the agreement will be looked at again, and ``amendments_tolerated`` before the
    matter is deferred, of which ``amended`` were made.

    Raises:
        ValueError: a number is below 0, or more than the whole is asked for.
    """

    method: str
    share: Share | None = None
    strict: bool = False
    base: Base = Base.CAST
    quorum: Share = HALF
    quorum_strict: bool = True
    blocks_tolerated: int = 0
    asides_tolerated: int | None = None
    fallback: Share | None = None
    tests_before_fallback: int = 2
    tests_held: int = 0
    review: str = ""
    amendments_tolerated: int = 3
    amended: int = 0
    chair: Chair = Chair.NONE

    def __post_init__(self) -> None:
        """Refuse terms that nobody could meet or that mean nothing."""
        numbers = (
            self.blocks_tolerated,
            self.asides_tolerated or 0,
            self.tests_before_fallback,
            self.tests_held,
            self.amendments_tolerated,
            self.amended,
        )
        if min(numbers) < 0:
            raise ValueError("a number in the terms of a decision is below 0")
        if self.strict and self.share is not None and self.share.is_whole:
            raise ValueError("nobody can have more than all")
