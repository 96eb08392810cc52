"""Words that people write into lists and ballots, in any language: ``resources/readers``."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import resources


@cache
def words_in(file: str) -> dict[str, dict[str, frozenset[str]]]:
    """Return the words of a file by table and kind."""
    path = Path(next(iter(resources.__path__)), "readers", f"{file}.toml")
    read = tomllib.loads(path.read_text("utf-8"))
    return {table: {each: _parted(kinds[each]) for each in kinds} for table, kinds in read.items()}


def _parted(words: str) -> frozenset[str]:
    return frozenset(" ".join(each.split()) for each in words.split(","))
