"""The environment in .venv: made from the lock, and made anew when the lock changes.

Standard library only: it runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
"""The folder of the source tree."""

FOLDER = HOUSE / ".venv"
PYTHON = FOLDER / ("Scripts" if sys.platform == "win32" else "bin") / "python"
LOCKS = (HOUSE / "requirements.lock", HOUSE / "requirements-dev.lock")
"""What running needs, and what making needs beside it."""

_STAMPS = (FOLDER / "made-from", FOLDER / "made-from-for-makers")


def system_packages() -> list[str]:
    """Return the Debian packages without which no environment can be built here."""
    if importlib.util.find_spec("ensurepip") is not None or _runs():
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def provide(*, makers: bool) -> bool:
    """Build the environment where it is not there or its sources have changed; true when it is.

    It holds what running needs; for ``makers`` also what checks Goround, and `goround` itself.
    The fingerprint of what it was made from lies in the environment, so a second call does
    nothing.
    """
    fingerprints = _fingerprint(LOCKS[:1]), _fingerprint((HOUSE / "pyproject.toml", *LOCKS))
    if _runs() and _stamped(fingerprints, makers=makers):
        return True
    if not _runs() and not _build():
        return False
    if not _install(makers=makers):
        return False
    for stamp, fingerprint in zip(_STAMPS[: 2 if makers else 1], fingerprints, strict=False):
        stamp.write_text(fingerprint)
    return True


def _stamped(fingerprints: tuple[str, str], *, makers: bool) -> bool:
    stamp, fingerprint = (_STAMPS[makers], fingerprints[makers])
    return stamp.is_file() and stamp.read_text() == fingerprint


def _fingerprint(sources: Iterable[Path]) -> str:
    """What the environment depends on: the sources, the interpreter, the place."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {HOUSE}".encode())
    for source in sources:
        digest.update(source.read_bytes())
    return digest.hexdigest()


def _runs() -> bool:
    """Whether the environment's interpreter is there, is this one's version, and has pip."""
    if not PYTHON.is_file():
        return False
    question = "import pip, sys; print(*sys.version_info[:2])"
    answer = subprocess.run([PYTHON, "-c", question], capture_output=True, text=True, check=False)
    return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def _build() -> bool:
    print("Building the environment in .venv")
    shutil.rmtree(FOLDER, ignore_errors=True)
    # In a process of its own: ensurepip may only just have been installed.
    made = subprocess.run([sys.executable, "-m", "venv", FOLDER], check=False)
    return made.returncode == 0


def _install(*, makers: bool) -> bool:
    print("Installing what the lock names")
    pinned = [part for lock in LOCKS[: 2 if makers else 1] for part in ("-r", str(lock))]
    if not makers:
        return _pip(pinned)
    # Without isolation the build uses the pinned hatchling, and fetches nothing else.
    itself = ["--no-build-isolation", "-e", str(HOUSE)]
    return _pip(pinned) and _pip(itself)


def _pip(what: list[str]) -> bool:
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "-qq", "--no-deps"]
    done = subprocess.run([*pip, *what], stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        print("pip could not install it; its reason stands above. Mend that, then run this again.")
    return done.returncode == 0
