"""Runs the checks: `python -m tools.check`, which is what `make test` runs after the set-up.

With `--static` only those that read the code and run none of it (`make check`).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from tools import accessible_bus, virtual_display
from tools.environment import HOUSE

_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
_AS_PEOPLE_HAVE_IT = {
    "PYTHONUNBUFFERED": "",  # a fault at the end of a command shows only where it is buffered
    "PYTHONDONTWRITEBYTECODE": "",  # else each of some hundred programs compiles all of Goround
}
_REAL_WINDOWS = HOUSE / "tests" / "realwindow"
_SOURCE = "tests/source"

_ORDINARY = ("-m", "pytest", "-m", "not realwindow")
# Tests of one file stay together, with what they share, until a process has nothing left.
_ON_ALL_CORES = (*_ORDINARY, "-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")

# Wherever PySide6 is loaded, each `import` takes three times as long, and Hypothesis says several
# whenever it draws.
_WITHOUT_QT = ("-p", "no:pytest-qt")

_STATIC: Mapping[str, Sequence[str]] = {
    "ruff check": ["-m", "ruff", "check"],
    "ruff format": ["-m", "ruff", "format", "--check"],
    "mypy": ["-m", "mypy"],
}

# In one process, which reads the source once.
_READING: Mapping[str, Sequence[str]] = {"pytest: the source": [*_ORDINARY, _SOURCE]}

# In processes of their own: what windows leave behind slows every test after them.
_WINDOWS: Mapping[str, Sequence[str]] = {
    "pytest: the windows, and commands": [*_ON_ALL_CORES, "tests/app"]
}
_RULES: Mapping[str, Sequence[str]] = {
    "pytest: the rules, the record, the tools": [
        *_ON_ALL_CORES,
        *_WITHOUT_QT,
        "tests",
        "--ignore=tests/app",
        f"--ignore={_SOURCE}",
    ],
}


def main() -> int:
    """Run every check, also after one has failed, and name those that failed at the end.

    Returns the exit status: 0 where all passed, else 1. The ordinary tests come last, so that
    the last line is pytest's when all is well.
    """
    parser = argparse.ArgumentParser(prog="python -m tools.check", description=__doc__)
    parser.add_argument("--static", action="store_true", help="only ruff and mypy")
    failed = _failing(_STATIC) if parser.parse_args().static else _failing_of_all()
    if failed:
        print(f"\nThese failed: {', '.join(failed)}.")
    return 1 if failed else 0


def _failing_of_all() -> list[str]:
    """Run what reads the code beside what opens windows, which wait often; return what failed."""
    kept: list[str] = []
    with ThreadPoolExecutor(1) as beside:
        reading = beside.submit(_failing, {**_STATIC, **_READING}, kept)
        shown = _real_windows_pass()
        failed = [*([] if shown else ["the tests in real windows"]), *_failing(_WINDOWS)]
        failed += reading.result()
    print("".join(kept), end="", flush=True)
    return failed + _failing(_RULES)


def _failing(checks: Mapping[str, Sequence[str]], kept: list[str] | None = None) -> list[str]:
    """Run these one after the other; return the names of those that failed."""
    return [name for name in checks if not _passes(name, checks[name], _OFFSCREEN, kept)]


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
    name: str,
    arguments: Sequence[str],
    variables: Mapping[str, str],
    kept: list[str] | None = None,
) -> bool:
    """Run one check with this interpreter, in the source folder, with no standard input.

    What it prints is seen at once, or added to what is ``kept``.
    """
    if kept is None:
        print(f"── {name}", flush=True)
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=HOUSE,
        env={**os.environ, **_AS_PEOPLE_HAVE_IT, **variables},
        stdin=subprocess.DEVNULL,
        stdout=None if kept is None else subprocess.PIPE,
        stderr=None if kept is None else subprocess.STDOUT,
        text=True,
        check=False,
    )
    if kept is not None:
        kept.append(f"── {name}\n{done.stdout}")
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
