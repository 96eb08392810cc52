"""What edits do to each other: collisions, rebasing, merging.

Two changes collide only where they meet in the same words (domain.md section 4, peers.md:
never by lines). All rules here are symmetric.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from facilitation.text.changes import Edit, EditProblem, Hunk, apply, checked, spliced
from facilitation.text.compose import compose
from facilitation.text.difference import between
from facilitation.text.versions import normal_form, normalise, version_id
from facilitation.text.weave import Inserted, Weave, claim, core_end, read, weave

__all__ = ["Collision", "collisions", "compose", "conflict", "conflicts", "merge", "rebase"]

_SURROUNDINGS = 40
# Stands for the text beyond the surroundings; it forms no letter with any mark.
_CUT = "|"


class Collision(msgspec.Struct, frozen=True):
    """Two hunks, one of each edit, that cannot both stand; offsets are of their common base."""

    mine: Hunk
    theirs: Hunk


def collisions(a: Edit, b: Edit) -> tuple[Collision, ...]:
    """Where two edits of the same version get in each other's way, in reading order.

    - The identical change does not collide: both want the same.
    - Struck passages that overlap do, also when one lies in the other.
    - An insertion strictly inside a struck passage does.
    - Two different insertions at the same place do; *the same place* is the same offset, and
      an insertion of words takes the space before it along, so “after ten” and
      “before tents” in “ten tents” are one place.
    - What only touches does not: two neighbouring words, or an insertion at the edge of a
      struck passage. Nor does one space that both would take along.

    Symmetric. Raises `EditProblem` base_differs for edits of different versions.
    """
    if a.base != b.base:
        raise EditProblem("base_differs")
    found: list[Collision] = []
    first = 0
    for mine in a.hunks:
        while first < len(b.hunks) and b.hunks[first].end < mine.start:
            first += 1
        for theirs in b.hunks[first:]:
            if theirs.start > mine.end:
                break
            if _collide(mine, theirs):
                found.append(Collision(mine, theirs))
    return tuple(found)


def conflict(a: Edit, b: Edit) -> bool:
    """Whether two edits of the same version cannot both stand; symmetric."""
    return bool(collisions(a, b))


def conflicts(edits: Sequence[Edit]) -> tuple[tuple[int, int], ...]:
    """All pairs of edits, by their positions, that collide; in time near to what is found.

    Raises `EditProblem` base_differs for edits of different versions.
    """
    if len({edit.base for edit in edits}) > 1:
        raise EditProblem("base_differs")
    waiting = sorted(
        (
            (hunk.start, hunk.end, index, hunk)
            for index, edit in enumerate(edits)
            for hunk in edit.hunks
        ),
        key=lambda entry: entry[:3],
    )
    found: set[tuple[int, int]] = set()
    open_hunks: list[tuple[int, Hunk]] = []
    for start, _, index, hunk in waiting:
        open_hunks = [(other, earlier) for other, earlier in open_hunks if earlier.end >= start]
        for other, earlier in open_hunks:
            if other != index and _collide(earlier, hunk):
                found.add((min(index, other), max(index, other)))
        open_hunks.append((index, hunk))
    return tuple(sorted(found))


def _collide(a: Hunk, b: Hunk) -> bool:
    if a == b:
        return False
    if a.start == a.end and b.start == b.end:
        return a.start == b.start and _one_place(a.order, b.order)
    if b.start == b.end:
        a, b = b, a
    if a.start == a.end:
        return b.start < a.start < core_end(b) or core_end(b) < a.start < b.end
    if a.start < core_end(b) and b.start < core_end(a):
        return True
    # A claimed space may be struck by the other as well, but not turned into something else.
    return _spoils(a, b) or _spoils(b, a)


def _one_place(a: tuple[int, ...], b: tuple[int, ...]) -> bool:
    """Whether nothing is known of which stood first."""
    shorter = min(len(a), len(b))
    return a[:shorter] == b[:shorter]


def _spoils(other: Hunk, hunk: Hunk) -> bool:
    return bool(
        claim(hunk) and other.insert and other.start < hunk.end and other.end > core_end(hunk)
    )


def merge(text: str, edits: Sequence[Edit]) -> str:
    """The normalised text with all the edits in it, whatever their order.

    Raises `EditProblem` base_differs, or edits_collide: see `conflicts` for which.
    """
    normal = checked(text, *edits)
    if conflicts(edits):
        raise EditProblem("edits_collide")
    return normalise(read(normal, weave(normal, (hunk for edit in edits for hunk in edit.hunks))))


def rebase(edit: Edit, text: str, adopted: Edit, new_text: str) -> Edit | tuple[Collision, ...]:
    """The edit, made on `text`, as an edit of `new_text`, which `adopted` made of `text`.

    Hunks that `adopted` made as well vanish; an edit left without hunks is pointless.
    If the two collide, the collisions, and nothing is changed silently (domain.md section
    4). Applying the outcome to `new_text` gives `merge(text, [adopted, edit])`. Takes time by the
    number of hunks, not by the length of the text. Raises `EditProblem` base_differs if
    the edits are not of one version.
    """
    base, target = checked(text, edit, adopted), normalise(new_text)
    found = collisions(edit, adopted)
    if found:
        return found
    outcome = spliced(base, adopted.hunks)
    if outcome != target:
        return _rebased_by_text(base, edit, adopted, target)
    before = weave(base, adopted.hunks)
    after = weave(base, (*adopted.hunks, *edit.hunks))
    hunks = tuple(_moved(base, before, after))
    if not _clean(target, hunks):
        return between(target, spliced(target, hunks))
    return Edit(version_id(target), hunks)


def _rebased_by_text(base: str, edit: Edit, adopted: Edit, target: str) -> Edit:
    """The same for an adopted edit whose outcome had to be brought to normal form."""
    if apply(base, adopted) != target:
        raise EditProblem("base_differs")
    return between(target, merge(base, (adopted, edit)))


class _Piece(msgspec.Struct, frozen=True):
    """A stretch that is in the text before, after, both or neither; `hunk` changes it, if known."""

    text: str
    before: bool
    after: bool
    hunk: Hunk | None = None


class _Found(msgspec.Struct):
    """A hunk being put together; `dead` counts what was struck just before its place."""

    start: int
    dead: int
    hunk: Hunk | None
    strike: str = ""
    insert: str = ""


def _moved(base: str, before: Weave, after: Weave) -> Iterator[Hunk]:
    """The hunks that lead from one weave to the other, with offsets in the text before."""
    found: list[_Found] = []
    dead_at: dict[int, int] = {}
    at, dead = 0, 0
    joining = False
    for piece in _compared(base, before, after):
        size = len(piece.text)
        if not piece.before:
            dead_at[at] = dead_at.get(at, 0) + (size if piece.hunk is None else 0)
        if piece.before != piece.after:
            if not (joining and _same_source(found[-1], piece)):
                found.append(_Found(at, dead, piece.hunk))
            _extend(found[-1], piece)
            joining = True
        else:
            joining = False
        if piece.before:
            at, dead = at + size, 0
        elif piece.hunk is None:
            dead += size
    yield from _joined(found, dead_at)


def _same_source(found: _Found, piece: _Piece) -> bool:
    return found.hunk is None or piece.hunk is None or found.hunk == piece.hunk


def _extend(found: _Found, piece: _Piece) -> None:
    found.hunk = found.hunk or piece.hunk
    if piece.before:
        found.strike += piece.text
    else:
        found.insert += piece.text


def _joined(found: list[_Found], dead_at: dict[int, int]) -> Iterator[Hunk]:
    last: Hunk | None = None
    for item in found:
        order: tuple[int, ...] = ()
        if not item.strike and item.hunk is not None:
            order = (item.dead, *item.hunk.order) if dead_at.get(item.start) else item.hunk.order
        hunk = Hunk(item.start, item.start + len(item.strike), item.insert, item.strike, order)
        if last is None:
            last = hunk
        elif last.end == hunk.start and not last.insert and not hunk.insert:
            last = Hunk(last.start, hunk.end, "", last.strike + hunk.strike)
        else:
            yield last
            last = hunk
    if last is not None:
        yield last


def _compared(base: str, before: Weave, after: Weave) -> Iterator[_Piece]:
    """Both weaves cut into stretches that each of them has or has not, in reading order."""
    cuts = {0, len(base)}
    for woven in (before, after):
        cuts.update(edge for span in woven.dead for edge in span)
        cuts.update(string.at for string in woven.inserted)
    eaten = {string.hunk: string.eaten for string in before.inserted}
    strings = list(after.inserted)
    place = 0
    edges = sorted(cuts)
    for low, high in zip(edges, [*edges[1:], len(base)], strict=True):
        while place < len(strings) and strings[place].at == low:
            yield from _compared_string(strings[place], eaten.get(strings[place].hunk))
            place += 1
        if low < high:
            yield _Piece(base[low:high], not _in(before.dead, low), not _in(after.dead, low))


def _compared_string(string: Inserted, eaten: int | None) -> Iterator[_Piece]:
    text = string.hunk.insert
    if eaten is None:
        yield _Piece(text[string.eaten :], False, True, string.hunk)
        return
    low, high = sorted((eaten, string.eaten))
    if low < high:
        yield _Piece(text[low:high], eaten == low, string.eaten == low, string.hunk)
    yield _Piece(text[high:], True, True)


def _in(spans: tuple[tuple[int, int], ...], at: int) -> bool:
    index = bisect_right(spans, at, key=_start) - 1
    return index >= 0 and at < spans[index][1]


def _start(span: tuple[int, int]) -> int:
    return span[0]


def _clean(text: str, hunks: tuple[Hunk, ...]) -> bool:
    """Whether the text with the hunks is in normal form, seen from their surroundings alone."""
    return all(_clean_around(text, near) for near in _neighbours(hunks))


def _neighbours(hunks: tuple[Hunk, ...]) -> Iterator[tuple[Hunk, ...]]:
    """The hunks in groups that lie within each other's surroundings."""
    group: list[Hunk] = []
    for hunk in hunks:
        if group and hunk.start - group[-1].end > 2 * _SURROUNDINGS:
            yield tuple(group)
            group = []
        group.append(hunk)
    if group:
        yield tuple(group)


def _clean_around(text: str, near: tuple[Hunk, ...]) -> bool:
    low = max(0, near[0].start - _SURROUNDINGS)
    high = min(len(text), near[-1].end + _SURROUNDINGS)
    inner = tuple(Hunk(hunk.start - low, hunk.end - low, hunk.insert, hunk.strike) for hunk in near)
    around = _CUT * (low > 0) + spliced(text[low:high], inner) + _CUT * (high < len(text))
    return normal_form(around) == around
