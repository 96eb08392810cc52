"""Finding what is shipped with the program: processes, rehearsals, translations."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import resources
from facilitation.process.catalogue import Processes
from facilitation.process.motion import Described
from facilitation.process.motions import BadMotion, Motions, read_motion
from facilitation.process.process import Process
from facilitation.process.reading import BadProcess, Known, read_process


def shipped_folder(*parts: str) -> Path:
    """Return a folder under ``resources``; the program is never run from an archive.

    The package says where it lies: asking ``importlib.resources`` loads much for a start.
    """
    return Path(next(iter(resources.__path__)), *parts)


def own_folder(library: str | Path = "") -> Path | None:
    """Return the folder in which a group's own files lie: beside the library.

    Of a library that is no file there is none.
    """
    from facilitation.library.places import default_library, place_of  # a start does without

    place = place_of(library or default_library())
    return place.parent if isinstance(place, Path) else None


def own_orders(library: str | Path = "") -> Path | None:
    """Return the folder of a group's own orders of minutes, which may not be there."""
    folder = own_folder(library)
    return folder / "orders" if folder is not None else None


def processes_of(library: str | Path = "") -> Processes:
    """Know the processes of a library: a group's own, and the shipped ones."""
    return own_taken(load_processes(), own_folder(library))


def own_taken(processes: Processes, beside: Path | None) -> Processes:
    """Let processes know what a group has of its own ``beside`` its library.

    Its processes lie in a folder ``processes``, its orders of minutes in ``orders``.
    """
    if beside is not None:
        from facilitation.exchange.process_folder import ProcessFolder

        files, orders = _files()[0], beside / "orders"
        processes.own_orders = orders
        if orders.is_dir():
            processes.orders = tuple(sorted({*processes.orders, *_names(orders)}))
        known = cache(_known)
        processes.own = ProcessFolder(beside / "processes", known, lambda name: _file(name, files))
    return processes


def _known() -> Known:
    from facilitation.decisions.catalogue import method_names, poll_names
    from facilitation.floor.catalogue import order_names

    return Known(order_names(), (*method_names(), *poll_names()), cache(load_motions))


def _file(name: str, files: Mapping[str, Path]) -> bytes | None:
    return files[name].read_bytes() if name in files else None


def _files() -> tuple[dict[str, Path], list[str]]:
    """Return the file of each shipped process, and the names of those most groups want."""
    folder = shipped_folder("processes")
    usual = _names(folder)
    files = {name: folder / f"{name}.toml" for name in usual}
    more = {name: folder / "more" / f"{name}.toml" for name in _names(folder / "more")}
    return files | more, usual


def load_processes(orders: Path | None = None) -> Processes:
    """Know the shipped processes, each called as its file; one that cannot be read is left out.

    A file is read when its process is first asked for: a meeting wants one of them. Those that most
    groups want stand in the folder itself, others in ``more``. ``orders`` is the folder in which a
    group has orders of minutes of its own.
    """
    files, usual = _files()
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
    try:
        data = files[name].read_bytes()
        process = read_process(files[name].name, data, lambda wanted: _file(wanted, files))
    except (BadProcess, OSError):
        return None
    return process if process.name == name else None
