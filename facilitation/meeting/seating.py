"""How people sit, group by group; nothing here changes anything."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.meeting.reading import group_of
from facilitation.meeting.state import Meeting


def groups_seated(
    meeting: Meeting, people: Iterable[int]
) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return the groups of people in the order of their first seats, each with its people.

    ``people`` are in the order of their seats. Those without a group come last, under an
    empty name.
    """
    found: dict[str, list[int]] = {}
    for person in people:
        found.setdefault(group_of(meeting, person), []).append(person)
    alone = found.pop("", [])
    groups = [(group, tuple(members)) for group, members in found.items()]
    return (*groups, ("", tuple(alone))) if alone else tuple(groups)


def seated_by_group(meeting: Meeting) -> tuple[int, ...]:
    """Return everybody with a seat so that each group sits together."""
    return _flat(groups_seated(meeting, meeting.seating))


def group_seated_after(meeting: Meeting, group: str, after: str) -> tuple[int, ...]:
    """Return everybody group by group, with one group next after another (empty: first)."""
    seated = groups_seated(meeting, meeting.seating)
    moved = tuple(each for each in seated if each[0] == group)
    others = tuple(each for each in seated if each[0] != group)
    place = next((at + 1 for at, each in enumerate(others) if after and each[0] == after), 0)
    return _flat((*others[:place], *moved, *others[place:]))


def _flat(groups: Iterable[tuple[str, tuple[int, ...]]]) -> tuple[int, ...]:
    return tuple(person for _, members in groups for person in members)
