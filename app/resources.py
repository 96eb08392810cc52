"""Finding what is shipped with the program: processes, rehearsals, translations."""

from __future__ import annotations

from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path

from facilitation.process.catalogue import BadProcess, Processes, read_process
from facilitation.process.process import Process


def shipped(*parts: str) -> Traversable:
    """Return a file or folder under ``resources``."""
    return files("resources").joinpath(*parts)


def shipped_folder(*parts: str) -> Path:
    """Return a folder under ``resources`` as a path; the program is never run from an archive."""
    with as_file(shipped(*parts)) as folder:
        return Path(folder)


def load_processes() -> Processes:
    """Read the shipped processes; one that cannot be read is left out."""
    found = (
        _process(each) for each in shipped("processes").iterdir() if each.name.endswith(".toml")
    )
    return Processes(each for each in found if each is not None)


def _process(file: Traversable) -> Process | None:
    try:
        return read_process(file.name, file.read_bytes())
    except (BadProcess, OSError):
        return None
