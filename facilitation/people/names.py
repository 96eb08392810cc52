"""Names: comparing them, and finding who is meant by a beginning."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitation.people.person import Person


_NUMBER = re.compile(r"[0-9]{1,6}")


def fold(name: str) -> str:
    """Return the name without case, accents and surplus spaces, for comparing."""
    plain = " ".join(name.split())
    if plain.isascii():
        return plain.lower()
    apart = unicodedata.normalize("NFKD", plain.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))


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
    return tuple(sorted(whole or begins or within, key=lambda each: each.number))


def clean(name: str) -> str:
    """Return a name as it may be shown: one line, no control characters, at most 200 long.

    Marks that turn the writing direction are dropped: they could garble what stands
    beside the name.
    """
    shown = "".join(each if unicodedata.category(each)[0] != "C" else " " for each in name)
    return " ".join(unicodedata.normalize("NFC", shown).split())[:200].strip()
