"""BLT files: the number of candidates and seats, a line a ballot, then the names.

After Hill, Wichmann and Woodall, *Algorithm 123: Single Transferable Vote by Meek's
Method* (1987), with what OpenSTV has added: comments, numbers of papers in parentheses,
``=`` for equal ranks, ``-`` for a rank left out. A ballot ends with a 0 and, more strictly
than there, on the line on which it begins: a forgotten 0 would join it to the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from facilitation.decisions.ballots import Ballot
from facilitation.decisions.poll import Form
from facilitation.exchange.ballots.ballot_file import (
    MOST_CANDIDATES,
    BadBallots,
    BallotFile,
    BallotFormat,
    Paper,
    checked_names,
    read_count,
)

_TOKEN = re.compile(
    r'(?P<space>\s+|\#[^\n]*|/\*.*?\*/|\([^()\n]*\))|"(?P<name>[^"\n]*)"|(?P<word>[^\s"#()]+)'
    r"|(?P<odd>.)",
    re.DOTALL,
)
_RANK = re.compile(r"[0-9]+(=[0-9]+)*", re.ASCII)
_MOST_DIGITS = 9


class _Token(msgspec.Struct, frozen=True, gc=False):
    line: int
    word: str
    quoted: bool = False


class Blt(msgspec.Struct, frozen=True):
    """The format of the counting programs: OpenSTV, OpaVote, Droop, Scottish councils."""

    name: str = "BLT"
    endings: tuple[str, ...] = (".blt",)
    forms: frozenset[Form] = frozenset({Form.RANKING, Form.EQUALS})

    def read(self, text: str, form: Form) -> BallotFile:  # noqa: ARG002 - it says itself
        """Read a file; a candidate that is not there stands on the ballot as -1."""
        return _Reader(text).file()


class _Reader:
    """Reads one word after the other, and knows on which line it stands."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._next = next(self._tokens, None)
        self._line = 1

    def file(self) -> BallotFile:
        number, seats = self._head()
        gone = self._withdrawn(number)
        staying = [each for each in range(number) if each not in gone]
        place = {each: index for index, each in enumerate(staying)}
        papers = tuple(self._papers(place, gone))
        names = [self._name() for _ in range(number)]
        checked_names(tuple(names), self._line)
        title = self._take().word if self._next is not None and self._next.quoted else ""
        self._rest()
        if not papers:
            raise BadBallots("NO_BALLOTS", self._line)
        staying_names = tuple(names[each] for each in staying)
        return BallotFile(
            staying_names, papers, seats, title, tuple(names[each] for each in sorted(gone))
        )

    def _take(self) -> _Token:
        token = self._next
        if token is None:
            raise BadBallots("FILE_ENDS", self._line)
        self._line = token.line
        self._next = next(self._tokens, None)
        return token

    def _head(self) -> tuple[int, int]:
        if self._next is None:
            raise BadBallots("FILE_EMPTY")
        number, seats = (self._whole("BAD_HEAD") for _ in ("candidates", "seats"))
        if number < 1 or seats < 1:
            raise BadBallots("BAD_HEAD", self._line)
        if number > MOST_CANDIDATES:
            raise BadBallots("TOO_MANY_CANDIDATES", self._line, str(number))
        return number, seats

    def _whole(self, code: str) -> int:
        token = self._take()
        plain = token.word.isascii() and token.word.isdigit()
        if token.quoted or not plain or len(token.word) > _MOST_DIGITS:
            raise BadBallots(code, token.line, token.word)
        return int(token.word)

    def _withdrawn(self, number: int) -> set[int]:
        gone: set[int] = set()
        while self._next is not None and re.fullmatch(r"-[0-9]+", self._next.word, re.ASCII):
            token = self._take()
            candidate = int(token.word[1 : _MOST_DIGITS + 1])
            if not 1 <= candidate <= number:
                raise BadBallots("WITHDRAWN_UNKNOWN", token.line, token.word)
            gone.add(candidate - 1)
            if self._next and self._next.line == token.line and self._next.word[0] != "-":
                # Who withdrew stands on a line of its own: this is a ballot counted less than once.
                raise BadBallots("COUNT_TOO_SMALL", token.line, token.word)
        if len(gone) == number:
            raise BadBallots("NO_CANDIDATES", self._line)
        return gone

    def _papers(self, place: dict[int, int], gone: set[int]) -> Iterator[Paper]:
        while True:
            first = self._take()
            if first.quoted:
                raise BadBallots("BALLOTS_NOT_ENDED", first.line, first.word)
            if first.word == "0":
                return
            if first.word.startswith("["):
                raise BadBallots("EXTENSION", first.line, first.word)
            count = read_count(first.word, first.line)
            tiers = self._tiers(first.line, place, gone)
            yield Paper(first.line, Ballot(tiers, count))

    def _tiers(
        self, line: int, place: dict[int, int], gone: set[int]
    ) -> tuple[tuple[int, ...], ...]:
        """Read the candidates up to the 0 that ends the ballot."""
        tiers: list[tuple[int, ...]] = []
        while True:
            token = self._take()
            if token.quoted or token.line != line:
                raise BadBallots("BALLOT_NOT_ENDED", line)
            if token.word == "0":
                return tuple(tiers)
            if token.word == "-":
                continue
            if not _RANK.fullmatch(token.word):
                raise BadBallots("BAD_RANK", token.line, token.word)
            tier = _tier(token.word, place, gone)
            if tier:
                tiers.append(tier)

    def _name(self) -> str:
        if self._next is None:
            raise BadBallots("NAME_MISSING", self._line)
        token = self._take()
        if not token.quoted:
            raise BadBallots("NAME_NOT_QUOTED", token.line, token.word)
        return " ".join(token.word.split())

    def _rest(self) -> None:
        """Pass over a source and a remark in quotes, as Wichmann's programs add them."""
        while self._next is not None:
            token = self._take()
            if not token.quoted:
                raise BadBallots("TOO_MUCH", token.line, token.word)


def _tier(word: str, place: dict[int, int], gone: set[int]) -> tuple[int, ...]:
    found = [int(each[:_MOST_DIGITS]) - 1 for each in word.split("=")]
    return tuple(place.get(each, -1) for each in found if each not in gone)


def _tokens(text: str) -> Iterator[_Token]:
    line = 1
    for found in _TOKEN.finditer(text):
        if found["name"] is not None:
            yield _Token(line, found["name"], quoted=True)
        elif found["word"] is not None:
            yield _Token(line, found["word"])
        elif found["odd"] is not None:
            raise BadBallots("BAD_SIGN", line, found["odd"])
        line += found[0].count("\n")


FORMAT: BallotFormat = Blt()
"""The format that this file adds."""
