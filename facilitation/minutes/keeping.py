"""What stays on one page with what follows it: a title, a question and what came of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from facilitation.minutes import blocks as tree
from facilitation.minutes.settling import joined_text

_FEW, _SHORT = 6, 240
"""So many items, of so many letters, are kept on one page: the last would stand alone."""

_ENDED: Final = re.compile(r"[.!?…\u3002\uff01\uff1f\u061f][^\w\s]*\s*\Z")
"""So a sentence ends; a title does not."""


def stays(blocks: Sequence[tree.Block]) -> list[bool]:
    """Return for each of the blocks that follow each other whether it stays with the next one."""
    following: list[tree.Block | None] = [*blocks[1:], None, None]
    return [
        _stays(each, following[at], following[at + 1])
        or (at > 0 and _opens(blocks[at - 1], each, following[at]))
        for at, each in enumerate(blocks)
    ]


def keeps_whole(items: Sequence[tree.Blocks]) -> bool:
    """Tell whether a list is of a few short lines, which no page parts."""
    return len(items) <= _FEW and all(map(_is_line, items))


def _is_line(item: tree.Blocks) -> bool:
    match item:
        case [tree.Paragraph(inlines=inlines)]:
            return len(joined_text(inlines)) < _SHORT
    return False


def _opens(before: tree.Block, block: tree.Block, after: tree.Block | None) -> bool:
    """Tell whether a paragraph stands between a heading and a title, such as a mover.

    What stands alone below the title of an item would not be more than that, either.
    """
    if isinstance(before, tree.Heading) and before.level == 1 and after is not None:
        ends = isinstance(after, tree.Heading) and after.level == 1
        return isinstance(block, tree.Paragraph) and not ends
    titled = _is_strong(after) and not _is_outcome(after)
    return titled and isinstance(before, tree.Heading) and isinstance(block, tree.Paragraph)


def _stays(block: tree.Block, after: tree.Block | None, later: tree.Block | None) -> bool:
    match block:
        case _ if after is None:
            return False
        case tree.MarkedText():  # what came of a change
            return isinstance(after, tree.Paragraph)
        case tree.Paragraph():
            shown = (after, later) if isinstance(after, tree.Paragraph) else (after,)
            changes = any(isinstance(each, tree.MarkedText) for each in shown)
            if isinstance(after, tree.BulletList) and _begins_strong(block):
                return True  # what people answered, and for which reasons
            return changes or (_is_strong(block) and not _is_outcome(block)) or _is_outcome(after)
        case _:
            return False


def _begins_strong(block: tree.Paragraph) -> bool:
    return bool(block.inlines) and isinstance(block.inlines[0], tree.Strong)


def _is_strong(block: tree.Block | None) -> bool:
    return isinstance(block, tree.Paragraph) and [*map(type, block.inlines)] == [tree.Strong]


def _is_outcome(block: tree.Block | None) -> bool:
    """Tell whether a paragraph is a sentence by itself that carries weight, such as a result."""
    if not isinstance(block, tree.Paragraph) or not _is_strong(block):
        return False
    return bool(_ENDED.search(joined_text(block.inlines)))
