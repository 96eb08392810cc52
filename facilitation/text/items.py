"""The items of a text's lists, counted through the whole text."""

from __future__ import annotations

from itertools import takewhile

from facilitation.text.blocks import Block, Kind, blocks
from facilitation.text.changes import Edit, EditProblem
from facilitation.text.difference import between
from facilitation.text.versions import normalise


def items_of(text: str) -> tuple[Block, ...]:
    """Return the items of all lists in their order, each with its mark, without what is nested."""
    return tuple(each for each in blocks(text) if each.kind is Kind.ITEM)


def item_of(text: str, number: int) -> Block:
    """Return an item, counted from 1.

    Raises `EditProblem` no_such_item, or item_could_be_two where the text itself gives that
    number to another item: `words` are the counted one, `near` the other as it is written, and
    `places` what that is counted as.
    """
    normal = normalise(text)
    found = items_of(normal)
    if not 1 <= number <= len(found):
        raise EditProblem("no_such_item")
    counted = found[number - 1]
    if _written(counted) != number:
        for place, other in enumerate(found, 1):
            if _written(other) == number:
                words, near = normal[counted.body : counted.end], (other.text.strip(),)
                raise EditProblem("item_could_be_two", (place,), words, near)
    return counted


def _end_with_nested(text: str, item: Block) -> int:
    """Where the last item ends that is nested in this one, or it itself."""
    after = (each for each in blocks(text) if each.start > item.start)
    nested = takewhile(lambda each: each.kind is Kind.ITEM and each.level > item.level, after)
    return max((each.end for each in nested), default=item.end)


def _written(item: Block) -> int | None:
    """The number that stands before an item of an ordered list."""
    digits = item.text.strip().partition(" ")[0][:-1]
    return int(digits) if digits.isdecimal() else None


def item_replaced(text: str, number: int, words: str) -> Edit:
    """Return the edit that puts words in the place of an item; none: strikes it with its line.

    What is nested in an item is struck with it: left behind, it would belong to the item before.
    Words without a mark of their own keep the item's. Raises `EditProblem` no_such_item,
    item_could_be_two or nothing_changes.
    """
    normal = normalise(text)
    item = item_of(normal, number)
    mark = normal[item.start : item.body]
    new = normalise(words)
    if new and not items_of(new):
        new = mark + new.lstrip()
    end = item.end if new else _end_with_nested(normal, item)
    if not new and normal[end : end + 1] == "\n":
        end += 1
    outcome = normalise(normal[: item.start] + new + normal[end:])
    if outcome == normal:
        raise EditProblem("nothing_changes")
    return between(normal, outcome)
