"""A text with an edit shown in it: what stays, what is struck, what comes in."""

from typing import Literal

import msgspec

from facilitation.text.changes import Edit, checked
from facilitation.text.lines import LINE_ALGORITHM, Line, numbered_lines

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
    normal = checked(text, edit)
    found: list[Segment] = []
    at = 0
    for hunk in edit.hunks:
        _add(found, "same", normal[at : hunk.start])
        _add(found, "struck", hunk.strike)
        _add(found, "inserted", hunk.insert)
        at = hunk.end
    _add(found, "same", normal[at:])
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
    normal = checked(text, edit)
    lines = numbered_lines(normal, width, algorithm) or (Line(0, "", 0, 0),)
    segments: list[list[Segment]] = [[] for _ in lines]
    changed = [False] * len(lines)
    at, index = 0, 0

    def put(kind: Kind, low: int, high: int) -> None:
        nonlocal index
        while low < high:
            while index + 1 < len(lines) and lines[index + 1].start <= low:
                index += 1
            edge = lines[index + 1].start if index + 1 < len(lines) else len(normal)
            stop = min(high, edge)
            shown = stop if kind == "struck" else min(stop, max(low, lines[index].end))
            _add(segments[index], kind, normal[low:shown])
            changed[index] = changed[index] or kind == "struck"
            low = stop

    for hunk in edit.hunks:
        put("same", at, hunk.start)
        put("struck", hunk.start, hunk.end)
        if hunk.insert:
            where = index
            if index + 1 < len(lines) and lines[index + 1].start <= hunk.start and not hunk.strike:
                where = index = index + 1
            _add(segments[where], "inserted", hunk.insert)
            changed[where] = True
        at = hunk.end
    put("same", at, len(normal))
    return tuple(
        RedLine(line.number, tuple(parts), mark)
        for line, parts, mark in zip(lines, segments, changed, strict=True)
    )
