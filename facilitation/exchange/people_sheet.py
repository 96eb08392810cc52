"""A list of people as rows and columns, and what can be told of them before anybody is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from facilitation.exchange import roster_columns
from facilitation.exchange.spreadsheets import SheetRow, below_empty_lines, is_sum, parted

_FEW = 3
_SOME = 5
_IN_A_LINE = 4
_OF_A_TIME = 4
_HALVES = 2
_LOWEST = 15


class PeopleSheet(msgspec.Struct, frozen=True):
    """Rows of a list of people, and where in them is what.

    ``columns`` are counted from 0; ``titled`` says that the first row holds titles, ``doubtful``
    that it was taken for a person although it looks unlike the others. ``sign`` parts the cells.
    ``headings`` stand over titles, or are titles once more further down: they name nobody.
    ``trouble`` says why the list cannot be taken as it is (SECOND_LIST, ROW_TOO_LONG; empty: it
    can), and ``at`` in which line.
    """

    rows: tuple[SheetRow, ...]
    columns: Mapping[str, int]
    titled: bool
    sign: str = ","
    doubtful: bool = False
    headings: tuple[SheetRow, ...] = ()
    trouble: str = ""
    at: int = 0

    @property
    def tells_names(self) -> bool:
        """Whether it is known which column is the name; nobody can be read before."""
        return not roster_columns.NAMES.isdisjoint(self.columns)

    @property
    def people(self) -> tuple[SheetRow, ...]:
        return self.rows[1:] if self.titled else self.rows

    @property
    def titles(self) -> tuple[str, ...]:
        """What stands above each column; or in its first row, where that is no title."""
        width = max((len(cells) for _, cells in self.rows), default=0)
        first = self.rows[0][1] if self.rows else []
        return tuple(first[n].strip() if n < len(first) else "" for n in range(width))

    def left_out(self, taken: Collection[str]) -> tuple[str, ...]:
        """Return what stands above the columns of which nothing is taken; without titles: numbers.

        ``taken`` is what is taken beside names and groups; empty columns are not named.
        """
        known = {*roster_columns.NAMES, "group", *taken}
        used = {at for meaning, at in self.columns.items() if meaning in known}
        rows = [cells for _, cells in self.people]
        return tuple(
            (title if self.titled else "") or str(at + 1)
            for at, title in enumerate(self.titles)
            if at not in used and any(_column(rows, at))
        )


def sheet_in(text: str) -> PeopleSheet:
    """Part a text into rows, and tell its columns by their titles, or by what stands in them.

    Raises BadRows: its quotation marks do not match.
    """
    rows, sign = parted(text)
    if not rows:
        return PeopleSheet((), {}, titled=False, sign=sign)
    lowest = roster_columns.titles_stand_in([each for _, each in rows])
    headings, rows = rows[:lowest], rows[lowest:]
    end = _end_of_list(rows)
    found = _sheet_of(rows[:end], headings, sign)
    if rows[end:]:
        return replace(found, trouble="SECOND_LIST", at=rows[end][0])
    long = [line for line, row in rows if any(map(str.strip, row[len(rows[0][1]) :]))]
    if found.titled and found.tells_names and long:
        return replace(found, trouble="ROW_TOO_LONG", at=long[0])
    return found


def _sheet_of(rows: list[SheetRow], headings: list[SheetRow], sign: str) -> PeopleSheet:
    titles, cells = rows[0][1], [each for _, each in rows]
    columns = roster_columns.columns_by_title(_titles_of_names(cells))
    known = roster_columns.looks_like_titles(titles) or roster_columns.tell_of_names(titles)
    certain = columns.keys() & roster_columns.NAMES or (known and len(rows) > 1)
    if certain or _must_be_titles(cells):
        if _goes_on_beside(cells, columns):
            columns = {each: n for each, n in columns.items() if each not in roster_columns.NAMES}
        again = _headings_below(rows, columns)
        headings = [*headings, *(rows[at] for at in again)]
        rows = [each for at, each in enumerate(rows) if at not in again]
        columns = _with_presence([each for _, each in rows[1:]], columns, titles)
        if roster_columns.is_surname_first(titles, columns):
            rows = [rows[0], *_written(rows[1:], columns, roster_columns.turned)]
        found = PeopleSheet(tuple(rows), columns, titled=True, sign=sign)
        return replace(found, headings=tuple(headings))
    in_a_line = len(rows) == 1 and len(titles) >= _IN_A_LINE
    if in_a_line or _names_stand_beside(cells) or _may_be_halves(cells):
        # Several names in a line, as they are copied from a chat, or one with much beside it.
        return PeopleSheet(tuple(rows), {}, titled=False, sign=sign)
    above = _above_names(cells)
    headings, rows, cells = [*headings, *rows[:above]], rows[above:], cells[above:]
    over = _headings_among(rows)
    headings = [*headings, *(rows[at] for at in over)]
    rows = [each for at, each in enumerate(rows) if at not in over]
    cells = [each for _, each in rows]
    columns = _with_presence(cells, _untitled(cells))
    rows = _written(rows, columns, roster_columns.without_mark)
    doubtful = roster_columns.WHOLE in columns and _is_unlike(cells, columns)
    return PeopleSheet(
        tuple(rows),
        columns,
        titled=False,
        sign=sign,
        doubtful=doubtful,
        headings=tuple(headings),
    )


def _end_of_list(rows: Sequence[SheetRow]) -> int:
    """Return which row begins another list: other titles, or a heading below an empty line."""
    columns = roster_columns.columns_by_title(rows[0][1])
    apart = below_empty_lines(rows)
    narrow = counted = False
    for at, (line, row) in enumerate(rows):
        filled = [each for each in row if each.strip()]
        told = [each for each in filled if roster_columns.agrees(each) is None]
        again = at + 1 < len(rows) and roster_columns.are_surely_titles(rows[at + 1][1])
        heads = len(filled) == 1 and not (narrow or again)
        counts = any(map(roster_columns.is_number, filled))
        unlike = line in apart and not is_sum(row) and (heads or (counts and not counted))
        below = line in apart and len(told) > 1 and roster_columns.looks_like_titles(told)
        titles = below or roster_columns.are_surely_titles(row)
        if at > 1 and (unlike or (titles and roster_columns.begin_another_list(row, columns))):
            return at
        narrow, counted = narrow or heads, counted or counts
    return len(rows)


def _may_be_halves(rows: Sequence[Sequence[str]]) -> bool:
    """Whether all rows may be written ``Lund, Ada``: nobody's group is somebody else's, too."""
    given = [row[1] for row in rows if len(row) == _HALVES]
    apart = all(each[:1] == " " and each.strip() for each in given)
    alone = any(" " not in row[0].strip() for row in rows)
    return len(rows) == len(given) == len({*given}) > 1 and apart and alone


def _above_names(rows: Sequence[Sequence[str]]) -> int:
    """Return how many rows stand above the names: those above one that begins without a name.

    So polls are written, with the days above the answers.
    """
    found = 0
    for at, row in enumerate(rows[:_LOWEST]):
        if not row[0].strip():
            found = at + 1
        elif sum(bool(each.strip()) for each in row) > 1:
            break
    return found if found < len(rows) else 0


def _headings_among(rows: Sequence[SheetRow]) -> list[int]:
    """Return which rows of names one below another head those that follow.

    They stand above a rule, or have no mark where the names have one; or, where one of them ends
    in a colon, at the top or below an empty line.
    """
    if any(len([*filter(str.strip, row)]) > 1 for _, row in rows):
        return []
    cells = ["".join(row).strip() for _, row in rows]
    marked = [roster_columns.without_mark(each) != each for each in cells]
    apart = below_empty_lines(rows)
    tops = [at for at, (line, _) in enumerate(rows[:-1]) if not at or line in apart]
    colons = any(cells[at].endswith(":") for at in tops)
    return [
        at
        for at in range(len(cells) - 1)
        if (marked[at + 1] and not marked[at])
        or not any(map(str.isalnum, cells[at + 1]))
        or (colons and at in tops)
    ]


def _with_presence(
    rows: Sequence[Sequence[str]], columns: dict[str, int], titles: Sequence[str] = ()
) -> dict[str, int]:
    """Return the columns, with those that say who is here, or away, where no title tells it."""
    width = max(map(len, rows), default=0)
    free = [n for n in range(width) if n not in columns.values()]
    told = [n for n in free if roster_columns.tell_presence([*filter(None, _column(rows, n))])]
    asked = [n for n in free if roster_columns.asks_who_is_away("".join(titles[n : n + 1]))]
    away = [n for n in asked if _all(roster_columns.is_answer, _column(rows, n))]
    found = (("here", told), ("away", away))
    return {**{each: places[0] for each, places in found if len(places) == 1}, **columns}


def _titles_of_names(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return the titles, without those below which it only says yes or no: “Member”."""
    listed = [each for each in rows[1:] if not is_sum(each)]
    return [
        ""
        if roster_columns.may_say_yes(title)
        and _all(lambda each: roster_columns.agrees(each) is not None, _column(listed, n))
        else title
        for n, title in enumerate(rows[0])
    ]


def _goes_on_beside(rows: Sequence[Sequence[str]], columns: Mapping[str, int]) -> bool:
    """Whether a name goes on in a column without a title, as below a title over two columns."""
    beside = columns.get(roster_columns.WHOLE, len(rows[0])) + 1
    title, *cells = _column(rows, beside)
    return not title and any(each.isalpha() for cell in cells for each in cell)


def _headings_below(rows: Sequence[SheetRow], columns: Mapping[str, int]) -> list[int]:
    """Return which rows are titles once more, as above each page, or a heading of such."""
    places = [n for meaning, n in columns.items() if meaning in roster_columns.NAMES]
    again = [
        at
        for at, (_, row) in enumerate(rows)
        if at
        and roster_columns.are_surely_titles(row)
        and all(roster_columns.is_title(cell) for n, cell in enumerate(row) if n in places)
    ]
    alone = [at - 1 for at in again if at > 1 and sum(map(bool, rows[at - 1][1])) == 1]
    return sorted({*again, *alone})


def _names_stand_beside(rows: Sequence[Sequence[str]]) -> bool:
    """Whether another column than the first holds names with an address, as mail programs write."""
    return any(roster_columns.without_mail(cell) != cell for row in rows for cell in row[1:])


def _written(
    rows: Sequence[SheetRow], columns: Mapping[str, int], otherwise: Callable[[str], str]
) -> list[SheetRow]:
    """Return rows with their names written otherwise."""
    place = columns.get(roster_columns.WHOLE)
    return [
        (line, [otherwise(cell) if at == place else cell for at, cell in enumerate(cells)])
        for line, cells in rows
    ]


def _untitled(rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """Return name, group, list: the columns that hold neither addresses nor forms of address."""
    wide = max(len(row) for row in rows)
    kept = [n for n in range(wide) if not all(map(_is_beside, filter(None, _column(rows, n))))]
    return dict(zip((roster_columns.WHOLE, "group", "list"), kept, strict=False))


def _column(rows: Sequence[Sequence[str]], place: int) -> list[str]:
    """Return what stands in a column, without blanks around; an empty text where nothing does."""
    return [row[place].strip() if place < len(row) else "" for row in rows]


def _all(are: Callable[[str], bool], cells: Sequence[str], at_least: int = 1) -> bool:
    """Whether all cells with something in them are so, and there are enough of them."""
    filled = [each for each in cells if each]
    return len(filled) >= at_least and all(map(are, filled))


def _is_beside(cell: str) -> bool:
    return (
        roster_columns.is_mail(cell)
        or roster_columns.is_form_of_address(cell)
        or roster_columns.is_number(cell)
        or roster_columns.is_answer(cell)
        or _is_time(cell)
    )


def _is_time(cell: str) -> bool:
    """Whether a cell holds a day or a time of day: more digits than letters, four or more."""
    digits = sum(map(str.isdecimal, cell))
    return digits >= _OF_A_TIME and digits > sum(map(str.isalpha, cell)) and not cell.isdecimal()


def _must_be_titles(rows: Sequence[Sequence[str]]) -> bool:
    """Whether words stand above a column of addresses, times or numbers, in any language."""
    for place, first in enumerate(rows[0]):
        below = _column(rows[1:], place)
        kinds = _all(roster_columns.is_mail, below) or _all(_is_time, below)
        kinds = kinds or _all(roster_columns.is_number, below, _FEW)
        if kinds and first.strip() and not _is_beside(first.strip()):
            return True
    return False


def _is_unlike(rows: Sequence[Sequence[str]], columns: Mapping[str, int]) -> bool:
    """Whether the first row is written otherwise than all below it are."""
    first, *others = _column(rows, columns[roster_columns.WHOLE])
    if not first or len(others) < _FEW:
        return False
    alone = " " not in first and _all(lambda each: " " in each, others, _FEW)
    small = first[0].islower() and _all(lambda each: each[0].isupper(), others, _FEW)
    return alone or small or _is_group_of_none(_column(rows, columns.get("group", len(rows[0]))))


def _is_group_of_none(groups: Sequence[str]) -> bool:
    """Whether only the first row names a group that nobody else is in."""
    counts = Counter(groups)
    others = [each for each in groups[1:] if each]
    alone = counts[groups[0]] == 1 and bool(groups[0])
    return alone and len(others) >= _SOME and all(counts[each] > 1 for each in others)
