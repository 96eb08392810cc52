"""Debian packages: installed where this process may, otherwise named in one command.

Standard library only: the set-up runs this before anything is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

_LISTS = Path("/var/lib/apt/lists")


def install(packages: Sequence[str]) -> bool:
    """Install `packages` with apt where that is allowed; true when they are there then.

    Where it is not allowed, or fails, the one command that would do it is printed instead.
    """
    if not packages:
        return True
    prefix = _may_install()
    if prefix is None:
        print(f"This machine lacks what Goround needs. Please run\n    {_command(packages)}")
        return False
    print(f"Installing {' '.join(packages)}")
    if not any(_LISTS.glob("*Packages*")):
        _apt(prefix, ["update"])
    arguments = ["install", "-y", "--no-install-recommends", *packages]
    failure = _apt(prefix, arguments)
    if failure:
        # The lists may be older than what the mirror holds.
        _apt(prefix, ["update"])
        failure = _apt(prefix, arguments)
    if failure:
        print(f"apt could not install them: {failure}\nPlease run\n    {_command(packages)}")
    return not failure


def _command(packages: Sequence[str]) -> str:
    if shutil.which("apt-get"):
        return f"sudo apt-get update && sudo apt-get install -y {' '.join(packages)}"
    return f"(with your system's own package manager; Debian's names) {' '.join(packages)}"


def _may_install() -> list[str] | None:
    """What to put before `apt-get`, or None where this process may not install."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run(
        ["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return ["sudo", "-n"] if asked.returncode == 0 else None


def _apt(prefix: Sequence[str], arguments: Sequence[str]) -> str:
    """Run apt-get without a question asked; its last line of complaint, or nothing."""
    done = subprocess.run(
        [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        return ""
    lines = (done.stderr or done.stdout).strip().splitlines()
    return lines[-1] if lines else f"exit status {done.returncode}"
