"""Names as people write or paste them: by commas, by lines, or out of a spreadsheet."""

from __future__ import annotations

import re
from typing import NamedTuple

from facilitation.exchange.roster_columns import without_mail, without_mark
from facilitation.people.names import fold, on_a_line

_BETWEEN = re.compile(r"[,،、;\n]")


class Came(NamedTuple):
    """Somebody who came, and the group that stood beside the name (empty: none did)."""

    name: str
    group: str = ""


def read_arrivals(text: str) -> tuple[Came, ...]:
    """Return who came, nobody twice.

    A line with a tab is a row of a spreadsheet: the name, then the group. Numbers and dots before
    a name at the beginning of a line are left out.
    """
    found: dict[str, Came] = {}
    for each in read_names(text):
        found.setdefault(fold(each.name), each)
    return tuple(found.values())


def read_names(text: str) -> tuple[Came, ...]:
    """Return everybody who is named, also several who are called alike."""
    found: list[Came] = []
    for line in text.splitlines():
        plain = without_mark(line)
        cells = plain.split("\t")
        rows = [Came(on_a_line(cells[0]), on_a_line(cells[1]))] if len(cells) > 1 else _named(plain)
        found += [each for each in rows if each.name]
    return tuple(found)


def _named(line: str) -> list[Came]:
    return [Came(on_a_line(without_mail(each))) for each in _BETWEEN.split(line)]
