"""Cutting a line into words, quoted texts and marks."""

from __future__ import annotations

import re
import unicodedata

import msgspec

from facilitation.language.understanding import Misread, NotUnderstood

LONGEST_LINE = 64 * 1024
"""Characters in a line; a longer one is refused before it is read."""

CLOSING = {'"': '"', "“": "”", "”": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』"}
"""Each opening quotation mark with those that close it, as many languages have them."""

MARKS = ",:;>"
_OF_OTHER_KEYBOARDS = str.maketrans(
    "\uff0c\u3001\u060c\uff1a\uff1b\u061b\uff1e\uff1f\u061f\uff01", ",,,:;;>??!"
)
"""Signs as Chinese, Japanese and Arabic keyboards write them."""
COMMENT = "#"
ESCAPED = {"n": "\n", "r": "\r", "t": "\t"}
LET_BE = "\t"
_END_OF_WORD = re.compile(
    rf"(?<![0-9]):|:(?![0-9])|[\s{re.escape(''.join(CLOSING) + MARKS.replace(':', '') + COMMENT)}]"
)
_QUOTED = {
    opening: re.compile(rf"((?:[^\\{closing}]|\\.)*)[{closing}]", re.DOTALL)
    for opening, closing in CLOSING.items()
}
"""What stands behind each opening mark as far as the text is closed; a backslash hides a mark."""
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


class Word(msgspec.Struct, frozen=True, gc=False):
    """A word, a quoted text or a mark, from column ``start`` up to but not with ``end``."""

    text: str
    quoted: bool
    start: int
    end: int

    @property
    def is_mark(self) -> bool:
        """Whether it is a comma, a colon, a semicolon or ``>`` that separates words."""
        return not self.quoted and self.text in MARKS


def words(line: str) -> tuple[Word, ...]:
    """Cut ``line`` into words; a comment, from ``#`` outside quotes on, is left out.

    A colon between two digits belongs to its word (``2:00``); elsewhere it is a mark. Raises
    NotUnderstood: TOO_LONG, NOT_TEXT or OPEN_QUOTE.
    """
    refuse_what_is_no_text(line)
    found: list[Word] = []
    place = 0
    plain = line.translate(_OF_OTHER_KEYBOARDS)
    while place < len(line) and line[place] != COMMENT:
        sign = plain[place]
        if sign.isspace():
            place += 1
            continue
        if sign in CLOSING:
            word = _quoted(line, place)
        elif sign in MARKS:
            word = Word(sign, quoted=False, start=place, end=place + 1)
        else:
            word = _bare(plain, place)
        found.append(word)
        place = word.end
    return tuple(found)


def code_length(line: str) -> int:
    """Return the column where the comment of a line begins, or its length.

    A quotation mark that is never closed hides a ``#`` behind it.
    """
    place = 0
    while place < len(line) and line[place] != COMMENT:
        if line[place] not in CLOSING:
            place += 1
            continue
        try:
            place = _quoted(line, place).end
        except NotUnderstood:
            return len(line)
    return place


def refuse_what_is_no_text(line: str) -> None:
    """Refuse a line that is too long, or holds what no keyboard types.

    Raises NotUnderstood: TOO_LONG or NOT_TEXT.
    """
    if len(line) > LONGEST_LINE:
        raise NotUnderstood(Misread.TOO_LONG, LONGEST_LINE, {"limit": LONGEST_LINE})
    if line.isascii() and line.isprintable():
        return
    for place, sign in enumerate(line):
        if unicodedata.category(sign) in ("Cc", "Cs") and sign not in LET_BE:
            raise NotUnderstood(Misread.NOT_TEXT, place)


def _bare(line: str, start: int) -> Word:
    ended = _END_OF_WORD.search(line, start)
    place = len(line) if ended is None else ended.start()
    return Word(line[start:place], quoted=False, start=start, end=place)


def _quoted(line: str, start: int) -> Word:
    found = _QUOTED[line[start]].match(line, start + 1)
    if found is None:
        raise NotUnderstood(Misread.OPEN_QUOTE, start)
    text = _ESCAPE.sub(lambda each: _unescaped(each[1]), found[1])
    return Word(text, quoted=True, start=start, end=found.end())


def _unescaped(sign: str) -> str:
    if sign == "\\" or sign in CLOSING:
        return sign
    return ESCAPED.get(sign, "\\" + sign)
