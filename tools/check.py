"""Runs the checks: `python -m tools.check`, which is what `make test` runs after the set-up.

With `--static` only those that read the code and run none of it (`make check`).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

from tools import accessible_bus, virtual_display
from tools.environment import HOUSE

_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
_REAL_WINDOWS = HOUSE / "tests" / "realwindow"

_ON_ALL_CORES = ("-n", "auto", "--maxprocesses", "4")

# In processes of their own: what windows leave behind slows every test after them.
_PARTS: Mapping[str, Sequence[str]] = {
    "pytest: the console": ["tests/app/console"],
    "pytest: the other windows, and commands": ["tests/app", "--ignore=tests/app/console"],
    "pytest: the rules, the record, the tools": ["tests", "--ignore=tests/app"],
}

_STATIC: Mapping[str, Sequence[str]] = {
    "ruff check": ["-m", "ruff", "check"],
    "ruff format": ["-m", "ruff", "format", "--check"],
    "mypy": ["-m", "mypy"],
}


def main() -> int:
    """Run every check, also after one has failed, and name those that failed at the end.

    Returns the exit status: 0 where all passed, else 1. The ordinary tests come last, so that
    the last line is pytest's when all is well.
    """
    parser = argparse.ArgumentParser(prog="python -m tools.check", description=__doc__)
    parser.add_argument("--static", action="store_true", help="only ruff and mypy")
    static_only = parser.parse_args().static
    failed = [name for name, arguments in _STATIC.items() if not _passes(name, arguments)]
    if not static_only:
        if not _real_windows_pass():
            failed.append("the tests in real windows")
        failed += [name for name, part in _PARTS.items() if not _tests_pass(name, part)]
    if failed:
        print(f"\nThese failed: {', '.join(failed)}.")
    return 1 if failed else 0


def _tests_pass(name: str, part: Sequence[str]) -> bool:
    """Run a part of the ordinary tests on all cores."""
    return _passes(
        name, ["-m", "pytest", "-m", "not realwindow", *_ON_ALL_CORES, *part], _OFFSCREEN
    )


def _real_windows_pass() -> bool:
    """Run the tests in real windows on a display of their own.

    Where there can be none, that is said and passes, except in CI, where it fails.
    """
    if not any(_REAL_WINDOWS.glob("**/test_*.py")):
        return True
    if missing := [*virtual_display.missing(), *accessible_bus.missing()]:
        print(f"The tests in real windows were left out, because {', '.join(missing)} is missing.")
        return not os.environ.get("CI")
    arguments = ["-m", "pytest", "-m", "realwindow", str(_REAL_WINDOWS)]
    with virtual_display.opened() as display:
        shown_on = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""}
        return _passes("pytest in real windows", arguments, shown_on)


def _passes(
    name: str, arguments: Sequence[str], variables: Mapping[str, str] | None = None
) -> bool:
    """Run one check with this interpreter, in the source folder, with no standard input."""
    print(f"── {name}", flush=True)
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=HOUSE,
        # Buffered as people have it: a fault at the end of a command shows only then.
        env=os.environ | {"PYTHONUNBUFFERED": "", **(variables or {})},
        stdin=subprocess.DEVNULL,
        check=False,
    )
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
