"""The source as trees, read once for all who look through it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]


def source_files(*packages: str) -> Iterator[Path]:
    """Every file of these folders of the house, in order."""
    for package in packages:
        yield from sorted((HOUSE / package).rglob("*.py"))


@cache
def parsed(file: Path) -> ast.Module:
    """The tree of a file."""
    return ast.parse(file.read_text("utf-8"), str(file))


@cache
def nodes(file: Path) -> tuple[ast.AST, ...]:
    """Everything in the tree of a file."""
    return tuple(ast.walk(parsed(file)))


@cache
def spoken_strings(file: Path) -> tuple[str, ...]:
    """Every string of a file but its docstrings."""
    told = {
        id(node.value)
        for node in nodes(file)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    return tuple(
        node.value
        for node in nodes(file)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told
    )
