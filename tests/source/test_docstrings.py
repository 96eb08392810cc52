"""What must be explained: all that is public but what one statement says, or is said for all."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.source.reading import HOUSE, parsed, source_files

# `Command` says what each of its methods is asked.
SAID_ABOVE = "app/command_line/commands/"

# Each function there says which section of its page it does, beside its name.
SAID_BESIDE = "tools/verify_record.py"

# Qt explains what overrides a method of its own; `Scene` says what each of them paints. To wear
# is to take other colours, and sizes where there are any.
SAID_ONCE = frozenset({"paint", "wear"})


def said_once(name: str) -> bool:
    """Tell whether a method is explained where it comes from: by Qt, or for all who have it."""
    return name in SAID_ONCE or name != name.lower()


def unexplained(node: ast.Module | ast.ClassDef) -> Iterator[ast.FunctionDef]:
    """Public functions and methods of more than one statement without a docstring."""
    for each in node.body:
        if isinstance(each, ast.ClassDef) and not each.name.startswith("_"):
            yield from unexplained(each)
        if (
            isinstance(each, ast.FunctionDef)
            and not each.name.startswith("_")
            and not said_once(each.name)
            and len(each.body) > 1
            and ast.get_docstring(each) is None
        ):
            yield each


@pytest.mark.parametrize("package", ["app", "facilitation", "bench", "tools"])
def test_what_takes_more_than_one_statement_is_explained(package: str):
    wrong = [
        f"{file.relative_to(HOUSE)}:{each.lineno} {each.name}"
        for file in source_files(package)
        if SAID_ABOVE not in file.as_posix() and not file.as_posix().endswith(SAID_BESIDE)
        for each in unexplained(parsed(file))
    ]
    assert wrong == []


def test_a_function_of_two_statements_without_a_docstring_is_found():
    module = ast.parse("def long(a):\n    b = a + 1\n    return b\n\ndef short(a):\n    return a\n")
    assert [each.name for each in unexplained(module)] == ["long"]


def test_an_override_of_qt_needs_no_docstring():
    module = ast.parse(
        "class Shown:\n    def paintEvent(self, event):\n        a = 1\n        del a"
    )
    assert not list(unexplained(module))
