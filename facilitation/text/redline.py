"""A text with an edit shown in it: what stays, what is struck, what comes in."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Literal

import msgspec

from facilitation.text.changes import Edit
from facilitation.text.lines import LINE_ALGORITHM, Line, numbered_lines
from facilitation.text.tidy import tidy
from facilitation.text.versions import normalise

Kind = Literal["same", "struck", "inserted"]


class Segment(msgspec.Struct, frozen=True):
    """A stretch of text that stays the same, is struck, or is inserted."""

    kind: Kind
    text: str


class RedLine(msgspec.Struct, frozen=True):
    """A numbered line of the old text, with its segments; `changed` is its mark in the margin.

    The segments hold also the space or line ends up to the next line, where those change.
    `number` 0 is the line of an empty old text.
    """

    number: int
    segments: tuple[Segment, ...]
    changed: bool


def redline(text: str, edit: Edit) -> tuple[Segment, ...]:
    """The normalised text and the edit as segments in reading order.

    Same and struck joined give the old text, same and inserted the new; what is struck
    stands before what is inserted for it. Raises `EditProblem` base_differs.
    """
    normal, shown = normalise(text), tidy(text, edit)
    found: list[Segment] = []
    for part in _parts(normal, shown):
        _add(found, part.kind, part.text)
    return tuple(found)


def _add(found: list[Segment], kind: Kind, text: str) -> None:
    if not text:
        return
    if found and found[-1].kind == kind:
        found[-1] = Segment(kind, found[-1].text + text)
    else:
        found.append(Segment(kind, text))


def redline_lines(
    text: str, edit: Edit, width: int = 80, algorithm: int = LINE_ALGORITHM
) -> tuple[RedLine, ...]:
    """The redline by the numbered lines of the old text, for painting with numbers and marks.

    An insertion belongs to the line in which it begins; at the end of a line to that
    line. Blank lines of the old text are left to the painter. Inserted text may hold line
    ends. Raises `EditProblem` base_differs.
    """
    normal, shown = normalise(text), tidy(text, edit)
    lines = numbered_lines(normal, width, algorithm) or (Line(0, "", 0, 0),)
    painted = [_Painted() for _ in lines]
    starts = [line.start for line in lines]
    for part in _parts(normal, shown):
        if part.kind == "inserted":
            _put(painted[_index(starts, part.start)], part.kind, part.text)
            continue
        for index, low, high in _by_line(starts, part):
            # The space between two lines is shown only where it changes.
            edge = high if part.kind == "struck" else min(high, max(low, lines[index].end))
            _put(painted[index], part.kind, normal[low:edge])
    return tuple(
        RedLine(line.number, tuple(part.segments), part.changed)
        for line, part in zip(lines, painted, strict=True)
    )


class _Part(msgspec.Struct, frozen=True):
    kind: Kind
    start: int
    text: str


class _Painted(msgspec.Struct):
    segments: list[Segment] = []
    changed: bool = False


def _parts(text: str, edit: Edit) -> Iterator[_Part]:
    at = 0
    for hunk in edit.hunks:
        yield _Part("same", at, text[at : hunk.start])
        yield _Part("struck", hunk.start, hunk.strike)
        yield _Part("inserted", hunk.start, hunk.insert)
        at = hunk.end
    yield _Part("same", at, text[at:])


def _index(starts: list[int], offset: int) -> int:
    return max(bisect_right(starts, offset) - 1, 0)


def _by_line(starts: list[int], part: _Part) -> Iterator[tuple[int, int, int]]:
    """The stretches of a part, each with the index of its line."""
    low, end = part.start, part.start + len(part.text)
    index = _index(starts, low)
    while low < end:
        high = min(end, starts[index + 1]) if index + 1 < len(starts) else end
        yield index, low, high
        low, index = high, index + 1


def _put(line: _Painted, kind: Kind, text: str) -> None:
    _add(line.segments, kind, text)
    line.changed = line.changed or (kind != "same" and bool(text))
