"""What edits do to each other: collisions, rebasing, merging.

Two changes collide only where they meet in the same words (domain.md section 4, peers.md:
never by lines). All rules here are symmetric.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from facilitation.text import weave as weaving
from facilitation.text.carrying import difference
from facilitation.text.changes import Edit, EditProblem, Hunk, Origin, checked, spliced, taken_back
from facilitation.text.difference import between
from facilitation.text.tidy import tidy
from facilitation.text.versions import normalise, version_id


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
    first, second = origins((a, b))
    found = colliding(first.made, second.made)
    # Told by the text as it is now, wherever that still shows the collision.
    return (found and colliding(a.hunks, b.hunks)) or found


def colliding(a: tuple[Hunk, ...], b: tuple[Hunk, ...]) -> tuple[Collision, ...]:
    """Where the hunks of one edit get in the way of another's, by offsets they share."""
    found: list[Collision] = []
    first = 0
    for mine in a:
        while first < len(b) and b[first].end < mine.start:
            first += 1
        for theirs in b[first:]:
            if theirs.start > mine.end:
                break
            if _collide(mine, theirs):
                found.append(Collision(mine, theirs))
    return tuple(found)


def conflict(a: Edit, b: Edit) -> bool:
    return bool(collisions(a, b))


def conflicts(edits: Sequence[Edit]) -> tuple[tuple[int, int], ...]:
    """All pairs of edits, by their positions, that collide; in time near to what is found.

    Raises `EditProblem` base_differs for edits of different versions.
    """
    if len(edits) < 2:  # noqa: PLR2004 - mostly one waits, and a pair takes two
        return ()
    if len({edit.base for edit in edits}) > 1:
        raise EditProblem("base_differs")
    found: set[tuple[int, int]] = set()
    if not same_origin(edits):
        found = _swept(dict(enumerate(edit.hunks for edit in edits)))
        found = {pair for pair in found if not same_origin([edits[index] for index in pair])}
    for family in families(edits):
        found |= _swept({index: origin.made for index, origin in family.items()})
    return tuple(sorted(found))


def _swept(made: Mapping[int, tuple[Hunk, ...]]) -> set[tuple[int, int]]:
    """The pairs that collide, found by going through all hunks once from first to last."""
    waiting = sorted(
        ((hunk.start, hunk.end, index, hunk) for index, hunks in made.items() for hunk in hunks),
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
    return found


def _collide(a: Hunk, b: Hunk) -> bool:
    if weaving.same_change(a, b):
        return False
    if a.start == a.end and b.start == b.end:
        return a.start == b.start and weaving.one_place(a, b)
    if b.start == b.end:
        a, b = b, a
    if a.start == a.end:
        return b.start < a.start < weaving.core_end(b) or weaving.core_end(b) < a.start < b.end
    if a.start < weaving.core_end(b) and b.start < weaving.core_end(a):
        return True
    # A claimed space may be struck by the other as well, but not turned into something else.
    return _spoils(a, b) or _spoils(b, a)


def _spoils(other: Hunk, hunk: Hunk) -> bool:
    return bool(
        weaving.claim(hunk)
        and other.insert
        and other.start < hunk.end
        and other.end > weaving.core_end(hunk)
    )


def merge(text: str, edits: Sequence[Edit]) -> str:
    """The normalised text with all the edits in it, whatever their order.

    Raises `EditProblem` base_differs, or edits_collide: see `conflicts` for which.
    """
    normal = checked(text, *edits)
    if conflicts(edits):
        raise EditProblem("edits_collide")
    return normalise(_laid_over(normal, origins(edits)))


def combined(text: str, edits: Sequence[Edit]) -> Edit:
    """The one edit that does what all of them do, whatever their order.

    Applied it gives `merge(text, edits)`. Raises `EditProblem` base_differs, or edits_collide.
    """
    normal = checked(text, *edits)
    if conflicts(edits):
        raise EditProblem("edits_collide")
    pasts = origins(edits)
    if not pasts or pasts[0].adopted:
        return between(normal, _laid_over(normal, pasts))
    hunks = tuple(weaving.different(hunk for past in pasts for hunk in past.made))
    woven = weaving.settled(normal, weaving.weave(normal, hunks))
    return Edit(version_id(normal), difference(normal, weaving.Weave((), ()), woven, hunks))


def _laid_over(text: str, origins: Sequence[Origin]) -> str:
    if not origins:
        return text
    root = spliced(text, origins[0].back)
    hunks = (hunk for origin in origins for hunk in (*origin.adopted, *origin.made))
    return weaving.read(root, weaving.weave(root, hunks))


def rebase(edit: Edit, text: str, adopted: Edit, new_text: str) -> Edit | tuple[Collision, ...]:
    """The edit, made on `text`, as an edit of `new_text`, which `adopted` made of `text`.

    Hunks that `adopted` made as well vanish; an edit left without hunks is pointless.
    If the two collide, the collisions, and nothing is changed silently (domain.md section
    4). Applying the outcome to `new_text` gives `merge(text, [adopted, edit])`. Edits that
    were made on one version give the same text whatever the order in which they are
    adopted and rebased; for that, each remembers its `Origin`, as far as others can meet it.
    Raises `EditProblem` base_differs if the edits and texts do not belong together.
    """
    return rebase_all([edit], text, adopted, new_text)[0]


def rebase_all(
    edits: Sequence[Edit], text: str, adopted: Edit, new_text: str
) -> tuple[Edit | tuple[Collision, ...], ...]:
    """The same for many edits of `text` at once, which is quicker.

    What is a whole line and more away from all that an edit does only moves its places. What gives
    items of lists other numbers, and nothing else, is in no edit's way: who strikes item 4
    strikes it also as item 3.
    """
    # A picture asks for conflicts, which need neither of these: they are loaded by an act.
    from facilitation.text.numbering import Renumbered, only_numbers
    from facilitation.text.shifting import Shifter

    base, target = checked(text, *edits, adopted), normalise(new_text)
    hunks = tidy(base, adopted).hunks
    shifter = Shifter(base, hunks, target) if spliced(base, hunks) == target else None
    numbered = Renumbered(base, target) if only_numbers(base, hunks) else None
    carried: list[Edit | tuple[Collision, ...]] = []
    for edit in edits:
        found = collisions(edit, adopted)
        if found and numbered:
            carried.append(numbered.carried(edit))
            continue
        shifted = shifter.shifted(edit) if shifter and not found else None
        carried.append(found or shifted or _rebased(edit, base, adopted, target))
    return tuple(carried)


def _rebased(edit: Edit, base: str, adopted: Edit, target: str) -> Edit:
    mine, theirs = origins((edit, adopted))
    root = spliced(base, mine.back)
    hunks = weaving.different((*mine.adopted, *theirs.made))
    before = weaving.settled(root, weaving.weave(root, hunks))
    if weaving.read(root, before) != target:
        return _rebased_by_text(base, (mine, theirs), target)
    after = weaving.weave(root, (*hunks, *mine.made))
    return Edit(
        version_id(target),
        difference(root, before, after, mine.made),
        Origin(mine.base, mine.made, tuple(hunks), way_back(root, before, tuple(hunks))),
    )


def _rebased_by_text(base: str, both: tuple[Origin, Origin], target: str) -> Edit:
    """The same where letters of two passages have joined, and offsets mean little."""
    if normalise(_laid_over(base, both[1:])) != target:
        raise EditProblem("base_differs")
    return between(target, _laid_over(base, both))


ConflictMap = Mapping[str, tuple[str, ...]]
"""With which others each one collides, by name; who collides with nobody is not there."""


def conflict_map(edits: Mapping[str, Edit]) -> ConflictMap:
    """The map of all these amendments; others come in the order in which they are given.

    Takes time near to what is found. Raises `EditProblem` base_differs for edits of different
    versions.
    """
    names = tuple(edits)
    found: dict[str, tuple[str, ...]] = {}
    for first, second in conflicts(tuple(edits.values())):
        one, other = names[first], names[second]
        found[one] = (*found.get(one, ()), other)
        found[other] = (*found.get(other, ()), one)
    return found


def origins(edits: Sequence[Edit]) -> tuple[Origin, ...]:
    """Where the edits come from if that is one text with one past; else each as made just now."""
    if same_origin(edits):
        return tuple(origin_of(edit) for edit in edits)
    return tuple(Origin(edit.base, edit.hunks, (), ()) for edit in edits)


def same_origin(edits: Sequence[Edit]) -> bool:
    """Whether all edits were made on one text and that has since taken up the same changes."""
    pasts = [origin_of(edit) for edit in edits]
    return all(
        past.base == pasts[0].base and past.adopted == pasts[0].adopted for past in pasts[1:]
    )


def families(edits: Sequence[Edit]) -> list[dict[int, Origin]]:
    """The edits by common origin: of each family the positions, with where they come from."""
    found: dict[tuple[str, tuple[Hunk, ...]], dict[int, Origin]] = {}
    for index, edit in enumerate(edits):
        origin = origin_of(edit)
        found.setdefault((origin.base, origin.adopted), {})[index] = origin
    return list(found.values())


def origin_of(edit: Edit) -> Origin:
    """Where an edit comes from; one that was never rebased comes from the text it is of."""
    return edit.origin or Origin(edit.base, edit.hunks, (), ())


def way_back(root: str, now: weaving.Weave, adopted: tuple[Hunk, ...]) -> tuple[Hunk, ...]:
    """The hunks that lead from the text as woven `now` back to `root`."""
    return taken_back(difference(root, weaving.Weave((), ()), now, adopted))
