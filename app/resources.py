"""Finding what is shipped with the program: processes, rehearsals, translations."""

from __future__ import annotations

from collections.abc import Mapping
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


def own_orders(library: str | Path = "") -> Path | None:
    """Return the folder of a group's own orders of minutes, which may not be there.

    It lies beside the library; of one that is no file there is none.
    """
    from facilitation.library.places import default_library, place_of  # a start does without

    place = place_of(library or default_library())
    return place.parent / "orders" if isinstance(place, Path) else None


def load_processes(orders: Path | None = None) -> Processes:
    """Know the shipped processes, each called as its file; one that cannot be read is left out.

    A file is read when its process is first asked for: a meeting wants one of them. Those that most
    groups want stand in the folder itself, others in ``more``. ``orders`` is the folder in which a
    group has orders of minutes of its own.
    """
    folder = shipped_folder("processes")
    usual, more = _names(folder), _names(folder / "more")
    files = {name: folder / f"{name}.toml" for name in usual}
    files |= {name: folder / "more" / f"{name}.toml" for name in more}
    known = _names(shipped_folder("minutes", "orders"))
    if orders is not None and orders.is_dir():
        known = sorted({*known, *_names(orders)})
    processes = Processes(
        unread=files,
        read=lambda name: _process(name, files),
        usual=usual,
        orders=known,
        looks=_names(shipped_folder("minutes", "styles")),
        motions=load_motions,
    )
    processes.own_orders = orders
    return processes


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


def _process(name: str, files: Mapping[str, Path]) -> Process | None:
    def other(wanted: str) -> bytes | None:
        return files[wanted].read_bytes() if wanted in files else None

    try:
        process = read_process(files[name].name, files[name].read_bytes(), other)
    except (BadProcess, OSError):
        return None
    return process if process.name == name else None
