"""A person of the meeting, and finding whom a name or its beginning means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import attrgetter

import msgspec

from facilitation.people.names import fold


class Person(msgspec.Struct, frozen=True, gc=False):
    """Somebody who takes part; ``number`` is their participant number (1 is the first).

    ``keys`` are the folded name and aliases by which they are found. A ``guest`` may speak,
    but is entitled to nothing else; what is ``interpreted`` takes longer to say. ``wrong_names``
    were corrected: nobody is found by them, but what was written meanwhile may hold them.
    """

    number: int
    name: str
    group: str = ""
    lists: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    here: bool = True
    keys: tuple[str, ...] = ()
    guest: bool = False
    interpreted: bool = False
    wrong_names: tuple[str, ...] = ()


def person_named(
    number: int,
    name: str,
    *,
    group: str = "",
    lists: tuple[str, ...] = (),
    aliases: tuple[str, ...] = (),
    here: bool = True,
    guest: bool = False,
) -> Person:
    """Make a person who can be found by name and aliases."""
    keys = tuple(fold(each) for each in (name, *aliases))
    return Person(number, name, group, lists, aliases, here, keys, guest)


_NUMBER = re.compile(r"[0-9]{1,6}")


def people_meant(typed: str, people: Iterable[Person]) -> tuple[Person, ...]:
    """Return everybody whom ``typed`` may mean, by participant number.

    A whole name or alias wins over beginnings; the beginning of a name wins over
    the beginning of one of its later words. A participant number names its person.
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
        keys = person.keys
        for key in keys:
            if wanted in key:
                break
        else:
            if person.number == number:
                whole.append(person)
            continue  # nearly everybody in an assembly
        if wanted in keys or person.number == number:
            whole.append(person)
        elif any(key.startswith(wanted) for key in keys):
            begins.append(person)
        elif any(inner in key for key in keys):
            within.append(person)
    return tuple(sorted(whole or begins or within, key=attrgetter("number")))
