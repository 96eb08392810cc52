"""What fills a sentence of a window runs its own way, in whichever direction the sentence does."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.source.reading import nodes, source_files

_NUMBERS = frozenset(
    "all answers before change date days degree gone heard label labels length line lines most no"
    " number others over people place planned present row rows seed share size spent step target"
    " time today turns when whole yes all_ pool read".split()
)
"""Places that only numbers, times and labels fill, which run neither way."""

_ISOLATING = ("Words", "Spoken", "Scene", "Command", "Sentences", "Struct", "WindowKeys")
"""Ends of the names of classes whose ``tr`` returns sentences that isolate by themselves."""

_AS_TYPED = frozenset({"tagged_lines.py", "handout_dialog.py"})
"""What is written into notes, and what a file is called, holds no signs that nobody sees."""


def _sentences_filled_as_they_are() -> Iterator[str]:
    for file in source_files("app"):
        if file.parts[-2] in {"wording", "papers", "sections"} or file.name in _AS_TYPED:
            continue
        for kind in (each for each in nodes(file) if isinstance(each, ast.ClassDef)):
            bases = [ast.unparse(each).rpartition(".")[2] for each in kind.bases]
            if bases and not any(each.endswith(_ISOLATING) for each in bases):
                yield from (f"{file.name}:{line}" for line in _filled(kind))


def _filled(kind: ast.ClassDef) -> Iterator[int]:
    for call in (each for each in ast.walk(kind) if isinstance(each, ast.Call)):
        made = call.func
        if not isinstance(made, ast.Attribute) or made.attr != "format" or not call.keywords:
            continue
        isolated = isinstance(made.value, ast.Call) and "with_gaps" in ast.unparse(made.value.func)
        if not isolated and not {str(each.arg) for each in call.keywords} <= _NUMBERS:
            yield call.lineno


def test_windows_fill_their_sentences_so_that_names_run_their_own_way():
    assert list(_sentences_filled_as_they_are()) == []


def test_what_stands_beside_each_other_runs_its_own_way():
    joined = [file.name for file in source_files("app") if '" · ".join(' in file.read_text("utf-8")]
    assert joined == [], "facilitation.direction.beside keeps each part to itself"
