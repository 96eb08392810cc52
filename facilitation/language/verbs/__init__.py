"""The verbs, a file for each family; every file offers its own as ``VERBS``."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Any

from facilitation.language.verb import Verb


@cache
def every_verb() -> tuple[Verb[Any], ...]:
    """Return the verbs of every file in this folder, in the order of the files' names."""
    found: list[Verb[Any]] = []
    for module in pkgutil.iter_modules(__path__, __name__ + "."):
        found += importlib.import_module(module.name).VERBS
    return tuple(found)
