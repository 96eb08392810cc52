"""The edit that a change makes, as it was typed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from facilitation.text import edits
from facilitation.text.blocks import Kind, blocks
from facilitation.text.changes import Edit, EditProblem, apply, changing
from facilitation.text.items import item_of, item_replaced
from facilitation.text.numbering import wanted
from facilitation.text.paragraphs import paragraph_of, paragraphs
from facilitation.text.rebase import combined
from facilitation.text.typed import Change
from facilitation.text.versions import normalise


def edit_of(text: str, changes: Iterable[Change]) -> Edit:
    """Return the one edit of ``text`` that makes all the changes, each named in that text.

    Raises EditProblem: one of them cannot be made, or two collide.
    """
    each_made = [made(text, each) for each in changes]
    edit = each_made[0] if len(each_made) == 1 else combined(text, each_made)
    if edit.hunks and reads_alike(text, apply(text, edit)):
        raise EditProblem("nothing_changes")
    return edit


def made(text: str, change: Change) -> Edit:
    """Return the edit that one change makes of ``text``. Raises EditProblem: it cannot be made."""
    if change.add:
        return _added(text, change)
    if change.item:
        return _in_item(text, change)
    if change.substitute:
        if change.paragraph:
            return edits.substitute_paragraph(text, change.paragraph, change.substitute)
        return changing(wanted(text, change.substitute))
    if change.strike or change.insert:
        return _in_paragraph(text, change) if change.paragraph else _words(text, change)
    if change.paragraph:
        return edits.substitute_paragraph(text, change.paragraph, "")
    raise EditProblem("nothing_changes")


def _added(text: str, change: Change) -> Edit:
    last = len(paragraphs(text))
    number = change.paragraph or last
    if not 1 <= number <= max(last, 1):
        raise EditProblem("no_such_paragraph")
    return edits.insert_paragraph(text, number - 1 if change.ahead else number, change.add)


def _in_item(text: str, change: Change) -> Edit:
    """Make a change to one item of a list; what is struck or read is the item with its mark."""
    number = change.item
    if change.substitute:
        return item_replaced(text, number, change.substitute)
    if not (change.strike or change.insert):
        return item_replaced(text, number, "")
    found = item_of(text, number)
    words = apply(found.text, _words(found.text, change))
    return item_replaced(text, number, words)


def _in_paragraph(text: str, change: Change) -> Edit:
    """Make a change to words that are looked for in one paragraph only."""
    paragraph = paragraph_of(text, change.paragraph)
    inner = _words(paragraph.text, change)
    return edits.substitute_paragraph(text, change.paragraph, apply(paragraph.text, inner))


def _words(text: str, change: Change) -> Edit:
    line, place = change.line or None, change.place or None
    if change.strike and change.insert:
        return edits.strike_insert(text, change.strike, change.insert, line, place)
    if change.strike:
        return edits.strike(text, change.strike, line, place)
    return edits.insert(
        text, change.insert, change.after or None, change.before or None, line, place
    )


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
