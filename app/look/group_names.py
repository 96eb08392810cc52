"""Names of groups in fewer words, where there is no room for all of them."""

from collections.abc import Sequence
from itertools import takewhile

_TELLING = 4
"""The letters from which a first word says something: no article, no number."""


def told_apart(names: Sequence[str]) -> tuple[str, ...]:
    """Return each name by the fewest of its first words that tell it from the others.

    Words with which all begin or end are left out. Nothing is cut within a word.
    """
    words = [tuple(each.split()) for each in names]
    bare = _without_shared(words) if len(words) > 1 else words
    return tuple(_first_words(at, bare) or name for at, name in enumerate(names))


def _without_shared(words: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    first = _alike(words)
    last = _alike([each[first:][::-1] for each in words])
    kept = [each[first : len(each) - last] for each in words]
    return kept if all(kept) else words


def _alike(words: list[tuple[str, ...]]) -> int:
    """Return with how many same words all begin."""
    return sum(1 for _ in takewhile(lambda each: len(set(each)) == 1, zip(*words, strict=False)))


def _first_words(at: int, words: list[tuple[str, ...]]) -> str:
    mine, others = words[at], words[:at] + words[at + 1 :]
    for count in range(1, len(mine)):
        said = mine[:count]
        if any(len(each) >= _TELLING for each in said) and all(
            each[:count] != said for each in others
        ):
            return " ".join(said)
    return " ".join(mine)
