"""Several edits of one text laid over each other.

A base text is woven with hunks: some of it dies, some strings come in. Two weaves of the
same base can be compared without reading the text between the hunks, which makes
carrying an edit over to a new version cheap however long the text is.
"""

from bisect import bisect_right
from collections.abc import Iterable

import msgspec

from facilitation.text.changes import Hunk


class Inserted(msgspec.Struct, frozen=True):
    """A string that comes in at offset `at` of the base; `hunk` is where it is from.

    `eaten` code points at its beginning are left out, as a struck word before it takes
    one space along.
    """

    at: int
    hunk: Hunk
    eaten: int = 0


class Weave(msgspec.Struct, frozen=True):
    """The dead stretches of the base and the strings that come in, both in their order."""

    dead: tuple[tuple[int, int], ...]
    inserted: tuple[Inserted, ...]


def claim(hunk: Hunk) -> str:
    """The space after a struck word that goes with it, at the beginning of a line; else empty.

    Such a word claims one space after it, whichever that is in the end: if
    another edit strikes the next word, with the space before that, the claim passes on.
    """
    if hunk.insert or not hunk.strike or hunk.strike[0].isspace():
        return ""
    return hunk.strike[len(hunk.strike.rstrip()) :]


def core_end(hunk: Hunk) -> int:
    """The end of what a hunk strikes, without the space it claims."""
    return hunk.end - len(claim(hunk))


def precedence(hunk: Hunk) -> tuple[int, bool, tuple[int, ...]]:
    """The order in which strings come in: by place, plain insertions before replacements."""
    return hunk.start, hunk.end > hunk.start, hunk.order


def weave(base: str, hunks: Iterable[Hunk]) -> Weave:
    """The hunks, of however many edits, over their base; none may collide with another."""
    ordered = sorted(set(hunks), key=precedence)
    dead = _union((hunk.start, core_end(hunk)) for hunk in ordered)
    inserted = [Inserted(hunk.start, hunk) for hunk in ordered if hunk.insert]
    for hunk in ordered:
        if claim(hunk):
            dead = _claimed(base, dead, inserted, core_end(hunk), claim(hunk))
    return Weave(tuple(dead), tuple(inserted))


def _union(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for low, high in spans:
        if low == high:
            continue
        if joined and low <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return joined


def _claimed(
    base: str, dead: list[tuple[int, int]], inserted: list[Inserted], at: int, space: str
) -> list[tuple[int, int]]:
    """Take the space that comes next after `at` in what will be read, if one does."""
    alive = at
    index = bisect_right(dead, (at, len(base) + 1)) - 1
    if index >= 0 and dead[index][0] <= at <= dead[index][1]:
        alive = dead[index][1]
    for place, string in enumerate(inserted):
        if at <= string.at <= alive and not (string.at == at and string.hunk.end > at):
            rest = string.hunk.insert[string.eaten :]
            if not rest:
                continue
            if rest.startswith(space):
                inserted[place] = Inserted(string.at, string.hunk, string.eaten + len(space))
            return dead
    if base.startswith(space, alive):
        return _union(sorted([*dead, (alive, alive + len(space))]))
    return dead


def read(base: str, woven: Weave) -> str:
    """The text as it reads, not normalised."""
    parts: list[str] = []
    for low, high, string in pieces(woven, len(base)):
        parts.append(base[low:high] if string is None else string.hunk.insert[string.eaten :])
    return "".join(parts)


def pieces(woven: Weave, length: int) -> list[tuple[int, int, Inserted | None]]:
    """Living stretches of the base, and strings that come in, in reading order."""
    found: list[tuple[int, int, Inserted | None]] = []
    strings = list(woven.inserted)
    place = 0
    at = 0
    for low, high in (*woven.dead, (length, length)):
        while place < len(strings) and strings[place].at <= low:
            if strings[place].at > at:
                found.append((at, strings[place].at, None))
                at = strings[place].at
            found.append((at, at, strings[place]))
            place += 1
        if low > at:
            found.append((at, low, None))
        at = high
        while place < len(strings) and strings[place].at < high:
            found.append((strings[place].at, strings[place].at, strings[place]))
            place += 1
    return found
