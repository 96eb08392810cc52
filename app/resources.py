"""Finding what is shipped with the program: processes, rehearsals, translations."""

from __future__ import annotations

from pathlib import Path

import resources
from facilitation.process.catalogue import BadProcess, Processes, read_process
from facilitation.process.process import Process


def shipped_folder(*parts: str) -> Path:
    """Return a folder under ``resources``; the program is never run from an archive.

    The package says where it lies: asking ``importlib.resources`` loads much for a start.
    """
    return Path(next(iter(resources.__path__)), *parts)


def load_processes() -> Processes:
    """Read the shipped processes; one that cannot be read is left out."""
    found = (_process(each) for each in shipped_folder("processes").glob("*.toml"))
    return Processes(each for each in found if each is not None)


def _process(file: Path) -> Process | None:
    try:
        return read_process(file.name, file.read_bytes())
    except (BadProcess, OSError):
        return None
