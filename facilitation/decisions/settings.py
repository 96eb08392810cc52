"""Terms typed as pairs of words: ``asides 4 fallback 9/10``."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Self, TypeVar

import msgspec

_Meaning = TypeVar("_Meaning")


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """What is known by a name: a method, a poll."""

    name: str
    """The name in the record and in ``Terms.method``."""
    more_names: tuple[str, ...] = ()
    """Further names that it is offered by."""
    also: frozenset[str] = frozenset()
    """Names by which it is known however they are written: see :func:`plain`."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names it is offered by."""
        return self.name, *self.more_names

    def known_as(self, name: str) -> Self | None:
        """Return what ``name`` means, settled to it; None if it is another's."""
        known = name.strip().casefold() in self.names or plain(name) in self.also
        return self if known else None


def plain(name: str) -> str:
    """Return a name as names are compared: in small letters, single spaces, no hyphens."""
    return " ".join(name.casefold().replace("-", " ").split())


def read_settings(words: tuple[str, ...], known: Collection[str]) -> dict[str, str] | None:
    """Return the value typed after each name, or before it, as in ``2 seats``.

    None if a name is unknown, said twice, or without a value.
    """
    if len(words) % 2:
        return None
    pairs = zip(words[::2], words[1::2], strict=True)
    read = [(one, other) if one in known else (other, one) for one, other in pairs]
    found = dict(read)
    return found if len(found) == len(read) and found.keys() <= set(known) else None


def read_number(text: str) -> int | None:
    """Read a whole number of at most six digits; None if it is none."""
    plain = text.isascii() and text.isdigit() and len(text) <= len("999999")
    return int(text) if plain else None


def without_name(named: Named, words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words after the longest beginning of them that is its name, folded."""
    spoken = tuple(word.casefold() for word in words)
    for length in range(len(spoken), 0, -1):
        if named.known_as(" ".join(spoken[:length])):
            return spoken[length:]
    return spoken


def choice_of(
    named: Named, words: tuple[str, ...], meanings: Mapping[str, _Meaning]
) -> _Meaning | None:
    """Return what the words after the name mean; None if they mean nothing here."""
    return meanings.get(" ".join(without_name(named, words)))


def number_before(
    named: Named, words: tuple[str, ...], units: Collection[str], default: int
) -> int | None:
    """Return the number typed after the name, as in ``stv 3 seats``; None if it is none."""
    rest = without_name(named, words)
    if not rest:
        return default
    if rest[0] in units:
        rest = rest[::-1]
    if rest[1:] and (len(rest) > len(("3", "seats")) or rest[1] not in units):
        return None
    return read_number(rest[0])
