"""Which group is meant: a whole name, or the only one that begins so."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case, quoted
from facilitation.people.names import so_called

_MOST_OFFERED = 8


def any_group(case: Case, _act: object = None) -> None:
    if not any(each.group for each in case.meeting.people.values()):
        case.refuse("UNKNOWN_GROUP", ('arrive NAME of "Group"',))


def group_meant(case: Case, typed: str, line: str) -> str:
    """Find the group that is meant; accents and capitals do not matter.

    ``line`` is what can be typed instead, with a place for the group. Raises Refused: no group, or
    several, are called so (UNKNOWN_GROUP).
    """
    groups = sorted({each.group for each in case.meeting.people.values() if each.group})
    found = so_called(typed, groups, str)
    if len(found) != 1:
        lines = [line.format(quoted(each)) for each in found or groups][:_MOST_OFFERED]
        case.refuse("UNKNOWN_GROUP", lines or ('arrive NAME of "Group"',), name=typed)
    return found[0]
