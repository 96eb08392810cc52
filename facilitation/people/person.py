"""A person of the meeting."""

from __future__ import annotations

import msgspec

from facilitation.people.names import fold


class Person(msgspec.Struct, frozen=True, gc=False):
    """Somebody who takes part; ``number`` is their participant number (1 is the first).

    ``keys`` are the folded name and aliases by which they are found.
    """

    number: int
    name: str
    group: str = ""
    lists: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    here: bool = True
    keys: tuple[str, ...] = ()


def person_named(
    number: int,
    name: str,
    *,
    group: str = "",
    lists: tuple[str, ...] = (),
    aliases: tuple[str, ...] = (),
    here: bool = True,
) -> Person:
    """Make a person who can be found by name and aliases."""
    keys = tuple(fold(each) for each in (name, *aliases))
    return Person(number, name, group, lists, aliases, here, keys)
