"""Which pinned packages have no wheel for a machine that Goround is meant for.

A package without one must be compiled there, which people who only want to hold a meeting cannot.
Asks pip, with its own settings, and installs nothing.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path

PYTHONS = ("3.11", "3.12", "3.13", "3.14")

_LINUX = ("5", "12", "17", "24", "26", "27", "28", "31", "34", "35", "39")
MACHINES: Mapping[str, Sequence[str]] = {
    "Linux": [f"manylinux_2_{minor}_x86_64" for minor in _LINUX] + ["manylinux2014_x86_64"],
    "Linux on ARM": [f"manylinux_2_{minor}_aarch64" for minor in _LINUX]
    + ["manylinux2014_aarch64"],
    "Windows": ["win_amd64"],
    "Windows on ARM": ["win_arm64"],
    "macOS": [
        f"macosx_{release}_{kind}"
        for release in (*(f"10_{minor}" for minor in range(9, 17)), "11_0", "12_0", "13_0")
        for kind in ("arm64", "x86_64", "universal2")
    ],
}
"""Each kind of machine, and the tags of the wheels that it takes."""

_PIP: Sequence[str] = (
    *(sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "-qq"),
    *("--dry-run", "--no-deps", "--ignore-installed", "--only-binary=:all:"),
)
_NOT_FOUND = re.compile(r"No matching distribution found for ([\w.-]+)==")


def lacking(lock: Path) -> Iterator[str]:
    """Yield a sentence for each pinned package and kind of machine that has no wheel for it."""
    pins = [line for line in lock.read_text("utf-8").splitlines() if not line.startswith("#")]
    found: dict[tuple[str, str], list[str]] = {}
    for (machine, tags), python in product(MACHINES.items(), PYTHONS):
        for name in _without_wheel(pins, python, tags):
            found.setdefault((name, machine), []).append(python)
    for (name, machine), pythons in found.items():
        yield f"{name} has no wheel for {machine} (Python {', '.join(pythons)})."


def _without_wheel(pins: Sequence[str], python: str, tags: Sequence[str]) -> Iterator[str]:
    """Yield the packages that pip finds no wheel of; it names one at a time."""
    left = list(pins)
    while left and (name := _first_without(left, python, tags)):
        yield name
        left = [pin for pin in left if pin.split("==")[0].lower() != name.lower()]


def _first_without(pins: Sequence[str], python: str, tags: Sequence[str]) -> str:
    """Return the first package that pip finds no wheel of, or nothing.

    Raises:
        RuntimeError: pip complains of something else.
    """
    with tempfile.TemporaryDirectory() as folder:
        asked = subprocess.run(
            [*_PIP, "--python-version", python, "--target", folder]
            + [part for tag in tags for part in ("--platform", tag)]
            + list(pins),
            capture_output=True,
            text=True,
            check=False,
        )
    if asked.returncode == 0:
        return ""
    named = _NOT_FOUND.search(asked.stderr)
    if named is None:
        raise RuntimeError(asked.stderr.strip())
    return named[1]
