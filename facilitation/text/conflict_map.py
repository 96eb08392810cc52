"""Which amendments of a text collide with which, kept up as they come and go."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from facilitation.map import Map
from facilitation.text.changes import Edit, EditProblem, Hunk
from facilitation.text.intervals import Intervals
from facilitation.text.origins import origin_of
from facilitation.text.rebase import conflict

_Past = tuple[str, tuple[Hunk, ...]]
_NONE: frozenset[str] = frozenset()


class ConflictMap(msgspec.Struct, frozen=True):
    """The amendments of one version of a text by name, and which of them collide.

    Never changed in place. Adding or removing one takes time for those that it touches (and
    the logarithm of all), not for all the others.
    """

    edits: Map[str, Edit] = Map()
    against: Map[str, frozenset[str]] = Map()
    """With which others each one collides; who collides with nobody is not there."""
    places: Intervals = Intervals()
    """Where each one changes the text as it is now."""
    made: Map[_Past, Intervals] = Map()
    """Where each one changed the text it was made on, by what that text has taken up since."""

    def added(self, name: str, edit: Edit) -> ConflictMap:
        """This map with one more; one of that name is replaced.

        Raises `EditProblem` base_differs if the others are of another version.
        """
        before = self.removed(name)
        beside = next(iter(before.edits.values()), edit)
        if beside.base != edit.base:
            raise EditProblem("base_differs")
        against = before.against
        found = frozenset(
            other
            for other in before._touched(edit)  # noqa: SLF001 - another of its own kind
            if conflict(edit, before.edits[other])
        )
        for other in found:
            against = against.set(other, against.get(other, _NONE) | {name})
        origin = origin_of(edit)
        past = (origin.base, origin.adopted)
        places, made = before.places, before.made.get(past, Intervals())
        for hunk in edit.hunks:
            places = places.added(hunk.start, hunk.end, name)
        for hunk in origin.made:
            made = made.added(hunk.start, hunk.end, name)
        return ConflictMap(
            before.edits.set(name, edit),
            against.set(name, found) if found else against,
            places,
            before.made.set(past, made) if made.root else before.made,
        )

    def removed(self, name: str) -> ConflictMap:
        """This map without one, if it is there."""
        edit = self.edits.get(name)
        if edit is None:
            return self
        against = self.against
        for other in self.against.get(name, _NONE):
            left = against[other] - {name}
            against = against.set(other, left) if left else against.delete(other)
        origin = origin_of(edit)
        past = (origin.base, origin.adopted)
        places, made = self.places, self.made.get(past, Intervals())
        for hunk in edit.hunks:
            places = places.removed(hunk.start, hunk.end, name)
        for hunk in origin.made:
            made = made.removed(hunk.start, hunk.end, name)
        return ConflictMap(
            self.edits.delete(name),
            against.delete(name) if name in against else against,
            places,
            _set_aside(self.made, past, made),
        )

    def with_which(self, name: str) -> frozenset[str]:
        """The names of those that one collides with."""
        return self.against.get(name, _NONE)

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """All pairs that collide, each once, sorted by name."""
        return tuple(
            sorted(
                (name, other)
                for name, others in self.against.items()
                for other in others
                if name < other
            )
        )

    def _touched(self, edit: Edit) -> set[str]:
        """Those that change the text where the edit does: now, or where both were made."""
        origin = origin_of(edit)
        made = self.made.get((origin.base, origin.adopted), Intervals())
        near = {name for hunk in edit.hunks for name in self.places.touching(hunk.start, hunk.end)}
        for hunk in origin.made:
            near.update(made.touching(hunk.start, hunk.end))
        return near


def _set_aside(made: Map[_Past, Intervals], past: _Past, left: Intervals) -> Map[_Past, Intervals]:
    if left.root:
        return made.set(past, left)
    return made.delete(past) if past in made else made


def conflict_map(edits: Iterable[tuple[str, Edit]]) -> ConflictMap:
    """The map of all these amendments.

    Raises `EditProblem` base_differs for edits of different versions.
    """
    found = ConflictMap()
    for name, edit in edits:
        found = found.added(name, edit)
    return found
