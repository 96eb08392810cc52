"""A group's own processes: a folder of files beside its library, and the versions before them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from facilitation.process.process import Process
from facilitation.process.reading import BadProcess, Known, Other, Wrong, read_own
from facilitation.process.version import versioned

_ENDING = ".toml"
_EARLIER = "earlier"
"""The folder with the versions that were in force before."""

_UNSAVED = "unsaved"
"""The folder with what is being written."""

_State = tuple[int, int]
_Read = Process | BadProcess


class ProcessFolder:
    """The processes in a folder, which may not be there; each is read once, until it changes."""

    def __init__(self, folder: Path, known: Callable[[], Known], other: Other) -> None:
        """``known`` tells what a process may name, ``other`` the file of a shipped one."""
        self.folder = folder
        self._known, self._shipped = known, other
        self._read: dict[str, tuple[_State, _Read]] = {}
        self._found: dict[str, Process] | None = None

    @property
    def found(self) -> Mapping[str, Process]:
        """Those that can be read, by what they are called, each named with its version."""
        if self._found is None:
            self.look_again()
        return self._found or {}

    @property
    def faults(self) -> Sequence[BadProcess]:
        """What is wrong with the others."""
        _ = self.found
        return [each for _, each in self._read.values() if isinstance(each, BadProcess)]

    def look_again(self) -> None:
        """Read what has changed since; what has gone is offered no more."""
        there = self._states()
        read = {
            name: self._read[name]
            if name in self._read and self._read[name][0] == state
            else (state, self._process(name))
            for name, state in there.items()
        }
        if self._found is None or read != self._read:
            self._read = read
            found = [each for _, each in read.values() if isinstance(each, Process)]
            found.sort(key=_as_titled)
            self._found = {each.called: each for each in found}

    def _states(self) -> dict[str, _State]:
        try:
            with os.scandir(self.folder) as entries:
                files = [each for each in entries if each.name.endswith(_ENDING) and each.is_file()]
                states = {each.name: each.stat() for each in files}
        except OSError:
            return {}
        return {name: (at.st_mtime_ns, at.st_size) for name, at in sorted(states.items())}

    def _process(self, file: str) -> _Read:
        try:
            return self.read(file, (self.folder / file).read_bytes())
        except BadProcess as fault:
            return fault
        except OSError as fault:
            return BadProcess(file, 1, Wrong.SYNTAX, fault.strerror or type(fault).__name__)

    def read(self, file: str, data: bytes) -> Process:
        """Read a process as a file of this folder, named with its version.

        Raises BadProcess: it is refused.
        """
        process = read_own(file, data, self._known(), self._other)
        return replace(process, name=versioned(process.name, _written(process)))

    @property
    def known(self) -> Known:
        return self._known()

    def imported(self, file: str, data: bytes) -> Process:
        """Read a process that comes from elsewhere, whatever its file is called.

        Raises BadProcess: it is refused.
        """
        return read_own(file, data, self._known(), self._other, any_file=True)

    def _other(self, name: str) -> bytes | None:
        """Return the file that another one is like: a shipped one, else one of this folder."""
        shipped = self._shipped(name)
        file = self.folder / f"{name}{_ENDING}"
        if shipped is not None or not re.fullmatch(r"[\w-]+", name):
            return shipped
        try:
            return file.read_bytes()
        except OSError:
            return None

    def save(self, process: Process) -> Process:
        """Write a process into the folder, and keep what stood there as an earlier version.

        Returns it as it is offered now: with its number and its version. Raises BadProcess: it
        would be refused when it is read. Raises OSError: it cannot be written.
        """
        name = process.called
        file = self.folder / f"{name}{_ENDING}"
        before = file.read_bytes() if file.is_file() else None
        numbered = replace(process, name=name, revision=self.last_revision(name) + 1)
        data = _written(numbered).encode()
        made = self.read(file.name, data)
        if before is not None:
            _write(self.folder / _EARLIER / f"{name}-{numbered.revision - 1}{_ENDING}", before)
        _write(file, data)
        self.look_again()
        return made

    def keep_draft(self, process: Process) -> None:
        """Keep what is being written and is not saved, whatever is wrong with it.

        Raises OSError: it cannot be written.
        """
        file = self.folder / _UNSAVED / f"{process.called}{_ENDING}"
        _write(file, _written(replace(process, name=process.called)).encode())

    def drop_draft(self, called: str) -> None:
        (self.folder / _UNSAVED / f"{called}{_ENDING}").unlink(missing_ok=True)

    def drafts(self) -> tuple[Process, ...]:
        """Return what was being written and is not saved."""
        folder, found = self.folder / _UNSAVED, []
        for file in sorted(folder.glob(f"*{_ENDING}")) if folder.is_dir() else ():
            try:
                process = msgspec.toml.decode(file.read_bytes(), type=Process)
            except (msgspec.MsgspecError, OSError, RecursionError):
                continue
            if process.words and process.stages and process.name == file.stem:
                found.append(process)
        return tuple(found)

    def last_revision(self, name: str) -> int:
        """Return the number of the present version of a process; 0 where there is none."""
        present = self.found.get(name)
        there = max((number for number, _ in self._files_before(name)), default=0)
        if present is not None:
            return max(present.revision, there + 1)
        return there + 1 if (self.folder / f"{name}{_ENDING}").is_file() else there

    def earlier(self, name: str) -> tuple[Process, ...]:
        """Return the versions of a process before the present one, the newest first."""
        found = []
        for number, file in sorted(self._files_before(name), reverse=True):
            try:
                process = self.read(f"{name}{_ENDING}", file.read_bytes())
            except (BadProcess, OSError):
                continue
            found.append(replace(process, revision=number))
        return tuple(found)

    def _files_before(self, name: str) -> list[tuple[int, Path]]:
        pattern = re.compile(rf"{re.escape(name)}-(\d+){re.escape(_ENDING)}")
        folder = self.folder / _EARLIER
        files = folder.iterdir() if folder.is_dir() else ()
        return [(int(at[1]), each) for each in files if (at := pattern.fullmatch(each.name))]


def _write(file: Path, data: bytes) -> None:
    """Write a file as a whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f".{file.name}.new")
    beside.write_bytes(data)
    beside.replace(file)


def _written(process: Process) -> str:
    from facilitation.process.writing import written  # few groups have processes of their own

    return written(process)


def _as_titled(process: Process) -> tuple[int | str, ...]:
    """Return by what the group's own stand in order: their titles, the second before the tenth."""
    parts = re.split(r"(\d+)", process.spoken("en").title.casefold())
    return (*(int(each) if each.isdecimal() else each for each in parts), process.name)
