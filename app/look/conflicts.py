"""Which amendments get in each other's way, and where, as it is shown."""

from collections.abc import Iterable, Mapping

import msgspec

from app.look.text_lines import conflicts_under, lines_in_conflict
from facilitation.meeting.reading import amendments_to
from facilitation.meeting.state import Meeting
from facilitation.text.changes import Edit
from facilitation.text.rebase import conflict


class Clash(msgspec.Struct, frozen=True):
    """Two amendments that cannot both stand, and the numbers of the lines where they meet."""

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
    places = {label: at for at, label in enumerate(meeting.labels)}
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
    return lines_in_conflict(meeting.amendments[one], meeting.amendments[other])


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
    """What a change would be to those that wait: the same as ``same``, in the way of others."""

    same: tuple[str, ...] = ()
    in_the_way: tuple[str, ...] = ()


def beside_others(meeting: Meeting, target: str, edit: Edit) -> Beside:
    """Return to which open amendments of a text a change would be equal, or in the way."""
    same: list[str] = []
    in_the_way: list[str] = []
    for each in amendments_to(meeting, target):
        if each.edit.base != edit.base or each.conflict:
            continue
        if each.edit.hunks == edit.hunks:
            same.append(each.label)
        elif conflict(each.edit, edit):
            in_the_way.append(each.label)
    return Beside(tuple(same), tuple(in_the_way))
