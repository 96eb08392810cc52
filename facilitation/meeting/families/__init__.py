"""What can happen in a meeting, a folder for each matter: its acts, events, deciding and applying.

A family is found by looking into this folder. It is a folder with ``acts``, ``events`` (what a
record can say, one frozen value an event, named in the past tense; with results, so that an old
record reads the same after the rules have changed), ``deciding`` (from acts to events or a refusal:
functions of ``case`` and ``act``; ``@decides`` says what the act needs, whatever it says) and
``applying`` (steps from one state to the next: functions of ``meeting``, ``row`` and ``event``,
each found by the event that it is given), where a part may be several files (``deciding_clock``); a
small family is one file that holds all of it.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType


def parts(name: str, of: str = "") -> Iterator[ModuleType]:
    """Load and return the files of one part, such as ``events``, of every family.

    With the name of a module, ``of`` the family that this belongs to.
    """
    return map(importlib.import_module, part_names(name, of))


def part_names(name: str, of: str = "") -> Iterator[str]:
    """Return the modules of a part, as `parts` loads them."""
    only = of.removeprefix(f"{__name__}.").partition(".")[0]
    for family, files in _families():
        if only not in ("", family):
            continue
        if not files:
            yield f"{__name__}.{family}"
        for file in files:
            if file.partition("_")[0] == name:
                yield f"{__name__}.{family}.{file}"


@cache
def _families() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each family with its files, none where it is one file; looked for once a start."""
    folders = [Path(each) for each in __path__]
    return tuple((each, _names(here / each)) for here in folders for each in _names(here))


def _names(folder: Path) -> tuple[str, ...]:
    """Return what can be loaded from a folder, none where it is a file; sorted.

    Only the folder is read: ``pkgutil`` takes a good part of a start to look at each file.
    """
    if not folder.is_dir():
        return ()
    found = (each.name.partition(".") for each in folder.iterdir() if each.name[0] != "_")
    return tuple(sorted(name for name, _, ending in found if ending in ("", "py")))
