"""Which amendments get in each other's way, and where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from facilitation.meeting.reading import amendments_to, amendments_under
from facilitation.meeting.state import Amendment, Fate, Meeting
from facilitation.text import rebase
from facilitation.text.changes import Edit
from facilitation.text.lines import line_at, numbered_lines
from facilitation.text.rebase import ConflictMap, conflict_map
from facilitation.text.relations import IN_CONFLICT, Relation, relation


class Clash(msgspec.Struct, frozen=True):
    """Two that cannot both stand, and the numbers of the lines where they meet.

    ``one`` is an open amendment; ``other`` may be what left it behind: an adopted amendment, a
    blank, or the proposal itself.
    """

    one: str
    other: str
    lines: tuple[int, ...]


class Knot(msgspec.Struct, frozen=True):
    """Amendments that hang together by their conflicts: settling one may free the others."""

    labels: tuple[str, ...]
    clashes: tuple[Clash, ...]

    @property
    def lines(self) -> tuple[int, ...]:
        """The numbers of all lines where they meet."""
        return tuple(sorted({line for each in self.clashes for line in each.lines}))


class Beside(msgspec.Struct, frozen=True):
    """What a change would be to those that wait: equal to ``same``, in the way of others.

    With any of ``pointless`` adopted it would change nothing any more.
    """

    same: tuple[str, ...] = ()
    in_the_way: tuple[str, ...] = ()
    pointless: tuple[str, ...] = ()


def conflicts_among(amendments: Iterable[Amendment]) -> ConflictMap:
    """Return which of these collide with which; only those of the same text as it was are compared.

    Labels come in the order in which the amendments are given.
    """
    families: dict[tuple[str, str], dict[str, Edit]] = {}
    for each in amendments:
        families.setdefault((each.target, each.edit.base), {})[each.label] = each.edit
    found: dict[str, tuple[str, ...]] = {}
    for family in families.values():
        found |= conflict_map(family)
    return found


def conflicts_under(meeting: Meeting, proposal: str) -> ConflictMap:
    """Return with which others each open amendment under a proposal cannot stand.

    What left one behind comes first among them.
    """
    amendments = amendments_under(meeting, proposal)
    found = {each.label: (each.conflict,) for each in amendments if each.conflict}
    for label, others in conflicts_among(amendments).items():
        found[label] = tuple(dict.fromkeys((*found.get(label, ()), *others)))
    return found


def conflicts_of(meeting: Meeting, amendment: Amendment) -> tuple[str, ...]:
    """Return with which other open amendments one cannot stand; quicker than all conflicts."""
    if amendment.fate is not Fate.OPEN:
        return ()
    found = [amendment.conflict] if amendment.conflict else []
    if amendment.edit.hunks:
        found += [
            each.label
            for each in _near(amendment.edit, amendments_to(meeting, amendment.target))
            if each is not amendment and rebase.conflict(each.edit, amendment.edit)
        ]
    return tuple(dict.fromkeys(found))


def _near(edit: Edit, amendments: Iterable[Amendment]) -> list[Amendment]:
    """Return those of the same text that come near an edit, or would have where they were made."""
    base, start, end = edit.base, edit.hunks[0].start, edit.hunks[-1].end
    return [
        each
        for each in amendments
        if (other := each.edit).base == base and other.hunks
        if (other.hunks[0].start <= end and other.hunks[-1].end >= start) or other.origin
    ]


def knots_under(meeting: Meeting, proposal: str) -> tuple[Knot, ...]:
    """Return the conflicts under a proposal, what hangs together as one, by place in the text."""
    conflicts = conflicts_under(meeting, proposal)
    places = {label: at for at, label in enumerate((*meeting.labels, *meeting.blanks))}
    clashes = [
        Clash(one, other, _lines(meeting, one, other))
        for one, others in conflicts.items()
        for other in others
        if places[one] < places[other] or one not in conflicts.get(other, ())
    ]
    knots = (
        Knot(
            tuple(sorted(labels, key=places.__getitem__)),
            tuple(each for each in clashes if each.one in labels),
        )
        for labels in _together(conflicts)
    )
    return tuple(sorted(knots, key=lambda knot: (knot.lines or (0,), knot.labels)))


def _lines(meeting: Meeting, one: str, other: str) -> tuple[int, ...]:
    """Return the numbers of the lines in which two amendments to one text collide."""
    mine, theirs = meeting.amendments[one], meeting.amendments.get(other)
    if theirs is None or theirs.edit.base != mine.edit.base:
        return ()
    lines = numbered_lines(mine.base)
    places = (
        max(each.mine.start, each.theirs.start)
        for each in rebase.collisions(mine.edit, theirs.edit)
    )
    return tuple(sorted({line_at(lines, place) for place in places} - {0}))


def _together(conflicts: Mapping[str, Iterable[str]]) -> list[set[str]]:
    """Return the labels in sets, each with all that it is connected to."""
    beside: dict[str, set[str]] = {}
    for one, others in conflicts.items():
        for other in others:
            beside.setdefault(one, set()).add(other)
            beside.setdefault(other, set()).add(one)
    found: list[set[str]] = []
    seen: set[str] = set()
    for first in beside:
        if first in seen:
            continue
        group, waiting = set[str](), [first]
        while waiting:
            label = waiting.pop()
            if label not in group:
                group.add(label)
                waiting.extend(beside[label])
        seen |= group
        found.append(group)
    return found


def beside_others(meeting: Meeting, target: str, edit: Edit, but: str = "") -> Beside:
    """Return what a change of a text would be to its open amendments, ``but`` one."""
    found: dict[Relation, list[str]] = {}
    for each in amendments_to(meeting, target):
        fits = each.edit.base == edit.base and not each.conflict and bool(each.edit.hunks)
        if fits and each.label != but:
            found.setdefault(relation(edit, each.edit), []).append(each.label)
    clashing = {label for kind in IN_CONFLICT for label in found.get(kind, ())}
    return Beside(
        tuple(found.get(Relation.SAME, ())),
        tuple(each for each in meeting.labels if each in clashing),
        tuple(found.get(Relation.PART, ())),
    )
