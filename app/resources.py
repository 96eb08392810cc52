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
    """Know the shipped processes, each called as its file; one that cannot be read is left out.

    A file is read when its process is first asked for: a meeting wants one of them.
    """
    folder = shipped_folder("processes")
    return Processes(
        unread=_names(folder),
        read=lambda name: _process(folder / f"{name}.toml"),
        orders=_names(shipped_folder("minutes", "orders")),
        looks=_names(shipped_folder("minutes", "styles")),
    )


def _names(folder: Path) -> list[str]:
    """Return what the data files of a folder are called, without their ending."""
    return sorted(each.stem for each in folder.iterdir() if each.suffix == ".toml")


def _process(file: Path) -> Process | None:
    try:
        process = read_process(file.name, file.read_bytes())
    except (BadProcess, OSError):
        return None
    return process if process.name == file.stem else None
