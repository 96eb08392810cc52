"""Reading names as people write or paste them: by commas, by lines, or out of a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from facilitation.meeting.families.people.acts import Arrive
from facilitation.meeting.state import Meeting
from facilitation.people.names import fold, on_a_line

_BETWEEN = re.compile(r"[,،、;\n]")
_NUMBERED = re.compile(r"^\s*(?:\d+[.)]|[-*•])\s+")


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
    for line in text.splitlines():
        plain = _NUMBERED.sub("", line)
        cells = plain.split("\t")
        rows = [Came(on_a_line(cells[0]), on_a_line(cells[1]))] if len(cells) > 1 else _named(plain)
        for came in rows:
            if came.name:
                found.setdefault(fold(came.name), came)
    return tuple(found.values())


def _named(line: str) -> list[Came]:
    return [Came(on_a_line(each)) for each in _BETWEEN.split(line)]


def arrivals_of(
    meeting: Meeting,
    came: tuple[Came, ...],
    known: Mapping[str, str],
    *,
    group: str = "",
    speakers: str = "",
    guest: bool = False,
) -> tuple[tuple[Arrive, ...], tuple[str, ...]]:
    """Return the acts by which they come in, one for each group, and who was here already.

    A group stands beside the name, is given for all, or is the one that is ``known`` of a person
    from earlier meetings, by folded name.
    """
    here = {key for each in meeting.people.values() if each.here for key in each.keys}
    groups: dict[str, list[str]] = {}
    already: list[str] = []
    for each in came:
        if fold(each.name) in here and not (each.group or group or speakers):
            already.append(each.name)
            continue
        of = each.group or group or known.get(fold(each.name), "")
        groups.setdefault(of, []).append(each.name)
    acts = tuple(
        Arrive(tuple(names), of, "" if guest else speakers, guest) for of, names in groups.items()
    )
    return acts, tuple(already)
