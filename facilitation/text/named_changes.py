"""How somebody could name an edit in words, so that exactly that edit comes of it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from facilitation.text import edits
from facilitation.text.changes import Edit, EditProblem, Hunk, apply, checked, spliced
from facilitation.text.lines import Line, line_at, numbered_lines
from facilitation.text.naming import occurrences
from facilitation.text.paragraphs import paragraphs
from facilitation.text.rebase import merge
from facilitation.text.tidy import tidy
from facilitation.text.tokens import is_space, token_list
from facilitation.text.versions import normalise

_MOST_AROUND = 3
"""Words to each side that are taken along, at most, to tell one place from another."""


class NamedChange(msgspec.Struct, frozen=True):
    """One change as it would be typed; the fields are those of an amendment in the room language.

    `strike` alone strikes, `insert` alone inserts `after` or `before` some words (at the end
    without), both strike and insert; `substitute` puts a text in the place of paragraph
    `paragraph`, or of the whole where that is 0; `add` adds a paragraph after `paragraph` (0: at
    the end), or `ahead` of it; `paragraph` alone is struck. `line` (80 columns) chooses among
    several places, or `place`, the first, the second … of them.
    """

    strike: str = ""
    insert: str = ""
    after: str = ""
    before: str = ""
    substitute: str = ""
    paragraph: int = 0
    line: int = 0
    add: str = ""
    ahead: bool = False
    place: int = 0


def named_changes(text: str, edit: Edit) -> tuple[NamedChange, ...]:
    """The edit as changes to be typed, one for each place, each of them a change of `text`.

    Made again from these words, together they are the same edit. Where that cannot be said
    by words, the whole text is substituted. An edit that changes nothing has none.
    Raises `EditProblem` base_differs.
    """
    base = checked(text, edit)
    lines = numbered_lines(base)
    found: list[NamedChange] = []
    for hunk in tidy(base, edit).hunks:
        attempts = _attempts(base, hunk, lines)
        named = next((each for each in attempts if _gives(base, each, hunk)), None)
        if named is None:
            return (NamedChange(substitute=apply(base, edit)),)
        found.append(named)
    together = len(found) < 2 or _give(base, found, apply(base, edit))  # noqa: PLR2004 - several
    return tuple(found) if together else (NamedChange(substitute=apply(base, edit)),)


def made(text: str, change: NamedChange) -> Edit:
    """The edit that such words make of a text.

    Raises `EditProblem`.
    """
    if change.add:
        last = len(paragraphs(text))
        after = (change.paragraph or last) - change.ahead
        return edits.insert_paragraph(text, after, change.add)
    if change.substitute:
        if change.paragraph:
            return edits.substitute_paragraph(text, change.paragraph, change.substitute)
        return edits.substitute(text, change.substitute)
    if change.paragraph:
        return edits.substitute_paragraph(text, change.paragraph, "")
    line, place = change.line or None, change.place or None
    if change.strike and change.insert:
        return edits.strike_insert(text, change.strike, change.insert, line, place)
    if change.strike:
        return edits.strike(text, change.strike, line, place)
    after_words, before_words = change.after or None, change.before or None
    return edits.insert(text, change.insert, after_words, before_words, line, place)


def _give(text: str, changes: list[NamedChange], wanted: str) -> bool:
    """Whether the changes, made each of its own, give what is wanted together."""
    try:
        return merge(text, [made(text, each) for each in changes]) == wanted
    except EditProblem:
        return False


def _gives(text: str, change: NamedChange, hunk: Hunk) -> bool:
    try:
        again = made(text, change)
    except EditProblem:
        return False
    # Most give the very hunk; the whole texts are compared only where one gives another.
    return again.hunks == (hunk,) or normalise(spliced(text, again.hunks)) == normalise(
        spliced(text, (hunk,))
    )


def _attempts(text: str, hunk: Hunk, lines: tuple[Line, ...]) -> Iterator[NamedChange]:
    """Ways to name a change, the shortest first."""
    struck = hunk.strike.strip()
    inserted = hunk.insert.strip()
    start = hunk.start + len(hunk.strike) - len(hunk.strike.lstrip())
    line = line_at(lines, start)
    yield from _whole_paragraphs(text, hunk)
    if struck:
        yield NamedChange(strike=struck, insert=inserted)
        yield NamedChange(strike=struck, insert=inserted, line=line)
        yield from _with_words_around(text, hunk, line)
        yield from _by_place(text, struck, inserted, start)
    elif inserted:
        yield from _insertions(text, hunk, line)
    yield from _substitution(text, hunk)


def _whole_paragraphs(text: str, hunk: Hunk) -> Iterator[NamedChange]:
    """A paragraph that is struck or added as a whole."""
    if (hunk.strike and hunk.insert) or "\n" not in hunk.strike + hunk.insert:
        return
    found = paragraphs(text)
    if hunk.strike:
        inner = [each for each in found if hunk.start <= each.start and each.end <= hunk.end]
        if len(inner) == 1:
            yield NamedChange(paragraph=inner[0].number)
        return
    above = sum(each.end <= hunk.start for each in found)
    if above == len(found):
        yield NamedChange(add=hunk.insert.strip("\n"))
    elif above:
        yield NamedChange(add=hunk.insert.strip("\n"), paragraph=above)
    else:
        yield NamedChange(add=hunk.insert.strip("\n"), paragraph=1, ahead=True)


def _by_place(text: str, struck: str, inserted: str, start: int) -> Iterator[NamedChange]:
    for place, (low, _) in enumerate(occurrences(text, struck), start=1):
        if low == start:
            yield NamedChange(strike=struck, insert=inserted, place=place)


def _with_words_around(text: str, hunk: Hunk, line: int) -> Iterator[NamedChange]:
    """The struck words with some that stay, which the inserted ones repeat."""
    before = _around(text[: hunk.start], last=True)
    after = _around(text[hunk.end :], last=False)
    for many in range(1, _MOST_AROUND + 1):
        for left, right in ((many, 0), (0, many), (many, many)):
            low = hunk.start - before[min(left, len(before) - 1)]
            high = hunk.end + after[min(right, len(after) - 1)]
            struck = text[low:high].strip()
            new = (text[low : hunk.start] + hunk.insert + text[hunk.end : high]).strip()
            yield NamedChange(strike=struck, insert=new)
            yield NamedChange(strike=struck, insert=new, line=line)


def _insertions(text: str, hunk: Hunk, line: int) -> Iterator[NamedChange]:
    words = hunk.insert.strip(" ")
    if not text[hunk.start :].strip():
        yield NamedChange(insert=words)
    before = _around(text[: hunk.start], last=True)
    after = _around(text[hunk.start :], last=False)
    for many in range(1, _MOST_AROUND + 1):
        if many < len(before):
            stand = text[hunk.start - before[many] : hunk.start].strip()
            yield NamedChange(insert=words, after=stand)
            yield NamedChange(insert=words, after=stand, line=line)
        if many < len(after):
            stand = text[hunk.start : hunk.start + after[many]].strip()
            yield NamedChange(insert=words, before=stand)
            yield NamedChange(insert=words, before=stand, line=line)


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
        if not is_space(token):
            sizes.append(size)
        if len(sizes) > _MOST_AROUND:
            break
    return sizes


def _substitution(text: str, hunk: Hunk) -> Iterator[NamedChange]:
    """The paragraph around a change, as it would read."""
    for each in paragraphs(text):
        if each.start <= hunk.start and hunk.end <= each.end:
            new = text[each.start : hunk.start] + hunk.insert + text[hunk.end : each.end]
            if new.strip():
                yield NamedChange(substitute=new, paragraph=each.number)
