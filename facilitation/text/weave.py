"""Several edits of one text laid over each other.

A base text is woven with hunks: some of it dies, some strings come in. Two weaves of the
same base can be compared by looking only near the hunks, which makes carrying an
edit over to a new version cheap however long the text is.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import itemgetter

import msgspec

from facilitation.text.changes import Hunk

Span = tuple[int, int]


class Inserted(msgspec.Struct, frozen=True):
    """A string that comes in: what `hunk` inserts, from `low` to `high` of it.

    It may be less than the whole: a struck word before it can take a space along, and no
    line ends in spaces.
    """

    hunk: Hunk
    low: int
    high: int

    @property
    def text(self) -> str:
        return self.hunk.insert[self.low : self.high]


class Weave(msgspec.Struct, frozen=True):
    """The dead stretches of the base, apart from each other, and the strings that come in.

    `claimed` are the beginnings of the stretches that are dead only by a claim.
    """

    dead: tuple[Span, ...]
    inserted: tuple[Inserted, ...]
    claimed: frozenset[int] = frozenset()


def claim(hunk: Hunk) -> str:
    """The space after a struck word that goes with it, at the beginning of a line; else empty.

    Such a word claims one space after it, whichever that is in the end: if another edit
    strikes the next word, with the space before that, the claim passes on.
    """
    if hunk.insert or not hunk.strike:
        return ""
    if hunk.claims or hunk.strike[0].isspace():
        return hunk.claims
    return hunk.strike[len(hunk.strike.rstrip()) :]


def core_end(hunk: Hunk) -> int:
    """The end of what a hunk strikes, without the space it claims."""
    return hunk.end if hunk.claims else hunk.end - len(claim(hunk))


def same_change(a: Hunk, b: Hunk) -> bool:
    """Whether two hunks want the same at the same place."""
    return (a.start, a.end, a.insert) == (b.start, b.end, b.insert) and one_place(a, b)


def one_place(a: Hunk, b: Hunk) -> bool:
    """Whether nothing is known of which of two hunks at one offset stood first."""
    shorter = min(len(a.order), len(b.order))
    return a.order[:shorter] == b.order[:shorter]


def weave(base: str, hunks: Iterable[Hunk]) -> Weave:
    """The hunks, of however many edits, over their base; none may collide with another."""
    ordered = different(hunks)
    cores = ((hunk.start, core_end(hunk)) for hunk in ordered)
    struck = united((low, high) for low, high in cores if low < high)
    dead = struck
    strings = [Inserted(hunk, 0, len(hunk.insert)) for hunk in ordered if hunk.insert]
    for hunk in ordered:
        if claim(hunk):
            dead = _claimed(base, dead, strings, hunk)
    ends = (core_end(hunk) for hunk in ordered if claim(hunk))
    by_claim = frozenset(at for at in ends if _next_alive(struck, at) == at)
    return Weave(tuple(dead), tuple(strings), by_claim)


def different(hunks: Iterable[Hunk]) -> list[Hunk]:
    """The hunks in the order in which their strings are read, each change once.

    Of two strings at one offset a plain insertion stands before a replacement.
    """
    different: list[Hunk] = []
    for hunk in sorted(hunks, key=_precedence):
        if not (different and same_change(different[-1], hunk)):
            different.append(hunk)
    return different


def _precedence(hunk: Hunk) -> tuple[int, bool, tuple[int, ...], int, str, int]:
    return (
        hunk.start,
        hunk.end > hunk.start,
        hunk.order,
        hunk.end,
        hunk.insert,
        -len(hunk.claims),
    )


def united(spans: Iterable[Span]) -> list[Span]:
    """Return spans in their order, those that overlap or touch as one."""
    joined: list[Span] = []
    for low, high in sorted(spans):
        if joined and low <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return joined


def _claimed(base: str, dead: list[Span], strings: list[Inserted], hunk: Hunk) -> list[Span]:
    """Take the space that comes next in what will be read, if one does."""
    at, space = core_end(hunk), claim(hunk)
    alive = _next_alive(dead, at)
    for place, string in enumerate(strings):
        if string.text and at <= string.hunk.start <= alive:
            if string.text.startswith(space):
                strings[place] = Inserted(string.hunk, string.low + len(space), string.high)
            return dead
    if base.startswith(space, alive):
        return united([*dead, (alive, alive + len(space))])
    return dead


def _next_alive(dead: list[Span], at: int) -> int:
    index = bisect_right(dead, at, key=itemgetter(0)) - 1
    return max(at, dead[index][1]) if index >= 0 else at


class _Stretch(msgspec.Struct):
    """A living stretch of the base, or a string that comes in, from `low` to `high`."""

    low: int
    high: int
    string: Inserted | None
    whole: str

    @property
    def empty(self) -> bool:
        return self.low >= self.high


def settled(base: str, woven: Weave) -> Weave:
    """The same without what a normal text has not: spaces that have come to end a line.

    And blank lines that have come to begin or end the text. What was left out is known
    to be only left out: if more comes in behind a space, the space is back.
    """
    stretches = list(_stretches(base, woven))
    _settle_ends(stretches)
    _settle_beginning(stretches)
    strings = tuple(
        Inserted(part.string.hunk, part.low, max(part.low, part.high))
        for part in stretches
        if part.string is not None
    )
    living = [(part.low, part.high) for part in stretches if part.string is None and not part.empty]
    return Weave(tuple(_between(living, len(base))), strings, woven.claimed)


def _stretches(base: str, woven: Weave) -> Iterator[_Stretch]:
    at = 0
    strings = list(reversed(woven.inserted))
    for low, high in (*woven.dead, (len(base), len(base))):
        while strings and strings[-1].hunk.start <= max(low, at):
            place = strings[-1].hunk.start
            if place > at:
                yield _Stretch(at, place, None, base)
                at = place
            yield _string(strings.pop())
        if low > at:
            yield _Stretch(at, low, None, base)
        while strings and strings[-1].hunk.start < high:
            yield _string(strings.pop())
        at = high


def _string(string: Inserted) -> _Stretch:
    return _Stretch(string.low, string.high, string, string.hunk.insert)


def _settle_ends(stretches: list[_Stretch]) -> None:
    at_end, before_line_end = True, True
    for part in reversed(stretches):
        while before_line_end and not part.empty and part.whole[part.high - 1].isspace():
            if part.whole[part.high - 1] == "\n" and not at_end:
                break
            part.high -= 1
        if not part.empty:
            at_end = False
            before_line_end = part.whole[part.low] == "\n"


def _settle_beginning(stretches: list[_Stretch]) -> None:
    for part in stretches:
        while not part.empty and part.whole[part.low] == "\n":
            part.low += 1
        if not part.empty:
            return


def _between(living: list[Span], length: int) -> Iterator[Span]:
    at = 0
    for low, high in living:
        if low > at:
            yield at, low
        at = high
    if length > at:
        yield at, length


def read(base: str, woven: Weave) -> str:
    return "".join(part.whole[part.low : part.high] for part in _stretches(base, woven))
