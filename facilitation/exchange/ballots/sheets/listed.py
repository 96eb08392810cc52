"""Several options in one cell of each ballot: all of them, the best first, or those ticked."""

from __future__ import annotations

from facilitation.decisions.ballots import Ballot
from facilitation.decisions.poll import Form
from facilitation.exchange.ballots.ballot_file import BallotFile, checked_names, fold_name
from facilitation.exchange.ballots.ballot_titles import place_in
from facilitation.exchange.ballots.sheets.cells import names_in
from facilitation.exchange.ballots.sheets.sheet import Sheet
from facilitation.people.names import fold


def read(sheet: Sheet) -> BallotFile | None:
    """Read it where one column names options in each cell, and nothing else.

    An order names all of them, and not always alike: ``Tents;Hall;``. What is ticked, ``Mon, Tue``,
    is told only where it is known who stands; whoever was never ticked is a candidate, too.
    """
    if sheet.by_place:
        columns = [n for n in sheet.columns if _holds_orders(sheet, n)]
    else:
        columns = [n for n in sheet.columns if _holds_ticks(sheet, n)]
    if len(columns) != 1:
        return None
    sheet.take(columns)
    names, cells = sheet.known.candidates, sheet.below(columns[0])
    listed = [names_in(each, sheet.candidates) for each in cells]
    if sheet.by_place:
        sheet.remark("CELL_ORDER", sheet.titles[columns[0]])
        first = next(filter(None, cells)).split(";")
        names = tuple(sorted(filter(None, map(str.strip, first)), key=fold))
        listed = [*map(_listed, cells)]
    names = checked_names(names, sheet.line)
    place = {fold_name(each): number for number, each in enumerate(names)}
    ranked = (tuple(place[each] for each in named) for named in listed)
    if sheet.by_place:
        return sheet.made(names, (Ballot(tuple((each,) for each in row)) for row in ranked))
    return sheet.made(names, (Ballot((row,) if row else ()) for row in ranked))


def _holds_orders(sheet: Sheet, column: int) -> bool:
    found = [_listed(cell) for cell in sheet.filled(column)]
    several = len({*map(tuple, found)}) > 1 and len(found[0]) > 1
    alike = several and all(sorted(each) == sorted(found[0]) for each in found)
    return alike and not place_in(sheet.titles[column])


def _listed(cell: str) -> list[str]:
    return [folded for each in cell.split(";") if (folded := fold_name(each))]


def _holds_ticks(sheet: Sheet, column: int) -> bool:
    if sheet.form is not Form.MARKS or any(map(sheet.stands, sheet.columns)):
        return False
    filled = sheet.filled(column)
    return bool(filled) and all(names_in(each, sheet.candidates) for each in filled)
