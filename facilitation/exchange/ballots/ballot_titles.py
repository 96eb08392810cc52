"""What the titles of a spreadsheet of ballots say: places, how many there are, what stands beside.

Survey programs write the question into each title, and the option or the place behind it in
brackets: ``Your order [Tents]``; voting machines write the place within it: ``1ST CHOICE MAYOR``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from facilitation.exchange.ballots.ballot_file import fold_name, plain
from facilitation.exchange.words import words_in

_KINDS = words_in("ballots")["titles"]
_OF_BALLOTS = re.compile(f"(?:{'|'.join(_KINDS['of_ballots'])}) ?#?[0-9]{{1,4}}")
_PLACES = "|".join(_KINDS["of_places"])
_ORDINAL = r"st|nd|rd|th|\.|er|ère|re|e|ème|º|ª"
_PLACE = re.compile(
    rf"(?:(?P<word>{_PLACES})\s*)?(?P<number>[0-9]{{1,3}})(?P<ordinal>{_ORDINAL})?"
    rf"(?P<behind>\s+(?:{_PLACES}))?"
)
_ORDINALS = {word: n for n, words in words_in("ballots")["ordinals"].items() for word in words}
_IN_BRACKETS = re.compile(r"(?P<question>.*\S)\s*\[(?P<inside>[^\[\]]+)\]")
_WITHIN = re.compile(
    rf"(?P<before>.*?)\b(?P<inside>(?:[0-9]{{1,3}}(?:{_ORDINAL})|{'|'.join(_ORDINALS)})\s+"
    rf"(?:{_PLACES})|(?:{_PLACES})\s*[0-9]{{1,3}})\b(?P<behind>.*)",
    re.IGNORECASE,
)


def read_titles(titles: Sequence[str]) -> tuple[list[str], dict[str, list[int]]]:
    """Return titles as people read them, and the columns of each question that several share.

    Such a question is left out of the titles.
    """
    whole = [plain(each) for each in titles]
    parts = [_parted(each) for each in whole]
    columns: dict[str, list[int]] = {}
    for number, (question, _) in enumerate(parts):
        columns.setdefault(question, []).append(number)
    shared = {each: found for each, found in columns.items() if each and len(found) > 1}
    read = zip(parts, whole, strict=True)
    return [inside if question in shared else title for (question, inside), title in read], shared


def _parted(title: str) -> tuple[str, str]:
    """Return the question in a title, empty where there is none, and the option or the place."""
    if found := _IN_BRACKETS.fullmatch(title):
        return found["question"], found["inside"].strip()
    if found := _WITHIN.fullmatch(title):
        around = filter(None, (found["before"].strip(" -:,"), found["behind"].strip(" -:,")))
        return " … ".join(around), found["inside"]
    return "", title


def counts_ballots(title: str) -> bool:
    return fold_name(title) in _KINDS["counts"]


def numbers_rows(title: str) -> bool:
    return fold_name(title) in _KINDS["first_alone"]


def stands_beside(title: str) -> bool:
    return fold_name(title) in _KINDS["beside"]


def tells_validity(title: str) -> bool:
    return fold_name(title) in _KINDS["validity"]


def are_of_options(title: str) -> bool:
    """Tell whether a title says that options stand below it, a row each."""
    return fold_name(title) in _KINDS["of_options"]


def is_a_ballot(title: str) -> bool:
    """Tell whether a title numbers a ballot, which stands below it: ``Voter 3``."""
    return bool(_OF_BALLOTS.fullmatch(fold_name(title)))


def place_in(title: str) -> re.Match[str] | None:
    """Return the place that a title names: ``1``, ``#2``, ``2nd``, ``Choice 3``, ``Erstwahl``."""
    words = [_ORDINALS.get(each, each) for each in fold_name(title).removeprefix("#").split()]
    if words and words[0].endswith(("wahl", "stimme")):
        stem = words[0].removesuffix("wahl").removesuffix("stimme")
        words[:1] = [f"{_ORDINALS[stem]}.", "wahl"] if stem in _ORDINALS else words[:1]
    elif words and words[0].isdecimal() and words[0] not in title and len(words) > 1:
        words[0] += "."
    return _PLACE.fullmatch(" ".join(words))


@lru_cache(maxsize=10_000)
def rank_in(cell: str) -> str:
    """Return the number of a rank in words, as ``2nd choice``, ``#2`` or ``Zweitwahl``."""
    found = place_in(cell)
    return found["number"] if found else ""
