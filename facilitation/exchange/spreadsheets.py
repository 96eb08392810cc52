"""Rows of cells in a text file, as spreadsheets and survey programs write them."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence

from facilitation.exchange.text_files import plain_lines
from facilitation.exchange.words import words_in
from facilitation.people.names import fold

SheetRow = tuple[int, list[str]]
"""The line a row begins on, from 1, and its cells."""

_DELIMITERS = ";\t|\uff1b\u061b\uff0c\u060c,"
"""Where two part as many cells, the comma is the one that stands within words.

Those of Chinese and Arabic are typed where a list is written by hand.
"""
_NOTE = re.compile(r"\ufeff?\"?sep=(?P<sign>.)?\"?[,;\t|]*\s*", re.IGNORECASE)
_FIRST_ROWS = 50
_IN_SINGLE = re.compile(r"\s*'(?:[^']|'')*'\s*(?:[,;\t|]|$)")
_GUARDED = re.compile(r"(?:^|[,;\t|])'[^']+(?:''|[,;\t|])[^']+'(?:[,;\t|]|$)")
_IN_DOUBLE = re.compile(r'(?:^|[,;\t|])\s*"')
_CURLY = re.compile(r"\s*[“„][^“”„\n]*[“”](?:\s*[,;\t|]\s*[“„][^“”„\n]*[“”])+\s*(?:\n|$)")
_RULED = re.compile(":?-{2,}:?")
_AS_TEXT = re.compile(r'="(?P<text>[^"]*)"')
"""How a spreadsheet writes a cell that it must not take for a number."""


class BadRows(Exception):  # noqa: N818 - it says what the text is
    """The quotation marks of a row do not match; ``line`` is where it ends."""

    def __init__(self, line: int) -> None:
        super().__init__(str(line))
        self.line = line


def rows_in(text: str) -> list[SheetRow]:
    """Return the rows of :func:`parted`. Raises BadRows: the quotation marks do not match."""
    return parted(text)[0]


def parted(text: str) -> tuple[list[SheetRow], str]:
    """Return the rows that are not empty, and the sign between cells: ``, ; |`` or a tab, mostly.

    Excel's own note of the sign, ``sep=;`` in the first line, is no row. A row of nothing but
    such signs is empty, and so is the rule below the titles of a Markdown table.
    Raises BadRows: the quotation marks do not match.
    """
    text = plain_lines(text)
    if _CURLY.match(text):  # as a word processor writes them
        text = text.translate(dict.fromkeys(map(ord, "“”„"), '"'))
    first, _, rest = text.partition("\n")
    note = _NOTE.fullmatch(first)
    if note is None:
        sign = _delimiter(text)
        return _read(text, sign, 1), sign
    sign = note["sign"] or _delimiter(rest)
    return _read(rest, sign, 2), sign


def _quote(lines: Sequence[str]) -> str:
    """Return which quotation marks part cells: ``'`` where most first ones have it, or one must."""
    single = sum(bool(_IN_SINGLE.match(each)) for each in lines)
    told = 0 < len(lines) <= 2 * single or any(map(_GUARDED.search, lines))
    return "'" if told and not any(map(_IN_DOUBLE.search, lines)) else '"'


def _read(text: str, delimiter: str, first: int) -> list[SheetRow]:
    quote = _quote(_first_lines(text))
    source = io.StringIO(text, newline="")
    reader = csv.reader(source, delimiter=delimiter, quotechar=quote, strict=True)
    rows: list[SheetRow] = []
    line = 0
    try:
        for cells in reader:
            words = [each for cell in cells if (each := cell.strip(_DELIMITERS + " \n"))]
            ruled = delimiter == "|" and len(rows) == 1 and all(map(_RULED.fullmatch, words))
            if words and not ruled:
                rows.append((line + first, [_AS_TEXT.sub(r"\g<text>", each) for each in cells]))
            line = reader.line_num
    except csv.Error as fault:
        raise BadRows(max(1, reader.line_num) + first - 1) from fault
    return rows


def _first_lines(text: str) -> list[str]:
    return [each for each in text.split("\n") if each.strip(_DELIMITERS + " ")][:_FIRST_ROWS]


def _delimiter(text: str) -> str:
    """Return the sign that parts most of the first rows into the same number of cells.

    It is the tab where most rows hold one: nobody types it within a cell.
    """
    lines = _first_lines(text)
    outside = "".join("\n".join(lines).split(_quote(lines))[::2]).split("\n")  # of quotes
    if 2 * sum("\t" in each for each in outside) > len(lines):
        return "\t"
    return max(_DELIMITERS, key=lambda sign: _parting(sign, outside))


def _parting(sign: str, lines: list[str]) -> tuple[int, int]:
    counts = Counter(line.count(sign) for line in lines)
    counts.pop(0, None)
    most = max(counts.values(), default=0)
    return most, max((number for number, times in counts.items() if times == most), default=0)


def below_empty_lines(rows: Sequence[SheetRow]) -> frozenset[int]:
    """Return the lines of the rows above which an empty one stands, but for the first of all."""
    ends = [line + sum(cell.count("\n") for cell in cells) + 1 for line, cells in rows]
    lines = [line for line, _ in rows[1:]]
    return frozenset(line for line, end in zip(lines, ends, strict=False) if line > end)


def is_sum(row: Sequence[str]) -> bool:
    """Tell whether a row counts those above it: “Total” beside a number, or “Total members: 9”."""
    told = [each for each in map(str.strip, row) if each and not each.isdecimal()]
    words = " ".join(told).replace(":", " ").split()
    bare = [fold(each) for each in words if not each.isdecimal()]
    inside, sums = len(bare) < len(words), words_in("people")["kinds"]["sums"]
    counted = inside or any(each.strip().isdecimal() for each in row)
    known = " ".join(bare) in sums or (inside and not sums.isdisjoint(bare[:1]))
    return counted and len(told) == 1 and known
