"""Whose names may be told, as the group chose (domain.md section 8, *Attribution*)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from facilitation.map import Map


class Attribution(StrEnum):
    """How minutes say who said something, from most names to fewest."""

    NAMED = "named"
    GROUP = "group"
    UNATTRIBUTED = "unattributed"


class Whom(StrEnum):
    """Those who may be named or not by themselves, however others are called."""

    ATTENDANCE = "attendance"
    SPEAKERS = "speakers"
    MOVERS = "movers"
    OBJECTORS = "objectors"
    OWNERS = "owners"
    VOTERS = "voters"


_BY_CONSENT = (Whom.ATTENDANCE, Whom.VOTERS)
"""Those who are named by a consent of their own, and else only counted."""


class Naming(msgspec.Struct, frozen=True):
    """What was said of names: ``calling`` by item, ``names`` by item and whom.

    Items have their numbers; 0 is the whole meeting, which an item overrides.
    """

    calling: Map[int, Attribution] = Map()
    names: Map[tuple[int, Whom], bool] = Map()

    def called(self, whom: Whom, item: int = 0) -> Attribution | None:
        """Return what was said of how some are called in an item; None where nothing was.

        Owners of actions agree to be named, and who was present, or voted how, is told by consent
        of its own: of them only their own switch says something, but that no names means none of
        those present, and of no vote.
        """
        for at in (item, 0):
            on, how = self.names.get((at, whom)), self.calling.get(at)
            if on is not None:
                return Attribution.NAMED if on else Attribution.UNATTRIBUTED
            if whom in _BY_CONSENT and how not in (None, Attribution.NAMED):
                return Attribution.UNATTRIBUTED
            if how is not None and whom not in (*_BY_CONSENT, Whom.OWNERS):
                return how
        return None

    @property
    def items(self) -> frozenset[int]:
        """The items of which something was said, and the whole meeting."""
        return frozenset({0, *self.calling, *(item for item, _ in self.names)})


def usual(whom: Whom) -> Attribution:
    """Return how some are called where nothing was said."""
    return Attribution.UNATTRIBUTED if whom in _BY_CONSENT else Attribution.NAMED


def fewest(ways: Iterable[Attribution]) -> Attribution:
    """Return the one of several ways that tells the fewest names."""
    return max(ways, key=[*Attribution].index)


def more_than(naming: Naming, before: Naming) -> list[tuple[Whom, int]]:
    """Return of whom, in which item, more names would be told than by what was said before."""
    return [
        (whom, item)
        for item in sorted(naming.items | before.items)
        for whom in Whom
        if (wanted := naming.called(whom, item) or usual(whom))
        != fewest((wanted, before.called(whom, item) or usual(whom)))
    ]
