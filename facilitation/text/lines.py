"""Line numbers that mean the same on paper, projector and laptop, for ever."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from operator import attrgetter

import msgspec

from facilitation.pattern import UnicodePattern
from facilitation.text.versions import normalise

LINE_ALGORITHM = 1
"""The algorithm that new texts are numbered by; older ones stay available by number."""

# Every character here is one grapheme and one column wide, so that length is width.
_PLAIN = UnicodePattern(
    "[\x20-\x7e\xa0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*"
)
# Every character here is one grapheme, as in most Chinese and Japanese.
_SINGLE = UnicodePattern(
    "[\x20-\x7e\u3000-\u3029\u3041-\u3096\u30a1-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*"
)
# Wide ranges are written out, not asked of the Unicode tables of the day: those grow
# with each Python, and a line number must not move.
_WIDE = UnicodePattern(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff"
    "\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\U0001f1e6-\U0001f1ff\U0001f300-\U0001f64f"
    "\U0001f680-\U0001f6ff\U0001f900-\U0001f9ff\U0001fa70-\U0001faff\U00020000-\U0003fffd]"
)
_BREAK_ANYWHERE = UnicodePattern(
    r"[\u2e80-\u2fff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd]"
)
# Closing punctuation and small kana, which never begin a line.
_NO_LINE_START = frozenset(
    "、。\uff0c\uff0e\uff01\uff1f\uff1b\uff1a\uff09」』】〉》\u3015\uff3d\uff5dー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
_GRAPHEME = UnicodePattern(r"\X")
_FIRST_MARK = "\u0300"
_EMOJI_STYLE = "\ufe0f"
_NARROWEST = 2  # columns; a wide character must fit

_Span = tuple[int, int]


class UnknownAlgorithm(Exception):  # noqa: N818 - a text from the future is no error
    """This program does not know the line algorithm a text was numbered by.

    `algorithm` is the number asked for; known are 1 to `LINE_ALGORITHM`.
    """

    def __init__(self, algorithm: int) -> None:
        super().__init__(algorithm)
        self.algorithm = algorithm


class Line(msgspec.Struct, frozen=True):
    """One numbered line: `text` is the normalised text from `start` to `end`.

    Numbers count from 1; offsets are code points of the normalised text. The spaces at
    which a line was broken belong to no line.
    """

    number: int
    text: str
    start: int
    end: int


def numbered_lines(text: str, width: int = 80, algorithm: int = LINE_ALGORITHM) -> tuple[Line, ...]:
    """The numbered lines of the normalised `text`, at most `width` columns each.

    Independent of fonts and windows: lines break at word ends, between Chinese and
    Japanese characters, and inside a word only if it is wider than a line, then between
    graphemes. Wide characters count two columns. Blank lines bear no number. Linear in
    time. Raises `UnknownAlgorithm`, and ValueError for a width under 2.
    """
    if width < _NARROWEST:
        raise ValueError(width)
    if algorithm not in _algorithms():
        raise UnknownAlgorithm(algorithm)
    return _numbered(normalise(text), width, algorithm)


@lru_cache(maxsize=16)
def _numbered(normal: str, width: int, algorithm: int) -> tuple[Line, ...]:
    """The lines of a normal text; a hand-out of its amendments asks for them again and again."""
    return tuple(
        Line(number, normal[start:end], start, end)
        for number, (start, end) in enumerate(_algorithms()[algorithm](normal, width), start=1)
    )


def columns(text: str) -> int:
    """How many columns a text of one line takes: two for a wide character, one for any other."""
    if _is_plain(text):
        return len(text)
    return sum(_columns(text[low:high]) for low, high in pairwise(_boundaries(text)))


def cut_at(text: str, starts: Sequence[int]) -> tuple[str, ...]:
    """A text of one line in parts, each from one of the columns `starts` to the next."""
    if _is_plain(text):
        places = list(starts)
    else:
        graphemes = _boundaries(text)
        wide = (_columns(text[low:high]) for low, high in pairwise(graphemes))
        reached = list(accumulate(wide, initial=0))
        last = len(graphemes) - 1
        places = [graphemes[min(bisect_left(reached, each), last)] for each in starts]
    return tuple(text[low:high] for low, high in pairwise([*places, len(text)]))


def line_at(lines: tuple[Line, ...], offset: int) -> int:
    """The number of the line that `offset` is in, or the last one before it.

    An offset in the blank space between two lines counts to the upper one; before the
    first line to the first. 0 if there are no lines.
    """
    if not lines:
        return 0
    at = bisect_right(lines, offset, key=attrgetter("start"))
    return lines[max(at - 1, 0)].number


def _algorithms() -> dict[int, Callable[[str, int], Iterator[_Span]]]:
    return {1: _spans_1}


def _spans_1(text: str, width: int) -> Iterator[_Span]:
    start = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            wrap = _wrapped_plain if _is_plain(line) else _wrapped
            for low, high in wrap(line, width):
                yield start + low, start + high
        start += len(line) + 1


def _is_plain(line: str) -> bool:
    if max(line, default="") < _FIRST_MARK and line.isprintable():
        return True  # the same answer, without loading the library of patterns
    return _PLAIN.made.fullmatch(line) is not None


def _wrapped_plain(line: str, width: int) -> Iterator[_Span]:
    """The same as `_wrapped` for a line whose characters are one column each; quicker."""
    word = _after_spaces(line, 0)
    start = 0 if word < width else word
    while len(line) - start > width:
        space = line.rfind(" ", max(word, start) + 1, start + width + 1)
        end = start + width if space < 0 else _before_spaces(line, space)
        yield start, end
        start = _after_spaces(line, end)
    yield start, len(line)


def _before_spaces(line: str, at: int) -> int:
    while line[at - 1] == " ":
        at -= 1
    return at


def _after_spaces(line: str, at: int) -> int:
    while at < len(line) and line[at] == " ":
        at += 1
    return at


def _wrapped(line: str, width: int) -> Iterator[_Span]:
    """The spans of one line of text: as many words to each as fit."""
    graphemes = _boundaries(line)
    columns = list(
        accumulate((_columns(line[low:high]) for low, high in pairwise(graphemes)), initial=0)
    )
    start, last = -1, -1
    for low, high in _words(line, graphemes):
        if start < 0:
            start = 0 if columns[low + 1] <= width else low
        elif columns[high] - columns[start] > width and last > start:
            yield graphemes[start], graphemes[last]
            start = low
        while columns[high] - columns[start] > width and high - start > 1:
            cut = max(start + 1, bisect_right(columns, columns[start] + width) - 1)
            yield graphemes[start], graphemes[cut]
            start = cut
        last = high
    yield graphemes[start], graphemes[last]


def _boundaries(line: str) -> Sequence[int]:
    if _SINGLE.made.fullmatch(line):
        return range(len(line) + 1)
    return [*(found.start() for found in _GRAPHEME.made.finditer(line)), len(line)]


def _words(line: str, graphemes: Sequence[int]) -> Iterator[_Span]:
    """The stretches, as positions in `graphemes`, between which a line may be broken."""
    begun = -1
    before = " "
    for at, (low, high) in enumerate(pairwise(graphemes)):
        grapheme = line[low:high]
        if begun >= 0 and (grapheme == " " or _may_break(before, grapheme)):
            yield begun, at
            begun = -1
        if grapheme != " " and begun < 0:
            begun = at
        before = grapheme
    if begun >= 0:
        yield begun, len(graphemes) - 1


def _may_break(left: str, right: str) -> bool:
    if right[0] in _NO_LINE_START:
        return False
    return bool(_BREAK_ANYWHERE.made.match(left) or _BREAK_ANYWHERE.made.match(right))


def _columns(grapheme: str) -> int:
    return 2 if _WIDE.made.match(grapheme) or _EMOJI_STYLE in grapheme else 1
