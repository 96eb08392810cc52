"""The figures of texts: a thousand paragraphs, a thousand amendments (issue 4, "Must hold")."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from random import Random

from bench.spent import spent
from facilitation.text.changes import LONGEST, Edit, EditProblem, Hunk, apply
from facilitation.text.difference import between
from facilitation.text.lines import numbered_lines
from facilitation.text.numbering import wanted
from facilitation.text.rebase import conflict_map, rebase_all
from facilitation.text.selection import Waiting, as_it_would_read
from facilitation.text.taking import order
from facilitation.text.tokens import tokens
from facilitation.text.versions import version_id

PARAGRAPHS = 1_000
WORDS = 80
"""In each paragraph; half a million characters together."""

PLACES = 100
AMENDMENTS = 1_000
TIMES = 5

Figure = dict[str, str | float]


def measure() -> list[Figure]:
    """All figures of texts; the floor is one pass over the same text, which cuts it into words.

    0.3.0 had 0.7, 2.0, 1.2, 0.4, 3.6, 2.4, 0.03 and 24 times that, in this order; its map was
    one that could be kept up, which no window asked.
    """
    chance = Random(4)
    text, new = _texts(chance)
    edits = _edits(text, chance)
    floor = min(spent(lambda: tokens(text), TIMES))
    fresh = count()
    named = {f"A{number}": edit for number, edit in enumerate(edits)}
    waiting = [Waiting(name, edit) for name, edit in named.items()]
    adopted, later = edits[0], edits[1:]
    amended = apply(text, adopted)
    return [
        _figure("line numbers", lambda: _afresh(numbered_lines, text, fresh), floor, 1),
        _figure(f"difference in {PLACES} places", lambda: between(text, new), floor, 2.5),
        _figure("conflict map", lambda: conflict_map(named), floor, 0.1),
        _figure("all carried over", lambda: rebase_all(later, text, adopted, amended), floor, 0.6),
        _figure("order of taking them", lambda: order(text, waiting), floor, 3.2),
        _figure("all switched on", lambda: _all_on(text, waiting), floor, 1.8),
        _figure("10 MB refused", _refused, floor, 0.1),
        _figure("longest text, all rewritten", _longest(chance), floor, 29),
    ]


def _texts(chance: Random) -> tuple[str, str]:
    letters = "abcdefghijklmnop"
    known = ["".join(chance.choices(letters, k=chance.randint(2, 9))) for _ in range(3_000)]
    paragraphs = [chance.choices(known, k=WORDS) for _ in range(PARAGRAPHS)]
    text = _written(paragraphs)
    for number in chance.sample(range(PARAGRAPHS), PLACES):
        paragraphs[number] = [*paragraphs[number]]
        paragraphs[number][chance.randrange(WORDS)] = chance.choice(known)
    return text, _written(paragraphs)


def _written(paragraphs: list[list[str]]) -> str:
    return "\n\n".join(" ".join(words) + "." for words in paragraphs)


def _edits(text: str, chance: Random) -> list[Edit]:
    """Amendments at any words, each of them unlike the others."""
    version = version_id(text)
    found: list[Edit] = []
    places: list[tuple[int, str]] = []
    at = 0
    for token in tokens(text):
        if token[0].isalnum():
            places.append((at, token))
        at += len(token)
    for number, (start, word) in enumerate(chance.sample(places, AMENDMENTS)):
        hunk = Hunk(start, start + len(word), f"new{number}", word)
        found.append(Edit(version, (hunk,)))
    return found


def _afresh(work: Callable[[str], object], text: str, fresh: Iterator[int]) -> None:
    """As if the text had never been seen: what is remembered of a text is left out."""
    work(f"{next(fresh)} {text}")


def _all_on(text: str, waiting: list[Waiting]) -> None:
    as_it_would_read(text, waiting, {each.name for each in waiting})


def _refused() -> None:
    try:
        _typed("x " * 5_000_000)
    except EditProblem:
        return
    raise AssertionError("10 MB were taken")


def _typed(text: str) -> Edit:
    return wanted("We buy ten tents.", text)


def _longest(chance: Random) -> Callable[[], object]:
    known = [f"w{number}" for number in range(5_000)]
    one, other = (" ".join(chance.choices(known, k=LONGEST // 6))[: LONGEST - 1] for _ in range(2))
    return lambda: between(one, other)


def _figure(name: str, work: Callable[[], object], floor: float, limit: float) -> Figure:
    return _line(name, min(spent(work, TIMES)), floor, limit)


def _line(name: str, ours: float, floor: float, limit: float) -> Figure:
    return {
        "name": f"{PARAGRAPHS:,} paragraphs: {name}",
        "ratio": round(ours / floor, 2),
        "ours_ms": round(ours, 3),
        "floor_ms": round(floor, 3),
        "limit": limit,
    }
