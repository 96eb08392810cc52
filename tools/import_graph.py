"""Who imports whom, read from the source without running it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_BLOCKS = ("body", "handlers", "cases", "orelse", "finalbody")
"""Where a statement holds others; an expression holds none, and is not looked into."""


@dataclass(frozen=True)
class Import:
    """One module that another one names, and when the import happens.

    `at_start` is false for an import inside a function, which happens when that is called.
    `for_types_only` is true under `if TYPE_CHECKING`, which never happens while the program runs.
    """

    target: str
    line: int
    at_start: bool
    for_types_only: bool


@cache
def read(house: Path, packages: tuple[str, ...]) -> Mapping[str, tuple[Import, ...]]:
    """Return the imports of every module of `packages`, by its dotted name.

    `from package import name` counts as `package.name` where that is a module, else as `package`.
    """
    files = {
        _dotted(file.relative_to(house)): file
        for package in packages
        for file in sorted((house / package).rglob("*.py"))
    }
    known = files.keys() | set(packages)
    return {module: tuple(_imports(module, file, known)) for module, file in files.items()}


def circles(graph: Mapping[str, tuple[Import, ...]]) -> list[list[str]]:
    """Return the circles among the imports that happen at the start, each as its path."""
    edges = {
        module: sorted({found.target for found in imports if _happens_at_start(found)})
        for module, imports in graph.items()
    }
    found: list[list[str]] = []
    done: set[str] = set()
    for module in edges:
        _walk(module, [], edges, done, found)
    return found


def _walk(
    module: str,
    path: list[str],
    edges: Mapping[str, list[str]],
    done: set[str],
    found: list[list[str]],
) -> None:
    if module in path:
        found.append([*path[path.index(module) :], module])
        return
    if module in done:
        return
    for target in edges.get(module, ()):
        _walk(target, [*path, module], edges, done, found)
    done.add(module)


def _happens_at_start(found: Import) -> bool:
    return found.at_start and not found.for_types_only


def _dotted(file: Path) -> str:
    parts = file.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(module: str, file: Path, known: set[str]) -> Iterator[Import]:
    package = module if file.name == "__init__.py" else module.rpartition(".")[0]
    tree = ast.parse(file.read_text("utf-8"), str(file))
    for node, at_start, for_types_only in _statements(tree):
        for target in _targets(node, package, known):
            if target != module:
                yield Import(target, node.lineno, at_start, for_types_only)


def _statements(
    node: ast.AST, at_start: bool = True, for_types_only: bool = False
) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool, bool]]:
    """Walk the import statements, with where each stands."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        yield node, at_start, for_types_only
        return
    inside_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    for_types = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
    for block in _BLOCKS:
        typed = for_types_only or (for_types and block != "orelse")
        for child in getattr(node, block, ()):
            yield from _statements(child, at_start and not inside_function, typed)


def _targets(node: ast.Import | ast.ImportFrom, package: str, known: set[str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
        return
    base = node.module or ""
    if node.level:
        above = package.split(".")[: len(package.split(".")) - node.level + 1]
        base = ".".join([*above, base] if base else above)
    for alias in node.names:
        whole = f"{base}.{alias.name}"
        yield whole if whole in known else base
