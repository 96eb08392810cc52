"""Renews the lock: `python3 -m tools.lock`, which is what `make lock` runs.

The dependencies that pyproject.toml names are installed at their newest into an empty
environment, and what pip then finds there is written down by name and version. What the program
needs goes to requirements.lock, what only its makers need to requirements-dev.lock. Packages that
have no wheel for a machine that Goround is meant for are named at the end.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

from tools import wheels
from tools.environment import HOUSE, LOCKS


def main() -> int:
    """Write both lock files; returns the exit status, 1 where pip could not install."""
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))["project"]
    program, makers = LOCKS
    with tempfile.TemporaryDirectory() as folder:
        python = Path(folder, "bin", "python")
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        try:
            needed = _installed_after(python, project["dependencies"])
            all_ = _installed_after(python, project["optional-dependencies"]["dev"])
        except subprocess.CalledProcessError:
            print("pip could not install it; its reason stands above. The lock is as it was.")
            return 1
    _write(program, "What Goround needs.", needed)
    _write(makers, "What making and checking Goround needs beside it.", all_ - needed)
    for sentence in wheels.lacking(program):
        print(sentence)
    return 0


def _installed_after(python: Path, requirements: Sequence[str]) -> set[str]:
    """Install `requirements`, and return all that is there then, as name==version."""
    pip = [str(python), "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "-qq", *requirements], check=True)
    frozen = subprocess.run([*pip, "freeze"], check=True, capture_output=True, text=True)
    return set(frozen.stdout.split())


def _write(lock: Path, meaning: str, pins: set[str]) -> None:
    lines = [f"# {meaning} Written by `make lock`; change pyproject.toml instead."]
    lines += sorted(pins, key=str.lower)
    lock.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{lock.name}: {len(pins)} packages")


if __name__ == "__main__":
    sys.exit(main())
