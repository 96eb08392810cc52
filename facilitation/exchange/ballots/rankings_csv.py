"""CSV files: a row a ballot, as spreadsheets and survey programs write them.

Each layout is a file in ``sheets/``. A column called ``ballots``, ``count`` or ``votes`` says
how many ballots a row stands for; a column that is no choice is left, and named; one of numbers
that nobody explains is refused, and so are several questions in one file. Where two layouts fit,
the file is refused until one is chosen. Words that programs write for a place left empty are an
empty place; an overvote spoils its ballot; whether a word that says no to all is an option is
asked.
"""

from __future__ import annotations

from facilitation.decisions.poll import Form
from facilitation.exchange.ballots.ballot_file import (
    AS_IT_IS,
    BadBallots,
    BallotFile,
    BallotFormat,
    Beforehand,
)
from facilitation.exchange.ballots.sheets import listed, options, places
from facilitation.exchange.ballots.sheets.sheet import Sheet
from facilitation.exchange.spreadsheets import BadRows, SheetRow, rows_in


def read(text: str, form: Form, known: Beforehand = AS_IT_IS) -> BallotFile:
    """Read a file; a name that is no candidate's stands on the ballot as -1."""
    try:
        rows = _below_headings(rows_in(text))
    except BadRows as bad:
        raise BadBallots("BAD_CSV", bad.line) from bad
    if not rows:
        raise BadBallots("FILE_EMPTY")
    for line, cells in rows[1:]:
        if any(cell.strip() for cell in cells[len(rows[0][1]) :]):
            raise BadBallots("ROW_TOO_LONG", line, str(len(cells)))
    sheet = Sheet(rows, form, known)
    return listed.read(sheet) or places.read(sheet) or options.read(sheet)


def _below_headings(rows: list[SheetRow]) -> list[SheetRow]:
    """Return the rows from the titles on: one filled cell above several is a heading."""
    filled = [sum(bool(each.strip()) for each in cells) for _, cells in rows]
    titles = next((n for n, count in enumerate(filled) if count > 1), 0)
    return rows[titles:]


FORMAT = BallotFormat("CSV", (".csv", ".tsv"), frozenset(Form), read)
"""Comma, semicolon, tab or bar between the cells."""
