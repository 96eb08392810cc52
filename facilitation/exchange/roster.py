"""Reading who takes part from a CSV file, as spreadsheets write it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec.structs import replace

from facilitation.exchange.roster_columns import (
    GIVEN,
    SURNAME,
    WHOLE,
    columns_by_title,
    is_form_of_address,
    is_mail,
    looks_like_titles,
)
from facilitation.exchange.spreadsheets import BadRows, Row, rows_in
from facilitation.exchange.text_files import UnreadableFile, decoded, text_and_encoding
from facilitation.meeting.acts.people import Newcomer
from facilitation.people.names import clean, fold

_MOST_BYTES = 5_000_000
_NOT_HERE = frozenset({"no", "0", "false", "absent", "nein", "n", "non", "nie", "нет"})


class BadRoster(Exception):  # noqa: N818 - it says what the file is
    """A file with people could not be read.

    ``code`` is FILE_MISSING, FILE_TOO_LARGE, NOT_TEXT, NO_NAMES, FILE_UNREADABLE, NO_NAME_COLUMN
    or NO_SUCH_COLUMN; ``found`` are the titles that were found, or the one that was not.
    """

    def __init__(self, code: str, path: str, found: str = "") -> None:
        """Keep what is wrong, and with which file."""
        super().__init__(f"{code}: {path}")
        self.code = code
        self.path = path
        self.found = found


class Passed(StrEnum):
    """Why a row was passed over."""

    NAMELESS = "nameless"
    NAMESAKE = "namesake"


class PassedOver(msgspec.Struct, frozen=True):
    """A row that named nobody new: its line, its name where it has one, and why."""

    line: int
    name: str
    why: Passed


class Roster(msgspec.Struct, frozen=True):
    """The people of a file, the rows that were passed over, and the encoding that was guessed.

    ``encoding`` is empty where the file tells it itself, as UTF-8 and UTF-16 do.
    """

    people: tuple[Newcomer, ...]
    passed_over: tuple[PassedOver, ...] = ()
    encoding: str = ""


def read_roster(path: Path, said: Mapping[str, str] | None = None) -> Roster:
    """Read the people of a CSV file, with or without titles above.

    Without titles the columns are name, group, list. ``said`` names the titles of columns by what
    they are: name, given, surname, group, list, alias, here.

    Raises:
        BadRoster: the file is missing, too large (5 MB), no text, names nobody, or does not say
            which column is the name.
    """
    try:
        text, encoding = text_and_encoding(path, _MOST_BYTES)
    except UnreadableFile as fault:
        raise BadRoster(fault.code, fault.path) from fault
    roster = _people_in(text, str(path), said or {})
    return roster if encoding.startswith("utf") else replace(roster, encoding=encoding)


def parse_roster(data: bytes, name: str, said: Mapping[str, str] | None = None) -> Roster:
    """Read people from the bytes of a CSV file called ``name``, as :func:`read_roster` does.

    Raises:
        BadRoster: it is no text, names nobody, or does not say which column is the name.
    """
    try:
        text = decoded(data, name)
    except UnreadableFile as fault:
        raise BadRoster(fault.code, fault.path) from fault
    return _people_in(text, name, said or {})


def _people_in(text: str, name: str, said: Mapping[str, str]) -> Roster:
    try:
        rows = rows_in(text)
    except BadRows as fault:
        raise BadRoster("NOT_TEXT", name) from fault
    if not rows:
        raise BadRoster("NO_NAMES", name)
    columns, rows = _columns(rows, name, said)
    roster = _read(rows, columns)
    if not roster.people:
        raise BadRoster("NO_NAMES", name)
    return roster


def _columns(
    rows: list[Row], name: str, said: Mapping[str, str]
) -> tuple[dict[str, int], list[Row]]:
    """Return where each column stands, and the rows under the titles."""
    titles = rows[0][1]
    if said:
        return _columns_said(titles, name, said), rows[1:]
    columns = columns_by_title(titles)
    if columns.keys() & {WHOLE, GIVEN, SURNAME}:
        return columns, rows[1:]
    if looks_like_titles(titles) and len(rows) > 1:
        raise BadRoster("NO_NAME_COLUMN", name, ", ".join(each for each in titles if each.strip()))
    return _untitled([cells for _, cells in rows], name), rows


def _columns_said(titles: Sequence[str], name: str, said: Mapping[str, str]) -> dict[str, int]:
    folded = [fold(each) for each in titles]
    for title in said.values():
        if fold(title) not in folded:
            found = ", ".join(each for each in titles if each.strip())
            raise BadRoster("NO_SUCH_COLUMN", name, f"{title} / {found}")
    return {column: folded.index(fold(title)) for column, title in said.items()}


def _untitled(rows: Sequence[Sequence[str]], name: str) -> dict[str, int]:
    """Return name, group, list: the columns that hold neither addresses nor forms of address."""
    wide = max(len(row) for row in rows)
    kept = [n for n in range(wide) if not _is_beside([row[n] for row in rows if n < len(row)])]
    if not kept:
        raise BadRoster("NO_NAME_COLUMN", name, ", ".join(rows[0]))
    return dict(zip((WHOLE, "group", "list"), kept, strict=False))


def _is_beside(cells: Sequence[str]) -> bool:
    filled = [each for each in cells if each.strip()]
    return bool(filled) and all(
        is_mail(each) or is_form_of_address(each) or each.strip().isdecimal() for each in filled
    )


def _read(rows: Sequence[Row], columns: Mapping[str, int]) -> Roster:
    people: list[Newcomer] = []
    passed: list[PassedOver] = []
    seen: set[str] = set()
    for line, row in rows:
        who = _name(row, columns)
        if not clean(who) or is_mail(who):
            passed.append(PassedOver(line, who, Passed.NAMELESS))
        elif fold(clean(who)) in seen:
            passed.append(PassedOver(line, who, Passed.NAMESAKE))
        else:
            seen.add(fold(clean(who)))
            people.append(_person(who, row, columns))
    return Roster(tuple(people), tuple(passed))


def _name(row: Sequence[str], columns: Mapping[str, int]) -> str:
    halves = " ".join(filter(None, (_cell(row, columns, GIVEN), _cell(row, columns, SURNAME))))
    return _cell(row, columns, WHOLE) or halves


def _person(name: str, row: Sequence[str], columns: Mapping[str, int]) -> Newcomer:
    return Newcomer(
        name=name,
        group=_cell(row, columns, "group"),
        lists=_several(_cell(row, columns, "list")),
        aliases=_several(_cell(row, columns, "alias")),
        here=fold(_cell(row, columns, "here")) not in _NOT_HERE,
    )


def _cell(row: Sequence[str], columns: Mapping[str, int], column: str) -> str:
    place = columns.get(column)
    return row[place].strip() if place is not None and place < len(row) else ""


def _several(cell: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in cell.replace(";", ",").split(",") if each.strip())
