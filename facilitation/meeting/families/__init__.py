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
from types import ModuleType


def parts(name: str) -> Iterator[ModuleType]:
    """Load and return the files of one part, such as ``events``, of every family."""
    for family in pkgutil.iter_modules(__path__, f"{__name__}."):
        if not family.ispkg:
            yield importlib.import_module(family.name)
            continue
        package = importlib.import_module(family.name)
        for module in pkgutil.iter_modules(package.__path__):
            if module.name.partition("_")[0] == name:
                yield importlib.import_module(f"{family.name}.{module.name}")
