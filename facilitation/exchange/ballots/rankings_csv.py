"""CSV files: a row a ballot, as spreadsheets and survey programs write them.

Two layouts are known by their first row. *Candidates above*: the titles are the names, the
cells are ranks (1 or ``1st choice`` is best), scores, dots or marks. *Places above*: the
titles are 1, 2, 3 or 1st, 2nd, 3rd, the cells are names. Where both fit, the file is refused
until one is chosen. A column called ``ballots``, ``count`` or ``votes`` says how many ballots
a row stands for; a column that is no choice is left, and named; one of numbers that nobody
explains is refused, and so are several questions in one file. Of options that are marked, all
may stand in one cell (``Mon, Tue``), as forms with boxes to tick write them, where it is known
who stands; all that are ranked, where every cell names all, in more than one order. Words that
programs write for a place left empty are an empty place; an overvote spoils its ballot; whether
a word that says no to all is an option is asked.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from facilitation.decisions.ballots import OVERVOTED, Ballot
from facilitation.decisions.poll import Form
from facilitation.exchange.ballots import ballot_file
from facilitation.exchange.ballots.ballot_titles import (
    counts_ballots,
    numbers_rows,
    place_in,
    rank_in,
    read_titles,
    stands_beside,
)
from facilitation.exchange.ballots.empty_places import (
    is_empty,
    is_no_name,
    is_nobody,
    is_overvote,
    is_spoiled,
)
from facilitation.exchange.spreadsheets import BadRows, SheetRow, is_sum, rows_in
from facilitation.people.names import fold

_MARKS = frozenset("x ✓ ✔ ☑ ☒ yes y 1 true checked ja wahr oui vrai si sim tak да".split())
_NO_MARKS = frozenset({"", *"☐ 0 no n - false unchecked nein falsch non faux nao nie нет".split()})
_BETWEEN_NAMES = re.compile("[,;|/]")
_MOST_DIGITS = 6
_WITH_ZEROS = re.compile(r"(?P<whole>[0-9]+)[.,](?:0{1,2}|0{4,})")
"""Not three zeros: 1.000 and 1,000 are a thousand in some languages."""
_BETWEEN_RANKS = re.compile("[0-9]+[.,][0-9]+")


def read(
    text: str, form: Form, reading: ballot_file.Beforehand = ballot_file.AS_IT_IS
) -> ballot_file.BallotFile:
    """Read a file; a name that is no candidate's stands on the ballot as -1."""
    try:
        rows = _below_headings(rows_in(text))
    except BadRows as bad:
        raise ballot_file.BadBallots("BAD_CSV", bad.line) from bad
    if not rows:
        raise ballot_file.BadBallots("FILE_EMPTY")
    for line, cells in rows[1:]:
        if any(cell.strip() for cell in cells[len(rows[0][1]) :]):
            raise ballot_file.BadBallots("ROW_TOO_LONG", line, str(len(cells)))
    return _Sheet(rows, form, reading).file()


def _below_headings(rows: list[SheetRow]) -> list[SheetRow]:
    """Return the rows from the titles on: one filled cell above several is a heading."""
    filled = [sum(bool(each.strip()) for each in cells) for _, cells in rows]
    titles = next((n for n, count in enumerate(filled) if count > 1), 0)
    return rows[titles:]


_BY_PLACE = frozenset({Form.RANKING, Form.EQUALS})


class _Sheet:
    """The rows of a file, with what each column is."""

    def __init__(
        self, rows: Sequence[SheetRow], form: Form, reading: ballot_file.Beforehand
    ) -> None:
        self._line, titles = rows[0]
        self._titles, questions = read_titles(titles)
        if len(questions) > 1:
            raise ballot_file.BadBallots("SEVERAL_QUESTIONS", self._line, "; ".join(questions))
        self._rows = [(line, [_whole(each) for each in cells]) for line, cells in rows[1:]]
        self._last = rows[-1][0]
        self._form = form
        self._reading = reading
        self._candidates = {ballot_file.fold_name(each) for each in reading.candidates}
        self._counts = self._column_of_counts()
        passed = {self._counts, 0 if numbers_rows(titles[0]) else None}
        self._columns = [n for n, each in enumerate(self._titles) if each and n not in passed]
        self._remarks: list[ballot_file.Remark] = []
        self._leave_sum()
        for question, asked in questions.items():
            self._ask_only(question, asked)

    def _column_of_counts(self) -> int | None:
        counts = [n for n, each in enumerate(self._titles) if counts_ballots(each)]
        free = [n for n in counts if ballot_file.fold_name(self._titles[n]) not in self._candidates]
        return free[0] if free else None

    def _leave_sum(self) -> None:
        """Leave the last row where it counts those above."""
        if len(self._rows) > 1 and (is_sum(self._rows[-1][1]) or self._ends_in_sum()):
            line, cells = self._rows.pop()
            words = next(each for each in cells if each)
            self._remarks.append(ballot_file.Remark("ROW_LEFT", words, line))

    def _ends_in_sum(self) -> bool:
        """Tell whether nothing but the number of the ballots above stands in the last row."""
        *above, last = [cells for _, cells in self._rows]
        numbers = [_picked(each, [n])[0] for n in [self._counts] if n is not None for each in above]
        filled = [each for each in last if each]
        return all(map(_is_number, numbers)) and filled == [str(sum(map(int, numbers)))]

    def _ask_only(self, question: str, asked: Sequence[int]) -> None:
        """Take the columns of the one question for the choices, and name the others.

        Raises BadBallots: another of them may be a choice as well.
        """
        others = [n for n in self._columns if n not in asked]
        self._columns = [n for n in self._columns if n in asked]
        for each in others:
            title, found = self._titles[each], self._place_of(each)
            if found and (found["word"] or found["ordinal"] or found["behind"]):
                both = f"{question}; {title}"
                raise ballot_file.BadBallots("SEVERAL_QUESTIONS", self._line, both)
            if self._may_be_choice(each) and not stands_beside(title):
                raise ballot_file.BadBallots("COLUMN_UNCLEAR", self._line, title)
        self._left(others)

    def file(self) -> ballot_file.BallotFile:
        ordered = self._columns_of_orders() if self._form in _BY_PLACE else []
        if len(ordered) == 1:
            return self._ordered(ordered[0])
        if self._form in _BY_PLACE and self._layout() is ballot_file.Layout.PLACES:
            return self._places_above()
        ticked = self._column_of_ticks() if self._form is Form.MARKS else None
        return self._candidates_above() if ticked is None else self._ticked(ticked)

    def _columns_of_orders(self) -> list[int]:
        """Return the columns in which each cell names all options, and not always in one order."""
        found = {n: [_listed(cell) for cell in self._filled(n)] for n in self._columns}
        return [
            n
            for n, cells in found.items()
            if len({*map(tuple, cells)}) > 1
            and not self._place_of(n)
            and len(cells[0]) > 1
            and all(sorted(each) == sorted(cells[0]) for each in cells)
        ]

    def _ordered(self, column: int) -> ballot_file.BallotFile:
        """Read cells that name all options, the best first: ``Tents;Hall;``."""
        self._left([n for n in self._columns if n != column])
        self._remarks.append(ballot_file.Remark("CELL_ORDER", self._titles[column], self._line))
        shown = [each.strip() for each in self._filled(column)[0].split(";") if each.strip()]
        names = ballot_file.checked_names(tuple(sorted(shown, key=fold)), self._line)
        place = {ballot_file.fold_name(each): number for number, each in enumerate(names)}
        papers = []
        for line, cells in self._rows:
            cell = _picked(cells, [column])[0]
            ranked = [] if self._is_empty(cell) else [place[each] for each in _listed(cell)]
            count = _count(cells, self._counts, line)
            papers.append(ballot_file.Paper(line, Ballot(tuple((each,) for each in ranked), count)))
        return self._made(names, tuple(papers), Counter())

    def _column_of_ticks(self) -> int | None:
        """Return the column in which every cell holds names of those who stand; None for none."""
        if any(ballot_file.fold_name(self._titles[n]) in self._candidates for n in self._columns):
            return None
        filled = {n: self._filled(n) for n in self._columns}
        found = [
            n
            for n, cells in filled.items()
            if cells and all(self._names_in(each, self._candidates) for each in cells)
        ]
        return found[0] if len(found) == 1 else None

    def _names_in(self, cell: str, known: Set[str]) -> list[str]:
        """Return who is named in a cell, each name as long as can be; nobody if a part is none."""
        parts, found, at = (
            [ballot_file.fold_name(each) for each in _BETWEEN_NAMES.split(cell)],
            [],
            0,
        )
        while at < len(parts):
            named = (", ".join(parts[at:end]) for end in range(len(parts), at, -1))
            name = next((each for each in named if each in known), "")
            if not name and parts[at]:
                return []
            found += [name] if name else []
            at += name.count(", ") + 1
        return found

    def _ticked(self, column: int) -> ballot_file.BallotFile:
        """Read cells that hold all that was ticked; whoever stands and was never ticked, too."""
        self._left([n for n in self._columns if n != column])
        names = ballot_file.checked_names(self._reading.candidates, self._line)
        place = {ballot_file.fold_name(each): number for number, each in enumerate(names)}
        papers = []
        for line, cells in self._rows:
            cell = cells[column] if column < len(cells) else ""
            marked = (
                ()
                if self._is_empty(cell)
                else tuple(place[e] for e in self._names_in(cell, self._candidates))
            )
            ballot = Ballot((marked,) if marked else (), _count(cells, self._counts, line))
            papers.append(ballot_file.Paper(line, ballot))
        return self._made(names, tuple(papers), Counter())

    def _layout(self) -> ballot_file.Layout:
        """Return which layout it is.

        Raises BadBallots: both fit, or none of the titles is a place though that was said.
        """
        if self._reading.layout is not ballot_file.Layout.UNSAID:
            return self._reading.layout
        places = self._places()
        if not places or not self._in_order([*places.values()]):
            return ballot_file.Layout.NAMES
        left = [n for n in self._columns if n not in places]
        others = [n for n in left if not stands_beside(self._titles[n])]
        ranks, cells = self._ranks_below(places)
        ranked = any(self._holds_ranks(n) or self._holds_only_ranks(n) for n in others)
        named = any(each["ordinal"] or each["behind"] for each in places.values())
        if not named and (ranked if ranks else others and not cells):
            return ballot_file.Layout.NAMES
        if ranks and (ranked or not named):
            return self._settled_by_candidates(cells)
        return ballot_file.Layout.PLACES

    def _settled_by_candidates(self, cells: set[str]) -> ballot_file.Layout:
        """Choose by the names that were given; where they settle nothing, ask."""
        titles = {ballot_file.fold_name(self._titles[n]) for n in self._columns}
        if self._candidates and titles <= self._candidates and not cells <= self._candidates:
            return ballot_file.Layout.NAMES
        if self._candidates and cells <= self._candidates and not titles <= self._candidates:
            return ballot_file.Layout.PLACES
        raise ballot_file.BadBallots(
            "TWO_LAYOUTS", self._line, ", ".join(self._titles[n] for n in self._columns)
        )

    def _place_of(self, column: int) -> re.Match[str] | None:
        return place_in(self._titles[column])

    def _places(self) -> dict[int, re.Match[str]]:
        return {n: found for n in self._columns if (found := self._place_of(n))}

    @staticmethod
    def _all_bare(found: Sequence[re.Match[str]]) -> bool:
        return not any(each["word"] or each["ordinal"] or each["behind"] for each in found)

    @staticmethod
    def _in_order(found: Sequence[re.Match[str]]) -> bool:
        """Tell whether the places are 1 up to some number, each once."""
        return sorted(int(each["number"]) for each in found) == list(range(1, len(found) + 1))

    def _ranks_below(self, columns: Iterable[int]) -> tuple[bool, set[str]]:
        """Tell whether the cells below places are numbers or ranks all, and which they are."""
        found = {
            ballot_file.fold_name(cell)
            for _, cells in self._rows
            for cell in _picked(cells, columns)
            if not self._is_empty(cell) and not is_overvote(cell)
        }
        return bool(found) and all(_is_number(each) or rank_in(each) for each in found), found

    def _is_empty(self, cell: str) -> bool:
        """Tell whether nobody is named; where all options are named, “None of these” names none."""
        if not cell or ballot_file.fold_name(cell) in self._candidates:
            return not cell
        return is_empty(cell) or bool(self._candidates and is_nobody(cell))

    def _cell(self, cell: str, line: int, counted: Counter[str]) -> str:
        """Return a cell, empty where a word says so; such words are counted.

        Raises BadBallots: it says that the ballot is spoiled, or that nobody is chosen, which only
        people can judge.
        """
        if is_spoiled(cell) and ballot_file.fold_name(cell) not in self._candidates:
            raise ballot_file.BadBallots("SPOILED_WORD", line, cell.strip())
        if cell and self._is_empty(cell):
            counted[cell] += 1
        if not self._candidates and (is_nobody(cell) or is_no_name(cell)):
            raise ballot_file.BadBallots("NOBODY_WORD", line, cell)
        return "" if self._is_empty(cell) else cell

    def _left(self, columns: Sequence[int]) -> None:
        """Name the columns that are no choice.

        Raises BadBallots: one of numbers may say how many ballots a row stands for.
        """
        for each in columns:
            if self._counts is None and self._may_count(each):
                raise ballot_file.BadBallots("COUNT_UNCLEAR", self._line, self._titles[each])
            self._remarks.append(ballot_file.Remark("COLUMN_LEFT", self._titles[each], self._line))

    def _may_count(self, column: int) -> bool:
        """Tell whether numbers stand there, and do not only tell the rows apart."""
        found = [each.strip() for _, cells in self._rows for each in _picked(cells, [column])]
        if stands_beside(self._titles[column]) or not all(map(_is_number, found)):
            return False
        numbers = [*map(int, found)]
        return numbers != [*range(numbers[0], numbers[0] + len(numbers))]

    def _places_above(self) -> ballot_file.BallotFile:
        """Read cells that are names, the best first; whoever is named somewhere is a candidate."""
        places = self._places()
        if not places:
            raise ballot_file.BadBallots("NO_PLACES", self._line, ", ".join(self._titles))
        columns = sorted(places, key=lambda n: int(places[n]["number"]))
        self._left([n for n in self._columns if n not in places])
        words: Counter[str] = Counter()
        read = [
            (line, cells, [self._cell(each, line, words) for each in _picked(cells, columns)])
            for line, cells in self._rows
        ]
        names: dict[str, tuple[int, str]] = {}
        for line, _, picked in read:
            for cell in picked:
                if cell and not is_overvote(cell):
                    names.setdefault(ballot_file.fold_name(cell), (line, cell))
        self._check_names(names)
        listed = sorted(names)
        place = {each: number for number, each in enumerate(listed)}
        candidates = ballot_file.checked_names(tuple(names[each][1] for each in listed), self._line)
        papers = []
        for line, cells, picked in read:
            ranked = [
                OVERVOTED if is_overvote(cell) else place[ballot_file.fold_name(cell)]
                for cell in picked
                if cell.strip()
            ]
            count = _count(cells, self._counts, line)
            papers.append(ballot_file.Paper(line, Ballot(tuple((each,) for each in ranked), count)))
        return self._made(candidates, tuple(papers), words)

    def _check_names(self, names: Mapping[str, tuple[int, str]]) -> None:
        """Raise BadBallots: a cell names several, or two names differ in accents only."""
        known = self._candidates | names.keys()
        seen: dict[str, str] = {}
        for key, (line, name) in names.items():
            if key in self._candidates:
                continue
            if len(self._names_in(name, known - {key})) > 1:
                raise ballot_file.BadBallots("SEVERAL_IN_PLACE", line, name)
            other = seen.setdefault(fold(name), name)
            if other != name:
                raise ballot_file.BadBallots("NAMES_ALIKE", line, name, other)

    def _candidates_above(self) -> ballot_file.BallotFile:
        """Read cells that belong to the candidate above them."""
        if self._form in _BY_PLACE:
            self._read_ranks()
        left = self._no_choices()
        columns = [n for n in self._columns if n not in left]
        self._left(left)
        if left and not any(map(self._filled, columns)):
            raise ballot_file.BadBallots("NO_RANKS", self._line)
        names = ballot_file.checked_names(tuple(self._titles[n] for n in columns), self._line)
        words: Counter[str] = Counter()
        papers = tuple(self._papers(columns, words))
        return self._made(names, papers, words)

    def _read_ranks(self) -> None:
        """Take ranks in words, as ``2nd choice``, for numbers in columns that hold nothing else."""
        ranks = {n for n in self._columns if self._holds_only_ranks(n)}
        self._rows = [
            (line, [rank_in(each) or each if n in ranks else each for n, each in enumerate(cells)])
            for line, cells in self._rows
        ]

    def _holds_only_ranks(self, column: int) -> bool:
        filled = [each for each in self._filled(column) if not is_overvote(each)]
        return bool(filled) and all(_is_number(each) or rank_in(each) for each in filled)

    def _filled(self, column: int) -> list[str]:
        found = (each for _, cells in self._rows for each in _picked(cells, [column]))
        return [each.strip() for each in found if not self._is_empty(each)]

    def _no_choices(self) -> list[int]:
        """Return the columns that are no candidate's.

        They are called so, or stand before the first with a rank below it: a candidate with
        nothing but bad ranks further on is a fault to be mended, and never dropped.
        """
        left: list[int] = []
        leading = self._form in _BY_PLACE
        for each in self._columns:
            title = self._titles[each]
            leading = leading and not self._holds_ranks(each, empty=True)
            stands = ballot_file.fold_name(title) in self._candidates
            called = stands_beside(title) or is_overvote(title) or is_nobody(title)
            called = called or is_empty(title, bare=False)
            if called and self._may_be_choice(each) and not self._candidates:
                raise ballot_file.BadBallots("COLUMN_UNCLEAR", self._line, title)
            if not stands and (leading or called):
                left.append(each)
        if self._form in _BY_PLACE and not self._candidates:
            self._ask_about_disorder([n for n in self._columns if n not in left])
        return left

    def _ask_about_disorder(self, columns: Sequence[int]) -> None:
        """Raise BadBallots: but for one column, the ranks on every ballot are 1, 2, 3 and so on."""
        if all(map(_is_in_order, self._ranks(columns))):
            return
        for each in columns:
            rest = [n for n in columns if n != each]
            if rest[1:] and all(map(_is_in_order, self._ranks(rest))):
                raise ballot_file.BadBallots("COLUMN_UNCLEAR", self._line, self._titles[each])

    def _ranks(self, columns: Sequence[int]) -> Iterator[list[str]]:
        for _, cells in self._rows:
            yield [each for each in _picked(cells, columns) if not self._is_empty(each)]

    def _may_be_choice(self, column: int) -> bool:
        """Tell whether what stands in a column could be said of an option."""
        match self._form:
            case Form.MARKS | Form.STEP:
                filled = self._filled(column)
                return bool(filled) and all(fold(each) in _MARKS | _NO_MARKS for each in filled)
            case Form.SCORES | Form.DOTS:
                filled = self._filled(column)
                return bool(filled) and all(map(_is_number, filled))
            case _:
                return self._holds_ranks(column)

    def _holds_ranks(self, column: int, *, empty: bool = False) -> bool:
        """Tell whether a cell of the column may be a rank, or (``empty``) none is filled."""
        filled = [each for each in self._filled(column) if not is_overvote(each)]
        if not filled:
            return empty
        most = len(self._columns)
        return any(
            int(each) <= most if _is_number(each) else bool(_BETWEEN_RANKS.fullmatch(each))
            for each in filled
        )

    def _papers(self, columns: list[int], words: Counter[str]) -> Iterator[ballot_file.Paper]:
        for line, cells in self._rows:
            count = _count(cells, self._counts, line)
            picked = [self._cell(each, line, words).strip() for each in _picked(cells, columns)]
            if any(is_overvote(each) for each in picked):
                yield ballot_file.Paper(line, Ballot(((OVERVOTED,),), count, ((OVERVOTED, 0),)))
                continue
            if self._form in {Form.MARKS, Form.STEP}:
                marked = tuple(n for n, cell in enumerate(picked) if _is_marked(cell, line))
                yield ballot_file.Paper(line, Ballot((marked,) if marked else (), count))
                continue
            numbers = [(n, _number(cell, line)) for n, cell in enumerate(picked) if cell]
            if self._form in {Form.SCORES, Form.DOTS}:
                yield ballot_file.Paper(line, Ballot((), count, tuple(numbers)))
            else:
                yield ballot_file.Paper(line, Ballot(_tiers(numbers, line), count))

    def _made(
        self, names: tuple[str, ...], papers: tuple[ballot_file.Paper, ...], words: Counter[str]
    ) -> ballot_file.BallotFile:
        if not papers:
            raise ballot_file.BadBallots("NO_BALLOTS", self._last)
        empty = [
            ballot_file.Remark("EMPTY_WORD", word, 0, times)
            for word, times in sorted(words.items())
        ]
        return ballot_file.BallotFile(names, papers, remarks=(*self._remarks, *empty))


def _is_in_order(ranks: list[str]) -> bool:
    """Tell whether ranks are 1 up to some number, each once; an overvote is none of them."""
    return sorted(ranks) == sorted(map(str, range(1, len(ranks) + 1)))


def _tiers(numbers: list[tuple[int, int]], line: int) -> tuple[tuple[int, ...], ...]:
    """Return the candidates by their ranks; a rank left out shifts nobody."""
    by_rank: dict[int, list[int]] = {}
    for candidate, rank in numbers:
        if rank < 1:
            raise ballot_file.BadBallots("BAD_RANK", line, str(rank))
        by_rank.setdefault(rank, []).append(candidate)
    return tuple(tuple(by_rank[rank]) for rank in sorted(by_rank))


def _listed(cell: str) -> list[str]:
    return [folded for each in cell.split(";") if (folded := ballot_file.fold_name(each))]


def _picked(cells: list[str], columns: Iterable[int]) -> list[str]:
    return [cells[n] if n < len(cells) else "" for n in columns]


def _whole(cell: str) -> str:
    """Return a cell as it is shown; ``1.0`` and digits of other scripts as the number."""
    cell = ballot_file.plain(cell)
    found = _WITH_ZEROS.fullmatch(cell)
    whole = found["whole"] if found else cell
    return str(int(whole)) if whole.isdecimal() and not whole.isascii() else whole


def _count(cells: list[str], column: int | None, line: int) -> int:
    if column is None:
        return 1
    return ballot_file.read_count(cells[column].strip() if column < len(cells) else "", line)


def _is_marked(cell: str, line: int) -> bool:
    folded = fold(cell)
    if folded not in _MARKS | _NO_MARKS:
        raise ballot_file.BadBallots("BAD_MARK", line, cell)
    return folded in _MARKS


def _number(cell: str, line: int) -> int:
    bare = cell[1:] if cell.startswith("-") else cell
    if not (bare.isascii() and bare.isdigit() and len(bare) <= _MOST_DIGITS):
        raise ballot_file.BadBallots("BAD_NUMBER", line, cell)
    return int(cell)


def _is_number(cell: str) -> bool:
    return cell.isascii() and cell.isdigit() and len(cell) <= _MOST_DIGITS


FORMAT = ballot_file.BallotFormat("CSV", (".csv", ".tsv"), frozenset(Form), read)
"""Comma, semicolon, tab or bar between the cells."""
