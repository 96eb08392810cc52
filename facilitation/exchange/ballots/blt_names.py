"""The lines behind the closing 0 of a BLT file: a line each candidate, then the title.

Programs and spreadsheets write names in many ways: bare, in straight or curly quotes, with
the party in a second pair of quotes, with quotes doubled as in a CSV cell. Whatever the
quoting, a line is one candidate; which line is whose is never guessed.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Sequence

import msgspec

from facilitation.exchange.ballots.ballot_file import (
    WITHDREW,
    BadBallots,
    Remark,
    checked_names,
    plain,
)

_QUOTES = '"“”„‟«»'
_OPENING = "“”„‟«"
_STRAIGHT = str.maketrans(dict.fromkeys(_QUOTES, '"'))
_SINGLE = {"'": "'", "‘": "’"}
_COMMENT = re.compile(r'\s*(?:^#.*|(?<=\s)#\s[^"“”„»]*|/\*[^"]*?\*/)\s*$')
_NUMBER = re.compile(
    r"\W*(?:(?:no|nr|candidate|option|kandidat\w*)\W*)?([0-9]{1,3})(?=\W)", re.IGNORECASE
)
_NEXT_STRING = re.compile(r'"(?=\s*[,;\t]\s*"|\s+"|\s*$)')
_BEHIND = re.compile(r'(?P<before>[^"]*[^"\s])\s+"(?P<quoted>[^"]*)"')


class _Line(msgspec.Struct, frozen=True):
    """A line that is no comment; ``shape`` is what is known of its parts."""

    number: int
    text: str

    @property
    def quoted(self) -> bool:
        return self.text[0] in _QUOTES


class _Parts(msgspec.Struct, frozen=True):
    """A line taken apart: the name and what stands in quotes behind it.

    ``whole`` is the line as a name where only the other lines can tell whether that is so.
    """

    name: str
    behind: str = ""
    whole: str = ""


class Names(msgspec.Struct, frozen=True):
    """Who stands, in the order of their numbers; a party each (or ""), the title."""

    names: tuple[str, ...]
    parties: tuple[str, ...]
    title: str
    remarks: tuple[Remark, ...] = ()


def read_names(
    text: str, first_line: int, number: int, gone: Collection[int] = frozenset()
) -> Names:
    """Read the names of so many candidates, and the title, from the text behind the 0.

    ``gone`` are those of whom it is known that they withdrew, counted from 0.

    Raises BadBallots: there are more or fewer lines, or a line holds no name.
    """
    lines, comments = _lines(text, first_line)
    remarks = _passed_over(lines, number)
    wanted = number + 1
    if len(lines) != wanted and not remarks:
        at = lines[-1].number if lines else first_line
        if len(lines) < wanted and comments >= number:
            raise BadBallots("NAMES_IN_COMMENTS", at, str(number))
        if len(lines) < wanted:
            raise BadBallots("NAMES_MISSING", at, str(number), str(len(lines)))
        raise BadBallots("NAMES_TOO_MANY", at, str(number), str(len(lines)))
    read = [_parts(each) for each in lines[:wanted]]
    named, title = read[:-1], read[-1]
    for each, line in zip(named, lines, strict=False):
        if not each.name:
            raise BadBallots("NAME_EMPTY", line.number)
        if each.name.count('"') % 2:  # the ends of two names that came onto one line
            raise BadBallots("BAD_SIGN", line.number, each.name)
    found = _told_apart(named)
    checked_names(tuple(each.name for each in found), lines[number - 1].number)
    _ask_about_names(found, lines, gone)
    return Names(
        tuple(each.name for each in found),
        tuple(each.behind for each in found),
        title.whole or title.name,
        remarks,
    )


def _ask_about_names(
    named: Sequence[_Parts], lines: Sequence[_Line], gone: Collection[int]
) -> None:
    """Raise BadBallots: names are numbered, in another order, or one of them says: withdrawn."""
    numbers = [int(n[1]) if (n := _NUMBER.match(each.name)) else 0 for each in named]
    for at, (number, line) in enumerate(zip(numbers, lines, strict=False), start=1):
        if number != at and sorted(numbers) == [*range(1, len(numbers) + 1)]:
            raise BadBallots("NAME_NUMBERED", line.number, str(at), line.text)
        if at - 1 not in gone and (found := WITHDREW.search(line.text)):
            raise BadBallots("NAME_WITHDRAWN", line.number, found[0].strip(), str(at))


def _lines(text: str, first_line: int) -> tuple[list[_Line], int]:
    """Return the lines that say something, and how many are comments."""
    lines: list[_Line] = []
    comments = 0
    within = False
    for number, raw in enumerate(text.split("\n"), first_line):
        line = raw.strip()
        if within:
            within = "*/" not in line
            line = line.partition("*/")[2].strip()
        while line.startswith("/*") and not within:
            within = "*/" not in line
            line = line.partition("*/")[2].strip()
        bare = _COMMENT.sub("", line).strip().rstrip(",;\t ")
        if line[:1] == "#" and line[1:2] in tuple(_QUOTES):  # a sign too many makes no comment
            raise BadBallots("BAD_SIGN", number, "#")
        comments += bool(line) and not bare
        if bare:
            lines.append(_Line(number, bare))
    return lines, comments


def _passed_over(lines: Sequence[_Line], number: int) -> tuple[Remark, ...]:
    """Return what stands behind the title: lines without quotes behind names and title in them.

    Raises BadBallots: it is no remark, but a ballot or an option.
    """
    head, tail = lines[: number + 1], lines[number + 1 :]
    if not tail or not all(each.quoted for each in head) or any(each.quoted for each in tail):
        return ()
    for each in tail:
        if each.text[0] == "[" or not any(map(str.isalpha, each.text)):
            raise BadBallots("TOO_LATE", each.number, each.text)
    return (Remark("BEHIND_TITLE", tail[0].text, tail[0].number),)


def _parts(line: _Line) -> _Parts:
    text = line.text
    if text[0] in _OPENING:
        text = text.translate(_STRAIGHT)
    closing = _SINGLE.get(text[0])
    if closing and len(text) > 1 and text.endswith(closing):
        name, *behind = re.split(rf"{closing}\s*[,;\s]\s*{text[0]}", text[1:-1], maxsplit=1)
        return _Parts(plain(name), *map(plain, behind))
    if text.count('"') % 2:
        raise BadBallots("BAD_SIGN", line.number, '"')
    if not text.startswith('"'):
        return _behind(text)
    return _doubled(text) or _in_quotes(text)


def _behind(text: str) -> _Parts:
    """Read a name with or without a quoted word behind it."""
    found = _BEHIND.fullmatch(text.strip())
    if found is None:
        return _Parts(plain(text))
    return _Parts(plain(found["before"]), plain(found["quoted"]), plain(text))


def _doubled(text: str) -> _Parts | None:
    """Read a line that a spreadsheet has put in quotes, those within it doubled."""
    if '""' not in text:
        return None
    try:
        cells = next(csv.reader([text], strict=True))
    except (csv.Error, StopIteration):
        return None
    first = cells[0].strip().rstrip(",;")
    inner = _in_quotes(first) if first.startswith('"') else _behind(first)
    behind = cells[1].strip() if len(cells) > 1 else ""
    return _Parts(inner.whole or inner.name, plain(behind)) if behind else inner


def _in_quotes(text: str) -> _Parts:
    """Read strings in quotes, each up to a quote that a further string or the end follows."""
    rest = text.strip().rstrip(",;").rstrip()
    found: list[str] = []
    while rest.startswith('"'):
        end = _NEXT_STRING.search(rest, 1)
        if end is None:
            return _Parts(plain(text))  # words behind the quotes: the line is the name
        found.append(plain(rest[1 : end.start()]))
        rest = rest[end.end() :].lstrip(" ,;\t")
    return _Parts(found[0], found[1] if len(found) > 1 else "") if found else _Parts("")


def _told_apart(lines: Sequence[_Parts]) -> list[_Parts]:
    """Settle lines like ``Ann Lund "Green List"``: name and party, the other way round, or one.

    They are a name and a party only where all lines are written so. Single words before the
    quotes may be parties: they are where one of them comes again and what is in quotes does not;
    else the whole line is the name, which is true either way.
    """
    if not any(each.whole for each in lines):
        return list(lines)
    whole = [_Parts(each.whole or each.name, "" if each.whole else each.behind) for each in lines]
    if not all(each.whole for each in lines):
        return whole
    if any(" " in each.name for each in lines):
        return [_Parts(each.name, each.behind) for each in lines]
    before = {each.name.casefold() for each in lines}
    quoted = {each.behind.casefold() for each in lines}
    if len(before) < len(lines) == len(quoted):
        return [_Parts(each.behind, each.name) for each in lines]
    return whole
