"""Reading who takes part from a CSV file, as spreadsheets write it."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from facilitation.exchange.text_files import UnreadableFile, decoded, text_of
from facilitation.meeting.acts.people import Newcomer
from facilitation.people.names import fold

_MOST_BYTES = 5_000_000
_COLUMNS = {
    "name": ("name", "person", "participant", "nom", "nombre"),
    "group": ("group", "gruppe", "groupe", "grupo", "organisation", "organization"),
    "list": ("list", "lists", "liste", "lista"),
    "alias": ("alias", "aliases", "nickname", "spitzname"),
    "here": ("here", "present", "da", "anwesend"),
}
_NOT_HERE = frozenset({"no", "0", "false", "absent", "nein", "n"})


class BadRoster(Exception):  # noqa: N818 - it says what the file is
    """A file with people could not be read.

    ``code`` is FILE_MISSING, FILE_TOO_LARGE, NOT_TEXT, NO_NAMES or FILE_UNREADABLE.
    """

    def __init__(self, code: str, path: str) -> None:
        """Keep what is wrong, and with which file."""
        super().__init__(f"{code}: {path}")
        self.code = code
        self.path = path


def read_roster(path: Path) -> tuple[Newcomer, ...]:
    """Read the people of a CSV file; comma, semicolon or tab, with or without titles above.

    Without titles the columns are name, group, list.

    Raises:
        BadRoster: the file is missing, too large (5 MB), no text, or names nobody.
    """
    try:
        text = text_of(path, _MOST_BYTES)
    except UnreadableFile as fault:
        raise BadRoster(fault.code, fault.path) from fault
    return _people_in(text, str(path))


def parse_roster(data: bytes, name: str) -> tuple[Newcomer, ...]:
    """Read people from the bytes of a CSV file called ``name``.

    Raises:
        BadRoster: it is no text, or names nobody.
    """
    try:
        text = decoded(data, name)
    except UnreadableFile as fault:
        raise BadRoster(fault.code, fault.path) from fault
    return _people_in(text, name)


def _people_in(text: str, name: str) -> tuple[Newcomer, ...]:
    try:
        rows = [row for row in _rows(text) if any(cell.strip() for cell in row)]
    except csv.Error as fault:
        raise BadRoster("NOT_TEXT", name) from fault
    columns = _columns(rows[0]) if rows else {}
    people = tuple(_people(rows[1:], columns) if columns else _people(rows, _UNTITLED))
    if not people:
        raise BadRoster("NO_NAMES", name)
    return people


_UNTITLED = {"name": 0, "group": 1, "list": 2}


def _rows(text: str) -> list[list[str]]:
    first = next((each for each in text.splitlines() if each.strip()), "")
    delimiter = max(";\t,", key=first.count)
    return list(csv.reader(io.StringIO(text), delimiter=delimiter))


def _columns(titles: list[str]) -> dict[str, int]:
    """Return where each column stands; nothing where the first line is a person already."""
    folded = [fold(each) for each in titles]
    found = {
        column: folded.index(word)
        for column, words in _COLUMNS.items()
        for word in words
        if word in folded
    }
    return found if "name" in found else {}


def _people(rows: list[list[str]], columns: dict[str, int]) -> list[Newcomer]:
    return [
        Newcomer(
            name=_cell(row, columns, "name"),
            group=_cell(row, columns, "group"),
            lists=_several(_cell(row, columns, "list")),
            aliases=_several(_cell(row, columns, "alias")),
            here=fold(_cell(row, columns, "here")) not in _NOT_HERE,
        )
        for row in rows
        if _cell(row, columns, "name")
    ]


def _cell(row: list[str], columns: dict[str, int], column: str) -> str:
    place = columns.get(column)
    return row[place].strip() if place is not None and place < len(row) else ""


def _several(cell: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in cell.replace(";", ",").split(",") if each.strip())
