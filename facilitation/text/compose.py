"""Two edits, one after the other, as one."""

from collections.abc import Iterator

import msgspec

from facilitation.text.changes import Edit, Hunk, spliced
from facilitation.text.difference import word_hunks
from facilitation.text.sliding import slid
from facilitation.text.tidy import tidy
from facilitation.text.versions import normalise


def compose(text: str, first: Edit, second: Edit) -> Edit:
    """The one edit of `text` that does what `first` does and then `second`.

    `second` was made on `apply(text, first)`, as an amendment to an amendment is: its base
    is the text as it would read under the first (RONR §12: a secondary amendment is
    decided first and alters the primary). Changes stay apart where words between them
    stay. Raises `EditProblem` base_differs.
    """
    base = normalise(text)
    primary = tidy(base, first)
    middle = spliced(base, primary.hunks)
    secondary = tidy(middle, second)
    hunks: list[Hunk] = []
    for hunk in _overlaid(base, primary.hunks, secondary.hunks):
        hunks += word_hunks(hunk.strike, hunk.insert, hunk.start)
    return Edit(first.base, tuple(slid(base, hunks)))


class _Part(msgspec.Struct, frozen=True):
    """A stretch of the middle text: kept from the base at `base`, or come in with `strike`."""

    text: str
    base: int
    kept: bool
    strike: str = ""


def _parts(text: str, hunks: tuple[Hunk, ...]) -> Iterator[_Part]:
    at = 0
    for hunk in hunks:
        yield _Part(text[at : hunk.start], at, True)
        yield _Part(hunk.insert, hunk.start, False, hunk.strike)
        at = hunk.end
    yield _Part(text[at:], at, True)


def _overlaid(text: str, first: tuple[Hunk, ...], second: tuple[Hunk, ...]) -> Iterator[Hunk]:
    """The changes of both; those with nothing left standing between them are one."""
    start, strike, insert = 0, "", ""
    for part in _cut(_parts(text, first), second):
        if part.kept and part.text:
            yield Hunk(start, start + len(strike), insert, strike)
            start, strike, insert = part.base + len(part.text), "", ""
        else:
            strike += part.strike
            insert += part.text
    yield Hunk(start, start + len(strike), insert, strike)


def _cut(parts: Iterator[_Part], hunks: tuple[Hunk, ...]) -> Iterator[_Part]:
    """The parts with the hunks, whose offsets count through them, put in."""
    index, at = 0, 0
    for part in parts:
        if part.strike:
            yield _Part("", part.base, False, part.strike)
        low, end = at, at + len(part.text)
        while at < end:
            if index == len(hunks) or hunks[index].start >= end:
                yield _slice(part, at - low, end - low)
                at = end
            elif hunks[index].start > at:
                yield _slice(part, at - low, hunks[index].start - low)
                at = hunks[index].start
            else:
                hunk = hunks[index]
                if hunk.start == at:
                    yield _Part(hunk.insert, 0, False)
                stop = min(end, hunk.end)
                if part.kept:
                    yield _Part("", 0, False, part.text[at - low : stop - low])
                at = stop
                index += hunk.end == stop
    for hunk in hunks[index:]:
        yield _Part(hunk.insert, 0, False)


def _slice(part: _Part, low: int, high: int) -> _Part:
    return _Part(part.text[low:high], part.base + low, part.kept)
