"""The hunks that lead from one weave of a text to another."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter, itemgetter

import msgspec

from facilitation.text.changes import Hunk
from facilitation.text.weave import Inserted, Span, Weave, claim, core_end, settled


class _Piece(msgspec.Struct, frozen=True):
    """A stretch that is in the text before, after, both or neither.

    `hunk` is whose doing that is, if it is known; `base` tells the base from what comes in.
    """

    text: str
    before: bool
    after: bool
    hunk: Hunk | None = None
    base: bool = True
    claimed: bool = False


class _Found(msgspec.Struct):
    """A hunk being put together; `dead` counts what was struck just before its place."""

    start: int
    dead: int
    hunk: Hunk | None
    claims: str = ""
    strike: str = ""
    insert: str = ""


def difference(base: str, before: Weave, after: Weave, hunks: tuple[Hunk, ...]) -> tuple[Hunk, ...]:
    """The hunks that lead from the settled weave `before` to `after`, by offsets in the former.

    `after` has `hunks` over and above what `before` has.

    They keep to what is wanted: spaces that come to end a line are left to be dropped when
    the text is brought to normal form, for another edit may put words behind them. Where
    struck passages have brought insertions to one offset, `Hunk.order` says which stood first.
    """
    found: list[_Found] = []
    dead_at: dict[int, int] = {}
    # Spaces that a hunk strikes and an adopted one has claimed: the claim passes to the hunk.
    passed: dict[Hunk | None, str] = {}
    at, dead = 0, 0
    joining = False
    for piece in _compared(base, before, after, hunks):
        size = len(piece.text)
        if piece.before != piece.after:
            if not (joining and _one_source(found[-1].hunk, piece.hunk)):
                found.append(_Found(at, dead, piece.hunk, passed.get(piece.hunk, "")))
            _extend(found[-1], piece)
            joining = True
        elif size:
            joining = False
            if piece.claimed and not piece.before:
                passed[piece.hunk] = piece.text
        if piece.before:
            at, dead = at + size, 0
        elif piece.base:
            dead += size
            dead_at[at] = dead_at.get(at, 0) + size
    return tuple(_joined(found, dead_at))


def _extend(found: _Found, piece: _Piece) -> None:
    found.hunk = found.hunk or piece.hunk
    if piece.before:
        found.strike += piece.text
    else:
        found.insert += piece.text


def _joined(found: list[_Found], dead_at: dict[int, int]) -> Iterator[Hunk]:
    last: Hunk | None = None
    source: Hunk | None = None
    for item in found:
        hunk = _hunk(item, dead_at)
        if last is None:
            last = hunk
        elif _one_source(source, item.hunk) and _touch(last, hunk):
            last = Hunk(
                last.start, hunk.end, "", last.strike + hunk.strike, (), last.claims or hunk.claims
            )
        else:
            yield _plain(last)
            last = hunk
        source = item.hunk
    if last is not None:
        yield _plain(last)


def _one_source(a: Hunk | None, b: Hunk | None) -> bool:
    """Whether two changes are of one making; others stay apart, for what stood between."""
    return a is None or b is None or a == b


def _touch(a: Hunk, b: Hunk) -> bool:
    return a.end == b.start and not a.insert and not b.insert


def _hunk(found: _Found, dead_at: dict[int, int]) -> Hunk:
    order: tuple[int, ...] = ()
    claims = ""
    if found.hunk is not None and not found.strike:
        order = found.hunk.order
        if dead_at.get(found.start):
            order = (found.dead, *order)
    if found.hunk is not None and not found.insert:
        claims = claim(found.hunk) or found.claims
    end = found.start + len(found.strike)
    return Hunk(found.start, end, found.insert, found.strike, order, claims)


def _plain(hunk: Hunk) -> Hunk:
    """The hunk without a claim that shows in what it strikes."""
    if not hunk.claims:
        return hunk
    plain = Hunk(hunk.start, hunk.end, hunk.insert, hunk.strike, hunk.order)
    return plain if claim(plain) == hunk.claims else hunk


def _compared(base: str, before: Weave, after: Weave, hunks: tuple[Hunk, ...]) -> Iterator[_Piece]:
    """The weaves cut into stretches that each of them has or has not, in reading order."""
    final = settled(base, after)
    cuts = {0, len(base), *(hunk.start for hunk in hunks), *map(core_end, hunks)}
    for woven in (before, after, final):
        cuts.update(edge for span in woven.dead for edge in span)
        cuts.update(string.hunk.start for string in woven.inserted)
    old = {string.hunk: string for string in before.inserted}
    strings = list(reversed(after.inserted))
    edges = sorted(cuts)
    for low, high in zip(edges, [*edges[1:], len(base)], strict=True):
        while strings and strings[-1].hunk.start == low:
            string = strings.pop()
            yield from _compared_strings(old.get(string.hunk), string)
        if low < high:
            was = not _in(before.dead, low)
            will = not _in((after if was else final).dead, low)
            yield _Piece(
                base[low:high], was, will, _striking(hunks, low), True, low in before.claimed
            )


def _compared_strings(old: Inserted | None, new: Inserted) -> Iterator[_Piece]:
    was = range(old.low, old.high) if old is not None else range(0)
    will = range(new.low, new.high)
    for low, high in pairwise(sorted({was.start, was.stop, will.start, will.stop})):
        yield _Piece(new.hunk.insert[low:high], low in was, low in will, new.hunk, False)


def _striking(hunks: tuple[Hunk, ...], at: int) -> Hunk | None:
    """The hunk that strikes the base at an offset."""
    index = bisect_right(hunks, at, key=attrgetter("start")) - 1
    return hunks[index] if index >= 0 and at < core_end(hunks[index]) else None


def _in(spans: tuple[Span, ...], at: int) -> bool:
    index = bisect_right(spans, at, key=itemgetter(0)) - 1
    return index >= 0 and at < spans[index][1]
