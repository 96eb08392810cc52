"""The figures: minutes of a congress of three days, beside pandoc on the same Markdown, and typst.

Commands are measured whole, from their start to their end, by the processor's time of theirs; the
least of several in turn counts. Without pandoc there is nothing to hold them against, and only what
the program makes of a PDF beside typst is measured.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final
from unittest.mock import patch

import typst

from app.papers.exporting import document_of, rendered
from app.resources import load_processes
from bench.apart import measured_apart
from bench.congress import lines
from facilitation.library.library import open_library
from facilitation.meeting.kept import KeptMeeting
from facilitation.minutes.blocks import Document

LIMITS: Final[Mapping[str, float]] = MappingProxyType({"html": 1.5, "docx": 2.0})
"""At most so many times pandoc's own command; measured are 1.2 to 1.35, and 1.3."""

WITHIN_LIMIT: Final = 1.0
"""Rendering HTML within the program against pandoc's whole command; measured is 0.1."""

PDF_LIMIT: Final = 1.2
"""A PDF within the program against typst alone on the same pages; measured is 1.0 to 1.1."""

TIMES: Final = 9
_PDF_TIMES: Final = 3


def measure() -> list[dict[str, str | float]]:
    """Write the congress in each format, in turn with the other program."""
    with tempfile.TemporaryDirectory(prefix="goround-bench-") as place:
        folder = Path(place)
        figures = _beside_pandoc(folder, _played(folder))
    # Whoever sets pages twice finds most of them done: each is in a process of its own.
    apart = [measured_apart("bench.minutes") for _ in range(_PDF_TIMES)]
    return [*figures, min(apart, key=lambda each: each["ratio"])]


def _played(folder: Path) -> Document:
    """Play the congress into a library; return its minutes."""
    script = folder / "congress.round"
    script.write_text("\n".join(lines()), encoding="utf-8")
    _run(*_goround("play", str(script)), *_library(folder))
    library, processes = open_library(folder / "library.goround"), load_processes()
    kept = KeptMeeting(library, library.headings()[0].meeting, processes)
    library.close()
    return document_of(kept.history, processes)


def _beside_pandoc(folder: Path, document: Document) -> list[dict[str, str | float]]:
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        return []
    source = folder / "minutes.md"
    source.write_bytes(rendered(document, "markdown"))
    figures: list[dict[str, str | float]] = []
    floors: dict[str, float] = {}
    for name, limit in LIMITS.items():
        asked = ("minutes", "Congress", *_library(folder), "--format", name)
        ours = (*_goround(*asked), "-o", str(folder / f"ours.{name}"))
        into = ("-s", "--metadata", "title=-", "-o", str(folder / f"theirs.{name}"))
        spent, floors[name] = _in_turn(ours, (pandoc, str(source), *into))
        figures.append(_figure(f"minutes of a congress as {name}", spent, floors[name], limit))
    within = statistics.median(_own(lambda: rendered(document, "html")) for _ in range(TIMES))
    name = "rendering them as html, within the program"
    return [*figures, _figure(name, within, floors["html"], WITHIN_LIMIT)]


def main() -> None:
    """Set a PDF for the first time, and take typst's part of the time apart; print it as JSON."""
    with tempfile.TemporaryDirectory(prefix="goround-bench-") as place:
        document = _played(Path(place))
    timed = _Timed()
    with patch.multiple(typst, Fonts=timed.fonts, Compiler=timed.compiler):
        whole = _own(lambda: rendered(document, "pdf"))
    name = "setting them as pdf, within the program"
    print(json.dumps(_figure(name, whole, timed.spent, PDF_LIMIT)))


class _Timed:
    """Stands for typst, and keeps how long it works, in ms: looks for fonts, and sets pages."""

    spent = 0.0

    def __init__(self) -> None:
        self._fonts, self._compiler = typst.Fonts, typst.Compiler
        self._compile: Callable[..., Any] = typst.compile

    def fonts(self, **named: Any) -> Any:  # noqa: ANN401  whatever typst is given and gives
        """Look for fonts."""
        return self._kept(self._fonts, **named)

    def compiler(self, *given: Any, **named: Any) -> _Timed:  # noqa: ANN401
        """Make a compiler."""
        self._compile = self._kept(self._compiler, *given, **named).compile_with_warnings
        return self

    def compile_with_warnings(self, **named: Any) -> Any:  # noqa: ANN401
        """Set the pages."""
        return self._kept(self._compile, **named)

    def _kept(self, work: Callable[..., Any], *given: Any, **named: Any) -> Any:  # noqa: ANN401
        found: list[Any] = []
        self.spent += _own(lambda: found.append(work(*given, **named)))
        return found[0]


def _in_turn(ours: Sequence[str], theirs: Sequence[str]) -> tuple[float, float]:
    """Return the least that each command takes."""
    _run(*ours)  # bytecode is written by the first
    pairs = [(_spent(ours), _spent(theirs)) for _ in range(TIMES)]
    return min(each for each, _ in pairs), min(each for _, each in pairs)


def _spent(command: Sequence[str]) -> float:
    """Milliseconds of the processor's time that a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    _run(*command)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1_000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def _own(work: Callable[[], object]) -> float:
    """Milliseconds of the processor's time that something takes here."""
    before = time.process_time_ns()
    work()
    return (time.process_time_ns() - before) / 1_000_000


def _goround(*arguments: str) -> tuple[str, ...]:
    return (
        sys.executable,
        "-c",
        "import sys; from app.launch import main; sys.exit(main())",
        *arguments,
    )


def _library(folder: Path) -> tuple[str, ...]:
    return ("--library", str(folder / "library.goround"))


def _run(*command: str) -> None:
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # installed programs have their bytecode
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)


def _figure(name: str, ours: float, floor: float, limit: float) -> dict[str, str | float]:
    return {
        "name": name,
        "ratio": round(ours / floor, 2),
        "limit": limit,
        "ours_ms": round(ours, 1),
        "floor_ms": round(floor, 1),
    }


if __name__ == "__main__":
    main()
