"""Finding what is shipped with the program: processes, rehearsals, translations."""

from __future__ import annotations

from pathlib import Path

import resources
from facilitation.process.catalogue import BadProcess, Processes, read_process
from facilitation.process.motion import Described
from facilitation.process.motions import BadMotion, Motions, read_motion
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
        motions=load_motions,
    )


def load_motions() -> Motions:
    """Know the shipped formal motions; a file that cannot be read is left out."""
    folder = shipped_folder("motions")
    files = (folder / f"{name}.toml" for name in _names(folder))
    return Motions(each for each in map(_motion, files) if each is not None)


def _motion(file: Path) -> Described | None:
    try:
        return read_motion(file.name, file.read_bytes())
    except (BadMotion, OSError):
        return None


def _names(folder: Path) -> list[str]:
    """Return what the data files of a folder are called, without their ending."""
    return sorted(each.stem for each in folder.iterdir() if each.suffix == ".toml")


def _process(file: Path) -> Process | None:
    try:
        process = read_process(file.name, file.read_bytes())
    except (BadProcess, OSError):
        return None
    return process if process.name == file.stem else None
