"""Reading the words of a line one after the other, saying what is missing where."""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn, TypeVar

from facilitation.language import dates, times
from facilitation.language.checks import Check
from facilitation.language.understanding import Misread, NotUnderstood
from facilitation.language.words import Word
from facilitation.meeting.act import Act

_Read = TypeVar("_Read")
Inner = Callable[[tuple[Word, ...], str | None], Act | Check]
"""What makes an act of the words of a whole line, and its block."""


DIGITS = 9
"""A whole number has no more."""


class Reader:
    """The words of one line behind its verb, and the block under it, if any.

    Every reading method takes what it reads off the front, and raises
    :class:`NotUnderstood` with the verb's usage where something else stands there.
    """

    def __init__(
        self,
        line: str,
        words: tuple[Word, ...],
        usages: tuple[str, ...],
        block: str | None,
        inner: Inner | None = None,
    ) -> None:
        """Begin before the first of ``words``; ``inner`` reads an act within an act."""
        self._line = line
        self._words = words
        self._place = 0
        self._end = words[-1].end if words else len(line)
        self._usages = usages
        self._block = block
        self._inner = inner
        self._keywords_read: set[str] = set()

    @property
    def more(self) -> bool:
        return self._place < len(self._words)

    def next_is(self, *wanted: str) -> bool:
        """Whether the next word is one of these keywords or marks, unquoted."""
        word = self.ahead()
        return word is not None and not word.quoted and word.text.casefold() in wanted

    def further_on(self, keyword: str) -> bool:
        """Whether this keyword stands anywhere in the rest of the line, unquoted."""
        rest = self._words[self._place :]
        return any(not each.quoted and each.text.casefold() == keyword for each in rest)

    def has_quoted_behind(self, keywords: tuple[str, ...]) -> bool:
        """Whether the word behind the next is one of these keywords, and a quoted text follows."""
        rest = self._words[self._place + 1 : self._place + 3]
        if len(rest) < 2:  # noqa: PLR2004 - a keyword and its text
            return False
        keyword, text = rest
        return not keyword.quoted and keyword.text.casefold() in keywords and text.quoted

    def is_followed_by(self, *keywords: str) -> bool:
        """Whether one of these keywords stands behind the next word."""
        behind = self._words[self._place + 1 : self._place + 2]
        return any(not each.quoted and each.text.casefold() in keywords for each in behind)

    def quoted_alone(self, *keywords: str) -> bool:
        """Whether a quoted text comes next, and behind it nothing or one of these keywords."""
        rest = self._words[self._place : self._place + 2]
        if not rest or not rest[0].quoted or self._block is not None:
            return False
        return len(rest) == 1 or (not rest[1].quoted and rest[1].text.casefold() in keywords)

    def next_is_quoted(self) -> bool:
        """Whether a quoted text comes next."""
        word = self.ahead()
        return word is not None and word.quoted

    def take(self, *wanted: str) -> str:
        """Read one of these keywords or marks if it comes next; else return an empty text."""
        return self._step().text.casefold() if self.next_is(*wanted) else ""

    def clause(self, *wanted: str) -> str:
        """Read a keyword as :meth:`take` does, but refuse it the second time."""
        word = self.ahead()
        keyword = self.take(*wanted)
        if keyword and word is not None:
            if keyword in self._keywords_read:
                raise self.fault(Misread.TWICE, word, word=word.text)
            self._keywords_read.add(keyword)
        return keyword

    def next_part(self) -> bool:
        """Read a semicolon, behind which the same clauses may come again."""
        if not self.take(";"):
            return False
        self._keywords_read.clear()
        return True

    def need(self, *wanted: str) -> str:
        """Read one of these keywords or marks, which must come next."""
        keyword = self.take(*wanted)
        if not keyword:
            raise self._absent("|".join(wanted))
        return keyword

    def next_must_be(self, *wanted: str) -> None:
        """Refuse anything but one of these keywords in the next place."""
        if not self.next_is(*wanted):
            raise self._absent("|".join(wanted))

    def ahead(self) -> Word | None:
        """Return the next word without reading it, for a fault found later."""
        return self._words[self._place] if self.more else None

    def clash(self, keyword: str) -> NotUnderstood:
        """Return the fault that the keyword just read goes ill with an earlier one."""
        return self.fault(Misread.UNEXPECTED, self._words[self._place - 1], word=keyword)

    def name(self, *stops: str, what: str = "NAME") -> str:
        """Read a quoted name, or bare words up to one of ``stops``, a mark or a quotation."""
        if self.next_is_quoted():
            return self._filled(self._step(), what)
        found: list[str] = []
        while (
            self.more and not self.next_is_quoted() and not self.next_is(*stops, ",", ":", ";", ">")
        ):
            found.append(self._step().text)
        if not found:
            raise self._absent(what)
        return " ".join(found)

    def names(self, *stops: str, what: str = "NAME") -> tuple[str, ...]:
        return self.several(lambda: self.name(*stops, what=what))

    def several(self, read: Callable[[], _Read]) -> tuple[_Read, ...]:
        """Read one or several with commas between them, each as ``read`` does."""
        found = [read()]
        while self.take(","):
            found.append(read())
        return tuple(found)

    def word(self, what: str) -> str:
        """Read one word, bare or quoted, such as a label or a role."""
        word = self.ahead()
        if word is None or word.is_mark:
            raise self._absent(what)
        return self._filled(self._step(), what)

    def label(self) -> str:
        return self.word("LABEL")

    def labels(self) -> tuple[str, ...]:
        return self.several(self.label)

    def quoted(self, what: str = '"…"') -> str:
        """Read a quoted text, which may be empty."""
        word = self.ahead()
        if word is None:
            raise self._absent(what)
        if not word.quoted:
            raise self.fault(Misread.NEEDS_QUOTES, word, what=what, word=word.text)
        return self._step().text

    def title(self, what: str) -> str:
        """Read a quoted text that must not be empty."""
        word = self.ahead()
        text = self.quoted(what)
        if not text.strip():
            raise self.fault(Misread.MISSING, word, what=what)
        return text

    def reason(self) -> str:
        """Read ``because "…"``."""
        self.need("because")
        return self.quoted()

    def reason_if_any(self) -> str:
        return self.quoted() if self.take("because") else ""

    def length(self) -> int:
        """Read a length of time, in ms; its unit may stand behind a blank."""
        word = self._plain("TIME")
        unit = self.take(*times.UNITS) if word.text.isdecimal() else ""
        ms = times.length(word.text + unit)
        if ms is None:
            raise self.fault(Misread.BAD_TIME, word, word=word.text)
        return ms

    def length_or_none(self) -> int:
        return 0 if self.take("none") else self.length()

    def number(self, least: int = 0) -> int:
        """Read a whole number from ``least`` up, of at most nine digits."""
        word = self._plain("NUMBER")
        text = word.text
        if not (text.isascii() and text.isdecimal() and len(text) <= DIGITS and int(text) >= least):
            raise self.fault(Misread.BAD_NUMBER, word, word=text)
        return int(text)

    def fraction(self) -> tuple[int, int]:
        """Read a fraction such as ``2/3``."""
        word = self._plain("FRACTION")
        found = times.fraction(word.text)
        if found is None:
            raise self.fault(Misread.BAD_FRACTION, word, word=word.text)
        return found

    def date(self) -> str:
        """Read an ISO date."""
        word = self._plain("DATE")
        if not dates.is_date(word.text):
            raise self.fault(Misread.BAD_DATE, word, word=word.text)
        return word.text

    def moment(self) -> str:
        """Read an ISO date and, if it follows, a time of day."""
        day = self.date()
        word = self.ahead()
        if word is None or word.quoted or not word.text[0].isdecimal():
            return day
        if not dates.is_time_of_day(word.text):
            raise self.fault(Misread.BAD_TIME, word, word=word.text)
        return f"{day} {self._step().text}"

    def minute_of_day(self) -> int:
        """Read a time of day as the minutes since midnight."""
        word = self._plain("TIME_OF_DAY")
        parts = word.text.split(":")
        if not dates.is_time_of_day(word.text.zfill(len("00:00"))):
            raise self.fault(Misread.BAD_TIME, word, word=word.text)
        return int(parts[0]) * 60 + int(parts[1])

    def text_or_block(self, what: str = '"…"') -> str:
        return self.quoted(what) if self.next_is_quoted() else self.block()

    def block(self) -> str:
        """Read the block under the line."""
        if self._block is None:
            raise self.fault(Misread.NEEDS_BLOCK)
        text, self._block = self._block, None
        return text

    def raw(self, what: str) -> str:
        """Read a quoted text, or the rest of the line just as it stands."""
        word = self.ahead()
        if word is None:
            raise self._absent(what)
        if word.quoted:
            return self._filled(self._step(), what)
        self._place = len(self._words)
        return self._line[word.start : self._end]

    def act(self) -> Act:
        """Read the rest of the line, and its block, as an act of its own."""
        word = self.ahead()
        if word is None:
            raise self._absent("LINE")
        rest, block = self._words[self._place :], self._block
        self._place, self._block = len(self._words), None
        inner = self._inner(rest, block) if self._inner else None
        if not isinstance(inner, Act):
            raise self.fault(Misread.UNEXPECTED, word, word=word.text)
        return inner

    def finish(self) -> None:
        """Refuse what is left over."""
        word = self.ahead()
        if word is not None:
            raise self.fault(Misread.UNEXPECTED, word, word=word.text)
        if self._block is not None:
            raise self.fault(Misread.UNEXPECTED_BLOCK)

    def fault(self, code: Misread, place: Word | None = None, /, **params: str) -> NotUnderstood:
        """Return a fault at the word ``place``, or at the end of the line, with the usages."""
        at = self._end if place is None else place.start
        return NotUnderstood(code, at, params, self._usages)

    def is_lacking(self, what: str) -> NoReturn:
        """Refuse the line, because something is missing before the next word."""
        raise self.fault(Misread.MISSING, self.ahead(), what=what)

    def _absent(self, what: str) -> NotUnderstood:
        word = self.ahead()
        if word is None or word.is_mark:
            return self.fault(Misread.MISSING, word, what=what)
        return self.fault(Misread.UNEXPECTED, word, word=word.text, what=what)

    def _filled(self, word: Word, what: str) -> str:
        if not word.text.strip():
            raise self.fault(Misread.MISSING, word, what=what)
        return word.text

    def _plain(self, what: str) -> Word:
        word = self.ahead()
        if word is None or word.quoted or word.is_mark:
            raise self._absent(what)
        return self._step()

    def _step(self) -> Word:
        word = self._words[self._place]
        self._place += 1
        return word
