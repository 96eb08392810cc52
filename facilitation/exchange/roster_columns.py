"""What the columns of a list of people are, told by their titles in the languages people use."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from unicodedata import category

from facilitation.exchange.words import words_in
from facilitation.people.names import fold

WHOLE = "name"
GIVEN = "given"
SURNAME = "surname"
PARTICLE = "particle"
SECOND_SURNAME = "second surname"
PARTS = (GIVEN, PARTICLE, SURNAME, SECOND_SURNAME)
"""The parts of a name that have columns of their own, in the order in which it is said."""

_KINDS = words_in("people")["kinds"]
_MEANINGS: dict[str, str] = {}
for _column, _words in words_in("people")["titles"].items():
    for _word in _words:
        _MEANINGS.setdefault(fold(_word.strip("?")), _column)
NAMES = frozenset({WHOLE, *PARTS})
"""The columns that say who somebody is."""
_LOWEST = 15
"""How many rows are looked through for titles."""
_WEAK = _KINDS["weak"]
"""Somebody may be called so: alone in a row they make it no row of titles."""
_EITHER = _KINDS["either"]
"""A whole name, unless a column beside it tells which half it is."""
_EITHER_GIVEN, _EITHER_SURNAME = "whole or given", "whole or surname"
_HALVES = frozenset({GIVEN, SURNAME})
_OF_MEMBERS = _KINDS["of_members"]
_OF_PEOPLE = _KINDS["of_people"]
_HERE, _AWAY = _KINDS["present"], _KINDS["away"]
_OWN = _OF_MEMBERS | frozenset(
    "usuel usuels legal your dein deine ihr ihre votre ton tu su seu il tuo / firma , : -".split()
)
_INSIDE = re.compile(r"(?P<asked>.*)\[(?P<inside>[^\[\]]+)\]\s*")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_MAIL_BEHIND = re.compile(r"\s*[<(\[]\s*[^@\s<(]+@[^@\s]+\.[^@\s>)\]]+\s*[>)\]]\s*$")


_NUMBERED = re.compile(r"^\s*(?:\d+[.)]|[-*•\u2013\u2014·▪◦●○☐☑✓✔]|\[[ xX]?\])\s+")
_SEVERAL = re.compile(
    r"\S\s*[\n;&+\u3001\uff1b\u061b]\s*\S|\w\w\s*/\s*\w\w|\s/|/\s|,[^,.]*,[^,.]*$|[:\uff1a]\s*\S|"
    r"\s(?:and|und|et|en|og|och|oraz)\s",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\"[^\"]*\"")
"""What is said of somebody beside the name: pronouns, a group, a nickname."""
_YEAR = re.compile(r"\d{4}")
"""Digits as in a remark with a date; nobody's name has as many."""
_CLOSE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]+")
_PLAIN = {word for word, column in _MEANINGS.items() if column in {WHOLE, *_HALVES}}
_TELLING = (_PLAIN - _WEAK - _OF_PEOPLE) | {"email", "e-mail", "username"}
"""Words of which nobody's name is made: a row with one of them in it is a row of titles."""


def is_mail(cell: str) -> bool:
    return bool(_MAIL.fullmatch(cell.strip().strip("<>")))


def may_say_yes(title: str) -> bool:
    """Tell whether a title of names may ask something as well: “Member”, “Participant”."""
    return _meaning(title) == WHOLE and _key(title) in _OF_PEOPLE | _OF_MEMBERS


def agrees(cell: str) -> bool | None:
    """Return whether somebody agrees to what a column asks; None where the cell does not say."""
    word = fold(cell)
    return True if word in _KINDS["yes"] else False if word in _KINDS["no"] else None


def is_tick(cell: str) -> bool:
    """Tell whether a cell says that somebody is here."""
    return agrees(cell) is True or fold(cell) in _HERE


def is_answer(cell: str) -> bool:
    """Tell whether a cell only answers a question, as in a poll: “If need be”."""
    return is_tick(cell) or agrees(cell) is False or fold(cell) in _KINDS["maybe"] | _AWAY


def tell_presence(cells: Sequence[str]) -> bool:
    """Tell whether a column says who is here, whatever it is called: “excused”, “present”.

    Where somebody is away, half of them may say something else, such as “comes later”.
    """
    said = {fold(each) for each in cells}
    answers = sum(map(is_answer, cells))
    least = len(cells) if said.isdisjoint(_AWAY) else len(cells) / 2
    return answers >= least and not said.isdisjoint(_AWAY | _HERE)


def asks_who_is_away(title: str) -> bool:
    return fold(title.strip(" :?")) in _AWAY


def without_absence(name: str) -> tuple[str, bool]:
    """Return a name, and whether “(excused)” stood behind it."""
    found = _BEHIND.fullmatch(name)
    away = found is not None and fold(found["said"]) in _AWAY
    return (found["name"] if found and away else name), away


def is_nobody(name: str) -> bool:
    """Tell whether a cell below names is none: an address, a remark, a place not filled yet."""
    signs = all(category(each)[0] in "PZS" for each in name)
    unlike = (
        signs or is_mail(name) or fold(name) in _KINDS["nobody"] or name.endswith((":", "\uff1a"))
    )
    return unlike or bool(_YEAR.search(name)) or name.startswith("#") or "://" in name


def names_several(name: str) -> bool:
    """Tell whether a cell seems to name several people, or something beside one: “Ana / Ben”."""
    return bool(_SEVERAL.search(_ASIDE.sub("", name.strip())))


def is_number(cell: str) -> bool:
    """Tell whether a cell holds digits and signs only, of which no name is made."""
    return bool(cell.strip()) and all(category(each)[0] in "NPZ" for each in cell)


def without_mail(name: str) -> str:
    """Return a name without the address that mail programs write behind it, as ``Bo <b@x.org>``."""
    bare = _MAIL_BEHIND.sub("", name)
    return bare if bare.strip() else name


def without_mark(name: str) -> str:
    """Return a name without the number or the dot that a list has before it."""
    return _NUMBERED.sub("", name)


_BEHIND = re.compile(r"(?P<name>.*\S)\s*[(\[](?P<said>[^()\[\]]+)[)\]]")


def without_pronouns(name: str) -> tuple[str, str]:
    """Return a name and the pronouns that stand behind it, as meeting programs show them."""
    found = _BEHIND.fullmatch(name)
    if found and _KINDS["signs_of_pronouns"].issuperset(
        re.split(r"\s*[/,|]\s*", fold(found["said"]))
    ):
        return found["name"], found["said"]
    return name, ""


def joined(given: str, particle: str, surname: str, second: str) -> str:
    """Return a name from its parts; in signs without blanks the surname comes first: 王小明."""
    if _CLOSE.fullmatch(given) and _CLOSE.fullmatch(surname):
        return surname + given
    return " ".join(filter(None, (given, particle, surname, second)))


def turned(name: str) -> str:
    """Return ``Ada Lund`` for ``Lund, Ada``; any other name as it stands."""
    surname, comma, given = name.partition(",")
    return f"{given.strip()} {surname.strip()}" if comma and "," not in given else name


def is_surname_first(titles: Sequence[str], columns: Mapping[str, int]) -> bool:
    """Tell whether a title says that names are written ``Lund, Ada``: “Name, Vorname”."""
    return WHOLE in columns and _of_both(titles[columns[WHOLE]])


def tell_of_names(titles: Sequence[str]) -> bool:
    """Tell whether a word stands in a row of which no name is made, as in “Legal name”."""
    words = (word for each in titles for word in re.split(r"[\s_/?:*()]+", fold(each)))
    return not _TELLING.isdisjoint(words)


def is_title(cell: str) -> bool:
    return bool(_meaning(cell))


def is_form_of_address(cell: str) -> bool:
    return cell.strip().casefold() in _KINDS["forms_of_address"]


def columns_by_title(titles: Sequence[str]) -> dict[str, int]:
    """Return which column is what; empty where this is no row of titles.

    ``nom``, ``nombre`` and their like are the whole name only where no other half of it stands
    beside them. Where two columns could be the same part of a name, none of them is taken for it.
    """
    if not _are_titles(titles):
        return {}
    columns: dict[str, int] = {}
    for number, meaning in enumerate(map(_meaning, titles)):
        if meaning and meaning not in {"beside", WHOLE, *_HALVES}:
            columns.setdefault(meaning, number)
    keys = [_key(each) for each in titles]
    whole = [n for n, each in enumerate(titles) if _meaning(each) == WHOLE]
    full = any(keys[n] not in _EITHER for n in whole)
    halves = _halves([_half(each) for each in titles], whole=full)
    if halves is None:
        return columns
    columns |= halves
    free = [n for n in whole if n not in columns.values()]
    if columns.keys() >= _HALVES:  # “Member” may say yes or no there
        free = [n for n in free if keys[n] not in _OF_PEOPLE]
    if free:
        columns[WHOLE] = max(free, key=lambda n: _fullness(keys[n]))
    doubled = any(keys.count(keys[n]) > 1 for each, n in columns.items() if each in NAMES)
    return {each: n for each, n in columns.items() if not (doubled and each in NAMES)}


def _fullness(key: str) -> int:
    """Return how surely a title means a whole name: “Full name” is it more than “Member”."""
    return 0 if key in _OF_PEOPLE else 1 if key in _EITHER else 2


class _Half(NamedTuple):
    """Which half of a name a title is ("" for none), and of whom: “Nom payeur”; "" the member."""

    half: str = ""
    whose: str = ""


def _halves(titles: Sequence[_Half], *, whole: bool) -> dict[str, int] | None:
    """Return the columns of given names and surnames, none where those are another person's.

    ``whole`` says that a column tells the whole name. None: the titles may tell the names of two
    people, such as a child and a parent.
    """
    people: dict[str, dict[str, int]] = {}
    for number, each in enumerate(titles):
        if each.half:
            people.setdefault(each.whose, {}).setdefault(each.half, number)
    member, others = people.pop("", {}), [*people.values()]
    if not member and (whole or not others):
        return {}
    if not member and len(others) > 1:
        return None
    found = _both_halves(member or others[0])
    half = found.keys() < _HALVES and bool(member)
    # half a name of somebody else may be the one that is missing here
    return None if half and any(len(_both_halves(each)) == 1 for each in others) else found


def _both_halves(columns: Mapping[str, int]) -> dict[str, int]:
    """Return what is given name and surname of one person; “Name” is a half beside a half."""
    either = {half: columns[half] for half in (_EITHER_SURNAME, _EITHER_GIVEN) if half in columns}
    found = {half: n for half, n in columns.items() if half in _HALVES}
    if GIVEN in found and either:
        found.setdefault(SURNAME, next(iter(either.values())))
    if SURNAME in found and _EITHER_GIVEN in either:
        found.setdefault(GIVEN, either[_EITHER_GIVEN])
    return found


def begin_another_list(titles: Sequence[str], columns: Mapping[str, int]) -> bool:
    """Tell whether titles stand above other columns than those of the list above them."""
    found = columns_by_title(titles)
    names = {each: n for each, n in columns.items() if each in NAMES}
    placed = {each: n for each, n in found.items() if each in NAMES}
    group = columns.get("group", len(titles))
    return names != placed or bool(
        "".join(titles[group : group + 1]) and found.get("group") != group
    )


def titles_stand_in(rows: Sequence[Sequence[str]]) -> int:
    """Return which row holds the titles where something else is written above them; 0: none.

    What may stand above, as “Members 2026”, fills fewer cells than the titles do; or these are
    titles whatever is above, as below the sums with which meeting programs begin.
    """
    for number, row in enumerate(rows[:_LOWEST]):
        above = max((_filled(each) for each in rows[:number]), default=0)
        if NAMES.isdisjoint(map(_meaning, row)):
            continue
        below = number and above < _filled(row) and looks_like_titles(row)
        if below or are_surely_titles(row):
            return number
    return 0


def are_surely_titles(row: Sequence[str]) -> bool:
    """Tell whether a row is one of titles wherever it stands: nobody is called “Name”."""
    keys = [_key(each) for each in row if each.strip()]
    named = [each for each in keys if _MEANINGS.get(each) in NAMES]
    known = [each for each in keys if each in _MEANINGS and agrees(each) is None]
    if len(keys) == 1:
        sure = (_EITHER - _WEAK) | _OF_MEMBERS
        return any(each in sure or not each.isascii() for each in named) or " " in "".join(named)
    told = any(" " in each or each in _KINDS["nobody_is_called"] for each in named)
    return told or (len(known) > 1 and tell_of_names(named))


def _filled(row: Sequence[str]) -> int:
    return sum(bool(each.strip()) for each in row)


def looks_like_titles(row: Sequence[str]) -> bool:
    """Tell whether a row is one of titles: half of its filled cells are known as such."""
    filled = [each for each in row if each.strip()]
    known = [each for each in filled if _meaning(each)]
    return _are_titles(row) and 2 * len(known) >= len(filled)


def _are_titles(row: Sequence[str]) -> bool:
    """Tell whether a word of the row is a title, or several that might be names are."""
    known = [_key(each) for each in row if each.strip() and _meaning(each)]
    return len(known) > 1 or not _WEAK.issuperset(known)


def _meaning(title: str) -> str:
    if _of_both(title):
        return WHOLE
    half = _half(title).half
    inside = _INSIDE.fullmatch(title)
    known = _MEANINGS.get(_key(title)) or (half if half in _HALVES else "")
    return known or (_meaning(inside["inside"]) if inside else "")


def _half(title: str) -> _Half:
    """Return the half of a name that a title is, or that a longer one begins or ends with."""
    key = _key(title)
    if inside := _INSIDE.fullmatch(title):
        return _half(inside["inside"])._replace(whose=_whose(_key(inside["asked"]).split()))
    if key in _EITHER or _MEANINGS.get(key) or _of_both(title):
        return _Half(_half_said(key))
    words = key.split()
    for many in range(len(words) - 1, 0, -1):
        for part, rest in ((words[:many], words[many:]), (words[-many:], words[:-many])):
            half = _half_said(" ".join(part))
            if half and not (_WEAK | _OF_PEOPLE).issuperset(part):
                return _Half(half, _whose(rest))
    return _Half()


def _whose(words: Sequence[str]) -> str:
    """Return whose name a title tells by its other words; empty for the member's own."""
    return " ".join(each for each in words if each not in _OWN)


def _half_said(words: str) -> str:
    meaning = _MEANINGS.get(words, "")
    if words in _EITHER:
        return _EITHER_GIVEN if words in {"nombre", "nome"} else _EITHER_SURNAME
    return meaning if meaning in _HALVES else ""


def _of_both(title: str) -> bool:
    """Tell whether a title names the surname, and behind a comma the given name."""
    surname, comma, given = title.partition(",")
    before = bool(comma) and (_key(surname) in _EITHER or _meaning(surname) == SURNAME)
    return before and _meaning(given) == GIVEN


def _key(title: str) -> str:
    return fold(title.replace("_", " ").strip(" :*#\"'?").split("(")[0] or title)
