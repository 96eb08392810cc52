"""The rows of a file of ballots, whatever its layout: which columns may be choices, which not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from msgspec.structs import replace

from facilitation.decisions.ballots import Ballot
from facilitation.decisions.poll import Form
from facilitation.exchange.ballots import ballot_file, ballot_titles, empty_places
from facilitation.exchange.ballots.ballot_file import BadBallots, Remark, fold_name
from facilitation.exchange.ballots.sheets import cells
from facilitation.exchange.spreadsheets import SheetRow, below_empty_lines, is_sum


class Sheet:
    """The rows below the titles, with their lines; ``columns`` are those that may be choices.

    ``known`` is what is known of the file, ``candidates`` the folded names in it; ``asked`` says
    that the titles of the choices share a question, so that no other is among them;
    ``below_empty`` are the lines below an empty one. Raises
    BadBallots: there are several questions in one file, or a column beside one may belong to it.
    """

    def __init__(self, rows: Sequence[SheetRow], form: Form, known: ballot_file.Beforehand) -> None:
        self.line, titles = rows[0]
        self.titles, questions = ballot_titles.read_titles(titles)
        if len(questions) > 1:
            raise BadBallots("SEVERAL_QUESTIONS", self.line, "; ".join(questions))
        self.form = form
        self.asked = bool(questions)
        self.by_place = form in {Form.RANKING, Form.EQUALS}
        self.known = known
        self.candidates = {fold_name(each) for each in known.candidates}
        self._remarks: list[Remark] = []
        self.below_empty = below_empty_lines(rows)
        bare = [""] * len(titles)
        self.rows = [(n, [*map(cells.whole, row), *bare][: len(bare)]) for n, row in rows[1:]]
        counts = (n for n, each in enumerate(self.titles) if ballot_titles.counts_ballots(each))
        self._counts = next((n for n in counts if not self.stands(n)), None)
        passed = {self._counts, 0 if ballot_titles.numbers_rows(titles[0]) else None}
        self.columns = [n for n, each in enumerate(self.titles) if each and n not in passed]
        self._leave_titles([*map(fold_name, titles)])
        self._leave_sum()
        for question, asked in questions.items():
            self._ask_only(question, asked)

    def _leave_titles(self, titles: Sequence[str]) -> None:
        """Leave rows that are the titles once more, as above each page."""
        for line, row in [each for each in self.rows if [*map(fold_name, each[1])] == titles]:
            self.rows.remove((line, row))
            self.remark("ROW_LEFT", next(filter(None, row)), line)

    def _leave_sum(self) -> None:
        """Leave the last row where it counts those above. Raises BadBallots: another one does."""
        if len(self.rows) > 1 and (is_sum(self.rows[-1][1]) or self._ends_in_sum()):
            line, row = self.rows.pop()
            self.remark("ROW_LEFT", next(filter(None, row)), line)
        for line, row in () if self.candidates else self.rows:
            if is_sum(row):
                raise BadBallots("ROW_ALONE", line, next(filter(None, row)))

    def _ends_in_sum(self) -> bool:
        """Tell whether nothing but the number of the ballots above stands in the last row."""
        *above, last = [row for _, row in self.rows]
        numbers = [row[self._counts] for row in above if self._counts is not None]
        total = str(sum(map(int, numbers))) if all(map(cells.is_number, numbers)) else ""
        return [each for each in last if each] == [total]

    def _ask_only(self, question: str, asked: Sequence[int]) -> None:
        """Take the columns of the one question, where no other may be a choice as well."""
        for each in self.columns:
            title = self.titles[each]
            if each in asked:
                continue
            place = ballot_titles.place_in(title)
            if place and place[0] != place["number"]:
                raise BadBallots("SEVERAL_QUESTIONS", self.line, f"{question}; {title}")
            if self.may_be_choice(each) and not ballot_titles.stands_beside(title):
                raise BadBallots("COLUMN_UNCLEAR", self.line, title)
        self.take(asked)

    def stands(self, column: int) -> bool:
        """Tell whether a column is called like somebody of whom it is known that they stand."""
        return fold_name(self.titles[column]) in self.candidates

    def below(self, column: int) -> list[str]:
        """Return what stands in a column, empty where nobody is named."""
        return ["" if self._is_empty(row[column]) else row[column] for _, row in self.rows]

    def filled(self, column: int) -> list[str]:
        return [each for each in self.below(column) if each]

    def ranks(self, column: int) -> list[str]:
        """Return what stands in a column, ranks in words as numbers if it holds nothing else."""
        below = self.below(column)
        told = all(cells.is_rank(each) or empty_places.is_overvote(each) for each in below if each)
        return [ballot_titles.rank_in(each) or each if told else each for each in below]

    def holds_ranks(self, column: int, *, empty: bool = False) -> bool:
        """Tell whether a cell of the column may be a rank, or (``empty``) none is filled."""
        filled = [e for e in self.ranks(column) if e and not empty_places.is_overvote(e)]
        most = len(self.columns)
        low = (int(e) <= most if cells.is_number(e) else cells.is_between_ranks(e) for e in filled)
        return any(low) if filled else empty

    def may_be_choice(self, column: int) -> bool:
        """Tell whether what stands in a column could be said of an option."""
        filled = self.filled(column)
        if self.by_place or not filled:
            return self.by_place and self.holds_ranks(column)
        if self.form in {Form.MARKS, Form.STEP}:
            return all(cells.mark_in(each) is not None for each in filled)
        return all(map(cells.is_number, filled))

    def take(self, columns: Collection[int]) -> None:
        """Take these columns for the choices, and name the others.

        Raises BadBallots: one of those holds numbers that may say how many ballots a row is for.
        """
        self._look_beside(columns)
        for each in self.columns:
            if each not in columns:
                counts = ballot_titles.counts_ballots(self.titles[each])
                if counts or (self._counts is None and self._may_count(each)):
                    raise BadBallots("COUNT_UNCLEAR", self.line, self.titles[each])
                self.remark("COLUMN_LEFT", self.titles[each])
        self.columns = [n for n in self.columns if n in columns]

    def _look_beside(self, columns: Collection[int]) -> None:
        """Raise BadBallots: a column has no title, or says of a ballot that it is not valid."""
        for each, title in enumerate(self.titles):
            told = ballot_titles.tells_validity(title)
            clear = bool(title) or self._tells_apart(each)
            for line, row in self.rows if each not in columns else ():
                bad = empty_places.is_spoiled(row[each]) or (told and cells.says_no(row[each]))
                if bad or (row[each] and not clear):
                    raise BadBallots("SPOILED_WORD" if bad else "NO_TITLE", line, row[each])

    def _tells_apart(self, column: int) -> bool:
        """Tell whether numbers there only tell the rows apart."""
        found = [row[column] for _, row in self.rows]
        numbers = [*map(int, found)] if all(map(cells.is_number, found)) else []
        return bool(numbers) and numbers == [*range(numbers[0], numbers[0] + len(numbers))]

    def _may_count(self, column: int) -> bool:
        """Tell whether numbers stand there, and do not only tell the rows apart."""
        counted = bool(self.rows) and all(cells.is_number(row[column]) for _, row in self.rows)
        beside = ballot_titles.stands_beside(self.titles[column])
        return counted and not beside and not self._tells_apart(column)

    def remark(self, code: str, word: str, line: int = 0) -> None:
        """Say something of the file; of its titles, where no line is said."""
        self._remarks.append(Remark(code, word, line or self.line))

    def made(self, names: tuple[str, ...], ballots: Iterable[Ballot]) -> ballot_file.BallotFile:
        """Return the file: these candidates, and a ballot a row.

        Raises BadBallots: there is none, or a cell says that its ballot is spoiled, or that nobody
        is chosen, or an option that it withdrew, which only people can judge.
        """
        for each in names:
            if (found := ballot_file.WITHDREW.search(each)) and fold_name(
                each
            ) not in self.candidates:
                raise BadBallots("OPTION_WITHDRAWN", self.line, found[0].strip(), each)
        words = Counter(
            row[n] for line, row in self.rows for n in self.columns if self._is_word(row[n], line)
        )
        papers = tuple(
            ballot_file.Paper(line, replace(ballot, weight=self._count(row, line)))
            for (line, row), ballot in zip(self.rows, ballots, strict=True)
        )
        if not papers:
            raise BadBallots("NO_BALLOTS", self.line)
        empty = (Remark("EMPTY_WORD", word, 0, times) for word, times in sorted(words.items()))
        return ballot_file.BallotFile(names, papers, remarks=(*self._remarks, *empty))

    def _count(self, row: Sequence[str], line: int) -> int:
        return 1 if self._counts is None else ballot_file.read_count(row[self._counts], line)

    def _is_empty(self, cell: str) -> bool:
        """Tell whether nobody is named; where all options are named, “None of these” names none."""
        if not cell or fold_name(cell) in self.candidates:
            return not cell
        return empty_places.is_empty(cell) or bool(self.candidates and empty_places.is_nobody(cell))

    def _is_word(self, cell: str, line: int) -> bool:
        """Tell whether a word says that a place is empty."""
        if empty_places.is_spoiled(cell) and fold_name(cell) not in self.candidates:
            raise BadBallots("SPOILED_WORD", line, cell)
        if not self.candidates and (empty_places.is_nobody(cell) or empty_places.is_no_name(cell)):
            raise BadBallots("NOBODY_WORD", line, cell)
        return bool(cell) and self._is_empty(cell)
