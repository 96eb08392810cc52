"""Options above, and below each its rank (1 or ``1st choice`` is best), score, dots or mark."""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.decisions.ballots import OVERVOTED, Ballot
from facilitation.decisions.poll import Form
from facilitation.exchange.ballots.ballot_file import BadBallots, BallotFile, checked_names
from facilitation.exchange.ballots.ballot_titles import stands_beside
from facilitation.exchange.ballots.empty_places import is_empty, is_nobody, is_overvote
from facilitation.exchange.ballots.sheets.cells import are_in_order, mark_in, number_in
from facilitation.exchange.ballots.sheets.sheet import Sheet

_SPOILED = Ballot(((OVERVOTED,),), 1, ((OVERVOTED, 0),))


def read(sheet: Sheet) -> BallotFile:
    """Read it. Raises BadBallots: a column may be an option or none, or a cell says nothing."""
    options = _options(sheet)
    dropped = len(options) < len(sheet.columns)
    sheet.take(options)
    if dropped and not any(map(sheet.filled, options)):
        raise BadBallots("NO_RANKS", sheet.line)
    names = checked_names(tuple(sheet.titles[n] for n in options), sheet.line)
    below = map(sheet.ranks if sheet.by_place else sheet.below, options)
    rows = zip(sheet.rows, zip(*below, strict=True), strict=True)
    return sheet.made(names, (_ballot(cells, line, sheet.form) for (line, _), cells in rows))


def _options(sheet: Sheet) -> list[int]:
    """Return the columns of options.

    The others are called so, or stand before the first with a rank below it: an option with
    nothing but bad ranks further on is a fault to be mended, and never dropped.
    """
    options: list[int] = []
    leading = sheet.by_place
    for each in sheet.columns:
        title = sheet.titles[each]
        leading = leading and not sheet.holds_ranks(each, empty=True)
        called = stands_beside(title) or is_overvote(title) or is_nobody(title)
        called = called or is_empty(title, bare=False)
        if called and sheet.may_be_choice(each) and not sheet.candidates:
            raise BadBallots("COLUMN_UNCLEAR", sheet.line, title)
        if sheet.stands(each) or not (leading or called):
            options.append(each)
    if sheet.by_place and not sheet.candidates:
        _ask_about_disorder(sheet, options)
    return options


def _ask_about_disorder(sheet: Sheet, options: Sequence[int]) -> None:
    """Raise BadBallots: but for one column, the ranks on every ballot are 1, 2, 3 and so on."""
    if _all_in_order(sheet, options):
        return
    for each in options:
        rest = [n for n in options if n != each]
        if rest[1:] and _all_in_order(sheet, rest):
            raise BadBallots("COLUMN_UNCLEAR", sheet.line, sheet.titles[each])


def _all_in_order(sheet: Sheet, columns: Sequence[int]) -> bool:
    ballots = zip(*map(sheet.ranks, columns), strict=True)
    return all(are_in_order([*filter(None, each)]) for each in ballots)


def _ballot(cells: Sequence[str], line: int, form: Form) -> Ballot:
    if any(map(is_overvote, cells)):
        return _SPOILED
    if form in {Form.MARKS, Form.STEP}:
        if unclear := [cell for cell in cells if mark_in(cell) is None]:
            raise BadBallots("BAD_MARK", line, unclear[0])
        marked = tuple(n for n, cell in enumerate(cells) if mark_in(cell))
        return Ballot((marked,) if marked else ())
    numbers = tuple((n, number_in(cell, line)) for n, cell in enumerate(cells) if cell)
    if form in {Form.SCORES, Form.DOTS}:
        return Ballot((), 1, numbers)
    return Ballot(_tiers(numbers, line))


def _tiers(numbers: Sequence[tuple[int, int]], line: int) -> tuple[tuple[int, ...], ...]:
    """Return the candidates by their ranks; a rank left out shifts nobody."""
    by_rank: dict[int, list[int]] = {}
    for candidate, rank in numbers:
        if rank < 1:
            raise BadBallots("BAD_RANK", line, str(rank))
        by_rank.setdefault(rank, []).append(candidate)
    return tuple(tuple(by_rank[rank]) for rank in sorted(by_rank))
