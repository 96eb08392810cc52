"""Finding who is meant by a name or its beginning."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from facilitation.pattern import pattern
from facilitation.people.names import fold, spellings
from facilitation.people.person import Person, person_named

_NUMBER = pattern(r"[0-9]{1,6}")


def people_meant(typed: str, people: Iterable[Person]) -> tuple[Person, ...]:
    """Return everybody whom ``typed`` may mean, by participant number.

    A whole name or alias wins over beginnings; the beginning of a name wins over
    the beginning of one of its later words. A participant number names its person. Apostrophes
    and hyphens may be left out.
    """
    wanted = fold(typed)
    if not wanted:
        return ()
    whole: list[Person] = []
    begins: list[Person] = []
    within: list[Person] = []
    inner = " " + wanted
    number = int(wanted) if _NUMBER.fullmatch(wanted) else 0
    for person in people:
        for key in person.keys:
            if wanted in key or len(spellings(key)) > 1:
                break
        else:
            if person.number == number:
                whole.append(person)
            continue  # nearly everybody in an assembly
        keys = tuple(each for key in person.keys for each in spellings(key))
        if wanted in keys or person.number == number:
            whole.append(person)
        elif any(key.startswith(wanted) for key in keys):
            begins.append(person)
        elif any(inner in key for key in keys):
            within.append(person)
    return tuple(sorted(whole or begins or within, key=attrgetter("number")))


def names_meant(typed: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return every name that ``typed`` may mean, as :func:`people_meant` does without numbers."""
    people = [person_named(place, each) for place, each in enumerate(names, start=1)]
    wanted = () if _NUMBER.fullmatch(fold(typed)) else people_meant(typed, people)
    return tuple(each.name for each in wanted)
