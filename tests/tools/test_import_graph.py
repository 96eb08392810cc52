from __future__ import annotations

from pathlib import Path

import pytest

from tools import import_graph


def house(folder: Path, **files: str) -> Path:
    """A package `house` of the modules given by name."""
    (folder / "house").mkdir()
    for name, text in {"__init__": "", **files}.items():
        (folder / "house" / f"{name}.py").write_text(text)
    return folder


def targets(folder: Path, module: str) -> list[str]:
    graph = import_graph.read(folder, ("house",))
    return [found.target for found in graph[f"house.{module}"]]


@pytest.mark.parametrize(
    ("line", "target"),
    [
        ("import house.hall", "house.hall"),
        ("from house import hall", "house.hall"),
        ("from house.hall import door", "house.hall"),
        ("from . import hall", "house.hall"),
        ("from .hall import door", "house.hall"),
        ("import json.decoder", "json.decoder"),
        ("def open_it():\n    import house.hall", "house.hall"),
    ],
)
def test_names_what_a_module_imports(tmp_path: Path, line: str, target: str):
    folder = house(tmp_path, hall="door = 1", stairs=line)
    assert targets(folder, "stairs") == [target]


def test_finds_a_circle(tmp_path: Path):
    folder = house(
        tmp_path,
        hall="import house.stairs",
        stairs="from house import attic",
        attic="from .hall import door",
    )
    graph = import_graph.read(folder, ("house",))
    (circle,) = import_graph.circles(graph)
    assert set(circle) == {"house.hall", "house.stairs", "house.attic"}


@pytest.mark.parametrize(
    "line",
    [
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import house.hall",
        "def climb():\n    import house.hall",
    ],
)
def test_an_import_that_does_not_happen_at_the_start_closes_no_circle(tmp_path: Path, line: str):
    folder = house(tmp_path, hall="import house.stairs", stairs=line)
    assert import_graph.circles(import_graph.read(folder, ("house",))) == []


def test_the_other_branch_of_type_checking_does_happen(tmp_path: Path):
    condition = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    x = 1\n"
    line = f"{condition}else:\n    import house.hall"
    folder = house(tmp_path, hall="import house.stairs", stairs=line)
    assert len(import_graph.circles(import_graph.read(folder, ("house",)))) == 1
