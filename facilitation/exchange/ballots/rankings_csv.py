"""CSV files: a row a ballot, as spreadsheets and survey programs write them.

Two layouts are known by their first row. *Candidates above*: the titles are the names, the
cells are ranks (1 is best), scores, dots or marks. *Places above*: the titles are 1, 2, 3
or 1st, 2nd, 3rd, the cells are names. A column called ``ballots``, ``count`` or ``weight``
says how many ballots a row stands for; a first column called ``ID``, ``paper number`` or
``timestamp`` is passed over.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence

import msgspec

from facilitation.decisions.ballots import Ballot
from facilitation.decisions.poll import Form
from facilitation.exchange.ballots.ballot_file import (
    BadBallots,
    BallotFile,
    BallotFormat,
    Paper,
    checked_names,
    read_count,
)

_COUNTS = frozenset({"ballots", "count", "weight", "anzahl"})
_FIRST_ALONE = frozenset({"id", "ballot id", "paper id", "paper number", "timestamp"})
_PLACE = re.compile(
    r"(?:rank|choice|preference|place)?\s*([0-9]{1,3})(?:st|nd|rd|th|\.)?(?:\s+choice)?"
)
_MARKS = frozenset({"x", "✓", "✔", "yes", "y", "1", "ja", "oui"})
_NO_MARKS = frozenset({"", "0", "no", "n", "-"})
_MOST_DIGITS = 6

Row = tuple[int, list[str]]
"""The line a row begins on, and its cells."""


class RankingsCsv(msgspec.Struct, frozen=True):
    """Comma, semicolon or tab between the cells."""

    name: str = "CSV"
    endings: tuple[str, ...] = (".csv", ".tsv")
    forms: frozenset[Form] = frozenset(Form)

    def read(self, text: str, form: Form) -> BallotFile:
        """Read a file; a name that is no candidate's stands on the ballot as -1."""
        rows = _rows(text)
        if not rows:
            raise BadBallots("FILE_EMPTY")
        line, titles = rows[0]
        folded = [_fold(each) for each in titles]
        counts = next((n for n, each in enumerate(folded) if each in _COUNTS), None)
        skipped = {counts, 0 if folded[0] in _FIRST_ALONE else None}
        columns = [n for n, each in enumerate(folded) if each and n not in skipped]
        for row_line, cells in rows[1:]:
            if any(cell.strip() for cell in cells[len(titles) :]):
                raise BadBallots("ROW_TOO_LONG", row_line, str(len(cells)))
        if form in _BY_PLACE and columns and all(_PLACE.fullmatch(folded[n]) for n in columns):
            columns.sort(key=lambda n: _place(folded[n]))
            return _places_above(rows[1:], columns, counts, line)
        names = checked_names(tuple(titles[n].strip() for n in columns), line)
        papers = tuple(_candidates_above(rows[1:], columns, counts, form))
        return _file(names, papers, rows[-1][0])


_BY_PLACE = frozenset({Form.RANKING, Form.EQUALS})


def _file(names: tuple[str, ...], papers: tuple[Paper, ...], line: int) -> BallotFile:
    if not papers:
        raise BadBallots("NO_BALLOTS", line)
    return BallotFile(names, papers)


def _rows(text: str) -> list[Row]:
    """Return the rows that are not empty."""
    first = next((each for each in text.splitlines() if each.strip()), "")
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append((line, cells))
            line = reader.line_num + 1
    except csv.Error as fault:
        raise BadBallots("BAD_CSV", max(1, reader.line_num)) from fault
    return rows


def _places_above(
    rows: Sequence[Row], columns: list[int], counts: int | None, line: int
) -> BallotFile:
    """Read cells that are names, the best first; whoever is named somewhere is a candidate."""
    names: dict[str, str] = {}
    for _, cells in rows:
        for cell in _picked(cells, columns):
            names.setdefault(_fold(cell), " ".join(cell.split()))
    names.pop("", None)
    listed = sorted(names)
    place = {each: number for number, each in enumerate(listed)}
    candidates = checked_names(tuple(names[each] for each in listed), line)
    papers = []
    for row_line, cells in rows:
        ranked = [place[_fold(cell)] for cell in _picked(cells, columns) if cell.strip()]
        count = _count(cells, counts, row_line)
        papers.append(Paper(row_line, Ballot(tuple((each,) for each in ranked), count)))
    return _file(candidates, tuple(papers), rows[-1][0] if rows else line)


def _candidates_above(
    rows: Sequence[Row], columns: list[int], counts: int | None, form: Form
) -> Iterator[Paper]:
    """Read cells that belong to the candidate above them."""
    for line, cells in rows:
        count = _count(cells, counts, line)
        picked = [cell.strip() for cell in _picked(cells, columns)]
        if form in {Form.MARKS, Form.STEP}:
            marked = tuple(n for n, cell in enumerate(picked) if _is_marked(cell, line))
            yield Paper(line, Ballot((marked,) if marked else (), count))
            continue
        numbers = [(n, _number(cell, line)) for n, cell in enumerate(picked) if cell]
        if form in {Form.SCORES, Form.DOTS}:
            yield Paper(line, Ballot((), count, tuple(numbers)))
        else:
            yield Paper(line, Ballot(_tiers(numbers, line), count))


def _tiers(numbers: list[tuple[int, int]], line: int) -> tuple[tuple[int, ...], ...]:
    """Return the candidates by their ranks; a rank left out shifts nobody."""
    by_rank: dict[int, list[int]] = {}
    for candidate, rank in numbers:
        if rank < 1:
            raise BadBallots("BAD_RANK", line, str(rank))
        by_rank.setdefault(rank, []).append(candidate)
    return tuple(tuple(by_rank[rank]) for rank in sorted(by_rank))


def _picked(cells: list[str], columns: list[int]) -> list[str]:
    return [cells[n] if n < len(cells) else "" for n in columns]


def _count(cells: list[str], column: int | None, line: int) -> int:
    if column is None:
        return 1
    return read_count(cells[column].strip() if column < len(cells) else "", line)


def _is_marked(cell: str, line: int) -> bool:
    folded = cell.casefold()
    if folded not in _MARKS | _NO_MARKS:
        raise BadBallots("BAD_MARK", line, cell)
    return folded in _MARKS


def _number(cell: str, line: int) -> int:
    bare = cell[1:] if cell.startswith("-") else cell
    if not (bare.isascii() and bare.isdigit() and len(bare) <= _MOST_DIGITS):
        raise BadBallots("BAD_NUMBER", line, cell)
    return int(cell)


def _place(title: str) -> int:
    found = _PLACE.fullmatch(title)
    return int(found[1]) if found else 0


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())


FORMAT: BallotFormat = RankingsCsv()
"""The format that this file adds."""
