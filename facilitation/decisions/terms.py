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


class Delegation(StrEnum):
    """How the votes of a group's delegates go (domain.md §6, *Delegate votes* [P])."""

    FREE = "free"
    BOUND = "bound"
    SPLIT = "split"


class Deferral(msgspec.Struct, frozen=True):
    """Who takes a deferred matter up again, by participant number, and on which ISO date."""

    owner: int = 0
    until: str = ""


class Terms(msgspec.Struct, frozen=True, omit_defaults=True):
    """All that the group chose about how a decision is taken.

    What is at its default is not written into the record, so a default never changes.

    For votes: ``share`` of ``base`` must be in favour, more than it where ``strict``
    (None: more than half); ``chair`` is what the chair's vote is worth. By groups:
    ``groups_share`` of the groups where it differs from ``share`` (``groups_strict``), and
    how ``delegation`` binds their delegates. For every method: ``quorum`` of the entitled
    must be present, more than it where ``quorum_strict``.

    For consensus: ``blocks_tolerated``; ``asides_tolerated`` (None: a fifth of those asked,
    rounded down); whether blocks are tested against the group's principles
    (``blocks_tested``) or self-declared; the ``fallback`` vote and after how many tests it
    may be held, of which ``tests_held`` were held before this one; at how many meetings it
    must be agreed to (``readings``), of which ``readings_held`` were earlier ones. For
    consent: ``review``, the ISO date at which the agreement will be looked at again, whether
    it is asked about a change (``of_change``), of which the day of its text holds,
    ``amendments_tolerated`` before the matter is deferred, of which ``amended`` were made,
    and the ``deferral`` once it is settled.

    For polls: ``seats`` to fill; the ``seed`` of the lot, published before the count;
    ``of_all``: half of all valid ballots is asked, not of those that still count;
    ``floor``: the part of the ballots that must approve; ``dots`` for each person, at most
    ``dots_each`` on one idea (0: as many as they like); ``top``: the highest score;
    ``favourable``: how many steps of a gradient, from the best, count as support. Raises
    ValueError: a number is below 0, no seat is to be filled, or more than the whole is asked for.
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
    of_change: bool = False
    amendments_tolerated: int = 3
    amended: int = 0
    chair: Chair = Chair.NONE
    groups_share: Share | None = None
    groups_strict: bool = False
    delegation: Delegation = Delegation.SPLIT
    blocks_tested: bool = False
    readings: int = 1
    readings_held: int = 0
    deferral: Deferral | None = None
    seats: int = 1
    seed: str = ""
    of_all: bool = False
    floor: Share | None = None
    dots: int = 5
    dots_each: int = 0
    top: int = 5
    favourable: int = 3

    def __post_init__(self) -> None:
        """Refuse terms that nobody could meet or that mean nothing."""
        numbers = (
            self.blocks_tolerated,
            self.asides_tolerated or 0,
            self.tests_before_fallback,
            self.tests_held,
            self.amendments_tolerated,
            self.amended,
            self.readings_held,
            self.dots_each,
            self.favourable,
        )
        if min(numbers) < 0:
            raise ValueError("a number in the terms of a decision is below 0")
        if min(self.seats, self.readings, self.dots, self.top) < 1:
            raise ValueError("a number in the terms of a decision is below 1")
        beyond = (self.strict and self.share, self.groups_strict and self.groups_share)
        if any(each and each.is_whole for each in beyond):
            raise ValueError("nobody can have more than all")
