"""The commands, one a file, which is called as the command is; found by looking here.

Each is loaded to be explained, so that what it works with is loaded where it begins to work.
"""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.command_line.command import Command
    from app.wording.words import Translate


def command_names() -> tuple[str, ...]:
    """Return the words that begin a command, in the order of the alphabet; nothing is loaded."""
    return tuple(sorted(each.name for each in pkgutil.iter_modules(__path__)))


def command_named(name: str, translate: Translate) -> Command:
    """Return the command of a name among :func:`command_names`."""
    from app.command_line.command import Command
    from facilitation.folders import class_in

    module = import_module(f"{__name__}.{name}")
    return class_in(module, Command)(translate)  # type: ignore[type-abstract]
