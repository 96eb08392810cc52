"""Empty lines that nobody who reads a text can see."""

from __future__ import annotations

import re

from facilitation.text.blocks import Kind, blocks
from facilitation.text.versions import normalise

_EMPTY_LINES = re.compile(r"\n{3,}")


def reads_alike(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but how many empty lines stand between their blocks.

    Between lines of code every empty line counts.
    """
    return _closed_up(one) == _closed_up(other)


def _closed_up(text: str) -> str:
    normal = normalise(text)
    if "\n\n\n" not in normal:
        return normal
    code = [each for each in blocks(normal) if each.kind is Kind.CODE]
    parts: list[str] = []
    at = 0
    for each in code:
        parts += (_EMPTY_LINES.sub("\n\n", normal[at : each.start]), each.text)
        at = each.end
    return "".join([*parts, _EMPTY_LINES.sub("\n\n", normal[at:])])
