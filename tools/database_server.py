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
    place = Path(tempfile.mkdtemp(prefix="goround-server-"))
    if os.geteuid() == 0:
        shutil.chown(place, _ORDINARY)
    port = _free_port()
    settings = [
        "listen_addresses=127.0.0.1",
        f"port={port}",
        "unix_socket_directories=",
        "max_connections=60",
        *(() if durable else _QUICKLY),
    ]
    said = " ".join(f"-c {each}" for each in settings)
    with _keeper(place, said) as ready:
        if ready != "ready":
            raise RuntimeError(f"the database server did not start: {ready}")
        yield f"postgresql://goround@127.0.0.1:{port}/postgres"


_KEEPING: Final = """
cd "$1" || exit 1
{ "$2" -D data -U goround -A trust -N --locale=C.UTF-8 --encoding=UTF8 &&
  "$3" -D data -w -l log -o "$4" start; } > said 2>&1 </dev/null && echo ready || tail -1 said
read -r _
"$3" -D data -m immediate -w stop > said 2>&1
rm -rf "$1"
"""
"""Begins a server and waits for the end of its input: so it ends with whoever began it, however."""


@contextmanager
def _keeper(place: Path, settings: str) -> Iterator[str]:
    """Run what begins a server and ends it; yield the one line that it says of the beginning."""
    programs = [_program(each) or each for each in ("initdb", "pg_ctl")]
    with subprocess.Popen(
        [*_as_somebody_ordinary(), "sh", "-c", _KEEPING, "sh", str(place), *programs, settings],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as keeper:
        assert keeper.stdin is not None
        assert keeper.stdout is not None
        try:
            yield keeper.stdout.readline().strip()
        finally:
            keeper.stdin.close()


def _as_somebody_ordinary() -> list[str]:
    """Return what stands before a command so that it is not root who runs it.

    It may still pass folders that are closed to others: a bare machine's root folder can be.
    """
    if os.geteuid() != 0:
        return []
    passing = ("--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search")
    # Without that, what asks by `access` whether it may, as initdb does, is told that it may not.
    keeping = "--securebits=+no_setuid_fixup"
    return ["setpriv", f"--reuid={_ORDINARY}", "--clear-groups", keeping, *passing]


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
