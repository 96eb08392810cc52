"""No window is given to one of its parts (docs/decisions/0125-no-window-belongs-to-its-part.md)."""

from __future__ import annotations

import ast

from tests.source.reading import nodes, source_files

_GIVES_AWAY = frozenset({"nextInFocusChain", "previousInFocusChain", "focusObject"})
"""What these return becomes, for PySide, a child of what was asked."""


def test_nothing_is_asked_that_makes_its_answer_a_child():
    asked = [
        f"{file.name}:{node.lineno} {node.attr}"
        for file in source_files("app", "tests/app", "tools")
        for node in nodes(file)
        if isinstance(node, ast.Attribute) and node.attr in _GIVES_AWAY
    ]
    assert asked == []
