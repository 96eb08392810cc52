"""How somebody could name an edit in words, so that exactly that edit comes of it."""

from __future__ import annotations

from collections.abc import Iterator

from facilitation.text.changes import Edit, EditProblem, Hunk, apply, checked, spliced
from facilitation.text.lines import Line, line_at, numbered_lines
from facilitation.text.making import made
from facilitation.text.naming import occurrences
from facilitation.text.paragraphs import paragraphs
from facilitation.text.rebase import merge
from facilitation.text.tidy import tidy
from facilitation.text.tokens import token_list
from facilitation.text.typed import Change
from facilitation.text.versions import normalise

_MOST_AROUND = 3
"""Words to each side that are taken along, at most, to tell one place from another."""


def named_changes(text: str, edit: Edit) -> tuple[Change, ...]:
    """The edit as changes to be typed, one for each place, each of them a change of `text`.

    Made again from these words, together they are the same edit. Where that cannot be said
    by words, the whole text is substituted. An edit that changes nothing has none.
    Raises `EditProblem` base_differs.
    """
    base = checked(text, edit)
    lines = numbered_lines(base)
    found: list[Change] = []
    for hunk in tidy(base, edit).hunks:
        attempts = _attempts(base, hunk, lines)
        named = next((each for each in attempts if _gives(base, each, hunk)), None)
        if named is None:
            return (Change(substitute=apply(base, edit)),)
        found.append(named)
    together = len(found) < 2 or _give(base, found, apply(base, edit))  # noqa: PLR2004 - several
    return tuple(found) if together else (Change(substitute=apply(base, edit)),)


def _give(text: str, changes: list[Change], wanted: str) -> bool:
    """Whether the changes, made each of its own, give what is wanted together."""
    try:
        return merge(text, [made(text, each) for each in changes]) == wanted
    except EditProblem:
        return False


def _gives(text: str, change: Change, hunk: Hunk) -> bool:
    try:
        again = made(text, change)
    except EditProblem:
        return False
    # Most give the very hunk; the whole texts are compared only where one gives another.
    return again.hunks == (hunk,) or normalise(spliced(text, again.hunks)) == normalise(
        spliced(text, (hunk,))
    )


def _attempts(text: str, hunk: Hunk, lines: tuple[Line, ...]) -> Iterator[Change]:
    """Ways to name a change, the shortest first."""
    struck = hunk.strike.strip()
    inserted = hunk.insert.strip()
    start = hunk.start + len(hunk.strike) - len(hunk.strike.lstrip())
    line = line_at(lines, start)
    yield from _whole_paragraphs(text, hunk)
    if struck:
        yield Change(strike=struck, insert=inserted)
        yield Change(strike=struck, insert=inserted, line=line)
        yield from _with_words_around(text, hunk, line)
        yield from _by_place(text, struck, inserted, start)
    elif inserted:
        yield from _insertions(text, hunk, line)
    yield from _substitution(text, hunk)


def _whole_paragraphs(text: str, hunk: Hunk) -> Iterator[Change]:
    """A paragraph that is struck or added as a whole."""
    if (hunk.strike and hunk.insert) or "\n" not in hunk.strike + hunk.insert:
        return
    found = paragraphs(text)
    if hunk.strike:
        inner = [each for each in found if hunk.start <= each.start and each.end <= hunk.end]
        if len(inner) == 1:
            yield Change(paragraph=inner[0].number)
        return
    above = sum(each.end <= hunk.start for each in found)
    if above == len(found):
        yield Change(add=hunk.insert.strip("\n"))
    elif above:
        yield Change(add=hunk.insert.strip("\n"), paragraph=above)
    else:
        yield Change(add=hunk.insert.strip("\n"), paragraph=1, ahead=True)


def _by_place(text: str, struck: str, inserted: str, start: int) -> Iterator[Change]:
    for place, (low, _) in enumerate(occurrences(text, struck), start=1):
        if low == start:
            yield Change(strike=struck, insert=inserted, place=place)


def _with_words_around(text: str, hunk: Hunk, line: int) -> Iterator[Change]:
    """The struck words with some that stay, which the inserted ones repeat."""
    before = _around(text[: hunk.start], last=True)
    after = _around(text[hunk.end :], last=False)
    for many in range(1, _MOST_AROUND + 1):
        for left, right in ((many, 0), (0, many), (many, many)):
            low = hunk.start - before[min(left, len(before) - 1)]
            high = hunk.end + after[min(right, len(after) - 1)]
            struck = text[low:high].strip()
            new = (text[low : hunk.start] + hunk.insert + text[hunk.end : high]).strip()
            yield Change(strike=struck, insert=new)
            yield Change(strike=struck, insert=new, line=line)


def _insertions(text: str, hunk: Hunk, line: int) -> Iterator[Change]:
    words = hunk.insert.strip(" ")
    if not text[hunk.start :].strip():
        yield Change(insert=words)
    before = _around(text[: hunk.start], last=True)
    after = _around(text[hunk.start :], last=False)
    for many in range(1, _MOST_AROUND + 1):
        if many < len(before):
            stand = text[hunk.start - before[many] : hunk.start].strip()
            yield Change(insert=words, after=stand)
            yield Change(insert=words, after=stand, line=line)
        if many < len(after):
            stand = text[hunk.start : hunk.start + after[many]].strip()
            yield Change(insert=words, before=stand)
            yield Change(insert=words, before=stand, line=line)


def _around(text: str, *, last: bool) -> list[int]:
    """How many characters the nearest 0, 1, 2 … words of a text take up."""
    near = text[-_MOST_AROUND * 40 :] if last else text[: _MOST_AROUND * 40]
    tokens = token_list(near)
    if last:
        tokens.reverse()
    sizes = [0]
    size = 0
    for token in tokens:
        size += len(token)
        if not token.isspace():
            sizes.append(size)
        if len(sizes) > _MOST_AROUND:
            break
    return sizes


def _substitution(text: str, hunk: Hunk) -> Iterator[Change]:
    """The paragraph around a change, as it would read."""
    for each in paragraphs(text):
        if each.start <= hunk.start and hunk.end <= each.end:
            new = text[each.start : hunk.start] + hunk.insert + text[hunk.end : each.end]
            if new.strip():
                yield Change(substitute=new, paragraph=each.number)
