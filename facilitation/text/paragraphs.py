"""The paragraphs of a text, by number."""

from __future__ import annotations

import msgspec

from facilitation.pattern import pattern
from facilitation.text.changes import EditProblem
from facilitation.text.versions import normalise

_PARAGRAPH = pattern(r"[^\n]+(?:\n[^\n]+)*")


class Paragraph(msgspec.Struct, frozen=True):
    """What stands between two blank lines; `number` counts from 1.

    `text` is the normalised text from `start` to `end`. A heading is a paragraph of its
    own, a list is one, if a blank line sets it off.
    """

    number: int
    text: str
    start: int
    end: int


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(number, found.group(), found.start(), found.end())
        for number, found in enumerate(_PARAGRAPH.finditer(normalise(text)), start=1)
    )


def paragraph_of(text: str, number: int) -> Paragraph:
    """Return a paragraph, counted from 1. Raises `EditProblem` no_such_paragraph."""
    found = paragraphs(text)
    if not 1 <= number <= len(found):
        raise EditProblem("no_such_paragraph")
    return found[number - 1]
