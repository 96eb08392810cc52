"""Places above, names below them: the titles are 1, 2, 3 or 1st, 2nd, 3rd, the best first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping

from facilitation.decisions.ballots import OVERVOTED, Ballot
from facilitation.exchange.ballots.ballot_file import (
    BadBallots,
    BallotFile,
    Layout,
    checked_names,
    fold_name,
)
from facilitation.exchange.ballots.ballot_titles import place_in, stands_beside
from facilitation.exchange.ballots.empty_places import is_overvote
from facilitation.exchange.ballots.sheets.cells import are_in_order, is_rank
from facilitation.exchange.ballots.sheets.sheet import Sheet
from facilitation.exchange.words import words_in
from facilitation.people.names import fold, unmarked

_FEW = 2
_BETWEEN_NAMES = r"[\W_]+(?:(?:and|und|et|y|e|en|i|or|oder|ou|o)\s+)?"
_BETWEEN = re.compile(r"[=>;|/&+,]|\s(?:and|und|et|or|oder|ou)\s")
_ADDED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|[\"“„«][^\"“”»]*[\"“”»]")
"""What stands in brackets or quotes beside a name, such as a party or a nickname."""


def read(sheet: Sheet) -> BallotFile | None:
    """Read it where this was said, or titles are places; whoever is named below is a candidate.

    Raises BadBallots: it may as well be ranks below names, or who is named is not plain.
    """
    places = {n: found for n in sheet.columns if (found := place_in(sheet.titles[n]))}
    said = sheet.known.layout
    if not sheet.by_place or said is Layout.NAMES or not (said or _are_places(sheet, places)):
        return None
    if not places:
        raise BadBallots("NO_PLACES", sheet.line, ", ".join(sheet.titles))
    sheet.take(places)
    below = map(sheet.below, sorted(places, key=lambda n: int(places[n]["number"])))
    rows = [[each for each in row if each] for row in zip(*below, strict=True)]
    names: dict[str, tuple[int, str]] = {}
    for (line, _), row in zip(sheet.rows, rows, strict=True):
        for each in row:
            if not is_overvote(each):
                names.setdefault(fold_name(each), (line, each))
    often = Counter(fold_name(each) for row in rows for each in row)
    ends = len(rows) > _FEW and len(rows[-1]) == 1 and all(len(each) > 1 for each in rows[:-1])
    for (line, _), row in zip(sheet.rows, rows, strict=True):
        alone = bool(row) and all(often[fold_name(each)] == 1 for each in row)
        apart = line in sheet.below_empty or (ends and row is rows[-1])
        if alone and apart and not sheet.candidates:
            raise BadBallots("ROW_ALONE", line, row[0])
    listed = sorted(names)
    place = {each: number for number, each in enumerate(listed)}
    candidates = checked_names(tuple(names[each][1] for each in listed), sheet.line)
    _check_names(sheet, names)
    ranked = ([OVERVOTED if is_overvote(e) else place[fold_name(e)] for e in row] for row in rows)
    return sheet.made(candidates, (Ballot(tuple((e,) for e in each)) for each in ranked))


def _are_places(sheet: Sheet, places: Mapping[int, re.Match[str]]) -> bool:
    """Tell whether the titles are 1 up to some number, and what is below no ranks of options.

    Raises BadBallots: it may be either.
    """
    if not places or not are_in_order([str(int(each["number"])) for each in places.values()]):
        return False
    left = {n: sheet.titles[n] for n in sheet.columns if n not in places}
    others = [n for n, title in left.items() if not stands_beside(title)]
    below = {fold_name(e) for n in places for e in sheet.filled(n) if not is_overvote(e)}
    ranks = bool(below) and all(map(is_rank, below))
    ranked = any(sheet.holds_ranks(n) for n in others)
    in_words = any(each["ordinal"] or each["behind"] for each in places.values())
    if not in_words and (ranked if ranks else others and not below):
        return False
    if ranks and (ranked or not in_words):
        return _settled_by_candidates(sheet, below)
    return True


def _settled_by_candidates(sheet: Sheet, below: Collection[str]) -> bool:
    """Choose by the names that were given; where they settle nothing, ask."""
    above = all(map(sheet.stands, sheet.columns))
    if sheet.candidates and above != (sheet.candidates.issuperset(below)):
        return not above
    titles = ", ".join(sheet.titles[n] for n in sheet.columns)
    raise BadBallots("TWO_LAYOUTS", sheet.line, titles)


def _check_names(sheet: Sheet, names: Mapping[str, tuple[int, str]]) -> None:
    """Raise BadBallots: a cell names several, or two names may be one."""
    known = sheet.candidates | names.keys()
    one = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    several = re.compile(rf"(?:{one})(?:(?:{_BETWEEN_NAMES})(?:{one}))+")
    written = {_words(key): name for key, (_, name) in reversed([*names.items()])}
    for key, (line, name) in names.items():
        if key in sheet.candidates:
            continue
        parts = [each.strip() for each in _BETWEEN.split(key)]
        if several.fullmatch(key) or (parts[1:] and not known.isdisjoint(parts)):
            raise BadBallots("SEVERAL_IN_PLACE", line, name)
        bare = written.get(_words(_ADDED.sub(" ", key)), name)
        other = bare if bare != name else written[_words(key)]
        if other != name:
            raise BadBallots("NAMES_ALIKE", line, name, other)


def _words(key: str) -> tuple[str, ...]:
    """Return the words of a name in no order: ``Perch, Bo`` and ``Dr. Bo Perch`` may be one."""
    words = re.findall(r"\w+", unmarked(fold(key)))
    bare = {*words} - words_in("people")["kinds"]["forms_of_address"]
    return tuple(sorted(bare)) or tuple(words) or (key,)
