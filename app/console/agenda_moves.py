"""Where an item goes when it is moved by a key: among its like, into what stands above, or out."""

from __future__ import annotations

from facilitation.meeting.act import Act
from facilitation.meeting.agenda_tree import block_of, parts_of
from facilitation.meeting.families.agenda.acts import MoveItem, RemoveItem, numbered_item
from facilitation.meeting.families.planning.acts import NestItem
from facilitation.meeting.state import Meeting


def step(meeting: Meeting, number: int, way: str) -> Act | None:
    """Return the act by which an item takes a step: up, down, in, out or remove; None: it cannot.

    Up and down pass by one of its like, with all parts of both; in makes it part of the one
    above it, out puts it behind what it was part of.
    """
    alike = _alike(meeting, number)
    at = alike.index(number)
    item = numbered_item(number)
    if way == "remove":
        return RemoveItem(item)
    if way == "in":
        return NestItem(item, numbered_item(alike[at - 1])) if at else None
    within = meeting.items[number - 1].plan.within
    if way == "out":
        if not within:
            return None
        above = meeting.items[within - 1].plan.within
        return NestItem(item, numbered_item(above) if above else "")
    other = at - 1 if way == "up" else at + 1
    if not 0 <= other < len(alike):
        return None
    return MoveItem(item, _place(meeting, number, alike[other], down=way == "down"))


def _alike(meeting: Meeting, number: int) -> list[int]:
    """Return the items that are part of the same as this one, in their order."""
    within = meeting.items[number - 1].plan.within
    if within:
        return parts_of(meeting)[within]
    return [each for each in meeting.agenda if not meeting.items[each - 1].plan.within]


def _place(meeting: Meeting, number: int, other: int, *, down: bool) -> int:
    """Return the place of an item once it stands before another one, or behind all its parts."""
    block = block_of(meeting, number)
    others = [each for each in meeting.agenda if each not in block]
    passed = block_of(meeting, other)
    return others.index(passed[-1]) + 2 if down else others.index(passed[0]) + 1
