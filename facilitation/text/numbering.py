"""The numbers of ordered lists, which follow from the order of their items."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter, itemgetter

import msgspec
from msgspec.structs import replace

from facilitation.text.blocks import Block, Kind, blocks
from facilitation.text.changes import Edit, Hunk, bounded
from facilitation.text.difference import hunks_between
from facilitation.text.versions import normalise, version_id

_MARKER = re.compile(r" *(\d{1,9})([.)])(?: +|$)")
_MASK = "0"


class _Number(msgspec.Struct, frozen=True):
    """The number of an item: its place in the text, and what it says."""

    start: int
    end: int
    value: int
    mark: str
    level: int


def wanted(text: str, new: str) -> Edit:
    """The smallest edit by which `text` comes to read `new`, but for the numbers of its lists.

    Who strikes item 3 of a list and numbers the rest anew has struck item 3, no more; the numbers
    are put right by `renumbering`. So it does not get in the way of who adds an item or rewords
    another. Where nothing changes but numbers, those are the edit. Raises `EditProblem` too_long.
    """
    bounded(new)
    before, after = normalise(text), normalise(new)
    old, made = _Masked(before), _Masked(after)
    hunks: list[Hunk] = []
    shift = 0
    for hunk in hunks_between(old.text, made.text):
        start, end = old.place(hunk.start), old.place(hunk.end)
        low = hunk.start + shift
        insert = after[made.place(low) : made.place(low + len(hunk.insert))]
        hunks.append(Hunk(start, end, insert, before[start:end]))
        shift += len(hunk.insert) - len(hunk.strike)
    return Edit(version_id(before), tuple(hunks) or hunks_between(before, after))


def renumbering(text: str) -> Edit:
    """The edit that numbers each ordered list in order again, from the number it begins with.

    A list that bears the same number throughout is left alone: Markdown counts it itself. Without
    hunks where there is nothing to do.
    """
    normal = normalise(text)
    hunks = [
        Hunk(each.start, each.end, str(value), normal[each.start : each.end])
        for run in _lists(normal)
        for value, each in enumerate(run, start=run[0].value)
        if value != each.value and len({one.value for one in run}) > 1
    ]
    return Edit(version_id(normal), tuple(sorted(hunks, key=attrgetter("start"))))


def renumbering_after(before: str, after: str) -> Edit:
    """The edit that numbers the lists of `after` in order again, if those of `before` were.

    A text whose numbers were never in order is left as its authors numbered it.
    """
    normal = normalise(after)
    if renumbering(before).hunks:
        return Edit(version_id(normal), ())
    return renumbering(normal)


def only_numbers(text: str, hunks: Sequence[Hunk]) -> bool:
    """Whether hunks of a normalised text do nothing but give items of its lists other numbers."""
    if not hunks or not all(each.insert.isdigit() and each.strike.isdigit() for each in hunks):
        return False
    numbers = {(each.start, each.end) for each in _numbers(text)}
    return all((each.start, each.end) in numbers for each in hunks)


class Renumbered:
    """A text whose lists were numbered anew, and nothing else, and what that does to edits."""

    def __init__(self, before: str, after: str) -> None:
        self._old, self._new = _Masked(before), _Masked(after)
        self._after = after
        self._version = version_id(after)

    def carried(self, edit: Edit) -> Edit:
        """The edit on the text as it is numbered now; what it strikes bears the new number."""
        hunks = (
            replace(
                each,
                start=(start := self._place(each.start)),
                end=(end := self._place(each.end)),
                strike=self._after[start:end],
            )
            for each in edit.hunks
        )
        return Edit(self._version, tuple(each for each in hunks if each.insert != each.strike))

    def _place(self, offset: int) -> int:
        return self._new.place(self._old.masked(offset))


class _Masked:
    """A text whose items all bear one number, and the way back to the true one's places."""

    def __init__(self, text: str) -> None:
        self._numbers = list(_numbers(text))
        parts: list[str] = []
        at = 0
        for each in self._numbers:
            parts += (text[at : each.start], _MASK)
            at = each.end
        self.text = "".join(parts) + text[at:]
        self._shifts: list[tuple[int, int]] = []
        shift = 0
        for each in self._numbers:
            shift += each.end - each.start - len(_MASK)
            self._shifts.append((each.end - shift, shift))

    def place(self, offset: int) -> int:
        """The place in the true text of an offset in the masked one."""
        at = bisect_right(self._shifts, offset, key=itemgetter(0))
        return offset + (self._shifts[at - 1][1] if at else 0)

    def masked(self, offset: int) -> int:
        """The offset in the masked text of a place in the true one; within a number, before it."""
        at = bisect_right(self._numbers, offset, key=attrgetter("start")) - 1
        if at < 0:
            return offset
        number = self._numbers[at]
        begin = self._shifts[at][0] - len(_MASK)
        return begin if offset < number.end else begin + len(_MASK) + offset - number.end


def _numbers(text: str) -> Iterator[_Number]:
    for block in blocks(text):
        number = _number(block)
        if number is not None:
            yield number


def _number(block: Block) -> _Number | None:
    found = _MARKER.match(block.text) if block.kind is Kind.ITEM else None
    if found is None:
        return None
    start = block.start + found.start(1)
    return _Number(
        start, block.start + found.end(1), int(found.group(1)), found.group(2), block.level
    )


def _lists(text: str) -> list[list[_Number]]:
    """The ordered lists, nested ones by themselves."""
    done: list[list[_Number]] = []
    open_lists: list[list[_Number]] = []
    for block in blocks(text):
        number = _number(block)
        level = block.level if block.kind is Kind.ITEM else _indent(text, block)
        while open_lists and _ends(open_lists[-1][0], number, level):
            done.append(open_lists.pop())
        if number is not None:
            if open_lists and open_lists[-1][0].level == number.level:
                open_lists[-1].append(number)
            else:
                open_lists.append([number])
    return done + open_lists


def _ends(first: _Number, number: _Number | None, level: int) -> bool:
    """Whether a list ends before a block: anything but its next item, or what is within one."""
    if level > first.level:
        return False
    return number is None or number.level < first.level or number.mark != first.mark


def _indent(text: str, block: Block) -> int:
    line = text.rfind("\n", 0, block.start) + 1
    return len(text[line : block.end]) - len(text[line : block.end].lstrip(" "))
