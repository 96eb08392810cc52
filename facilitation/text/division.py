"""Dividing what one edit does into parts that are decided separately (RONR §27)."""

from collections.abc import Sequence
from operator import attrgetter

import msgspec

from facilitation.text.blocks import Block, block_at, blocks
from facilitation.text.changes import Edit, EditProblem, Hunk, checked
from facilitation.text.moves import moves
from facilitation.text.tidy import tidy
from facilitation.text.versions import version_id


class EditPart(msgspec.Struct, frozen=True):
    """A part of an edit that can stand alone; `blocks` are the positions of what it changes.

    Positions count the blocks of the text from 0; -1 is before the first.
    """

    edit: Edit
    blocks: tuple[int, ...]


def parts(text: str, edit: Edit) -> tuple[EditPart, ...]:
    """The smallest parts that an edit can be divided into, in reading order.

    Striking and inserting at one place is indivisible (RONR 27:8), and so is a move, which
    strikes at one place and inserts at another. An edit of one part cannot be divided; one that
    changes nothing has none. Every part is an edit of `text`; together they give what the edit
    gives, in whatever order they are adopted. Whether each has a meaning of its own people
    must judge. Raises `EditProblem` base_differs.
    """
    base = checked(text, edit)
    hunks = tidy(base, edit).hunks
    found = blocks(base)
    version = version_id(base)
    return tuple(
        EditPart(
            Edit(version, tuple(hunks[index] for index in group)),
            tuple(dict.fromkeys(_block(found, hunks[index]) for index in group)),
        )
        for group in _bound(base, hunks)
    )


def _block(found: tuple[Block, ...], hunk: Hunk) -> int:
    return block_at(found, hunk.start + len(hunk.strike) - len(hunk.strike.lstrip()))


def _bound(text: str, hunks: tuple[Hunk, ...]) -> list[list[int]]:
    """The hunks in groups that belong together, by position."""
    leader = list(range(len(hunks)))
    for move in moves(text, hunks):
        one, other = sorted((leader[move.struck_by], leader[move.inserted_by]))
        leader = [one if each == other else each for each in leader]
    groups: dict[int, list[int]] = {}
    for index, first in enumerate(leader):
        groups.setdefault(first, []).append(index)
    return list(groups.values())


def divided(text: str, edit: Edit, groups: Sequence[Sequence[int]]) -> tuple[Edit, ...]:
    """The edit as several, each with the parts whose numbers (from 1) a group names.

    What no group names makes one more, at the end. Raises `EditProblem`: cannot_divide for an
    edit of a single part, no_such_part for a number that is not there or stands twice, or where
    one group has everything; base_differs.
    """
    found = parts(text, edit)
    if len(found) < 2:  # noqa: PLR2004 - one part
        raise EditProblem("cannot_divide")
    named = [number for group in groups for number in group]
    if len(set(named)) < len(named) or not set(named) <= set(range(1, len(found) + 1)):
        raise EditProblem("no_such_part", tuple(range(1, len(found) + 1)))
    rest = [number for number in range(1, len(found) + 1) if number not in named]
    wanted = [sorted(group) for group in (*groups, rest) if group]
    if len(wanted) < 2:  # noqa: PLR2004 - one group
        raise EditProblem("no_such_part", tuple(range(1, len(found) + 1)))
    return tuple(_together([found[number - 1].edit for number in group]) for group in wanted)


def _together(edits: list[Edit]) -> Edit:
    hunks = sorted((hunk for each in edits for hunk in each.hunks), key=attrgetter("start"))
    return Edit(edits[0].base, tuple(hunks))
