"""What a reader sees of plain text: paragraphs and cells, however their lines are broken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from facilitation.direction import without_isolates
from facilitation.text.lines import cut_at

_UNDERLINE: Final = re.compile(r"=+|·+|-+")
_RULE: Final = re.compile(r" *-+(?:  -+)+")
"""Below the heads of a grid, each column as wide as its dashes; again behind rows set apart."""

_MARKS: Final = re.compile(r" *(?:-|\d+\.) ")
_APART: Final = "* * *"


def read(data: bytes) -> Sequence[str]:
    """Return the passages of a plain text; the cells of a grid are passages of their own."""
    return list(_passages(data.decode("utf-8").replace("\r\n", "\n").split("\n")))


def _passages(lines: Sequence[str]) -> Iterator[str]:
    part: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        if part and _RULE.fullmatch(line):
            rows, at = _rows(lines, at)
            yield from _cells([part, *rows], line)
            part = []
        elif line.strip():
            part.append(line)
        elif part:
            yield _paragraph(part)
            part = []
    if part:
        yield _paragraph(part)


def _paragraph(lines: Sequence[str]) -> str:
    """Return lines without what is drawn: what parts them, lines below headings, marks of lists."""
    if len(lines) > 1 and _UNDERLINE.fullmatch(lines[-1]):
        return "\n".join(lines[:-1])
    if list(lines) == [_APART]:
        return ""
    return "\n".join(_unmarked(lines))


def _unmarked(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a list without its marks; a number that begins a line within stays."""
    first = _MARKS.match(lines[0])
    for line in lines:
        mark = _MARKS.match(line) if first else None
        yield line[mark.end() :] if first and mark and mark.end() == first.end() else line


def _rows(lines: Sequence[str], begin: int) -> tuple[list[list[str]], int]:
    """Return the rows below the rule before ``begin``, and where what follows begins.

    Where a row has several lines all rows are set apart, and the rule stands once more at the end.
    """
    rows: list[list[str]] = [[]]
    for at in range(begin, len(lines)):
        if _RULE.fullmatch(lines[at]):
            ends = at + 1 == len(lines) or not lines[at + 1].strip()
            if ends and lines[at] == lines[begin - 1]:
                return rows, at + 1
            break
        if lines[at].strip():
            rows[-1].append(lines[at])
        else:
            rows.append([])
    return [[each] for each in rows[0]], begin + len(rows[0])


def _cells(rows: Sequence[Sequence[str]], rule: str) -> Iterator[str]:
    starts = [found.start() for found in re.finditer("-+", rule)]
    for row in rows:
        lines = (cut_at(without_isolates(each), starts) for each in row)
        yield from (" ".join(parts) for parts in zip_longest(*lines, fillvalue=""))
