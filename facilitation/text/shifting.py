"""Carrying an edit over a change that is far from it: only its places move.

Two changes can only do something to each other where they meet: in the same words, the same
spaces, at the same end of a line. Where a whole line with words stands between them, as neither
changes it, an edit need not remember that the other was adopted. So what amendments remember
(`Origin`) stays as small as their neighbourhood, however many are adopted.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

import msgspec

from facilitation.text.changes import Edit, Hunk, Origin, shifted, spliced
from facilitation.text.versions import version_id

_WHOLE_LINE = re.compile(r"\n[^\n]*[^\s][^\n]*\n")

_Past = tuple[str, tuple[Hunk, ...], tuple[Hunk, ...]]


class _Root(msgspec.Struct, frozen=True):
    """The text that some edits were made on, and the change as one of that text."""

    text: str
    hunks: tuple[Hunk, ...]
    origin: Origin
    """What their origin is afterwards, but for what each of them made."""


class Shifter:
    """One change of one text, and what it does to places far from it.

    `hunks` by themselves turn the normalised `text` into the normalised `target`.
    """

    def __init__(self, text: str, hunks: tuple[Hunk, ...], target: str) -> None:
        self._text = text
        self._hunks = hunks
        self._version = version_id(target)
        self._roots: dict[_Past, _Root | None] = {}

    def shifted(self, edit: Edit) -> Edit | None:
        """The edit on the changed text, if that is far from all that it does and remembers."""
        if not far(self._text, edit.hunks, self._hunks):
            return None
        hunks = shift(edit.hunks, self._hunks)
        if edit.origin is None:
            return Edit(self._version, hunks)
        past = (edit.origin.base, edit.origin.adopted, edit.origin.back)
        if past not in self._roots:
            self._roots[past] = self._found_root(edit.origin)
        root = self._roots[past]
        if root is None or not far(root.text, edit.origin.made, root.hunks):
            return None
        made = shift(edit.origin.made, root.hunks)
        return Edit(self._version, hunks, msgspec.structs.replace(root.origin, made=made))

    def _found_root(self, origin: Origin) -> _Root | None:
        if not far(self._text, origin.back, self._hunks):
            return None
        root = spliced(self._text, origin.back)
        there = shift(self._hunks, origin.back)
        if not far(root, origin.adopted, there):
            return None
        return _Root(
            root,
            there,
            Origin(
                version_id(spliced(root, there)),
                (),
                shift(origin.adopted, there),
                shift(origin.back, self._hunks),
            ),
        )


def far(text: str, hunks: Sequence[Hunk], others: Sequence[Hunk]) -> bool:
    """Whether between each hunk and the nearest of the others a whole line with words stands.

    Both are in reading order.
    """
    starts = [other.start for other in others]
    for hunk in hunks:
        after = bisect_right(starts, hunk.start)
        if after and not _WHOLE_LINE.search(text, others[after - 1].end, hunk.start):
            return False
        if after < len(others) and not _WHOLE_LINE.search(text, hunk.end, starts[after]):
            return False
    return True


def shift(hunks: Sequence[Hunk], others: Sequence[Hunk]) -> tuple[Hunk, ...]:
    """The hunks with their places in the text that the others, all far from them, make."""
    ends = [other.end for other in others]
    sums = [0, *accumulate(len(other.insert) - len(other.strike) for other in others)]
    return tuple(shifted(hunk, sums[bisect_right(ends, hunk.start)]) for hunk in hunks)
