"""What changes between two readings of a note, and which of its characters carry a mark.

A note that grows costs what is added to it, and marks stay with their words while it changes.

A mark is a tuple of spans, in order and apart, each from a character up to another. What reaches to
:data:`END` holds for what is added there, too: so a whole note is marked.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

Span = tuple[int, int]
Spans = tuple[Span, ...]

TAKEN_OUT = "█████"
"""Stands in a note where words were taken out at somebody's wish; the words are nowhere else."""

END = 1 << 40
WHOLE: Spans = ((0, END),)


class Part(NamedTuple):
    """``cut`` characters from ``at`` on gave way to ``text``."""

    at: int
    cut: int
    text: str


def changed_part(before: str, after: str) -> Part:
    """Return the one part that makes the one text of the other, from the first to the last change.

    Found by halving, with whole pieces compared at once: notes may be as long as a pasted book.
    """
    at = _alike(before, after, from_end=False)
    tail = _alike(before[at:], after[at:], from_end=True)
    return Part(at, len(before) - at - tail, after[at : len(after) - tail])


def _alike(one: str, other: str, *, from_end: bool) -> int:
    """Return how many characters two texts begin with in common, or end with."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        same = (
            one.endswith(other[len(other) - middle :])
            if from_end
            else one.startswith(other[:middle])
        )
        least, most = (middle, most) if same else (least, middle - 1)
    return least


def covers(spans: Spans, begin: int, end: int) -> bool:
    """Tell whether all characters from ``begin`` up to ``end`` are marked."""
    return any(at <= begin and end <= to for at, to in spans)


def marked(spans: Spans, begin: int, end: int) -> Spans:
    """Return the spans with one more; what touches it becomes one with it."""
    near = [each for each in spans if each[0] <= end and begin <= each[1]]
    one = (min([begin, *(at for at, _ in near)]), max([end, *(to for _, to in near)]))
    return tuple(sorted([*(each for each in spans if each not in near), one]))


def unmarked(spans: Spans, begin: int, end: int) -> Spans:
    """Return the spans without those characters."""
    apart = ((part for part in ((at, min(to, begin)), (max(at, end), to))) for at, to in spans)
    return tuple(part for parts in apart for part in parts if part[0] < part[1])


def moved(spans: Spans, change: Part) -> Spans:
    """Return where the spans are after a change of the text.

    What is typed inside is part of the passage, as is what takes the place of any of it; what is
    typed beside it is not. A note that is marked as a whole stays so.
    """
    if spans == WHOLE:
        return WHOLE
    at, gone, grown = change.at, change.at + change.cut, len(change.text) - change.cut

    def begun(place: int) -> int:
        return place if place < at else place + grown if place >= gone else at

    def ended(place: int) -> int:
        if place == END or place <= at:
            return place
        return place + grown if place >= gone else gone + grown

    return tuple(each for each in ((begun(b), ended(e)) for b, e in spans) if each[0] < each[1])


def pieces(text: str, *marks: Spans) -> Iterator[tuple[str, tuple[bool, ...]]]:
    """Yield a text piece by piece, each with which of the marks it carries."""
    edges = {0, len(text)} | {edge for spans in marks for span in spans for edge in span}
    for begin, end in pairwise(sorted(each for each in edges if each <= len(text))):
        yield text[begin:end], tuple(covers(spans, begin, end) for spans in marks)


def place_of(text: str, words: str, begin: int) -> int:
    """Return which of the places where words stand begins there, counted from 1."""
    place, at = 0, text.find(words)
    while 0 <= at <= begin:
        place, at = place + 1, text.find(words, at + 1)
    return place


def found(text: str, words: str, place: int) -> int:
    """Return where words stand for the ``place``th time, counted from 1; -1: they do not."""
    at = -1
    for _ in range(place):
        at = text.find(words, at + 1)
        if at < 0:
            return -1
    return at


def said_anew(text: str, note: str, span: Span, words: str) -> str:
    """Return what was taken from a note, such as an agreement, once ``words`` replaced a span.

    It stays as it was where it does not stand at that place of the note.
    """
    begin, end = span
    at = note.find(text) if text else -1
    while at >= 0:
        low, high = max(begin, at) - at, min(end, at + len(text)) - at
        if low < high:
            return text[:low] + words + text[high:]
        at = note.find(text, at + 1)
    return text
