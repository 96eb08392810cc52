"""The house's walls: which room may know of which (design.md, "The house")."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from tests.source.reading import HOUSE, nodes, source_files, spoken_strings
from tools import import_graph

# Known to every room: what a value is made of, and how a folder is looked into.
BRICKS = {
    f"facilitation.{room}"
    for room in ("direction", "folders", "found_line", "map", "pattern", "remembered")
}
RULES = {f"facilitation.{room}" for room in ("people", "floor", "text", "decisions", "process")}
MEETING = RULES | {"facilitation.meeting", "facilitation.record"}
READERS = MEETING | {
    f"facilitation.{room}" for room in ("language", "minutes", "exchange", "fonts")
}
FACILITATION = READERS | {"facilitation.rehearsal", "facilitation.library"}

# The rooms of app/ are folders, from the ground up; each may know those below it. The windows do
# not know one another: what leads from one to the next is wired above them. Loose are only the
# door (`launch`) and what everybody stands on (`resources`).
LOOSE = {"app.launch", "app.resources"}
WORDS = {"app.resources", "app.wording"}
PAPERS = WORDS | {"app.papers"}
GROUND = PAPERS | {"app.command_line"}
ADAPTERS = {"app.speaking", "app.sounding", "app.look", "app.attending", "app.keyboard", "app.room"}
WINDOWS = {"app.console", "app.desk", "app.projector", "app.home", "app.times", "app.crafting"}
WIRING = {"app.program", "app.rehearsing", "app.starting"}

MAY_KNOW: dict[str, set[str]] = {
    **{room: set() for room in BRICKS | RULES},
    "facilitation.record": set(),
    "facilitation.library": {"facilitation.record"},
    "facilitation.meeting": RULES | {"facilitation.record"},
    "facilitation.language": RULES | {"facilitation.meeting"},
    "facilitation.fonts": set(),
    "facilitation.minutes": MEETING | {"facilitation.fonts"},
    "facilitation.exchange": MEETING | {"facilitation.language", "facilitation.minutes"},
    "facilitation.rehearsal": READERS,
    **dict.fromkeys(WORDS, WORDS | FACILITATION),
    "app.papers": PAPERS | READERS,
    "app.command_line": GROUND | FACILITATION,
    **dict.fromkeys(ADAPTERS, PAPERS | ADAPTERS | READERS),
    **dict.fromkeys(WINDOWS, PAPERS | ADAPTERS | READERS),
    **dict.fromkeys(WIRING, GROUND | ADAPTERS | WINDOWS | WIRING | FACILITATION),
    "app.home": PAPERS | ADAPTERS | READERS | {"facilitation.rehearsal"},
    "app.launch": {"app.command_line", "app.starting"},
}

# Libraries that only some rooms may use, also inside a function.
DRAWN = ADAPTERS | WINDOWS | WIRING
ONLY_IN: dict[str, set[str]] = {
    "sqlalchemy": {"facilitation.library"},
    "alembic": {"facilitation.library"},
    "icalendar": {"facilitation.minutes"},
    "typst": {"facilitation.minutes"},
    "nh3": {"facilitation.minutes"},
    "markdown": {"facilitation.minutes"},
    "PySide6": DRAWN,
    "shiboken6": DRAWN,
}

WITHOUT_QT = sorted(GROUND | {"app.launch"})


@cache
def graph() -> Mapping[str, tuple[import_graph.Import, ...]]:
    """Who imports whom, read when the first test asks."""
    return import_graph.read(HOUSE, ("app", "facilitation"))


def room_of(module: str) -> str:
    """The room a module lies in: the first two parts of its name."""
    return ".".join(module.split(".")[:2])


def crossings() -> Iterator[tuple[str, str, int]]:
    """Every import that leaves its room: who, what, and the line."""
    for module, imports in graph().items():
        for found in imports:
            if room_of(found.target) != room_of(module):
                yield module, found.target, found.line


def test_every_room_has_its_place_in_the_house():
    rooms = {room_of(module) for module in graph() if "." in module}
    assert rooms <= MAY_KNOW.keys(), "say in MAY_KNOW which rooms a new one may know"


def test_what_is_new_in_the_program_stands_in_a_folder():
    loose = {module for module in graph() if module.startswith("app.") and is_file(module)}
    assert loose == LOOSE


def is_file(module: str) -> bool:
    return (HOUSE / module.replace(".", "/")).with_suffix(".py").is_file() and module.count(
        "."
    ) == 1


def test_no_room_knows_more_than_it_may():
    ours = {"app", "facilitation"}
    wrong = [
        f"{module}:{line} imports {target}"
        for module, target, line in crossings()
        if target.split(".")[0] in ours
        and room_of(target) not in MAY_KNOW[room_of(module)] | BRICKS
    ]
    assert wrong == []


def test_a_library_is_used_where_it_belongs():
    wrong = [
        f"{module}:{line} imports {target}"
        for module, target, line in crossings()
        if room_of(module) not in ONLY_IN.get(target.split(".")[0], {room_of(module)})
    ]
    assert wrong == []


def test_the_program_does_not_need_what_only_its_makers_have():
    makers = {"tools", "tests", "bench", "main", "pytest", "hypothesis", "mypy", "ruff"}
    wrong = [
        f"{module}: {target}" for module, target, _ in crossings() if target.split(".")[0] in makers
    ]
    assert wrong == []


def test_no_circle_of_imports():
    assert import_graph.circles(graph()) == []


@pytest.mark.parametrize("room", WITHOUT_QT)
def test_starts_without_qt(room: str):
    modules = [each for each in graph() if room_of(each) == room]
    program = (
        f"import sys, {', '.join(modules)}\n"
        "print(*[name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6')])"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", program], cwd=HOUSE, capture_output=True, text=True, check=False
    )
    assert loaded.returncode == 0, loaded.stderr
    assert loaded.stdout.split() == []


VAGUE = re.compile(r"(utils?|managers?|controllers?|helpers?|common|misc)$", re.IGNORECASE)


def test_every_name_says_what_the_thing_is():
    parts = {part for module in graph() for part in module.split(".")}
    classes = {
        node.name
        for file in source_files("app", "facilitation")
        for node in nodes(file)
        if isinstance(node, ast.ClassDef)
    }
    assert {name for name in parts | classes if VAGUE.search(name)} == set()


# People who meet call neither themselves nor their evening by these; `<table>` is markup.
UNWANTED = re.compile(r"(?<![</\w])(tables?|sessions?)\b", re.IGNORECASE)


def test_no_window_speaks_of_tables_or_sessions():
    wrong = [
        f"{file.relative_to(HOUSE)}: {said}"
        for file in source_files("app")
        for said in spoken_strings(file)
        if UNWANTED.search(said)
    ]
    assert wrong == []


def test_no_resource_speaks_of_tables_or_sessions():
    # Not the style sheets and the typesetting, whose language has the word; nor the titles of
    # other people's lists.
    texts = [
        file
        for ending in ("toml", "round", "md", "po", "ts", "json", "csv")
        for file in (HOUSE / "resources").rglob(f"*.{ending}")
        if file.parent.name != "readers"
    ]
    wrong = [
        f"{file.relative_to(HOUSE)}: {line}"
        for file in texts
        for line in file.read_text("utf-8").splitlines()
        if UNWANTED.search(line)
    ]
    assert texts
    assert wrong == []
