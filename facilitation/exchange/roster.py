"""Reading who takes part from a CSV file, as spreadsheets write it."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec.structs import replace

from facilitation.exchange.people_sheet import PeopleSheet, sheet_in
from facilitation.exchange.roster_columns import (
    PARTS,
    WHOLE,
    agrees,
    is_nobody,
    is_tick,
    joined,
    names_several,
    without_absence,
    without_mail,
)
from facilitation.exchange.spreadsheets import BadRows, is_sum
from facilitation.exchange.text_files import UnreadableFile, bytes_of, decoded
from facilitation.meeting.families.people.acts import Newcomer
from facilitation.people.names import LONGEST, clean, fold, on_a_line

MOST_BYTES = 5_000_000
"""A larger file is no list of people."""
_OTHER_KIND = re.compile(r"\s*(?:[\[{]\s*[\[{\"]|<[!?a-z]|BEGIN:V)", re.IGNORECASE)


class BadRoster(Exception):  # noqa: N818 - it says what the file is
    """A file with people could not be read.

    ``code`` is FILE_MISSING, FILE_TOO_LARGE, NOT_TEXT, BAD_ROWS, NO_NAMES, FILE_UNREADABLE,
    NO_NAME_COLUMN, NO_SUCH_COLUMN, SECOND_LIST, ROW_TOO_LONG, UNKNOWN_ENCODING, OTHER_ENCODING or
    ENCODING_UNCLEAR; ``found`` are the titles that were found, or the one that was not, the line
    where it is, or the encodings that are possible.
    """

    def __init__(self, code: str, path: str, found: str = "") -> None:
        super().__init__(f"{code}: {path}")
        self.code = code
        self.path = path
        self.found = found


class Passed(StrEnum):
    """Why a row was passed over."""

    NAMELESS = "nameless"
    NAMESAKE = "namesake"
    KNOWN = "known"
    LONG = "long"
    SEVERAL = "several"
    """It seems to name several people."""


class PassedOver(msgspec.Struct, frozen=True):
    """A row that named nobody new: its line, its name where it has one, and why."""

    line: int
    name: str
    why: Passed


class Arrival(msgspec.Struct, frozen=True):
    """A row of a list: its line, whom it names, and why it is passed over (None: it is not)."""

    line: int
    person: Newcomer
    why: Passed | None = None


class Roster(msgspec.Struct, frozen=True):
    """The people of a file, the rows that were passed over, and the encoding that was guessed.

    ``encoding`` is empty where the file tells it itself, as UTF-8 and UTF-16 do, or it was said.
    ``doubtful`` is the first name, where it may be the title of a column.
    """

    people: tuple[Newcomer, ...]
    passed_over: tuple[PassedOver, ...] = ()
    encoding: str = ""
    doubtful: str = ""


def read_roster(path: Path, said: Mapping[str, str] | None = None, encoding: str = "") -> Roster:
    """Read the people of a CSV file, with or without titles above.

    Without titles the columns are name, group, list. ``said`` names the titles of columns by what
    they are: name, given, surname, group, list, alias, here. ``encoding`` is taken as said. Raises
    BadRoster: the file is missing, too large (5 MB), no text, names nobody, or does not say which
    column is the name, or in which encoding it is.
    """
    return parse_roster(bytes_of_list(path), str(path), said, encoding)


def bytes_of_list(path: Path) -> bytes:
    """Raises BadRoster: the file is missing, too large, or of a spreadsheet program."""
    try:
        return bytes_of(path, MOST_BYTES)
    except UnreadableFile as fault:
        raise BadRoster(fault.code, fault.path) from fault


def parse_roster(
    data: bytes, name: str, said: Mapping[str, str] | None = None, encoding: str = ""
) -> Roster:
    """Read people from the bytes of a CSV file called ``name``, as :func:`read_roster` does.

    Raises BadRoster: it is no text, names nobody, or does not say which column is the name.
    """
    sheet, found = sheet_of(data, name, encoding)
    if said:
        columns = _columns_said(sheet.titles, name, said)
        sheet = replace(sheet, columns=columns, titled=True, doubtful=False)
    check_sheet(sheet, name)
    roster = roster_of(arrivals(sheet))
    if not roster.people:
        raise BadRoster("NO_NAMES", name)
    guessed = "" if encoding or found.startswith("utf") else found
    doubtful = roster.people[0].name if sheet.doubtful else ""
    return replace(roster, encoding=guessed, doubtful=doubtful)


def sheet_of(data: bytes, name: str, encoding: str = "") -> tuple[PeopleSheet, str]:
    """Return the rows of a list, and the encoding that they are in.

    Raises BadRoster: it is no list that can be read.
    """
    try:
        text, found = decoded(data, name, encoding)
        sheet = sheet_in(text)
    except UnreadableFile as fault:
        raise BadRoster(fault.code, fault.path, ", ".join(fault.encodings)) from fault
    except BadRows as fault:
        raise BadRoster("BAD_ROWS", name, str(fault.line)) from fault
    if not sheet.rows:
        raise BadRoster("NO_NAMES", name)
    if _OTHER_KIND.match(text):
        raise BadRoster("NOT_TEXT", name)
    return sheet, found


def check_sheet(sheet: PeopleSheet, name: str) -> None:
    """Raise BadRoster: it is more than one list, or nothing says which column is the name."""
    if sheet.trouble:
        raise BadRoster(sheet.trouble, name, str(sheet.at))
    if not sheet.tells_names:
        raise BadRoster("NO_NAME_COLUMN", name, ", ".join(filter(None, sheet.titles)))


def _columns_said(titles: Sequence[str], name: str, said: Mapping[str, str]) -> dict[str, int]:
    folded = [fold(each) for each in titles]
    for title in said.values():
        if fold(title) not in folded:
            found = ", ".join(filter(None, titles))
            raise BadRoster("NO_SUCH_COLUMN", name, f"{title} / {found}")
    return {column: folded.index(fold(title)) for column, title in said.items()}


def arrivals(
    sheet: PeopleSheet, known: Container[str] = (), apart: Container[str] = ()
) -> tuple[Arrival, ...]:
    """Return what becomes of each row, of headings first.

    ``known`` are the folded names of those who are there.
    Whose folded name is in ``apart`` bears the group behind it: “Ben Okri (North)”.
    """
    nameless = Newcomer("")
    # Where some are ticked, an empty cell is nobody's tick.
    ticked = any(is_tick(cell_in(row, sheet.columns, "here")) for _, row in sheet.people)
    found = [Arrival(line, nameless, Passed.NAMELESS) for line, _ in sheet.headings]
    seen: set[str] = set()
    for line, row in sheet.people:
        person = _person(row, sheet.columns, ticked=ticked)
        key = fold(person.name)
        if key in apart and person.group:
            person = replace(person, name=f"{person.name} ({person.group})")
            key = fold(person.name)
        why = _why_passed("" if is_sum(row) else key, known, seen)
        if max(len(person.name), len(on_a_line(person.group))) > LONGEST:
            why = Passed.LONG
        elif why is not Passed.NAMELESS and names_several(_name(row, sheet.columns)):
            why = Passed.SEVERAL
        if why is None:
            seen.add(key)
        found.append(Arrival(line, person, why))
    return tuple(found)


def _why_passed(key: str, known: Container[str], seen: Container[str]) -> Passed | None:
    if not key or is_nobody(key):
        return Passed.NAMELESS
    if key in known:
        return Passed.KNOWN
    return Passed.NAMESAKE if key in seen else None


def roster_of(rows: Sequence[Arrival]) -> Roster:
    """Return who comes, and the rows that are passed over."""
    people = tuple(each.person for each in rows if each.why is None)
    named = ((each, clean(each.person.name)) for each in rows)
    passed = tuple(PassedOver(each.line, name, each.why) for each, name in named if each.why)
    return Roster(people, passed)


def _name(row: Sequence[str], columns: Mapping[str, int]) -> str:
    whole = cell_in(row, columns, WHOLE)
    parts = [cell_in(row, columns, each) for each in PARTS] if not whole else []
    return without_mail(whole or joined(*parts))


def _person(row: Sequence[str], columns: Mapping[str, int], *, ticked: bool) -> Newcomer:
    here = cell_in(row, columns, "here")
    name, away = without_absence(on_a_line(_name(row, columns)))
    return Newcomer(
        name=name,
        group=cell_in(row, columns, "group"),
        lists=_several(cell_in(row, columns, "list")),
        aliases=_several(cell_in(row, columns, "alias")),
        here=not (away or is_tick(cell_in(row, columns, "away")))
        and (is_tick(here) or not (here or ticked)),
        unnamed=agrees(cell_in(row, columns, "named")) is False,
    )


def cell_in(row: Sequence[str], columns: Mapping[str, int], column: str) -> str:
    """Return what stands in a column of a row, without blanks around; empty where there is none."""
    place = columns.get(column)
    return row[place].strip() if place is not None and place < len(row) else ""


def _several(cell: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in cell.replace(";", ",").split(",") if each.strip())
