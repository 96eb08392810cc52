"""What a cell of a ballot may say: a number, a rank, a mark, or several names."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from facilitation.exchange.ballots.ballot_file import BadBallots, fold_name, plain
from facilitation.exchange.ballots.ballot_titles import rank_in
from facilitation.people.names import fold

_MARKS = frozenset("x ok ✓ ✔ ☑ ☒ yes y 1 true checked ja wahr oui vrai si sim tak да".split())
_NO_MARKS = frozenset({"", *"☐ 0 no n - false unchecked nein falsch non faux nao nie нет".split()})
_BETWEEN_NAMES = re.compile("[,;|/]")
_MOST_DIGITS = 6
_WITH_ZEROS = re.compile(r"(?P<whole>[0-9]+)[.,](?:0{1,2}|0{4,})")
"""Not three zeros: 1.000 and 1,000 are a thousand in some languages."""
_BETWEEN_RANKS = re.compile("-?[0-9]+[.,][0-9]+|-[0-9]+")


def whole(cell: str) -> str:
    """Return a cell as it is shown; ``1.0`` and digits of other scripts as the number."""
    shown = plain(cell)
    found = _WITH_ZEROS.fullmatch(shown)
    number = found["whole"] if found else shown
    return str(int(number)) if number.isdecimal() and not number.isascii() else number


def is_between_ranks(cell: str) -> bool:
    """Tell whether it is meant for a rank, and is none: ``1.5`` or ``-1``."""
    return bool(_BETWEEN_RANKS.fullmatch(cell))


def is_number(cell: str) -> bool:
    return cell.isascii() and cell.isdigit() and len(cell) <= _MOST_DIGITS


def number_in(cell: str, line: int) -> int:
    """Raise BadBallots: it is no whole number, or too large to be true."""
    if not is_number(cell.removeprefix("-")):
        raise BadBallots("BAD_NUMBER", line, cell)
    return int(cell)


def is_rank(cell: str) -> bool:
    """Tell whether it is a rank, in figures or in words."""
    return is_number(cell) or bool(rank_in(cell))


def are_in_order(ranks: Sequence[str]) -> bool:
    """Tell whether ranks are 1 up to some number, each once; an overvote is none of them."""
    return sorted(ranks) == sorted(map(str, range(1, len(ranks) + 1)))


def mark_in(cell: str) -> bool | None:
    """Return whether a cell marks an option; None where that cannot be told."""
    return fold(cell) in _MARKS if fold(cell) in _MARKS | _NO_MARKS else None


def says_no(cell: str) -> bool:
    return bool(cell) and mark_in(cell) is False


def names_in(cell: str, known: Set[str]) -> list[str]:
    """Return who is named in a cell, each name as long as can be; nobody if a part is none."""
    parts = [fold_name(each) for each in _BETWEEN_NAMES.split(cell)]
    found: list[str] = []
    at = 0
    while at < len(parts):
        named = (", ".join(parts[at:end]) for end in range(len(parts), at, -1))
        name = next((each for each in named if each in known), "")
        if not name and parts[at]:
            return []
        found += [name] if name else []
        at += name.count(", ") + 1
    return found
