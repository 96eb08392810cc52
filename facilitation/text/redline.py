"""A text with an edit shown in it: what stays, what is struck, what comes in."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Literal

import msgspec

from facilitation.text.changes import Edit, shifted
from facilitation.text.lines import LINE_ALGORITHM, Line, numbered_lines
from facilitation.text.tidy import tidy
from facilitation.text.versions import normalise, version_id

Kind = Literal["same", "struck", "inserted"]


class Segment(msgspec.Struct, frozen=True):
    """A stretch of text that stays the same, is struck, or is inserted.

    Whole lines that only moved bear the number of their move, from 1, where they are struck and
    where they are inserted; anything else 0.
    """

    kind: Kind
    text: str
    moved: int = 0


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
    stands before what is inserted for it. A block that was written anew is struck and inserted
    in one, however few words stayed in it. Raises `EditProblem` base_differs.
    """
    normal, shown = normalise(text), _shown(text, edit)
    found: list[Segment] = []
    for part in _parts(normal, shown):
        _add(found, part.kind, part.text, part.moved)
    return tuple(found)


def _shown(text: str, edit: Edit) -> Edit:
    made = tidy(text, edit)
    if len(made.hunks) <= 1:
        return made
    from facilitation.text.anew import wholes  # a first picture mostly shows one change

    return Edit(made.base, wholes(normalise(text), made.hunks))


def _add(found: list[Segment], kind: Kind, text: str, moved: int = 0) -> None:
    if not text:
        return
    if found and (found[-1].kind, found[-1].moved) == (kind, moved):
        found[-1] = Segment(kind, found[-1].text + text, moved)
    else:
        found.append(Segment(kind, text, moved))


def redline_lines(
    text: str, edit: Edit, width: int = 80, algorithm: int = LINE_ALGORITHM
) -> tuple[RedLine, ...]:
    """The redline by the numbered lines of the old text, for painting with numbers and marks.

    An insertion belongs to the line in which it begins; at the end of a line to that
    line. Blank lines of the old text are left to the painter. Inserted text may hold line
    ends. Raises `EditProblem` base_differs.
    """
    normal, shown = normalise(text), _shown(text, edit)
    lines = numbered_lines(normal, width, algorithm) or (Line(0, "", 0, 0),)
    painted = [_Painted() for _ in lines]
    starts = [line.start for line in lines]
    for part in _parts(normal, shown):
        if part.kind == "inserted":
            _put(painted[_index(starts, part.start)], part.kind, part.text, part.moved)
            continue
        for index, low, high in _by_line(starts, part):
            # The space between two lines is shown only where it changes.
            edge = high if part.kind == "struck" else min(high, max(low, lines[index].end))
            _put(painted[index], part.kind, normal[low:edge], part.moved)
    return tuple(
        RedLine(line.number, tuple(part.segments), part.changed)
        for line, part in zip(lines, painted, strict=True)
    )


def redline_passage(text: str, edit: Edit) -> tuple[int, tuple[RedLine, ...]]:
    """How many lines of a normal text stand before what changes, and the redline of that.

    The passage goes from a line before the first change to one after the last; its lines are
    numbered by themselves. The edit has hunks. Raises `EditProblem` base_differs.
    """
    low, high = _passage(text, edit.hunks[0].start, edit.hunks[-1].end)
    passage = text[low:high]
    hunks = tuple(shifted(each, -low) for each in edit.hunks)
    before = bisect_left(numbered_lines(text), low, key=attrgetter("start"))
    return before, redline_lines(passage, Edit(version_id(passage), hunks))


def _passage(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the lines around a passage begin and end, with one more on each side."""
    low = text.rfind("\n", 0, len(text[:start].rstrip("\n"))) + 1
    low = text.rfind("\n", 0, len(text[:low].rstrip("\n"))) + 1
    high = end
    for _ in range(2):
        while high < len(text) and text[high] == "\n":
            high += 1
        high = text.find("\n", high)
        high = len(text) if high < 0 else high
    return low, high


class _Part(msgspec.Struct, frozen=True):
    kind: Kind
    start: int
    text: str
    moved: int = 0


_Marked = tuple[int, int, int]


class _Painted(msgspec.Struct):
    segments: list[Segment] = []
    changed: bool = False


def _parts(text: str, edit: Edit) -> Iterator[_Part]:
    from facilitation.text.moves import moves  # a first picture mostly shows a text

    away: dict[int, list[_Marked]] = {}
    here: dict[int, list[_Marked]] = {}
    for number, move in enumerate(moves(text, edit.hunks), start=1):
        away.setdefault(move.struck_by, []).append((move.start, move.end, number))
        here.setdefault(move.inserted_by, []).append((move.low, move.high, number))
    at = 0
    for index, hunk in enumerate(edit.hunks):
        yield _Part("same", at, text[at : hunk.start])
        for low, words, number in _marked(hunk.strike, away.get(index, ()), hunk.start):
            yield _Part("struck", low, words, number)
        for _, words, number in _marked(hunk.insert, here.get(index, ())):
            yield _Part("inserted", hunk.start, words, number)
        at = hunk.end
    yield _Part("same", at, text[at:])


def _marked(words: str, marks: Sequence[_Marked], begin: int = 0) -> Iterator[tuple[int, str, int]]:
    """The words cut at what moved, each stretch with where it begins and the number of its move.

    The words begin at `begin`, and so do the places of the marks.
    """
    at = begin
    for low, high, number in sorted(marks):
        yield at, words[at - begin : low - begin], 0
        yield low, words[low - begin : high - begin], number
        at = high
    yield at, words[at - begin :], 0


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


def _put(line: _Painted, kind: Kind, text: str, moved: int) -> None:
    _add(line.segments, kind, text, moved)
    line.changed = line.changed or (kind != "same" and bool(text))
