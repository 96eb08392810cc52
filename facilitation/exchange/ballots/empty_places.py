"""Words that programs write into a cell where a ballot names nobody."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category

from facilitation.exchange.ballots.ballot_file import fold_name
from facilitation.exchange.words import words_in

_KINDS = words_in("ballots")["cells"]
_EXACT = frozenset({"NA"})
"""In capitals only, as statistics programs write it: Na is somebody's name."""


@lru_cache(maxsize=10_000)
def is_empty(cell: str, *, bare: bool = True) -> bool:
    """Tell whether a cell says that a place was left empty.

    Without ``bare`` only words that are never an option of their own count, as in a title.
    """
    folded = _fold(cell)
    signs = all(category(each)[0] in "PZ" for each in cell)
    return folded in _KINDS["machine"] or (
        bare and (signs or folded in _KINDS["bare"] or cell.strip() in _EXACT)
    )


def is_nobody(cell: str) -> bool:
    """Tell whether a cell says no to everybody, which may be an option of its own."""
    return _fold(cell) in _KINDS["nobody"]


def is_no_name(cell: str) -> bool:
    """Tell whether a cell says that somebody is meant, but not who."""
    return _fold(cell) in _KINDS["no_names"]


def is_overvote(cell: str) -> bool:
    return _fold(cell) in _KINDS["overvotes"]


def is_spoiled(cell: str) -> bool:
    """Tell whether a cell says that the ballot is spoiled; why, it does not say."""
    return _fold(cell) in _KINDS["spoiled"]


@lru_cache(maxsize=10_000)
def _fold(cell: str) -> str:
    return " ".join(
        fold_name(cell)
        .strip(" ()[]<>*")
        .replace("over-", "over")
        .replace("under-", "under")
        .split()
    )
