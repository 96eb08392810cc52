"""Whose words are whose in minutes: named, by group, or nobody's (domain.md section 8)."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from facilitation.map import Map
from facilitation.meeting.naming import Attribution, Naming, Whom, fewest, more_than, usual
from facilitation.minutes.extract import Rows

__all__ = ["FEWEST", "Attribution", "Include", "Told", "Whom"]

FEWEST = 3
"""A group with fewer members here is not named: that would name the person (domain.md §8)."""


class Include(msgspec.Struct, frozen=True):
    """What somebody who writes minutes wants in them beside what they must hold.

    ``attribution`` says how people are called whose words are told; ``items`` does so for single
    agenda items, by their number. ``names`` lists those who were present, which needs their
    consent; without it they are counted. ``movers``, ``speakers``, ``objectors`` and ``owners`` are
    named or not whatever else is asked for. None is everywhere: as the group chose in the record,
    or as is usual; more names than it chose are never told. ``talk`` is what was said, as far as
    the stages allow it. ``voters`` False tells no votes by name, where the group chose that; nobody
    asks for more. ``fairness`` tells how the floor was shared, as far as the group wants to
    know and nobody is named who is not named elsewhere. ``order`` and ``look`` are the names of an
    order of minutes and of a style (empty: as the group chose, else the standard). ``rows`` is what
    a list of rows is about, in formats that are one.
    """

    attribution: Attribution | None = None
    names: bool | None = None
    movers: bool | None = None
    talk: bool = True
    items: Mapping[int, Attribution] = {}
    fairness: bool = False
    order: str = ""
    look: str = ""
    speakers: bool | None = None
    objectors: bool | None = None
    owners: bool | None = None
    voters: bool | None = None
    rows: Rows = Rows.ACTIONS

    @property
    def naming(self) -> Naming:
        """What is wanted of names."""
        calling = {0: self.attribution, **self.items}
        people = (self.names, self.speakers, self.movers, self.objectors, self.owners)
        names = (*people, self.voters)
        return Naming(
            Map({at: how for at, how in calling.items() if how is not None}),
            Map({(0, e): on for e, on in zip(Whom, names, strict=True) if on is not None}),
        )


class Told:
    """How people are called: as is wanted, as far as the group's own choice allows it."""

    def __init__(self, wanted: Naming, chosen: Naming) -> None:
        self._wanted, self._chosen = wanted, chosen
        self._called: dict[tuple[Whom, int], Attribution] = {}

    def called(self, whom: Whom, item: int = 0) -> Attribution:
        """Return how some are called in an item; 0 is the whole meeting."""
        found = self._called.get((whom, item))
        if found is None:
            found = self._called[whom, item] = self._found(whom, item)
        return found

    def _found(self, whom: Whom, item: int) -> Attribution:
        said = (self._wanted.called(whom, item), self._chosen.called(whom, item))
        known = [each for each in said if each is not None]
        return fewest(known) if known else usual(whom)

    @property
    def strictest(self) -> Attribution:
        """How people are called in what is about all items: as where least is said of them."""
        items = self._wanted.items | self._chosen.items
        return fewest(self.called(Whom.SPEAKERS, each) for each in items)

    @property
    def refused(self) -> list[tuple[Whom, int]]:
        """Of whom, in which item, more names are wanted than the group chose to tell."""
        return [
            each
            for each in more_than(self._wanted, self._chosen)
            if self._wanted.called(*each) is not None and self._chosen.called(*each) is not None
        ]
