"""Dividing a text into the questions that it puts, each to be decided by itself (RONR §27)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

import msgspec
from msgspec.structs import replace

from facilitation.text.blocks import Block, Kind, blocks
from facilitation.text.changes import Edit, Hunk, apply, checked, shifted
from facilitation.text.versions import normalise, version_id

Span = tuple[int, int]
"""Where something begins and ends in a normalised text."""

_APART = "\n\n"


class Question(msgspec.Struct, frozen=True):
    """Part of a text that is decided by itself: `text`, and the `spans` that it is made of."""

    text: str
    spans: tuple[Span, ...]


class _Placed(msgspec.Struct, frozen=True):
    """A hunk inside one span of one question."""

    question: int
    span: Span
    hunk: Hunk


def passages(text: str) -> tuple[Span, ...]:
    """The smallest passages that a text can be divided into, in reading order.

    What stands between blank lines: a paragraph, a list, a table. A heading goes with what
    follows it, and what is indented with what stands before it. Of a single list, its items. One
    passage cannot be divided; a text without words has none.
    """
    normal = normalise(text)
    found = blocks(normal)
    apart = [two for two in pairwise(found) if _parted(normal, *two)]
    apart = apart or [two for two in pairwise(found) if _next_item(*two)]
    starts = [*found[:1], *(after for _before, after in apart)]
    ends = [*(before for before, _after in apart), *found[-1:]]
    return tuple((one.start, other.end) for one, other in zip(starts, ends, strict=True))


def _parted(text: str, before: Block, after: Block) -> bool:
    heading = before.kind is Kind.HEADING
    indented = text[after.start] == " "
    return _APART in text[before.end : after.start] and not heading and not indented


def _next_item(before: Block, after: Block) -> bool:
    return {before.kind, after.kind} == {Kind.ITEM} and not after.level


def questions(text: str, groups: Sequence[Sequence[int]]) -> tuple[Question, ...]:
    """The questions of a text: each has the passages whose positions (from 0) a group names.

    Every passage is named once. Those that stand beside each other keep what stood between
    them; others are set apart by a blank line.
    """
    normal = normalise(text)
    found = passages(normal)
    return tuple(_question(normal, tuple(_runs(found, sorted(group)))) for group in groups)


def _runs(found: tuple[Span, ...], group: list[int]) -> Iterator[Span]:
    start = group[0]
    for at, after in pairwise([*group, -1]):
        if after != at + 1:
            yield found[start][0], found[at][1]
            start = after


def _question(text: str, spans: tuple[Span, ...]) -> Question:
    return Question(_APART.join(text[start:end] for start, end in spans), spans)


def put_to(text: str, found: Sequence[Question], edit: Edit) -> tuple[int, Edit] | None:
    """The position of the question that an edit of the whole text is about, and its edit of that.

    None where it straddles: it changes passages of different questions, or what stands between
    them. One that changes nothing goes with the first. Raises `EditProblem` base_differs.
    """
    checked(text, edit)
    placed = _all_placed(found, edit)
    owners = {each.question for each in placed}
    if len(placed) < len(edit.hunks) or len(owners) > 1:
        return None
    at = owners.pop() if owners else 0
    starts = _starts(found[at])
    hunks = tuple(shifted(each.hunk, starts[each.span] - each.span[0]) for each in placed)
    return at, Edit(version_id(found[at].text), hunks)


def reading_with(text: str, found: Sequence[Question], edit: Edit) -> tuple[Question, ...] | None:
    """The questions in the text as it reads with an edit, for what would change that edit.

    None where they cannot be told apart there. Raises `EditProblem` base_differs.
    """
    put = put_to(text, found, edit)
    if put is None:
        return None
    at, own = put
    reads = apply(text, edit)
    placed = _all_placed(found, edit)
    spans: dict[Span, Span] = {}
    grown = 0
    for span in sorted(span for each in found for span in each.spans):
        start = span[0] + grown
        inside = [each.hunk for each in placed if each.span == span]
        grown += sum(len(each.insert) - len(each.strike) for each in inside)
        spans[span] = start, span[1] + grown
    after = tuple(_question(reads, tuple(spans[span] for span in each.spans)) for each in found)
    wanted = [each.text for each in found]
    wanted[at] = apply(wanted[at], own)
    return after if [each.text for each in after] == wanted else None


def _all_placed(found: Sequence[Question], edit: Edit) -> list[_Placed]:
    """The hunks that lie in a span, or can be said of one."""
    owners = {span: at for at, each in enumerate(found) for span in each.spans}
    spans = sorted(owners)
    placed = (_placed(spans, hunk) for hunk in edit.hunks)
    return [_Placed(owners[span], span, hunk) for span, hunk in filter(None, placed)]


def _placed(spans: list[Span], hunk: Hunk) -> tuple[Span, Hunk] | None:
    at = bisect_right(spans, hunk.start, key=itemgetter(0)) - 1
    if hunk.end <= spans[at][1]:
        return spans[at], hunk
    if not hunk.strike.strip("\n"):
        return _between(spans[at], hunk)
    return _whole_lines(spans, hunk)


def _between(span: Span, hunk: Hunk) -> tuple[Span, Hunk] | None:
    """Say of the end of a span what inserts a paragraph of its own after it."""
    words = hunk.insert.strip("\n")
    apart = hunk.insert.startswith("\n") or hunk.start > span[1]
    if not words or not apart or hunk.strike:
        return None
    return span, replace(hunk, start=span[1], end=span[1], insert=_APART + words)


def _whole_lines(spans: list[Span], hunk: Hunk) -> tuple[Span, Hunk] | None:
    """Leave to the text what separates the lines that are struck from what stands beside them."""
    words = hunk.strike.strip("\n")
    lead = len(hunk.strike) - len(hunk.strike.lstrip("\n"))
    start, end = hunk.start + lead, hunk.start + lead + len(words)
    at = bisect_right(spans, start, key=itemgetter(0)) - 1
    tail = hunk.strike[lead + len(words) :]
    kept = hunk.insert.startswith("\n" * lead) and hunk.insert.endswith(tail)
    if end > spans[at][1] or (hunk.insert and not kept):
        return None
    if not hunk.insert and not (lead or start == spans[at][0]):
        return None
    insert = hunk.insert[lead : len(hunk.insert) - len(tail)]
    return spans[at], replace(hunk, start=start, end=end, strike=words, insert=insert)


def _starts(question: Question) -> dict[Span, int]:
    """Where each span begins in the text of its question."""
    found: dict[Span, int] = {}
    at = 0
    for start, end in question.spans:
        found[start, end] = at
        at += end - start + len(_APART)
    return found
