"""What can happen in a meeting, a folder for each matter: its acts, events, deciding and applying.

A family is found by looking into this folder. It is a folder with ``acts``, ``events`` (what a
record can say, one frozen value an event, named in the past tense; with results, so that an old
record reads the same after the rules have changed), ``deciding`` (``DECIDERS``: from acts to events
or a refusal) and ``applying`` (``STEPS``: from one state to the next), where a part may be several
files (``deciding_clock``); a small family is one file that holds all of it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType


def parts(name: str) -> Iterator[ModuleType]:
    """Load and return the files of one part, such as ``events``, of every family."""
    for family, files in _families():
        if not files:
            yield importlib.import_module(f"{__name__}.{family}")
        for file in files:
            if file.partition("_")[0] == name:
                yield importlib.import_module(f"{__name__}.{family}.{file}")


@cache
def _families() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each family with its files, none where it is one file; looked for once a start."""
    here = Path(__file__).parent
    return tuple(
        (each.name, _names(here / each.name) if each.ispkg else ())
        for each in pkgutil.iter_modules(__path__)
    )


def _names(folder: Path) -> tuple[str, ...]:
    return tuple(each.name for each in pkgutil.iter_modules([str(folder)]))
