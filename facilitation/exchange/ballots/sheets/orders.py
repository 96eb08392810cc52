"""All options in one cell of each ballot, the best first: ``Tents;Hall;``."""

from __future__ import annotations

from facilitation.decisions.ballots import Ballot
from facilitation.exchange.ballots.ballot_file import BallotFile, checked_names, fold_name
from facilitation.exchange.ballots.ballot_titles import place_in
from facilitation.exchange.ballots.sheets.sheet import Sheet
from facilitation.people.names import fold


def read(sheet: Sheet) -> BallotFile | None:
    """Read it where one column names all options in each cell, in more than one order."""
    columns = [n for n in sheet.columns if sheet.by_place and _holds_orders(sheet, n)]
    if len(columns) != 1:
        return None
    sheet.take(columns)
    sheet.remark("CELL_ORDER", sheet.titles[columns[0]])
    shown = [each.strip() for each in sheet.filled(columns[0])[0].split(";") if each.strip()]
    names = checked_names(tuple(sorted(shown, key=fold)), sheet.line)
    place = {fold_name(each): (number,) for number, each in enumerate(names)}
    cells = map(_listed, sheet.below(columns[0]))
    return sheet.made(names, (Ballot(tuple(place[each] for each in cell)) for cell in cells))


def _holds_orders(sheet: Sheet, column: int) -> bool:
    found = [_listed(cell) for cell in sheet.filled(column)]
    several = len({*map(tuple, found)}) > 1 and len(found[0]) > 1
    alike = several and all(sorted(each) == sorted(found[0]) for each in found)
    return alike and not place_in(sheet.titles[column])


def _listed(cell: str) -> list[str]:
    return [folded for each in cell.split(";") if (folded := fold_name(each))]
