"""A database server of one's own: PostgreSQL on the loopback address, for tests and trials.

Standard library only: the set-up installs what it needs.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

PROGRAMS: Final = {"postgres": "postgresql", "initdb": "postgresql", "pg_ctl": "postgresql"}
"""Each program that is called, and its Debian package."""

_DEBIAN: Final = Path("/usr/lib/postgresql")
"""Where Debian has the programs of a server, by version; they are not on the path."""

_ORDINARY: Final = "nobody"
"""Who runs the server where this is root: PostgreSQL refuses to be run by root."""

_QUICKLY: Final = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
"""What is tested is not the server: nothing of it outlives a test."""


def missing() -> list[str]:
    """Return the packages of the programs that are not there."""
    found = all(_program(name) for name in PROGRAMS)
    return [] if found or sys.platform == "win32" else sorted(set(PROGRAMS.values()))


@contextmanager
def opened(*, durable: bool = False) -> Iterator[str]:
    """Begin a server with one database, and yield its address; all of it ends with the block.

    ``durable`` lets it wait for the disk, as servers do.

    Raises:
        RuntimeError: it did not start; says why.
    """
    with tempfile.TemporaryDirectory(prefix="goround-server-") as folder:
        place = Path(folder)
        if os.geteuid() == 0:
            shutil.chown(place, _ORDINARY)
        data, log, port = place / "data", place / "log", _free_port()
        locale = ("--locale=C.UTF-8", "--encoding=UTF8")
        _run(place, "initdb", "-D", str(data), "-U", "goround", "-A", "trust", "-N", *locale)
        settings = [
            "listen_addresses=127.0.0.1",
            f"port={port}",
            "unix_socket_directories=",
            "max_connections=60",
            *(() if durable else _QUICKLY),
        ]
        said = " ".join(f"-c {each}" for each in settings)
        _run(place, "pg_ctl", "-D", str(data), "-w", "-l", str(log), "-o", said, "start")
        try:
            yield f"postgresql://goround@127.0.0.1:{port}/postgres"
        finally:
            _run(place, "pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")


def _run(place: Path, name: str, *arguments: str) -> None:
    program = _program(name)
    if program is None:
        raise RuntimeError(f"{name} is not there")
    root = os.geteuid() == 0
    # A file, for a server that goes on would keep a pipe open.
    with tempfile.TemporaryFile() as out:
        done = subprocess.run(
            [program, *arguments],
            cwd=place,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            check=False,
            user=_ORDINARY if root else None,
            extra_groups=[] if root else None,
        )
        if done.returncode:
            out.seek(0)
            raise RuntimeError(f"{name}: {out.read().decode(errors='replace').strip()}")


def _program(name: str) -> str | None:
    """Return where a program of the server is: on the path, or as Debian has it, the newest."""
    places: Sequence[Path] = sorted(_DEBIAN.glob("*/bin"), key=_version, reverse=True)
    return next((str(each / name) for each in places if (each / name).exists()), shutil.which(name))


def _version(place: Path) -> tuple[int, ...]:
    parts = place.parent.name.split(".")
    return tuple(int(each) if each.isdecimal() else 0 for each in parts)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
