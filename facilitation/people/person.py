"""A person of the meeting."""

from __future__ import annotations

import msgspec

from facilitation.people.names import fold


class Person(msgspec.Struct, frozen=True, gc=False):
    """Somebody who takes part; ``number`` is their participant number (1 is the first).

    ``keys`` are the folded name and aliases by which they are found. A ``guest`` may speak,
    but is entitled to nothing else; what is ``interpreted`` takes longer to say. Whoever is
    ``unnamed`` may not be named in what is given away. ``wrong_names`` were corrected: nobody is
    found by them, but what was written meanwhile may hold them. Whoever is not ``here`` and never
    ``left`` is expected.
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
    unnamed: bool = False
    wrong_names: tuple[str, ...] = ()
    left: bool = False

    @property
    def expected(self) -> bool:
        """Whether they are to come, and have not been here yet."""
        return not (self.here or self.left)


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
