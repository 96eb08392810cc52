"""What the language knows of one verb."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from facilitation.language.checks import Check
from facilitation.language.reader import Reader
from facilitation.meeting.acts import Act

Meant = TypeVar("Meant", bound=Act | Check)


@dataclass(frozen=True)
class Verb(Generic[Meant]):
    """One verb: how it is written, what it builds, and how that is said again.

    ``name`` may have two words. ``usage`` has capitals for what is to be filled in,
    as :mod:`facilitation.language.completion` reads it. ``build`` reads everything
    behind the verb. ``say`` writes a value of type ``makes``, or returns an empty
    text where another verb says it. ``example`` is a whole line, with its block.
    """

    name: str
    usage: str
    makes: type[Meant]
    build: Callable[[Reader], Meant | Act]
    say: Callable[[Meant], str]
    example: str
    aliases: tuple[str, ...] = ()


def lone(name: str, makes: type[Meant], *aliases: str) -> Verb[Meant]:
    """Return a verb that stands alone and needs nothing filled in."""
    return Verb(
        name=name,
        usage=name,
        makes=makes,
        build=lambda _: makes(),
        say=lambda _: name,
        example=name,
        aliases=aliases,
    )
