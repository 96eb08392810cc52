"""Names as people write or paste them: by commas, by lines, or out of a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from facilitation.exchange.people_sheet import sheet_in
from facilitation.exchange.roster import Passed, arrivals
from facilitation.exchange.roster_columns import is_mail, turned, without_mail, without_mark
from facilitation.exchange.spreadsheets import BadRows
from facilitation.people.names import fold, on_a_line

_SIGNS = ",;\u060c\u061b\u3001\uff0c\uff1b"
"""Commas and semicolons, those of Arabic, Chinese and Japanese too."""
_BETWEEN = re.compile(rf'[{_SIGNS}](?![^()]*\))(?=(?:[^"]*"[^"]*")*[^"]*$)')
"""Not within brackets, and not within quotes."""
_IN_SINGLE = re.compile(r"\s*'[^']+'(?:\s*[,;]\s*'[^']+')*\s*[,;]?\s*")
"""A line of names that all stand in single quotation marks."""
_QUOTED = re.compile(r'"(?P<name>[^"]*)"')
_WITH_ADDRESS = re.compile(r'(?P<name>[^<>,"]+,[^<>,"]+)<[^<>\s]+@[^<>\s]+>')
"""As mail programs write somebody whose surname comes first."""

_UNLIKE_ONE = ';\t<@"\u060c\u061b\u3001\uff0c\uff1b'
_HALVES = 2
_LONG, _ENDED = 8, 4
"""Words from which something is a sentence: by itself, and where it ends as one does."""


class Came(NamedTuple):
    """Somebody who came, and the group that stood beside the name (empty: none did)."""

    name: str
    group: str = ""


def is_sentence(line: str) -> bool:
    """Tell whether somebody seems to be called by a sentence in a line of names."""
    called = [each.name for each in read_names(line)]
    ends = max((len(each.split()) for each in called if each[-1] in ".?!…"), default=0)
    return ends >= _ENDED or any(len(each.split()) >= _LONG for each in called)


def surnames_first(text: str) -> str:
    """Return lines as they name one person each: ``"Lund, Ada"; "van Dam, Bo"``.

    Empty where that cannot be meant: then a comma stands between people.
    """
    lines = [without_mark(each).strip() for each in text.splitlines() if each.strip()]
    halves = [[each.strip() for each in line.split(",")] for line in lines]
    plain = not any(sign in text for sign in _UNLIKE_ONE)
    if plain and all(len(each) == len([*filter(None, each)]) == _HALVES for each in halves):
        return "; ".join(f'"{each}"' for each in lines) if min(map(_words, halves)) == 1 else ""
    return ""


def _words(halves: Sequence[str]) -> int:
    return len(halves[0].split())


def read_arrivals(text: str) -> tuple[Came, ...]:
    """Return who came, nobody twice: who is called alike is told apart by a group of their own.

    Lines with tabs are rows of a spreadsheet, and read as those of a file are. Numbers and dots
    before a name at the beginning of a line are left out.
    """
    return _told_apart(text)[0]


def named_again(text: str) -> tuple[str, ...]:
    """Return how those can be called who may be one person named twice, or two called alike."""
    return _told_apart(text)[1]


def _told_apart(text: str) -> tuple[tuple[Came, ...], tuple[str, ...]]:
    alike: dict[str, list[str]] = {}
    came: list[Came] = []
    again: list[str] = []
    for each in read_names(text):
        groups, group = alike.setdefault(fold(each.name), []), fold(each.group)
        if not groups:
            came.append(each)
        elif group and all(groups) and group not in groups:
            came.append(each._replace(name=f"{each.name} ({each.group})"))
        else:
            again.append(f"{each.name} {len(groups) + 1}")
        groups.append(group)
    return tuple(came), tuple(again)


def read_names(text: str) -> tuple[Came, ...]:
    """Return everybody who is named, also several who are called alike."""
    lines = [each for each in text.splitlines() if each.strip()]
    if all("\t" in each for each in lines) and (listed := _rows(text)):
        return listed
    found: list[Came] = []
    for line in lines:
        plain = without_mark(line)
        cells = plain.split("\t")
        rows = (Came(on_a_line(cells[0]), on_a_line(cells[1])),) if cells[1:] else _named(plain)
        found += [each for each in rows if each.name]
    return tuple(found)


def _rows(text: str) -> tuple[Came, ...]:
    """Return who is named in rows of a spreadsheet; nobody where their columns cannot be told."""
    try:
        sheet = sheet_in(text)
    except BadRows:
        return ()
    people = arrivals(sheet) if sheet.tells_names else ()
    return tuple(
        Came(each.person.name, on_a_line(each.person.group))
        for each in people
        if each.why is not Passed.NAMELESS
    )


def _named(line: str) -> tuple[Came, ...]:
    """Return who is named in a line; an address beside names is nobody."""
    found: list[str] = []
    if _IN_SINGLE.fullmatch(line):
        line = line.replace("'", '"')
    for part in line.split(";"):
        if whole := _WITH_ADDRESS.fullmatch(part.strip()):
            found.append(turned(whole["name"]))
            continue
        for each in _BETWEEN.split(part):
            bare = without_mail(each).strip()
            quoted = _QUOTED.fullmatch(bare)
            found.append(turned(quoted["name"]) if quoted else bare)
    names = [each for each in found if not is_mail(each)]
    return tuple(Came(on_a_line(each)) for each in names or found)
