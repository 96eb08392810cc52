"""The order in which amendments are taken, and why (domain.md §4; RONR §12)."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from facilitation.meeting.reading import amendments_to
from facilitation.meeting.state import Amendment, Meeting
from facilitation.text.changes import Edit
from facilitation.text.rebase import conflicts


class Because(StrEnum):
    """Why an amendment stands where it stands in the order."""

    CHOSEN = "chosen"
    SECONDARY = "secondary"
    FARTHEST = "farthest"
    PLACE = "place"
    CONFLICT = "conflict"
    POINTLESS = "pointless"


class Turn(msgspec.Struct, frozen=True, gc=False):
    """An amendment in the order; ``others`` are those that the reason is about."""

    label: str
    because: Because
    others: tuple[str, ...] = ()


def order_of_taking(meeting: Meeting, label: str) -> tuple[Turn, ...]:
    """Return everything that waits on a text, in the order in which to take it.

    What would change an amendment comes before that amendment.
    """
    found: list[Turn] = []
    for turn in order_on(meeting, label):
        for each in order_of_taking(meeting, turn.label):
            nearest = each.because is not Because.SECONDARY
            found.append(Turn(each.label, Because.SECONDARY, (turn.label,)) if nearest else each)
        found.append(turn)
    return tuple(found)


def order_on(meeting: Meeting, target: str) -> tuple[Turn, ...]:
    """Return the open amendments to a text itself in their order.

    As the facilitator chose; else by place, of those that exclude each other the
    farthest-reaching first; last those that are in conflict with the text, or pointless.
    """
    waiting = amendments_to(meeting, target)
    chosen = meeting.orders.get(target, ())
    proposed = [*_by_place(waiting), *_set_aside(waiting)]
    known = {each.label: each for each in proposed}
    first = [each for each in chosen if each in known]
    if not first:
        return tuple(proposed)
    rest = [each for each in proposed if each.label not in first]
    return (*(Turn(each, Because.CHOSEN) for each in first), *rest)


def _by_place(waiting: tuple[Amendment, ...]) -> Iterator[Turn]:
    fitting = [each for each in waiting if not each.conflict and each.edit.hunks]
    clusters = _clusters(fitting)
    for cluster in sorted(clusters, key=lambda each: min(map(_place, each))):
        labels = [each.label for each in cluster]
        if len(cluster) == 1:
            yield Turn(labels[0], Because.PLACE)
            continue
        for each in sorted(cluster, key=lambda one: (-_reach(one), _place(one), one.made)):
            others = tuple(label for label in labels if label != each.label)
            yield Turn(each.label, Because.FARTHEST, others)


def _set_aside(waiting: tuple[Amendment, ...]) -> Iterator[Turn]:
    for each in waiting:
        if each.conflict:
            yield Turn(each.label, Because.CONFLICT, (each.conflict,))
        elif not each.edit.hunks:
            yield Turn(each.label, Because.POINTLESS)


def _clusters(amendments: list[Amendment]) -> list[list[Amendment]]:
    """Return the amendments with those that they exclude, directly or through another."""
    joined = {place: [place] for place in range(len(amendments))}
    edits: list[Edit] = [each.edit for each in amendments]
    for one, other in conflicts(edits):
        if joined[one] is not joined[other]:
            joined[one].extend(joined[other])
            for place in joined[other]:
                joined[place] = joined[one]
    clusters = {id(each): each for each in joined.values()}
    return [[amendments[place] for place in sorted(each)] for each in clusters.values()]


def _place(amendment: Amendment) -> int:
    return amendment.edit.hunks[0].start


def _reach(amendment: Amendment) -> int:
    """Return how far an amendment reaches: the letters that it strikes and inserts."""
    return sum(len(each.strike) + len(each.insert) for each in amendment.edit.hunks)
