"""Which amendments get in each other's way, and where, as it is shown."""

from collections.abc import Iterable, Mapping

import msgspec

from app.look.text_lines import conflicts_under, lines_in_conflict
from facilitation.meeting.reading import amendments_to
from facilitation.meeting.state import Meeting
from facilitation.text.changes import Edit
from facilitation.text.relations import Relation, relation


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
    beside = meeting.amendments.get(other)
    return lines_in_conflict(meeting.amendments[one], beside) if beside is not None else ()


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


class Beside(msgspec.Struct, frozen=True):
    """What a change would be to those that wait: equal to ``same``, in the way of others.

    With any of ``pointless`` adopted it would change nothing any more.
    """

    same: tuple[str, ...] = ()
    in_the_way: tuple[str, ...] = ()
    pointless: tuple[str, ...] = ()


def beside_others(meeting: Meeting, target: str, edit: Edit, but: str = "") -> Beside:
    """Return what a change of a text would be to its open amendments, ``but`` one."""
    found: dict[Relation, list[str]] = {}
    for each in amendments_to(meeting, target):
        fits = each.edit.base == edit.base and not each.conflict and bool(each.edit.hunks)
        if fits and each.label != but:
            found.setdefault(relation(edit, each.edit), []).append(each.label)
    in_the_way = (Relation.COLLIDE, Relation.SWALLOWS, Relation.SWALLOWED)
    clashing = {label for kind in in_the_way for label in found.get(kind, ())}
    return Beside(
        tuple(found.get(Relation.SAME, ())),
        tuple(each for each in meeting.labels if each in clashing),
        tuple(found.get(Relation.PART, ())),
    )
