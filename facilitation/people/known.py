"""Finding people and groups over all meetings: those of the roll, and those told by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from facilitation.people.names import fold, spellings
from facilitation.people.roll import Roll, groups_of

_PART = 3
"""Letters that are found within a name, too; fewer only where a word of it begins."""


class Known(NamedTuple):
    """Somebody, or a group, with all that they are called, as it may be typed (``ways``).

    ``id`` is by what the roll has them: of a group its name (empty: it does not). ``groups`` are
    those of a person.
    """

    name: str
    ways: str
    groups: tuple[str, ...] = ()
    id: str = ""
    is_group: bool = False


def everybody_known(roll: Roll, told: Iterable[str], bodies: Iterable[str]) -> tuple[Known, ...]:
    """Return who is on the roll, and who or what else is ``told`` by name or met.

    Whoever said No to being named is not looked for by a name of the roll.
    """
    people = [
        Known(each.name, _ways((each.name, *each.aliases)), each.groups, id_)
        for id_, each in roll.items()
        if each.named is not False
    ]
    names = {fold(each.name) for each in people}
    people += [Known(each, _ways((each,))) for each in told if fold(each) not in names]
    groups = {fold(each): each for each in groups_of(roll)}
    met = {fold(each): each for each in bodies}
    people += [
        Known(name, _ways((name,)), id=groups.get(key, ""), is_group=True)
        for key, name in (met | groups).items()
    ]
    return tuple(people)


def known_as(words: Sequence[str], known: Iterable[Known], most: int = 5) -> tuple[Known, ...]:
    """Return the likeliest who are called by all these folded words: first whole names."""
    if not words:
        return ()
    found = [(depth, each) for each in known if (depth := _depth(words, each.ways)) is not None]
    ranked = sorted(found, key=lambda each: (each[0], fold(each[1].name)))
    return tuple(each for _, each in ranked[:most])


def _ways(names: Iterable[str]) -> str:
    """Return names in all their spellings, and their initials."""
    keys = [fold(each) for each in names]
    initials = ["".join(word[0] for word in each.split()) for each in keys]
    ways = (*(way for key in keys for way in spellings(key)), *initials)
    return f" {' '.join(ways)} "


def _depth(words: Sequence[str], ways: str) -> int | None:
    """Return 0 where all are whole words of it, 1 where words begin so, 2 within; None: nowhere."""
    if all(f" {each} " in ways for each in words):
        return 0
    if all(f" {each}" in ways for each in words):
        return 1
    # In scripts without blanks a name's words begin anywhere.
    within = all(each in ways and (len(each) >= _PART or not each.isascii()) for each in words)
    return 2 if within else None
