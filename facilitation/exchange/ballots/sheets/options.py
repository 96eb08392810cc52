"""Options above, and below each its rank (1 or ``1st choice`` is best), score, dots or mark."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from facilitation.decisions.ballots import OVERVOTED, Ballot
from facilitation.decisions.poll import Form
from facilitation.exchange.ballots.ballot_file import BadBallots, BallotFile, checked_names
from facilitation.exchange.ballots.ballot_titles import are_of_options, is_a_ballot, stands_beside
from facilitation.exchange.ballots.empty_places import is_empty, is_nobody, is_overvote
from facilitation.exchange.ballots.sheets.cells import are_in_order, is_number, mark_in, number_in
from facilitation.exchange.ballots.sheets.sheet import Sheet

_FEW = 2
_SPOILED = Ballot(((OVERVOTED,),), 1, ((OVERVOTED, 0),))


def read(sheet: Sheet) -> BallotFile:
    """Read it. Raises BadBallots: a column may be an option or none, or a cell says nothing."""
    if not sheet.candidates:
        _ask_what_rows_are(sheet)
    options = _options(sheet)
    dropped = len(options) < len(sheet.columns)
    sheet.take(options)
    if dropped and not any(map(sheet.filled, options)):
        raise BadBallots("NO_RANKS", sheet.line)
    names = checked_names(tuple(sheet.titles[n] for n in options), sheet.line)
    below = [sheet.ranks(n) if sheet.by_place else sheet.below(n) for n in options]
    if sheet.form in {Form.SCORES, Form.DOTS} and all(map(_ends_in_sum, below)):
        raise BadBallots("ROW_UNCLEAR", sheet.rows[-1][0])
    rows = zip(sheet.rows, zip(*below, strict=True), strict=True)
    return sheet.made(names, (_ballot(cells, line, sheet.form) for (line, _), cells in rows))


def _ask_what_rows_are(sheet: Sheet) -> None:
    """Raise BadBallots: each row may be an option, and each column a ballot."""
    for n, title in enumerate(sheet.titles):
        words = [each for each in sheet.filled(n) if not is_number(each)]
        if (words and not title) or (not n and words and are_of_options(title)):
            raise BadBallots("ROWS_UNCLEAR", sheet.line, title or words[0])
    titles = [sheet.titles[n] for n in sheet.columns]
    numbered = [*filter(is_a_ballot, titles)]
    if numbered[1:] and len(numbered) >= len(titles) - 1:
        raise BadBallots("ROWS_UNCLEAR", sheet.line, numbered[0])


def _ends_in_sum(cells: Sequence[str]) -> bool:
    """Tell whether the last of several numbers is the sum of all others."""
    numbers = [int(each or 0) for each in cells if is_number(each or "0")]
    return len(cells) == len(numbers) > _FEW and numbers[-1] == sum(numbers[:-1]) > 0


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
    if sheet.by_place and not (sheet.candidates or sheet.asked):
        _ask_about_disorder(sheet, options)
    return options


def _ask_about_disorder(sheet: Sheet, options: Sequence[int]) -> None:
    """Ask where ranks on every ballot are 1, 2, 3 and so on but for columns around them, or one.

    Of one that is last on every ballot, all of which are whole, it is only said: it changes
    nothing whatever it is. Raises BadBallots.
    """
    rows = [*zip(*map(sheet.ranks, options), strict=True)]
    whole, every = _all_in_order(rows), range(len(options))
    narrower = [[n for n in every if n != each] for each in every]
    narrower += [] if whole else [[*every[at:end]] for at, end in combinations((*every, None), 2)]
    for kept in narrower:
        extra = options[min({*every}.difference(kept), default=0)]
        ranked = [[row[n] for n in kept] for row in rows]
        if (
            not _FEW <= len(kept) < len(options)
            or not sheet.filled(extra)
            or not _all_in_order(ranked)
        ):
            continue
        last = rows[1:] and all(map(any, ranked)) and all(sheet.below(extra))
        if not whole or (last and not all(map(all, rows))):
            raise BadBallots("COLUMN_UNCLEAR", sheet.line, sheet.titles[extra])
        if last:
            sheet.remark("OPTION_LAST", sheet.titles[extra])


def _all_in_order(rows: Iterable[Sequence[str]]) -> bool:
    return all(are_in_order([*filter(None, each)]) for each in rows)


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
