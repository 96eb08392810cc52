"""Finding who is meant by a name or its beginning."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter

from facilitation.map import Map
from facilitation.pattern import pattern
from facilitation.people.names import fold, spellings
from facilitation.people.person import Person, person_named
from facilitation.remembered import Same

_NUMBER = pattern(r"[0-9]{1,6}")


def people_meant(typed: str, people: Map[int, Person] | Iterable[Person]) -> tuple[Person, ...]:
    """Return everybody whom ``typed`` may mean, by participant number.

    A whole name or alias wins over beginnings; the beginning of a name wins over the beginning of
    one of its later words. A participant number names its person. Apostrophes and hyphens may be
    left out. Of the map of a meeting only those are looked at in whose names it stands.
    """
    wanted = fold(typed)
    if not wanted:
        return ()
    whole: list[Person] = []
    begins: list[Person] = []
    within: list[Person] = []
    inner = " " + wanted
    number = int(wanted) if _NUMBER.fullmatch(wanted) else 0
    for person in _looked_at(wanted, number, people) if isinstance(people, Map) else people:
        keys = tuple(each for key in person.keys for each in spellings(key))
        if wanted in keys or person.number == number:
            whole.append(person)
        elif any(key.startswith(wanted) for key in keys):
            begins.append(person)
        elif any(inner in key for key in keys):
            within.append(person)
    return tuple(sorted(whole or begins or within, key=attrgetter("number")))


def _looked_at(wanted: str, number: int, people: Map[int, Person]) -> list[Person]:
    """Return those in one of whose spellings it stands, and whose number it is."""
    text, ends, everybody = _spelled(Same(people, people))
    found = {number: people[number]} if number in people else {}
    at = text.find(wanted)
    while at >= 0:
        person = bisect_right(ends, at)
        found[everybody[person].number] = everybody[person]
        at = text.find(wanted, ends[person])
    return [*found.values()]


@lru_cache(maxsize=2)
def _spelled(people: Same[Map[int, Person]]) -> tuple[str, list[int], list[Person]]:
    """Return all names as they may be typed in one text, where each person's end, and everybody."""
    everybody = [*people.of.values()]
    texts = ["\n".join((*spellings("\n".join(each.keys)), "")) for each in everybody]
    return "".join(texts), [*accumulate(map(len, texts))], everybody


def names_meant(typed: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return every name that ``typed`` may mean, as :func:`people_meant` does without numbers."""
    people = [person_named(place, each) for place, each in enumerate(names, start=1)]
    wanted = () if _NUMBER.fullmatch(fold(typed)) else people_meant(typed, people)
    return tuple(each.name for each in wanted)
