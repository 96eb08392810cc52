"""Finding the words that somebody named, whole and in their place."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping

from facilitation.pattern import pattern
from facilitation.text.changes import EditProblem, bounded
from facilitation.text.lines import line_at, numbered_lines
from facilitation.text.sentences import sentence_around
from facilitation.text.tokens import token_list
from facilitation.text.versions import normalise

_QUOTES = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "\u201a": "'"}
)
_DASHES = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
_TYPED: Mapping[str, str] = {
    **_DASHES,
    "\u00d7": "x",
    "\u2044": "/",
    "\u2032": "'",
    "\u2033": '"',
    "\u0640": "",
}
"""What a text may hold that no keyboard has, where Unicode does not say how people type it."""

_POINTS = pattern("[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
"""Vowels and signs of Hebrew and Arabic, which are mostly left out where one types."""

_MOST_NEAR = 3
_MOST_PLACES = 100
_VOCABULARY = 20_000

_Span = tuple[int, int]


def find(
    text: str, words: str, near_line: int | None = None, occurrence: int | None = None
) -> _Span:
    """Where `words` stand in the normalised `text`, as offsets.

    Whole words only; any spaces and line ends between them match any others; curly and
    straight quotes are equal. The exact case is looked for first; failing that, any
    case; failing that, dashes of any kind are equal to hyphens, … to three dots, ² to 2, ½ to
    1/2, × to x, primes to apostrophes, and letters of another width to the usual ones; points of
    Hebrew and Arabic, and what cannot be seen, need not be there.
    Several places: `occurrence` (from 1, in reading order) or `near_line` (80 columns)
    chooses; else, and where two are equally near, `EditProblem` words_more_than_once with
    the places (a hundred at most). None: words_not_found with what comes closest.
    """
    bounded(words)
    found = occurrences(text, words)
    if not found:
        near = _nearest(text, words)
        passages = tuple(text[start:end] for start, end in near)
        raise EditProblem(
            "words_not_found", _lines(text, near), words, passages, _around(text, near)
        )
    if len(found) == 1 and occurrence in (None, 1):
        return found[0]
    lines = numbered_lines(text)
    numbers = tuple(line_at(lines, start) for start, _ in found)
    if occurrence is not None and 1 <= occurrence <= len(found):
        return found[occurrence - 1]
    if near_line is not None and occurrence is None:
        away = [abs(number - near_line) for number in numbers]
        if away.count(min(away)) == 1:
            return found[away.index(min(away))]
    shown = found[:_MOST_PLACES]
    raise EditProblem(
        "words_more_than_once", numbers[:_MOST_PLACES], words, (), _around(text, shown)
    )


def occurrences(text: str, words: str) -> list[_Span]:
    """All places where `words` stand, as `find` counts them, in reading order."""
    words = normalise(words)
    found = _places(text, words, str) or _places(text, words, str.casefold)
    return found or _as_typed(text, words)


def _as_typed(text: str, words: str) -> list[_Span]:
    """The places where `words` stand if the text is read as a keyboard writes it."""
    typed, origins = _with_origins(text)
    wanted, _ = _with_origins(words)
    if (typed, wanted) == (text, words):
        return []
    found = _places(typed, wanted, str) or _places(typed, wanted, str.casefold)
    whole = (span for span in found if _between(origins, *span))
    return [(origins[start], origins[end]) for start, end in whole]


def _with_origins(text: str) -> tuple[str, list[int]]:
    """A text as a keyboard writes it, and from which offset each of its characters comes."""
    parts = [each if each.isascii() else _typed(each) for each in text]
    origins = [at for at, part in enumerate(parts) for _ in part]
    return "".join(parts), [*origins, len(text)]


def _typed(character: str) -> str:
    if unicodedata.category(character) == "Cf" or _POINTS.match(character):
        return ""
    if character in _TYPED:
        return _TYPED[character]
    compatible = unicodedata.normalize("NFKC", character)
    typed = "".join(_TYPED.get(each, each) for each in compatible)
    return typed if typed.isascii() else character


def _between(origins: list[int], start: int, end: int) -> bool:
    """Whether a place begins and ends between characters of the text, never within one."""
    return all(at == 0 or origins[at - 1] != origins[at] for at in (start, end))


def _lines(text: str, spans: list[_Span]) -> tuple[int, ...]:
    lines = numbered_lines(text) if spans else ()
    return tuple(line_at(lines, start) for start, _ in spans)


def _around(text: str, spans: list[_Span]) -> tuple[str, ...]:
    return tuple(sentence_around(text, start, end) for start, end in spans)


def _keys(text: str, case: Callable[[str], str]) -> tuple[list[str], list[_Span]]:
    """The words of a text as they are compared, each with where it stands."""
    keys: list[str] = []
    spans: list[_Span] = []
    at = 0
    for token in token_list(text):
        end = at + len(token)
        if not token.isspace():
            keys.append(case(token.translate(_QUOTES)))
            spans.append((at, end))
        at = end
    return keys, spans


def _places(text: str, words: str, case: Callable[[str], str]) -> list[_Span]:
    wanted, _ = _keys(words, case)
    keys, spans = _keys(text, case)
    if not wanted:
        return []
    size = len(wanted)
    found: list[_Span] = []
    at = 0
    while at + size <= len(keys):
        if keys[at] == wanted[0] and keys[at : at + size] == wanted:
            found.append((spans[at][0], spans[at + size - 1][1]))
            at += size
        else:
            at += 1
    return found


def nearest(text: str, words: str) -> tuple[str, ...]:
    """Up to three passages of `text` as long as `words` that come closest to them, best first."""
    return tuple(text[start:end] for start, end in _nearest(text, words))


def _nearest(text: str, words: str) -> list[_Span]:
    # Loaded here: a start shows amendments, and looks for no words.
    from difflib import get_close_matches

    wanted, _ = _keys(normalise(words), str.casefold)
    keys, spans = _keys(text, str.casefold)
    if not wanted or not keys:
        return []
    passages = _sharing(wanted, keys, spans) if len(wanted) > 1 else []
    for word in wanted:
        if len(passages) >= _MOST_NEAR or not word[0].isalnum():
            continue
        first = dict(zip(reversed(keys[:_VOCABULARY]), reversed(spans[:_VOCABULARY]), strict=True))
        passages += [first[like] for like in get_close_matches(word, first)]
    different: dict[str, _Span] = {}
    for start, end in passages:
        different.setdefault(text[start:end], (start, end))
    return list(different.values())[:_MOST_NEAR]


def _sharing(wanted: list[str], keys: list[str], spans: list[_Span]) -> list[_Span]:
    """The passages that share most words, at least half, with those wanted."""
    size = min(len(wanted), len(keys))
    missing = Counter(wanted)
    shared = 0
    scores: list[int] = []
    for at, key in enumerate(keys):
        shared += missing[key] > 0
        missing[key] -= 1
        if at >= size:
            gone = keys[at - size]
            missing[gone] += 1
            shared -= missing[gone] > 0
        if at >= size - 1:
            scores.append(shared)
    best = max(scores)
    if 2 * best < len(wanted):
        return []
    starts = [at for at, score in enumerate(scores) if score == best][:_MOST_NEAR]
    return [(spans[at][0], spans[at + size - 1][1]) for at in starts]
