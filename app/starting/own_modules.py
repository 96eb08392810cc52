"""Finds the modules of this house without looking at everything that could be one.

Python asks seven finders for each, four endings in each folder, and reads its bytecode through as
many layers: a twentieth of a start, which loads four hundred. What is not plain is left to Python.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source
from types import CodeType, ModuleType

_HOUSE = ("app.", "facilitation.")
_BY_TIME = bytes(4)
"""The flags of bytecode that holds for as long as its source has the same time and size."""

_HEAD_BYTES = 16
_BITS = 0xFFFFFFFF


def find_own_modules_first() -> None:
    """From here on find modules of this house at once, where they lie in folders of their own."""
    plain = isinstance(sys.modules["app"].__loader__, SourceFileLoader)
    if plain and sys.pycache_prefix is None and sys.implementation.cache_tag:
        sys.meta_path.insert(0, _OwnModules())


class _OwnModules:
    """Finds a module by its name in the folder of its package."""

    def __init__(self) -> None:
        folder, _, name = cache_from_source("x.py").rpartition("x")
        self._kept, self._ending = folder, name

    def find_spec(
        self,
        name: str,
        path: Sequence[str] | None = None,
        target: ModuleType | None = None,  # noqa: ARG002 - Python's signature
    ) -> ModuleSpec | None:
        if path is None or len(path) != 1 or not name.startswith(_HOUSE):
            return None
        last = name.rpartition(".")[2]
        found = self._module(name, path[0], last)
        if found is None:
            inside = f"{path[0]}{os.sep}{last}"
            found = self._module(name, inside, "__init__")
            if found is not None:
                found.submodule_search_locations = [inside]
        return found

    def _module(self, name: str, folder: str, stem: str) -> ModuleSpec | None:
        file = f"{folder}{os.sep}{stem}.py"
        try:
            there = os.stat(file)  # noqa: PTH116 - a Path takes longer
        except OSError:
            return None
        kept = f"{folder}{os.sep}{self._kept}{stem}{self._ending}"
        spec = ModuleSpec(name, _Loader(name, file, kept, there), origin=file)
        spec.has_location, spec.cached = True, kept
        return spec


class _Loader(SourceFileLoader):
    """Takes the bytecode that is kept of a file as it is now; else Python compiles it."""

    def __init__(self, name: str, file: str, kept: str, there: os.stat_result) -> None:
        super().__init__(name, file)
        self._kept = kept
        now = (int(there.st_mtime) & _BITS, there.st_size & _BITS)
        self._head = MAGIC_NUMBER + _BY_TIME + b"".join(each.to_bytes(4, "little") for each in now)

    def get_code(self, fullname: str) -> CodeType | None:
        try:
            with open(self._kept, "rb", 0) as file:  # noqa: PTH123
                data = file.read()
        except OSError:
            data = b""
        if data[:_HEAD_BYTES] == self._head:
            code = marshal.loads(memoryview(data)[_HEAD_BYTES:])
            if isinstance(code, CodeType) and code.co_filename == self.path:
                return code
        return super().get_code(fullname)
