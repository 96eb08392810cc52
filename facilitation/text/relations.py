"""What two amendments of one text are to each other."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

import msgspec

from facilitation.text.changes import Edit, Hunk, checked, spliced
from facilitation.text.lines import LINE_ALGORITHM, line_at, numbered_lines
from facilitation.text.rebase import colliding, collisions, origins
from facilitation.text.sentences import sentence_span
from facilitation.text.versions import normalise
from facilitation.text.weave import core_end, same_change, united


class Relation(StrEnum):
    """How one amendment stands to another; each but two is the same from both sides."""

    APART = "apart"
    """Both can stand."""
    SAME = "same"
    """Both make the same change: with one, the other is pointless."""
    PART = "part"
    """All that the first changes the second changes, too: with the second, it is pointless."""
    WHOLE = "whole"
    """The first makes all the changes of the second and more: with the first, that is pointless."""
    SWALLOWED = "swallowed"
    """The first only strikes within what the second strikes: they collide, for only one of them can
    be carried out as made. With the second, nothing is left for the first to strike."""
    SWALLOWS = "swallows"
    """The other way round."""
    COLLIDE = "collide"
    """Only one of them can stand as it was made."""


IN_CONFLICT = (Relation.SWALLOWED, Relation.SWALLOWS, Relation.COLLIDE)
"""Only one of the two can stand."""


class Clash(msgspec.Struct, frozen=True):
    """A passage in which two amendments collide, and both readings of it.

    `first` and `last` are the numbers of its lines, `stands` how it reads now, `mine` and
    `theirs` how it would read with the one or the other: whole sentences.
    """

    first: int
    last: int
    stands: str
    mine: str
    theirs: str


def relation(a: Edit, b: Edit) -> Relation:
    """What `a` is to `b`, edits of the same version.

    Raises `EditProblem` base_differs.
    """
    if collisions(a, b):
        first, second = origins((a, b))
        if _within(first.made, second.made):
            return Relation.SWALLOWED
        if _within(second.made, first.made):
            return Relation.SWALLOWS
        return Relation.COLLIDE
    mine, theirs = _among(a.hunks, b.hunks), _among(b.hunks, a.hunks)
    if mine and theirs:
        return Relation.SAME
    if mine:
        return Relation.PART
    return Relation.WHOLE if theirs else Relation.APART


def _among(a: tuple[Hunk, ...], b: tuple[Hunk, ...]) -> bool:
    places = {hunk.start: hunk for hunk in b}
    return all(hunk.start in places and same_change(hunk, places[hunk.start]) for hunk in a)


def _within(a: tuple[Hunk, ...], b: tuple[Hunk, ...]) -> bool:
    """Whether `a` does nothing but strike, and only what `b` strikes for good, or does as well."""
    struck = [other for other in b if not other.insert]
    return all(
        not hunk.insert
        and any(other.start <= hunk.start and core_end(hunk) <= core_end(other) for other in struck)
        for hunk in a
    )


def clashing(
    text: str, a: Edit, b: Edit, width: int = 80, algorithm: int = LINE_ALGORITHM
) -> tuple[Clash, ...]:
    """The passages of `text` in which two edits of it collide, in reading order.

    Where the text has changed since both were made, and no longer shows how they collide, the
    passages and lines are those of the text that they were made on. Raises `EditProblem`
    base_differs.
    """
    base = normalise(checked(text, a, b))
    mine, theirs = a.hunks, b.hunks
    found = colliding(mine, theirs)
    if not found:
        first, second = origins((a, b))
        base = spliced(base, first.back)
        mine, theirs = first.made, second.made
        found = colliding(mine, theirs)
    spans = [
        sentence_span(
            base,
            min(each.mine.start, each.theirs.start),
            max(each.mine.end, each.theirs.end),
        )
        for each in found
    ]
    lines = numbered_lines(base, width, algorithm)
    return tuple(
        Clash(
            line_at(lines, low),
            line_at(lines, max(low, high - 1)),
            base[low:high],
            _reading(base, mine, low, high),
            _reading(base, theirs, low, high),
        )
        for low, high in united(spans)
    )


def _reading(text: str, hunks: tuple[Hunk, ...], low: int, high: int) -> str:
    """How a passage reads with the hunks that begin in it."""
    near = [hunk for hunk in hunks if low <= hunk.start <= high]
    edges = [low, *(edge for hunk in near for edge in (hunk.start, hunk.end))]
    edges.append(max(high, edges[-1]))
    kept = [text[start:end] for start, end in list(pairwise(edges))[::2]]
    inserted = [hunk.insert for hunk in near] + [""]
    return "".join(part + new for part, new in zip(kept, inserted, strict=True)).strip()
