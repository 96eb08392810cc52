"""Finding people and groups over all meetings: those of the roll, and those told by name."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice
from typing import NamedTuple

from facilitation.people.names import fold, spellings
from facilitation.people.roll import Roll, groups_of

_PART = 3
"""Letters that are found within a name, too; fewer only where a word of it begins."""

_LOOKED_AT = 500
"""Of many who are called alike, so many are held against the other words."""


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


class KnownByName:
    """Finds whoever is called so while somebody types: all names lie in one text, made once."""

    def __init__(self, known: Iterable[Known]) -> None:
        """Know these, in the order of their names."""
        self._known = sorted(known, key=lambda each: fold(each.name))
        self._text = "\n".join(each.ways for each in self._known)
        self._ends = [*accumulate(len(each.ways) + 1 for each in self._known)]

    def called(self, words: Sequence[str], most: int = 5) -> tuple[Known, ...]:
        """Return the likeliest who are called by all these folded words: first whole names.

        One letter of an alphabet says nothing yet.
        """
        telling = max(words, key=len, default="")
        if not telling or (len(telling) == 1 and telling.isascii()):
            return ()
        ways = [(" {} ", True), (" {}", True), ("{}", len(telling) >= _PART or _unspaced(telling))]
        found: dict[int, Known] = {}
        for way in (way for way, wanted in ways if wanted):
            for at in islice(self._where(way.format(telling)), _LOOKED_AT):
                if len(found) >= most:
                    return tuple(found.values())
                known = self._known[at]
                if all(_fits(each, way, known.ways) for each in words):
                    found[at] = known
        return tuple(found.values())

    def _where(self, part: str) -> Iterator[int]:
        """Yield whose names have a part, each once."""
        at = self._text.find(part)
        while at >= 0:
            whose = bisect_right(self._ends, at)
            yield whose
            at = self._text.find(part, self._ends[whose])


def _ways(names: Iterable[str]) -> str:
    """Return names in all their spellings, and their initials."""
    keys = [fold(each) for each in names]
    initials = ["".join(word[0] for word in each.split()) for each in keys]
    ways = (*(way for key in keys for way in spellings(key)), *initials)
    return f" {' '.join(ways)} "


def _fits(word: str, way: str, ways: str) -> bool:
    """Tell whether somebody is called by a word in the way in which another one was found."""
    if way == "{}" and not (len(word) >= _PART or _unspaced(word)):
        way = " {}"
    return way.format(word) in ways


def _unspaced(word: str) -> bool:
    """Tell whether it may be of a script without blanks, where words begin anywhere."""
    return not word.isascii()
