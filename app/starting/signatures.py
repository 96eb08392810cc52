"""What PySide would read at every start to word errors is read when the first one is worded.

See docs/decisions/0052-pyside-words-its-errors-later.md.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed.importlib import MetaPathFinderProtocol as Finder

_WORDS = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("layout", "lib.enum_sig", "lib.pyi_generator", "lib.tool", "parser")
)
"""What PySide compiles from source at every start, to word errors, help and stub files.

Not ``mapping``: C looks into it without asking, and ends the program where it is empty.
"""


@contextmanager
def signatures_wait() -> Iterator[None]:
    """Let what PySide loads meanwhile for wording errors wait until one is worded.

    Where PySide is loaded already, or has no such modules, nothing changes.
    """
    before = sys.meta_path
    ours = _LaterFinder()
    sys.meta_path = _Led([ours, *before])
    try:
        yield
    finally:
        before[:] = [each for each in sys.meta_path if each is not ours]
        sys.meta_path = before


class _Led(list["Finder"]):
    """Finders of which the first stays the first: PySide puts its own before all others."""

    def insert(self, at: int, finder: Finder) -> None:  # type: ignore[override]
        super().insert(max(1, int(at)), finder)


class _LaterFinder:
    """Finds what the next finders find, to be executed when something of it is wanted."""

    def find_spec(
        self,
        name: str,
        path: Sequence[str] | None = None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        if name not in _WORDS:
            return None
        others = (each for each in sys.meta_path if each is not self)
        found = (each.find_spec(name, path, target) for each in others)
        spec = next((each for each in found if each is not None), None)
        return None if spec is None else ModuleSpec(name, _Later(spec))  # type: ignore[arg-type]


class _Later:
    """Executes a module when it is first asked for one of its names."""

    def __init__(self, found: ModuleSpec) -> None:
        self._found = found

    def create_module(self, spec: ModuleSpec) -> None:
        """Leave it to Python."""

    def exec_module(self, module: ModuleType) -> None:
        """Wait; names of Python's own, such as ``__path__``, are no reason to begin."""

        def wanted(name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            del module.__dict__["__getattr__"]
            self._execute(module)
            return getattr(module, name)

        module.__dict__["__getattr__"] = wanted

    def _execute(self, module: ModuleType) -> None:
        """Execute it under the name that it was found by; PySide has published it as another."""
        loader, published = self._found.loader, module.__spec__
        if loader is not None:
            module.__spec__ = self._found
            loader.exec_module(module)
            module.__spec__ = published
