"""What small groups bring back, on stick or on paper: read in order of arrival, no line twice.

Merging what laptops send is commutative, associative and idempotent: a laptop that comes late or
twice does no harm, and no line is lost (domain.md §7; issue "Between assemblies").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from facilitation.meeting.groups.packet import GroupResult, SentTask
from facilitation.meeting.state import Meeting, SmallGroups
from facilitation.people.names import fold
from facilitation.text.versions import version_id


def counting(results: Iterable[GroupResult]) -> frozenset[GroupResult]:
    """Return what counts of all that came: the last of each laptop of each small group.

    Two that a laptop sent under one number are both kept.
    """
    newest: dict[tuple[str, int, str], int] = {}
    found = frozenset(results)
    for each in found:
        place = each.task, each.group, each.laptop
        newest[place] = max(each.number, newest.get(place, 0))
    return frozenset(e for e in found if e.number == newest[e.task, e.group, e.laptop])


def lines_of(results: Iterable[GroupResult], group: int) -> tuple[str, ...]:
    """Return what a small group brings, in order of arrival; a line that came twice stands once."""
    arrived = tuple(dict.fromkeys(results))
    count = counting(arrived)
    lines = (line for e in arrived if e.group == group and e in count for line in e.lines)
    return tuple({fold(line): line for line in reversed(tuple(lines))}.values())[::-1]


def groups_meant(meeting: Meeting) -> SmallGroups | None:
    """Return the small groups that talk now, else those that did last."""
    return meeting.small_groups or meeting.grouped


def brought(meeting: Meeting) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Return what each small group brings, by its number: what was said first, then what came."""
    groups = groups_meant(meeting)
    if groups is None:
        return ()
    ours = [each for each in meeting.results if each.task == groups.task]
    return tuple(
        (number, lines)
        for number in range(1, len(groups.groups) + 1)
        if (lines := tuple(dict.fromkeys((*_said(groups, number), *lines_of(ours, number)))))
    )


def _said(groups: SmallGroups, number: int) -> Iterator[str]:
    if number in groups.lines:
        yield groups.lines[number]


def task_id(at: int, seq: int) -> str:
    """Return by what a task is known: which small groups of which meeting have it."""
    return version_id(f"{at} {seq}")


def tasks_of(meeting: Meeting) -> tuple[SentTask, ...]:
    """Return what each of the small groups is to do; nothing where they were asked nothing."""
    groups = groups_meant(meeting)
    if groups is None or not groups.question:
        return ()
    text = meeting.proposals.get(groups.label)
    return tuple(
        SentTask(
            groups.task,
            groups.question,
            number,
            len(groups.groups),
            groups.length // 60_000,
            text.version if text is not None else "",
        )
        for number in range(1, len(groups.groups) + 1)
    )
