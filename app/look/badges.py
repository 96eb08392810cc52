"""Short signs of names, different for everybody: “Ran” and “Raf”; groups in fewer words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

People = tuple[tuple[int, str], ...]
"""Participants' numbers, each with a name."""

_JOINERS = "\u200c\u200d\ufe0f"
_WITH_GROUP = re.compile(r"(?P<name>.*\S)\s*\((?P<group>[^()]*\w[^()]*)\)")


def told_by(name: str) -> str:
    """Return by which words somebody is told: of “Ana Berg (North)” Ana and North.

    A group stands behind a name where several are called the same; the surname tells nobody apart.
    """
    found = _WITH_GROUP.fullmatch(name) if name.endswith(")") else None
    return f"{found['name'].split()[0]} {found['group'].split()[0]}" if found else name


@lru_cache(maxsize=1024)
def initials(name: str) -> str:
    """At most two letters for a name: of its first and its last word."""
    words = _words(name)
    if not words:
        return name.strip()[:1].upper()
    first = words[0][0]
    return (first + words[-1][0]).upper() if len(words) > 1 else "".join(words[0][:2]).capitalize()


def fewer_letters(name: str) -> tuple[str, ...]:
    """Return what stands for a name where its sign has no room, the longest first.

    Initials, then one letter; but of 王小明 the last sign: many share the first, the family's.
    """
    words = _words(name)
    if not words:
        return (initials(name),)
    first = words[0]
    if unicodedata.east_asian_width(first[0][0]) == "W":
        return (first[-1],)
    return initials(name), first[0].upper()


@lru_cache(maxsize=8)
def badges(people: People) -> dict[int, str]:
    """Return a sign for each participant, by number; no two are alike.

    Initials where they are somebody's alone, else a few letters more, as few as tell people apart;
    where no letters do (two of one name), the participant's number goes with the first letter.
    """
    found: dict[int, str] = {}
    waiting = {number: tuple(_ways(name)) for number, name in people}
    for step in range(max((len(each) for each in waiting.values()), default=0)):
        tried = {n: ways[min(step, len(ways) - 1)] for n, ways in waiting.items() if n not in found}
        times = Counter(each.casefold() for each in (*tried.values(), *found.values()))
        found |= {n: each for n, each in tried.items() if times[each.casefold()] == 1}
    names = dict(people)
    alike = (number for number in names if number not in found)
    return found | {number: f"{initials(names[number])[:1]}{number}" for number in alike}


def _ways(name: str) -> Iterator[str]:
    """Yield what a name may be told by, the shortest first."""
    yield initials(name)
    words = _words(name)
    if not words:
        return
    first, last = words[0], words[-1]
    if len(words) > 1:
        yield f"{''.join(first[:2])}{last[0]}"
        yield f"{first[0]}{''.join(last[:2])}"
    for length in (3, 4):
        yield "".join(first[:length])


def _words(name: str) -> list[list[str]]:
    """Return the words of a name that begin with a letter or a digit, each as its letters.

    A word with a hyphen or an apostrophe is one, as it is where names are shortened; it is taken
    apart where the name has no other.
    """
    name = told_by(name)
    parts = _parted(r"[\s.]+", name)
    if len(parts) < len("ab"):
        parts = _parted(r"[\s\-'’.]+", name)
    return [_letters(part) for part in parts]


def _parted(between: str, name: str) -> list[str]:
    return [part for part in re.split(between, name) if part and part[0].isalnum()]


def _letters(word: str) -> list[str]:
    """Return the letters of a word, each with the marks that belong to it."""
    if word.isascii():
        return [*word]
    found: list[str] = []
    for each in word:
        if found and (unicodedata.category(each)[0] == "M" or each in _JOINERS):
            found[-1] += each
        else:
            found.append(each)
    return found


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
