"""What stands in a folder where every file is one of a kind, found by being there."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any, TypeVar

Kind = TypeVar("Kind")


def names_in(folder: ModuleType) -> tuple[str, ...]:
    return tuple(sorted(each.name for each in pkgutil.iter_modules(folder.__path__)))


def loaded(folder: ModuleType, name: str) -> Any:  # noqa: ANN401 - what a file has, it says
    return import_module(f"{folder.__name__}.{name}")


def all_loaded(folder: ModuleType) -> Iterator[Any]:
    return (loaded(folder, name) for name in names_in(folder))


def class_in(module: ModuleType, kind: type[Kind]) -> type[Kind]:
    """Return the class of a kind that a file is there for; what it begins with ``_`` is its own.

    Raises ValueError: it has none, or several.
    """
    (found,) = [
        each
        for name, each in vars(module).items()
        if isinstance(each, type) and issubclass(each, kind) and name[0] != "_"
        if each.__module__ == module.__name__
    ]
    return found
