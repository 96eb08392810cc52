"""The order in which amendments are best taken, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

import msgspec

from facilitation.text.blocks import Block, block_at, blocks
from facilitation.text.changes import Edit, apply
from facilitation.text.lines import LINE_ALGORITHM, line_at, numbered_lines
from facilitation.text.reach import Reach, reach, word_count
from facilitation.text.rebase import conflict_map
from facilitation.text.selection import Waiting
from facilitation.text.versions import normalise

_SUBSTITUTE_WORDS = 4
"""Fewer words are perfected like any others, even where they are a whole block."""


class Why(StrEnum):
    """Why an amendment is taken where it is."""

    BY_PLACE = "BY_PLACE"
    """It comes where its words stand in the text."""
    FARTHEST = "FARTHEST"
    """Of those that collide, it affects most words (or is next in that)."""
    AS_OFFERED = "AS_OFFERED"
    """It affects as much as another that collides, and came first or later than that."""
    SECONDARY = "SECONDARY"
    """An amendment to an amendment is taken before that (RONR §12)."""
    AFTER_PERFECTING = "AFTER_PERFECTING"
    """It substitutes or strikes a whole: first that is perfected (RONR 12:69)."""
    SAME = "SAME"
    """It makes the same change as an earlier one, and needs no vote where that is adopted."""
    POINTLESS = "POINTLESS"
    """Nothing is left that it would change: there is nothing to take."""
    CHOSEN = "CHOSEN"
    """Somebody put it there; a meeting says so, not the text."""
    CONFLICT = "CONFLICT"
    """It no longer fits the text, and comes last; found as another one was adopted."""


class Taken(msgspec.Struct, frozen=True):
    """One place in the order: which amendment, why there, and the figures for it.

    `line` is where it begins (of the text it is to; 80 columns unless asked otherwise). `words`
    are those of the text that it strikes, `beside` the names of those that it collides with or
    (SECONDARY) the one that it is to.
    """

    name: str
    why: Why
    line: int = 0
    words: int = 0
    beside: tuple[str, ...] = ()


def order(
    text: str, waiting: Sequence[Waiting], width: int = 80, algorithm: int = LINE_ALGORITHM
) -> tuple[Taken, ...]:
    """The order in which to take amendments of a text; every one of them once.

    By place in the text. Those that collide are taken together, from the farthest-reaching:
    most words struck, then most words inserted, then as they were offered. What puts a new
    block in the place of a whole one, or strikes it, comes after those that perfect that block;
    what substitutes the whole text, last. Amendments to an amendment come directly before it.
    What has become pointless is last of all. Raises `EditProblem` base_differs.
    """
    below: dict[str, list[Waiting]] = {}
    names = {each.name for each in waiting}
    for each in waiting:
        below.setdefault(each.to if each.to in names else "", []).append(each)
    return tuple(_Order(below, width, algorithm).of(normalise(text), ""))


class _Order:
    def __init__(self, below: Mapping[str, Sequence[Waiting]], width: int, algorithm: int) -> None:
        self._below = below
        self._numbering = (width, algorithm)

    def of(self, text: str, to: str) -> Iterator[Taken]:
        """The order of those to one text: the proposal's, or how an amendment would let it read."""
        waiting = self._below.get(to, ())
        if not waiting:
            return
        ranked = _Ranked(text, waiting)
        lines = numbered_lines(text, *self._numbering)
        for each in ranked.order:
            if self._below.get(each.name):
                yield from self.of(apply(text, each.edit), each.name)
            place = each.edit.hunks[0].start if each.edit.hunks else 0
            why, beside = ranked.why(each)
            if to and why not in (Why.POINTLESS, Why.SAME):
                why, beside = Why.SECONDARY, (to,)
            yield Taken(
                each.name, why, line_at(lines, place), ranked.reach[each.name].struck, beside
            )


class _Ranked:
    """The amendments of one text in their order, and what it follows from."""

    def __init__(self, text: str, waiting: Sequence[Waiting]) -> None:
        self.reach = {each.name: reach(each.edit) for each in waiting}
        self._map = conflict_map({each.name: each.edit for each in waiting})
        self._offered = {each.name: place for place, each in enumerate(waiting)}
        self._same = {each.edit.hunks: each.name for each in reversed(waiting)}
        found = blocks(text)
        self._span = {
            each.name: _substituted(each.edit, found, self.reach[each.name]) for each in waiting
        }
        self._first = self._cluster_places(waiting)
        self.order = sorted(waiting, key=self._key)

    def why(self, each: Waiting) -> tuple[Why, tuple[str, ...]]:
        """Why one is where it is, and beside which others."""
        if not each.edit.hunks:
            return Why.POINTLESS, ()
        if self._same[each.edit.hunks] != each.name:
            return Why.SAME, (self._same[each.edit.hunks],)
        others = sorted(self._map.get(each.name, ()), key=self._offered.__getitem__)
        if self._span[each.name]:
            return Why.AFTER_PERFECTING, tuple(others)
        rivals = [other for other in others if not self._span[other]]
        if not rivals:
            return Why.BY_PLACE, tuple(others)
        mine = self.reach[each.name]
        if any(self.reach[other] == mine for other in rivals):
            return Why.AS_OFFERED, tuple(rivals)
        return Why.FARTHEST, tuple(rivals)

    def _key(self, each: Waiting) -> tuple[int, int, int, int, int, int, int]:
        if not each.edit.hunks:
            return (2, 0, 0, 0, 0, 0, self._offered[each.name])
        span = self._span[each.name]
        far = self.reach[each.name]
        own = each.edit.hunks[0].start
        if span is None:
            place, late = self._first[each.name], 0
        else:
            place, late = span[1], 1
        return (
            1 if span is not None and span[2] else 0,
            place,
            late,
            -far.struck,
            -far.inserted,
            own,
            self._offered[each.name],
        )

    def _cluster_places(self, waiting: Sequence[Waiting]) -> dict[str, int]:
        """Where the first of those stands that collide, directly or through others, with each."""
        place = {each.name: each.edit.hunks[0].start if each.edit.hunks else 0 for each in waiting}
        first: dict[str, int] = {}
        for each in sorted(waiting, key=lambda one: place[one.name]):
            if each.name in first or self._span[each.name]:
                continue
            reached = [each.name]
            first[each.name] = place[each.name]
            while reached:
                for other in self._map.get(reached.pop(), ()):
                    if other not in first and not self._span[other]:
                        first[other] = place[each.name]
                        reached.append(other)
        return first


def _substituted(edit: Edit, found: tuple[Block, ...], far: Reach) -> tuple[int, int, bool] | None:
    """What an edit substitutes or strikes as a whole: its offsets, and whether all the text."""
    if not found or not any(hunk.strike.strip() for hunk in edit.hunks):
        return None
    first, last = edit.hunks[0], edit.hunks[-1]
    low = block_at(found, first.start + len(first.strike) - len(first.strike.lstrip()))
    high = block_at(found, max(last.start, last.end - 1))
    touched = found[max(low, 0) : high + 1]
    total = sum(word_count(block.text) for block in touched)
    if total < _SUBSTITUTE_WORDS or 3 * far.struck < 2 * total:
        return None
    whole = len(touched) == len(found)
    return touched[0].start, touched[-1].end, whole


__all__ = ["Reach", "Taken", "Why", "order"]
