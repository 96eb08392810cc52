"""The items of a text's lists, counted through the whole text."""

from __future__ import annotations

from facilitation.text.blocks import Block, Kind, blocks
from facilitation.text.changes import Edit, EditProblem
from facilitation.text.difference import between
from facilitation.text.versions import normalise


def items_of(text: str) -> tuple[Block, ...]:
    """Return the items of all lists in their order, each with its mark, without what is nested."""
    return tuple(each for each in blocks(text) if each.kind is Kind.ITEM)


def item_of(text: str, number: int) -> Block:
    """Return an item, counted from 1.

    Raises `EditProblem` no_such_item.
    """
    found = items_of(text)
    if not 1 <= number <= len(found):
        raise EditProblem("no_such_item")
    return found[number - 1]


def item_replaced(text: str, number: int, words: str) -> Edit:
    """Return the edit that puts words in the place of an item; none: strikes it with its line.

    Words without a mark of their own keep the item's. Raises `EditProblem` no_such_item or
    nothing_changes.
    """
    normal = normalise(text)
    item = item_of(normal, number)
    mark = normal[item.start : item.body]
    new = normalise(words)
    if new and not items_of(new):
        new = mark + new.lstrip()
    end = item.end
    if not new and normal[end : end + 1] == "\n":
        end += 1
    outcome = normalise(normal[: item.start] + new + normal[end:])
    if outcome == normal:
        raise EditProblem("nothing_changes")
    return between(normal, outcome)
