"""The smallest word-level difference between two texts."""

from __future__ import annotations

from collections.abc import Iterator

from facilitation.pattern import pattern
from facilitation.text.alignment import between_anchors, least_size, size
from facilitation.text.changes import Edit, Hunk, shifted
from facilitation.text.line_by_line import Gap, much_less
from facilitation.text.moves import long_enough
from facilitation.text.stretches import Moved, Numbers, Span, Stretch
from facilitation.text.versions import normalise, version_id

_LINE = pattern(r"[^\n]+")


def between(old: str, new: str) -> Edit:
    """The edit that turns `old` into `new`: applied to `old` it gives `new`, normalised, exactly.

    As few words and marks as possible are struck and inserted: words are compared, never parts
    of them, and spaces alone never hold two texts together. But lines are compared with
    lines, so that lists and tables differ item by item: words of one line are found in another
    only where that saves more than a fifth. And a line of three words or more that stands once in
    each text, in another order than the others, has moved: it is struck and inserted whole (see
    `facilitation.text.moves`). Of equal differences the one with fewer places, at the breaks of
    paragraphs, lines and sentences. The same pair of texts always gives the same edit. The
    least is certain up to some 22,000 words of changed text a side; beyond, lines that stayed
    hold the texts together.
    """
    before, after = normalise(old), normalise(new)
    return Edit(version_id(before), hunks_between(before, after))


def hunks_between(before: str, after: str) -> tuple[Hunk, ...]:
    """The hunks that turn one normalised text into another."""
    if before == after:
        return ()
    kept, moved = _lines_kept(before, after)
    numbers = Numbers()
    found = [
        Gap(before, after, old, new, moved, numbers) for old, new in _gaps(before, after, kept)
    ]
    stretches = [each for gap in found for each in gap.stretches]
    taken = sum(size(each.blocks) for each in stretches)
    old = [number for each in stretches for number in each.old.numbers]
    new = [number for each in stretches for number in each.new.numbers]
    if len(stretches) > 1 and much_less(least_size(old, new, taken), taken):
        # Words have gone from one line to another: then the lines between do not hold.
        whole = Stretch(before, after, (0, len(before)), (0, len(after)), moved, Numbers())
        if much_less(size(whole.blocks), taken):
            stretches = [whole]
    return tuple(_apart(stretches))


def _apart(stretches: list[Stretch]) -> Iterator[Hunk]:
    """The hunks of all; what would touch the one before keeps to its other side, or joins it."""
    last: Hunk | None = None
    for stretch in stretches:
        for hunk, later in stretch.hunks():
            if last is None:
                last = hunk
            elif last.end < hunk.start:
                yield last
                last = hunk
            elif last.end < later.start:
                yield last
                last = later
            else:
                last = Hunk(
                    last.start, hunk.end, last.insert + hunk.insert, last.strike + hunk.strike
                )
    if last is not None:
        yield last


def word_hunks(before: str, after: str, offset: int) -> list[Hunk]:
    """The hunks of one changed stretch that begins at `offset` of the whole text."""
    whole = (0, len(before)), (0, len(after))
    stretch = Stretch(before, after, *whole, Moved(frozenset(), frozenset()), Numbers())
    return [shifted(hunk, offset) for hunk in _apart([stretch])]


def _lines_kept(before: str, after: str) -> tuple[list[tuple[Span, Span]], Moved]:
    """The lines that stayed, in their order, and those that moved."""
    old, new = list(_LINE.finditer(before)), list(_LINE.finditer(after))
    olds, news = [each.group() for each in old], [each.group() for each in new]
    gaps = list(between_anchors(olds, news, len))
    kept: list[tuple[Span, Span]] = []
    at, other = 0, 0
    for i, j, _, m in [*gaps, (len(olds), 0, len(news), 0)]:
        stayed = zip(old[at:i], new[other : other + i - at], strict=True)
        kept += [(one.span(), another.span()) for one, another in stayed]
        at, other = j, m
    left = [x for i, j, _, _ in gaps for x in range(i, j)]
    right = [y for _, _, k, m in gaps for y in range(k, m)]
    there = _once(news[y] for y in right)
    here = _once(olds[x] for x in left)
    moved = {line for line in here & there if long_enough(line)}
    return kept, Moved(
        frozenset(old[x].start() for x in left if olds[x] in moved),
        frozenset(new[y].start() for y in right if news[y] in moved),
    )


def _once(lines: Iterator[str]) -> set[str]:
    seen: set[str] = set()
    again: set[str] = set()
    for line in lines:
        (again if line in seen else seen).add(line)
    return seen - again


def _gaps(before: str, after: str, kept: list[tuple[Span, Span]]) -> Iterator[tuple[Span, Span]]:
    """The stretches between the lines that stayed, where anything differs."""
    old_at, new_at = 0, 0
    for old, new in [*kept, ((len(before), 0), (len(after), 0))]:
        if before[old_at : old[0]] != after[new_at : new[0]]:
            yield (old_at, old[0]), (new_at, new[0])
        old_at, new_at = old[1], new[1]
