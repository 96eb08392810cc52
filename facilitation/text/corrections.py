"""What kind of change an edit makes: whether it could be a mere correction."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

import msgspec

from facilitation.text.changes import Edit, Hunk, checked
from facilitation.text.lines import line_at, numbered_lines
from facilitation.text.tidy import tidy
from facilitation.text.tokens import token_list

_SHORTEST_SPELT = 4
_TWO_SLIPS = 8
_MARKER = re.compile(r"[^\S\n]*(?:\d{1,9}[.)])")


class Nature(StrEnum):
    """What a change touches, from the least to the most."""

    SPACING = "SPACING"
    PUNCTUATION = "PUNCTUATION"
    CAPITALS = "CAPITALS"
    NUMBERING = "NUMBERING"
    """The number of an item in an ordered list."""
    SPELLING = "SPELLING"
    """One word becomes one that is nearly written like it."""
    WORDS = "WORDS"
    NUMBERS = "NUMBERS"


EDITORIAL = frozenset(
    (Nature.SPACING, Nature.PUNCTUATION, Nature.CAPITALS, Nature.NUMBERING, Nature.SPELLING)
)
"""What people take for editorial; anything else changes what the text says."""


class Touched(msgspec.Struct, frozen=True):
    """What one hunk changes, and the nature of that, on line `line` (80 columns)."""

    nature: Nature
    line: int
    struck: str
    inserted: str


def touched(text: str, edit: Edit) -> tuple[Touched, ...]:
    """What an edit changes, hunk by hunk, each with its nature.

    A spelling is taken for corrected where a word of four letters or more becomes one that
    begins alike and differs by one slip (two from eight letters): a letter more, less or
    changed, or two exchanged; and only if the struck word stands nowhere else in the text.
    It is a guess: “present” and “prevent” differ by one slip as well, so show the words.
    Raises `EditProblem` base_differs.
    """
    base = checked(text, edit)
    lines = numbered_lines(base)
    return tuple(
        Touched(
            _nature(base, hunk),
            line_at(lines, hunk.start + len(hunk.strike) - len(hunk.strike.lstrip())),
            hunk.strike.strip(),
            hunk.insert.strip(),
        )
        for hunk in tidy(base, edit).hunks
    )


def _nature(text: str, hunk: Hunk) -> Nature:
    old, new = _words(hunk.strike), _words(hunk.insert)
    if not old and not new:
        return Nature.SPACING
    if _numbers_an_item(text, hunk):
        return Nature.NUMBERING
    spoken_old = [word for word in old if _is_word(word)]
    spoken_new = [word for word in new if _is_word(word)]
    if spoken_old == spoken_new:
        return Nature.PUNCTUATION
    if any(map(_has_digit, (*spoken_old, *spoken_new))) and list(
        filter(_has_digit, spoken_old)
    ) != list(filter(_has_digit, spoken_new)):
        return Nature.NUMBERS
    if [word.casefold() for word in spoken_old] == [word.casefold() for word in spoken_new]:
        return Nature.CAPITALS
    if len(spoken_old) == len(spoken_new) and all(
        one == other or _same_spelt(text, one, other)
        for one, other in zip(spoken_old, spoken_new, strict=True)
    ):
        return Nature.SPELLING
    if "".join(spoken_old).casefold() == "".join(spoken_new).casefold():
        return Nature.SPELLING
    return Nature.WORDS


def _numbers_an_item(text: str, hunk: Hunk) -> bool:
    if not (hunk.strike.strip().isdigit() and hunk.insert.strip().isdigit()):
        return False
    start = text.rfind("\n", 0, hunk.start) + 1
    marker = _MARKER.match(text, start)
    return marker is not None and start <= hunk.start and hunk.end <= marker.end()


def _words(words: str) -> list[str]:
    return [token for token in token_list(words) if not token.isspace()]


def _is_word(token: str) -> bool:
    return token[0].isalnum()


def _has_digit(token: str) -> bool:
    return any(character.isdigit() for character in token)


def _same_spelt(text: str, old: str, new: str) -> bool:
    one, other = old.casefold(), new.casefold()
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST_SPELT or one[0] != other[0]:
        return False
    if sum(token.casefold() == one for token in token_list(text)) > 1:
        return False
    slips = 2 if shorter >= _TWO_SLIPS else 1
    return any(known == other for known in _slipped(one, other, slips))


def _slipped(one: str, other: str, slips: int) -> Iterator[str]:
    """What one becomes by mending slips, towards the other, always the first that differs."""
    if one == other or slips == 0:
        yield one
        return
    at = next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    yield from _slipped(one[:at] + other[at : at + 1] + one[at + 1 :], other, slips - 1)
    yield from _slipped(one[:at] + one[at + 1 :], other, slips - 1)
    yield from _slipped(one[:at] + other[at : at + 1] + one[at:], other, slips - 1)
    if one[at + 1 : at + 2]:
        swapped = one[:at] + one[at + 1] + one[at] + one[at + 2 :]
        yield from _slipped(swapped, other, slips - 1)
