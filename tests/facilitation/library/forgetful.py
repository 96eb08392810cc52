"""Storage that keeps only what was synced, and what a power cut leaves of it.

`Recorder` stands between the program and a folder. Databases are written through a VFS of SQLite's
(apsw, with an SQLite of its own, behind the face of Python's `sqlite3`); files are created, named,
synced and removed through Python's `os`. All of it really happens, so that the program works as
ever, and is written down in order. `Recorder.left_after` makes a folder as the power cut may leave
it: of what was not synced each sector of 512 bytes is there or not, in any mixture of its versions;
of the changes of names that no sync of their folder followed the first few are there. That is
harder than a drive with a journal is. Then Python's own SQLite opens what is left.

What it does not show: a drive that says it has synced and has not, and the calls to the system of
SQLite's own VFS, which is taken at its word.
"""

from __future__ import annotations

import builtins
import io
import os
import random
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw
import pytest

SECTOR = 512
_NAME = "forgetful"
_JOURNALS = apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_SUPER_JOURNAL | apsw.SQLITE_OPEN_WAL


class Recorder:
    """What was done to the files of a folder, in order."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.done: list[tuple[Any, ...]] = []
        self._start = {each: each.read_bytes() for each in folder.rglob("*") if each.is_file()}
        self._files: dict[int, str] = {}

    def note(self, *what: Any) -> None:
        """Write down what was done to a file of the folder."""
        if str(what[1]).startswith(str(self.folder)) and not str(what[1]).endswith("-shm"):
            self.done.append(what)

    def promise(self, what: object) -> None:
        """Write down what the program has said to be durable by now."""
        self.done.append(("promise", what))

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Let the program write through this."""
        vfs = _Vfs(self)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sqlite3, "connect", _connect)
            patch.setattr(sqlite3, "Connection", _Connection)
            for module in (builtins, io):
                patch.setattr(module, "open", self._opening(io.open))
            patch.setattr(os, "open", self._opening(os.open))
            patch.setattr(os, "fsync", self._syncing(os.fsync))
            for name in ("rename", "replace", "link"):
                patch.setattr(os, name, self._naming(getattr(os, name), name))
            for name in ("unlink", "remove"):
                patch.setattr(os, name, self._removing(getattr(os, name)))
            yield
        vfs.unregister()

    def _opening(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def opening(path: Any, *how: Any, **more: Any) -> Any:
            made = isinstance(path, str | os.PathLike) and not os.path.lexists(path)
            opened = real(path, *how, **more)
            if isinstance(path, str | os.PathLike):
                self._files[opened if isinstance(opened, int) else opened.fileno()] = str(path)
                if made:
                    self.note("create", str(path))
            return opened

        return opening

    def _syncing(self, real: Callable[[int], None]) -> Callable[[int], None]:
        def syncing(descriptor: int) -> None:
            real(descriptor)
            path = self._files[descriptor]
            self.note("folder" if Path(path).is_dir() else "sync", path)

        return syncing

    def _naming(self, real: Callable[..., None], how: str) -> Callable[..., None]:
        def naming(old: Any, new: Any, **more: Any) -> None:
            real(old, new, **more)
            self.note("link", str(new), str(old))
            if how != "link":
                self.note("remove", str(old))

        return naming

    def _removing(self, real: Callable[..., None]) -> Callable[..., None]:
        def removing(path: Any, **more: Any) -> None:
            real(path, **more)
            if "dir_fd" not in more or more["dir_fd"] is None:
                self.note("remove", str(path))

        return removing

    def left_after(self, steps: int, chance: random.Random, to: Path) -> list[object]:
        """Put into a folder what is left where the power goes after so many steps.

        Returns what had been promised by then.
        """
        drive, promised = _Drive(self._start), []
        for what, *told in self.done[:steps]:
            if what == "promise":
                promised.append(told[0])
            else:
                getattr(drive, what)(*told)
        for path, content in drive.left(chance):
            place = to / Path(path).relative_to(self.folder)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        return promised


class _File:
    """A file on the drive: what is durable, and each version of each sector since the last sync."""

    def __init__(self, content: bytes = b"") -> None:
        self._durable, self._now = bytearray(content), bytearray(content)
        self._since: dict[int, list[bytes]] = {}
        self._sizes = [len(content)]

    def write(self, offset: int, data: bytes) -> None:
        end = offset + len(data)
        self._now.extend(bytes(max(0, end - len(self._now))))
        self._now[offset:end] = data
        for start in range(offset - offset % SECTOR, end, SECTOR):
            version = bytes(self._now[start : start + SECTOR])
            self._since.setdefault(start, []).append(version)
        self._sizes.append(len(self._now))

    def truncate(self, size: int) -> None:
        del self._now[size:]
        self._sizes.append(size)

    def sync(self) -> None:
        self._durable = self._of_size(len(self._now))
        for start in self._since:
            self._durable[start : start + SECTOR] = self._now[start : start + SECTOR]
        self._since, self._sizes = {}, [len(self._now)]

    def _of_size(self, size: int) -> bytearray:
        return self._durable[:size] + bytes(max(0, size - len(self._durable)))

    def left(self, chance: random.Random) -> bytes:
        """Return one of the contents it may have: of each sector any version since the sync."""
        size = chance.choice(self._sizes)
        found, likely = self._of_size(size), chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        for start, versions in self._since.items():
            if start < size and chance.random() < likely:
                part = chance.choice(versions)[: size - start]
                found[start : start + len(part)] = part
        return bytes(found)


class _Drive:
    """Files under names; a name is durable once its folder was synced."""

    def __init__(self, start: dict[Path, bytes]) -> None:
        self._now = {str(path): _File(content) for path, content in start.items()}
        self._durable = dict(self._now)
        self._since: list[tuple[str, _File | None]] = []

    def create(self, path: str) -> None:
        self._name(path, _File())

    def link(self, path: str, old: str) -> None:
        self._name(path, self._now[old])

    def remove(self, path: str) -> None:
        if path in self._now:
            self._name(path, None)

    def _name(self, path: str, file: _File | None) -> None:
        self._since.append((path, file))
        _named(self._now, path, file)

    def write(self, path: str, offset: int, data: bytes) -> None:
        self._now[path].write(offset, data)

    def truncate(self, path: str, size: int) -> None:
        self._now[path].truncate(size)

    def sync(self, path: str) -> None:
        self._now[path].sync()

    def folder(self, path: str) -> None:
        """Make durable what was named up to now; a journal of names has them in order."""
        last = max(
            (at for at, (each, _) in enumerate(self._since, 1) if _in(each, path)), default=0
        )
        for each, file in self._since[:last]:
            _named(self._durable, each, file)
        del self._since[:last]

    def left(self, chance: random.Random) -> Iterator[tuple[str, bytes]]:
        names = dict(self._durable)
        for path, file in self._since[: chance.randint(0, len(self._since))]:
            _named(names, path, file)
        contents: dict[int, bytes] = {}
        for path, file in names.items():
            yield path, contents.setdefault(id(file), file.left(chance))


def _in(path: str, folder: str) -> bool:
    return str(Path(path).parent) == folder


def _named(names: dict[str, _File], path: str, file: _File | None) -> None:
    if file is None:
        names.pop(path, None)
    else:
        names[path] = file


class _Vfs(apsw.VFS):
    """SQLite's usual files, and what is done to them written down."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        super().__init__(_NAME, "")

    def xOpen(self, name: Any, flags: list[int]) -> _VfsFile:  # noqa: N802 - SQLite's name
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        made = path is not None and not os.path.lexists(path)
        file = _VfsFile(name, path, flags, self._recorder)
        if made:
            self._recorder.note("create", path)
        return file

    def xDelete(self, name: str, sync: bool) -> None:  # noqa: N802
        if not os.path.lexists(name):
            return
        super().xDelete(name, sync)
        self._recorder.note("remove", name)
        if sync:
            self._recorder.note("folder", str(Path(name).parent))


class _VfsFile(apsw.VFSFile):
    def __init__(self, name: Any, path: str | None, flags: list[int], recorder: Recorder) -> None:
        super().__init__("", name, flags)
        self._path, self._recorder = path or "", recorder
        # SQLite's usual VFS syncs the folder with the first sync of a journal or a log.
        self._names = bool(flags[0] & _JOURNALS)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        super().xWrite(data, offset)
        self._recorder.note("write", self._path, offset, bytes(data))

    def xTruncate(self, size: int) -> None:  # noqa: N802
        super().xTruncate(size)
        self._recorder.note("truncate", self._path, size)

    def xSync(self, flags: int) -> None:  # noqa: N802
        super().xSync(flags)
        self._recorder.note("sync", self._path)
        if self._names:
            self._recorder.note("folder", str(Path(self._path).parent))
            self._names = False


@contextmanager
def _as_sqlite3() -> Iterator[None]:
    """Raise what Python's `sqlite3` would raise."""
    try:
        yield
    except apsw.ConstraintError as error:
        raise sqlite3.IntegrityError(str(error)) from error
    except apsw.Error as error:
        raise sqlite3.OperationalError(str(error)) from error


def _connect(
    path: Any, timeout: float = 5, isolation_level: str | None = "", uri: bool = False, **_: Any
) -> _Connection:
    del isolation_level
    how = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    with _as_sqlite3():
        opened = apsw.Connection(str(path), how | (apsw.SQLITE_OPEN_URI if uri else 0), vfs=_NAME)
        opened.set_busy_timeout(int(timeout * 1000))
    return _Connection(opened)


class _Connection:
    """As much of Python's `sqlite3` as the program and SQLAlchemy use, over apsw."""

    isolation_level = None

    def __init__(self, opened: apsw.Connection) -> None:
        self._opened = opened

    def cursor(self) -> _Cursor:
        return _Cursor(self._opened)

    def execute(self, statement: str, values: Sequence[Any] = ()) -> _Cursor:
        return self.cursor().execute(statement, values)

    def commit(self) -> None:
        self._end("COMMIT")

    def rollback(self) -> None:
        self._end("ROLLBACK")

    def _end(self, how: str) -> None:
        with _as_sqlite3():
            if self._opened.in_transaction:
                self._opened.execute(how)

    def backup(self, target: _Connection) -> None:
        with _as_sqlite3(), target._opened.backup("main", self._opened, "main") as copying:
            while not copying.done:
                copying.step()

    def create_function(self, name: str, number: int, function: Any, **_: Any) -> None:
        self._opened.create_scalar_function(name, function, number)

    def close(self) -> None:
        # What was opened to be read cannot be locked for tidying up; SQLite passes that over.
        with suppress(apsw.IOError):
            self._opened.close()


class _Cursor:
    """Results are read at once: nothing here is long."""

    arraysize = 1
    lastrowid = None

    def __init__(self, opened: apsw.Connection) -> None:
        self._opened = opened
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1

    def execute(self, statement: str, values: Sequence[Any] = ()) -> _Cursor:
        return self.executemany(statement, [values])

    def executemany(self, statement: str, many: Sequence[Sequence[Any]]) -> _Cursor:
        with _as_sqlite3():
            before = self._opened.total_changes()
            for values in many:
                cursor = self._opened.cursor()
                self.description = None
                cursor.exec_trace = self._described
                self._rows = list(cursor.execute(statement, tuple(values)))
            self.rowcount = self._opened.total_changes() - before
        return self

    def _described(self, cursor: apsw.Cursor, _statement: str, _values: Any) -> bool:
        named = cursor.get_description()
        self.description = [(each[0], *[None] * 6) for each in named] or None
        return True

    def fetchone(self) -> Any:
        return self._rows.pop(0) if self._rows else None

    def fetchall(self) -> list[Any]:
        found, self._rows = self._rows, []
        return found

    def fetchmany(self, number: int = 1) -> list[Any]:
        found, self._rows = self._rows[:number], self._rows[number:]
        return found

    def close(self) -> None:
        self._rows = []
