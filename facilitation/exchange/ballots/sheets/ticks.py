"""All options that are ticked in one cell of each ballot: ``Mon, Tue``."""

from __future__ import annotations

from facilitation.decisions.ballots import Ballot
from facilitation.decisions.poll import Form
from facilitation.exchange.ballots.ballot_file import BallotFile, checked_names, fold_name
from facilitation.exchange.ballots.sheets.cells import names_in
from facilitation.exchange.ballots.sheets.sheet import Sheet


def read(sheet: Sheet) -> BallotFile | None:
    """Read it where every cell of one column holds nothing but names of those who stand.

    Whoever stands and was never ticked is a candidate, too.
    """
    if sheet.form is not Form.MARKS or any(map(sheet.stands, sheet.columns)):
        return None
    columns = [n for n in sheet.columns if _holds_names(sheet, n)]
    if len(columns) != 1:
        return None
    sheet.take(columns)
    names = checked_names(sheet.known.candidates, sheet.line)
    place = {fold_name(each): number for number, each in enumerate(names)}
    found = (names_in(cell, sheet.candidates) for cell in sheet.below(columns[0]))
    ticked = (tuple(place[each] for each in named) for named in found)
    return sheet.made(names, (Ballot((each,) if each else ()) for each in ticked))


def _holds_names(sheet: Sheet, column: int) -> bool:
    filled = sheet.filled(column)
    return bool(filled) and all(names_in(each, sheet.candidates) for each in filled)
