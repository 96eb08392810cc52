"""BLT files: the number of candidates and seats, a line a ballot, then the names.

After Hill, Wichmann and Woodall, *Algorithm 123: Single Transferable Vote by Meek's
Method* (1987), with what OpenSTV has added: comments, numbers of papers in parentheses,
``=`` for equal ranks, ``-`` for a rank left out. A ballot ends with a 0 and, more strictly
than there, on the line on which it begins: a forgotten 0 would join it to the next. No other
begins there: a 0 too many would part it in two. Of the
options in brackets that Droop has added, ``withdrawn`` and ``nick`` are understood; ``tie``
and ``droop`` say how that program counts, and are named; any other is refused, for it may
change who is elected. The names are read by :mod:`.blt_names`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from facilitation.decisions.ballots import Ballot
from facilitation.decisions.poll import Form
from facilitation.exchange.ballots.ballot_file import (
    AS_IT_IS,
    MOST_CANDIDATES,
    BadBallots,
    BallotFile,
    BallotFormat,
    Beforehand,
    Paper,
    Remark,
    plain,
    read_count,
)
from facilitation.exchange.ballots.blt_names import read_names
from facilitation.exchange.text_files import plain_lines

_TOKEN = re.compile(
    r"(?P<space>\s+)|(?P<comment>\#[^\n]*|/\*.*?\*/)|(?P<id>\([^()\n]*\))|(?P<option>\[[^\[\]]*\])"
    r'|"(?P<name>[^"\n]*)"|(?P<word>[^\s"#()\[\]]+)'
    r"|(?P<odd>.)",
    re.DOTALL,
)
_RANK = re.compile(r"(?!0[0-9])[0-9]+(=(?!0[0-9])[0-9]+)*", re.ASCII)
_MOST_DIGITS = 9


class _Token(msgspec.Struct, frozen=True, gc=False):
    line: int
    word: str
    quoted: bool = False
    option: bool = False
    tagged: bool = False
    end: int = 0


def read(text: str, _form: Form, _reading: Beforehand = AS_IT_IS) -> BallotFile:
    """Read a file, which says itself what it is; who is not there stands on a ballot as -1."""
    return _Reader(plain_lines(text)).file()


class _Reader:
    """Reads one word after the other up to the closing 0, and knows on which line it stands."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._comments: list[_Token] = []
        self._tokens = _tokens(text, self._comments)
        self._next = next(self._tokens, None)
        self._line = 1
        self._number = 0
        self._nicks: dict[str, int] = {}
        self._gone: set[int] = set()
        self._remarks: list[Remark] = []

    def file(self) -> BallotFile:
        self._number, seats = self._head()
        self._before_ballots()
        staying = [each for each in range(self._number) if each not in self._gone]
        place = {each: index for index, each in enumerate(staying)}
        papers, end = self._papers(place)
        found = read_names(self._text[end.end :], end.line, self._number, self._gone)
        if not papers:
            raise BadBallots("NO_BALLOTS", self._line)
        return BallotFile(
            tuple(found.names[each] for each in staying),
            tuple(papers),
            seats,
            found.title,
            tuple(found.names[each] for each in sorted(self._gone)),
            tuple(found.parties[each] for each in staying),
            (*self._remarks, *self._passed_over(), *found.remarks),
        )

    def _passed_over(self) -> Iterator[Remark]:
        """Say that comments hold numbers: a sign in front of it makes one of any ballot."""
        if self._comments:
            first = self._comments[0]
            yield Remark("COMMENTS", plain(first.word), first.line, len(self._comments))

    def _take(self) -> _Token:
        token = self._next
        if token is None:
            raise BadBallots("FILE_ENDS", self._line)
        self._line = token.line
        if token.quoted or token.word != "0":  # what stands behind the closing 0 is no word
            self._next = next(self._tokens, None)
        return token

    def _head(self) -> tuple[int, int]:
        if self._next is None:
            raise BadBallots("FILE_EMPTY")
        line = self._next.line
        number, seats = self._whole(), self._whole()
        if number < 1 or seats < 1 or self._line != line or self._goes_on(line):
            raise BadBallots("BAD_HEAD", self._line)
        if number > MOST_CANDIDATES:
            raise BadBallots("TOO_MANY_CANDIDATES", self._line, str(number))
        return number, seats

    def _whole(self) -> int:
        token = self._take()
        plain = token.word.isascii() and token.word.isdigit()
        if token.quoted or token.option or not plain or len(token.word) > _MOST_DIGITS:
            raise BadBallots("BAD_HEAD", token.line, token.word)
        return int(token.word)

    def _goes_on(self, line: int) -> bool:
        return self._next is not None and self._next.line == line

    def _before_ballots(self) -> None:
        """Read options and those who withdrew, in any order."""
        while self._next is not None:
            if self._next.option:
                self._option(self._take())
            elif re.fullmatch(r"-[0-9]+", self._next.word, re.ASCII):
                self._minus(self._take())
            else:
                break
        if len(self._gone) == self._number:
            raise BadBallots("NO_CANDIDATES", self._line)

    def _minus(self, token: _Token) -> None:
        self._withdraw(token.word[1:], token.word, token.line)
        ahead = self._next
        if ahead and ahead.line == token.line and not ahead.option and ahead.word[0] != "-":
            # Who withdrew stands on a line of its own: this is a ballot counted less than once.
            raise BadBallots("COUNT_TOO_SMALL", token.line, token.word)

    def _option(self, token: _Token) -> None:
        name, *words = token.word.replace(",", " ").split() or [""]
        match name.casefold():
            case "withdrawn":
                for each in words:
                    self._withdraw(each.lstrip("-"), each, token.line)
            case "nick":
                if len(words) != self._number or len({*words}) != len(words):
                    raise BadBallots("BAD_NICKS", token.line, str(self._number), str(len(words)))
                self._nicks = {each: number for number, each in enumerate(words)}
            case "tie":
                self._remarks.append(Remark("TIE_ORDER", f"[{token.word.strip()}]", token.line))
            case "droop":
                self._remarks.append(Remark("OTHER_PROGRAM", f"[{token.word.strip()}]", token.line))
            case "undeclared":
                raise BadBallots("UNDECLARED", token.line, token.word)
            case _:
                raise BadBallots("EXTENSION", token.line, f"[{token.word.strip()}]")

    def _withdraw(self, candidate: str, said: str, line: int) -> None:
        found = self._candidate(candidate)
        if not 0 <= found < self._number or found in self._gone:
            raise BadBallots("WITHDRAWN_UNKNOWN", line, said)
        self._gone.add(found)

    def _candidate(self, word: str) -> int:
        """Return a candidate by nick or number, from 0; -1 where that is neither."""
        if word in self._nicks:
            return self._nicks[word]
        plain = word.isascii() and word.isdigit()
        return int(word[:_MOST_DIGITS]) - 1 if plain else -1

    def _papers(self, place: dict[int, int]) -> tuple[list[Paper], _Token]:
        """Read the ballots, and the 0 that ends them."""
        papers: list[Paper] = []
        while True:
            first = self._take()
            if first.quoted:
                raise BadBallots("BALLOTS_NOT_ENDED", first.line, first.word)
            if papers and papers[-1].line == first.line:
                raise BadBallots("BALLOT_GOES_ON", first.line, first.word)
            if first.word == "0":
                if re.match(r"[^\S\n]*[0-9]", self._text[first.end :]):
                    raise BadBallots("COUNT_TOO_SMALL", first.line, first.word)
                return papers, first
            if first.option:
                raise BadBallots("OPTION_LATE", first.line, f"[{first.word}]")
            count = read_count(first.word, first.line)
            if first.tagged and count > 1:
                raise BadBallots("TAG_AND_COUNT", first.line, first.word)
            papers.append(Paper(first.line, Ballot(self._tiers(first.line, place), count)))

    def _tiers(self, line: int, place: dict[int, int]) -> tuple[tuple[int, ...], ...]:
        """Read the candidates up to the 0 that ends the ballot."""
        tiers: list[tuple[int, ...]] = []
        while True:
            token = self._take()
            if token.quoted or token.line != line:
                raise BadBallots("BALLOT_NOT_ENDED", line)
            if token.word == "0":
                self._next = next(self._tokens, None)
                return tuple(tiers)
            if token.word == "-":
                continue
            tier = self._tier(token, place)
            if tier:
                tiers.append(tier)

    def _tier(self, token: _Token, place: dict[int, int]) -> tuple[int, ...]:
        words = token.word.split("=")
        if not (_RANK.fullmatch(token.word) or all(each in self._nicks for each in words)):
            raise BadBallots("BAD_RANK", token.line, token.word)
        found = [self._candidate(each) for each in words]
        return tuple(place.get(each, -1) for each in found if each not in self._gone)


def _tokens(text: str, comments: list[_Token]) -> Iterator[_Token]:
    """Yield what says something; comments with numbers in them are put to the others."""
    line, tagged = 1, 0
    for found in _TOKEN.finditer(text):
        if found["id"] is not None:
            tagged = line
            if text[text.rfind("\n", 0, found.start()) + 1 : found.start()].strip():
                raise BadBallots("BAD_SIGN", line, found["id"])
        elif found["name"] is not None:
            yield _Token(line, found["name"], quoted=True, end=found.end())
        elif found["option"] is not None:
            yield _Token(line, found["option"][1:-1], option=True, end=found.end())
        elif found["word"] is not None:
            yield _Token(line, found["word"], tagged=tagged == line, end=found.end())
        elif found["odd"] is not None:
            raise BadBallots("BAD_SIGN", line, found["odd"])
        elif found["comment"] is not None and any(map(str.isdecimal, found["comment"])):
            comments.append(_Token(line, found["comment"]))
        line += found[0].count("\n")


FORMAT = BallotFormat("BLT", (".blt",), frozenset({Form.RANKING, Form.EQUALS}), read)
"""The format of the counting programs: OpenSTV, OpaVote, Droop, Scottish councils."""
