"""Saying an edit back: what it strikes and inserts, in which line, after which words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from enum import StrEnum
from operator import attrgetter

import msgspec

from facilitation.text.anew import FEW_WORDS, written_anew
from facilitation.text.blocks import Block, Kind, block_at, blocks
from facilitation.text.changes import Edit, Hunk, shifted, spliced
from facilitation.text.lines import LINE_ALGORITHM, Line, line_at, numbered_lines
from facilitation.text.moves import Move, moves
from facilitation.text.paragraphs import paragraphs
from facilitation.text.reach import word_count
from facilitation.text.tidy import tidy
from facilitation.text.tokens import token_list
from facilitation.text.versions import normalise

_MOST_WORDS = 4
"""Words that say after or before what something is inserted."""


class Code(StrEnum):
    """The forms of an amendment (RONR §12), and what else a hunk may do."""

    STRIKE = "STRIKE"
    INSERT = "INSERT"
    STRIKE_INSERT = "STRIKE_INSERT"
    STRIKE_PARAGRAPH = "STRIKE_PARAGRAPH"
    ADD_PARAGRAPH = "ADD_PARAGRAPH"
    SUBSTITUTE_PARAGRAPH = "SUBSTITUTE_PARAGRAPH"
    SUBSTITUTE_WHOLE = "SUBSTITUTE_WHOLE"
    MOVE = "MOVE"
    SPACING = "SPACING"
    """Only spaces or line ends change."""


class Saying(msgspec.Struct, frozen=True):
    """One change, with what it takes to say it.

    `first` to `last` are the numbers of the lines it touches (0 in an empty text). What is
    added or moved comes in the line `to` (INSERT), or after it (ADD_PARAGRAPH, MOVE); 0 is before
    the first line. `struck` and `inserted` are the words without the spaces around them.
    `after` are the words before the place, `before` those that follow where nothing stands before
    it in the line: as many, at most four, as tell the place from others in that line.
    `nth` of `count` says which of the like words in the line is struck. `block` is what
    is changed as a whole, or what the words stand in; `paragraph` its number as `paragraphs`
    counts, the one after which a paragraph is added.
    """

    code: Code
    first: int
    last: int
    struck: str = ""
    inserted: str = ""
    after: str = ""
    before: str = ""
    nth: int = 1
    count: int = 1
    block: Kind = Kind.PARAGRAPH
    paragraph: int = 0
    to: int = 0


def said(
    text: str, edit: Edit, width: int = 80, algorithm: int = LINE_ALGORITHM
) -> tuple[Saying, ...]:
    """What an edit does, in reading order; nothing for an edit that has become pointless.

    Words are said as they are struck and inserted. A block that is struck or inserted whole is
    said as a whole; so is one with two changes that loses two thirds of its words, or three and
    half of them, and the text itself where that is so of every block. What moved is said once.
    Raises `EditProblem` base_differs.
    """
    base = normalise(text)
    hunks = tidy(base, edit).hunks
    return tuple(_Teller(base, hunks, width, algorithm).told()) if hunks else ()


class _Piece(msgspec.Struct, frozen=True):
    """A hunk, or what is left of it beside what moved."""

    start: int
    strike: str
    insert: str


class _Teller:
    """What is known of one text and the changes to it."""

    def __init__(self, text: str, hunks: tuple[Hunk, ...], width: int, algorithm: int) -> None:
        self._text = text
        self._hunks = hunks
        self._lines = numbered_lines(text, width, algorithm)
        self._blocks = blocks(text)
        self._paragraphs = paragraphs(text)

    def told(self) -> Iterator[Saying]:
        moved = moves(self._text, self._hunks)
        anew = {} if moved else written_anew(self._blocks, self._hunks)
        if anew and len(anew) == len(self._blocks) and len(self._hunks) > 1:
            yield self._substituted(
                0, len(self._text), spliced(self._text, self._hunks), whole=True
            )
            return
        by_strike = {(move.struck_by, move.start): move for move in moved}
        done: set[int] = set()
        for index, hunk in enumerate(self._hunks):
            block = block_at(self._blocks, hunk.start)
            if block in anew:
                if block not in done:
                    done.add(block)
                    yield self._anew(self._blocks[block], anew[block])
                continue
            away = [move for (by, _), move in sorted(by_strike.items()) if by == index]
            here = [move for move in moved if move.inserted_by == index]
            yield from map(self._moved, away)
            for piece in _left(hunk, away, here):
                yield from self._each(piece)

    def _anew(self, block: Block, hunks: tuple[Hunk, ...]) -> Saying:
        inner = tuple(shifted(each, -block.start) for each in hunks)
        return self._substituted(block.start, block.end, spliced(block.text, inner))

    def _substituted(self, start: int, end: int, new: str, *, whole: bool = False) -> Saying:
        first, last = self._numbers(start, end)
        return Saying(
            Code.SUBSTITUTE_WHOLE if whole else Code.SUBSTITUTE_PARAGRAPH,
            first,
            last,
            self._text[start:end].strip(),
            new.strip(),
            block=self._kind(start),
            paragraph=0 if whole else self._paragraph(start),
        )

    def _moved(self, move: Move) -> Saying:
        first, last = self._numbers(move.start, move.end)
        return Saying(
            Code.MOVE,
            first,
            last,
            move.text.strip(),
            block=self._kind(move.start),
            paragraph=self._paragraph(move.start),
            to=self._above(move.to),
        )

    def _each(self, piece: _Piece) -> Iterator[Saying]:
        """Say items of a list and rows of a table one by one, where several stand side by side."""
        struck, added = self._struck_items(piece), self._added_items(piece)
        in_part = bool(piece.strike.strip()) != bool(struck)
        in_part = in_part or bool(piece.insert.strip()) != bool(added)
        if in_part or max(len(struck), len(added)) <= 1:
            yield self._one(piece)
            return
        for old, new in zip(struck, added, strict=False):
            yield self._one(_pair(old, new))
        for old in struck[len(added) :]:
            yield self._one(_Piece(old.start, old.text, ""))
        place = struck[-1].end if struck else piece.start
        for new in added[len(struck) :]:
            yield self._one(_Piece(place, "", f"\n{new.text}\n"))

    def _struck_items(self, piece: _Piece) -> tuple[Block, ...]:
        """The items and rows that a piece strikes whole, but perhaps for the marks before them."""
        words = piece.strike.strip()
        if not words:
            return ()
        start = piece.start + len(piece.strike) - len(piece.strike.lstrip())
        first = block_at(self._blocks, start)
        last = block_at(self._blocks, start + len(words) - 1)
        found = self._blocks[max(first, 0) : last + 1]
        begins = bool(found) and found[0].start <= start <= found[0].body
        if not begins or found[-1].end != start + len(words):
            return ()
        return _items(found)

    def _added_items(self, piece: _Piece) -> tuple[Block, ...]:
        """The items and rows that come in whole, for others or as lines of their own."""
        struck, end = self._struck_items(piece), piece.start + len(piece.strike)
        if not piece.insert.strip() or (not struck and not self._stands_alone(piece)):
            return ()
        low, high = (struck[0].start, struck[-1].end) if struck else (piece.start, piece.start)
        return _items(blocks(self._text[low : piece.start] + piece.insert + self._text[end:high]))

    def _one(self, piece: _Piece) -> Saying:
        struck, inserted = piece.strike.strip(), piece.insert.strip()
        start = piece.start + len(piece.strike) - len(piece.strike.lstrip())
        end = start + len(struck)
        if not struck and not inserted:
            first, last = self._numbers(piece.start, piece.start + len(piece.strike))
            return Saying(Code.SPACING, first, last, block=self._kind(start))
        if not struck:
            return self._inserted(piece, inserted)
        first, last = self._numbers(start, end)
        if inserted and word_count(struck) >= FEW_WORDS and self._is_rewritten(start, end):
            return self._rewritten(start, end, inserted)
        if not inserted and self._is_whole(start, end):
            return Saying(
                Code.STRIKE_PARAGRAPH,
                first,
                last,
                struck,
                block=self._kind(start),
                paragraph=self._paragraph(start),
            )
        nth, count = self._which(start, struck)
        return Saying(
            Code.STRIKE_INSERT if inserted else Code.STRIKE,
            first,
            last,
            struck,
            inserted,
            self._after(start),
            "" if self._after(start) else self._before(end),
            nth,
            count,
            self._kind(start),
            self._paragraph(start),
        )

    def _inserted(self, piece: _Piece, inserted: str) -> Saying:
        place = piece.start
        first = self._line(place)
        if not self._stands_alone(piece):
            after = self._after(place)
            before = "" if after else self._before(place)
            return Saying(
                Code.INSERT,
                first,
                first,
                "",
                inserted,
                after,
                before,
                block=self._kind(place),
                paragraph=self._paragraph(place),
                to=first,
            )
        new = blocks(inserted)
        return Saying(
            Code.ADD_PARAGRAPH,
            first,
            first,
            "",
            inserted,
            block=new[0].kind if new else Kind.PARAGRAPH,
            paragraph=self._paragraph(place) if place else 0,
            to=self._above(place),
        )

    def _stands_alone(self, piece: _Piece) -> bool:
        """Whether what comes in comes as lines of its own, or nothing comes in."""
        if not piece.insert.strip():
            return True
        before = self._text[piece.start - 1 : piece.start] or "\n"
        end = piece.start + len(piece.strike)
        after = self._text[end : end + 1] or "\n"
        lead = piece.insert[: len(piece.insert) - len(piece.insert.lstrip())]
        trail = piece.insert[len(piece.insert.rstrip()) :]
        if not piece.strike and self._text and "\n" not in piece.insert:
            return False
        return (before == "\n" or "\n" in lead) and (after == "\n" or "\n" in trail)

    def _is_whole(self, start: int, end: int) -> bool:
        """Whether a passage is a block, or several."""
        first, last = block_at(self._blocks, start), block_at(self._blocks, max(start, end - 1))
        return first >= 0 and self._blocks[first].start == start and self._blocks[last].end == end

    def _is_rewritten(self, start: int, end: int) -> bool:
        """Whether of its blocks nothing is left but punctuation and marks."""
        first, last = block_at(self._blocks, start), block_at(self._blocks, end - 1)
        if first < 0:
            return False
        low, high = self._blocks[first].start, self._blocks[last].end
        others = [hunk for hunk in self._hunks if low <= hunk.start < high]
        around = self._text[self._blocks[first].body : start] + self._text[end:high]
        return len(others) == 1 and word_count(around) == 0

    def _rewritten(self, start: int, end: int, inserted: str) -> Saying:
        first, last = block_at(self._blocks, start), block_at(self._blocks, end - 1)
        low = min(start, self._blocks[first].body)
        high = self._blocks[last].end
        new = self._text[low:start] + inserted + self._text[end:high]
        whole = (first, last) == (0, len(self._blocks) - 1) and self._blocks[0].body == 0
        return self._substituted(low, high, new, whole=whole)

    def _numbers(self, start: int, end: int) -> tuple[int, int]:
        return self._line(start), self._line(max(start, end - 1))

    def _line(self, offset: int) -> int:
        return line_at(self._lines, offset)

    def _above(self, place: int) -> int:
        """The number of the line that a new line at `place` comes after; 0 before the first."""
        if not self._text[:place].strip():
            return 0
        # At the very beginning of a line, what comes in comes above it.
        at_start = self._text[place - 1 : place] == "\n"
        return self._line(place - 1 if at_start else place)

    def _kind(self, offset: int) -> Kind:
        index = block_at(self._blocks, offset)
        return self._blocks[index].kind if index >= 0 else Kind.PARAGRAPH

    def _paragraph(self, offset: int) -> int:
        return bisect_right(self._paragraphs, offset, key=attrgetter("start"))

    def _line_of(self, offset: int) -> Line | None:
        number = self._line(offset)
        return self._lines[number - 1] if number else None

    def _which(self, start: int, words: str) -> tuple[int, int]:
        """Which of the like words in its line the struck ones are, and how many there are."""
        line = self._line_of(start)
        if line is None:
            return 1, 1
        places = _places(line.text, words)
        at = start - line.start
        if at not in places:
            return 1, 1
        return places.index(at) + 1, len(places)

    def _after(self, place: int) -> str:
        """The words before a place in its line, as few as tell it from others."""
        line = self._line_of(place)
        if line is None:
            return ""
        before = line.text[: max(0, place - line.start)].rstrip()
        return _fewest(line.text, before, last=True)

    def _before(self, place: int) -> str:
        line = self._line_of(place)
        if line is None:
            return ""
        after = line.text[max(0, place - line.start) :].lstrip()
        return _fewest(line.text, after, last=False)


def _left(hunk: Hunk, away: list[Move], here: list[Move]) -> Iterator[_Piece]:
    """What a hunk does beside moving: pieces of it, each with words of its own."""
    if not away and not here:
        yield _Piece(hunk.start, hunk.strike, hunk.insert)
        return
    struck: list[tuple[int, str]] = []
    at = hunk.start
    for move in away:
        struck.append((at, hunk.strike[at - hunk.start : move.start - hunk.start]))
        at = move.end
    struck.append((at, hunk.strike[at - hunk.start :]))
    inserted: list[str] = []
    low = 0
    for move in sorted(here, key=attrgetter("low")):
        inserted.append(hunk.insert[low : move.low])
        low = move.high
    inserted.append(hunk.insert[low:])
    struck = [(start, words) for start, words in struck if words.strip()]
    inserted = [words for words in inserted if words.strip()]
    if len(struck) == len(inserted) == 1:
        yield _Piece(*struck[0], inserted[0])
        return
    for start, words in struck:
        yield _Piece(start, words, "")
    for words in inserted:
        yield _Piece(hunk.start, "", words if "\n" in words else f"\n{words}\n")


def _pair(old: Block, new: Block) -> _Piece:
    """One item in the place of another: their words, where they have the same mark."""
    mark = old.body - old.start
    if old.text[:mark] != new.text[: new.body - new.start]:
        return _Piece(old.start, old.text, new.text)
    return _Piece(old.body, old.text[mark:], new.text[mark:])


def _items(found: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, if all of them are items or rows; else none."""
    return found if {each.kind for each in found} <= {Kind.ITEM, Kind.ROW} else ()


def _places(line: str, words: str) -> list[int]:
    """Where words stand whole in a line."""
    ends = {0}
    at = 0
    for token in token_list(line):
        at += len(token)
        ends.add(at)
    found: list[int] = []
    at = line.find(words)
    while at >= 0:
        if at in ends and at + len(words) in ends:
            found.append(at)
        at = line.find(words, at + 1)
    return found


def _fewest(line: str, words: str, *, last: bool) -> str:
    """As few words, from the near end of `words`, as stand only once in the line; at most four."""
    tokens = token_list(words)
    if last:
        tokens.reverse()
    taken: list[str] = []
    number = 0
    for token in tokens:
        taken.append(token)
        if token.isspace():
            continue
        number += token[0].isalnum()
        said = "".join(reversed(taken) if last else taken)
        if number and (len(_places(line, said)) == 1 or number == _MOST_WORDS):
            return said
    return "".join(reversed(taken) if last else taken).strip()
