"""What was typed into a dialog and not done yet: kept, so that nothing is lost."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import msgspec

Fields = Mapping[str, str]
"""What stands in each field of a dialog, by the field's name."""


class _Kept(msgspec.Struct, frozen=True):
    key: str
    fields: dict[str, str]


class Shelf(Protocol):
    """Keeps bytes by name, so that no crash or power cut loses them. It raises OSError."""

    def put(self, name: str, data: bytes) -> None: ...

    def get(self, name: str) -> bytes | None: ...

    def drop(self, name: str) -> None: ...

    def everything(self) -> list[bytes]: ...


class FolderShelf:
    """A file each in a folder, which need not exist yet.

    A file is written beside the old one and put in its place, so that a crash while writing
    leaves one of the two.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, name: str, data: bytes) -> None:
        """Write a file that is on the disk when this returns."""
        path = self._path(name)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside = path.with_suffix(".new")
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)

    def get(self, name: str) -> bytes | None:
        """Return what has this name, None for nothing."""
        path = self._path(name)
        return path.read_bytes() if path.exists() else None

    def drop(self, name: str) -> None:
        self._path(name).unlink(missing_ok=True)

    def everything(self) -> list[bytes]:
        return [each.read_bytes() for each in self._folder.glob("*.json")]

    def tidy(self) -> None:
        """Remove what a crash left half-written; whoever writes just now writes it once more."""
        for each in self._folder.glob("*.new"):
            each.unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.json"


class Drafts:
    """Keeps drafts by key, on a shelf if there is one, else as long as the program runs."""

    def __init__(self, place: Path | Shelf | None = None) -> None:
        """Keep drafts on a shelf, or in a folder."""
        self._shelf = FolderShelf(place) if isinstance(place, Path) else place
        self._known: dict[str, Fields] = {}

    def keep(self, key: str, fields: Fields) -> bool:
        """Keep what stands in the fields; tell whether it is safe on the disk, if there is one."""
        self._known[key] = dict(fields)
        if self._shelf is None:
            return True
        try:
            self._shelf.put(_name(key), msgspec.json.encode(_Kept(key, dict(fields))))
        except OSError:
            return False
        return True

    def kept(self, key: str) -> Fields:
        """Return what was kept, empty for nothing; a file that cannot be read is nothing."""
        if key not in self._known:
            self._known[key] = self._read(key)  # also that there is none: it is asked at every act
        return self._known[key]

    def forget(self, key: str) -> None:
        """Keep it no longer: it was done, or is not wanted."""
        self._known.pop(key, None)
        if self._shelf is not None:
            with suppress(OSError):
                self._shelf.drop(_name(key))

    def take_from(self, others: Drafts, meetings: Collection[str]) -> None:
        """Take over what others keep of these meetings, by their ids; they forget it."""
        for key in self.copy_from(others, meetings):
            others.forget(key)

    def copy_from(self, others: Drafts, meetings: Collection[str]) -> list[str]:
        """Keep what others keep of these meetings, too; return the keys of what is safe here."""
        safe: list[str] = []
        if others._shelf is None:
            return safe
        with suppress(OSError):
            for data in others._shelf.everything():
                with suppress(msgspec.DecodeError):
                    found = msgspec.json.decode(data, type=_Kept)
                    ours = any(each in found.key for each in meetings)
                    if ours and self.keep(found.key, found.fields):
                        safe.append(found.key)
        return safe

    def _read(self, key: str) -> Fields:
        if self._shelf is not None:
            with suppress(OSError, msgspec.DecodeError):
                data = self._shelf.get(_name(key))
                if data is not None:
                    found = msgspec.json.decode(data, type=_Kept)
                    return found.fields if found.key == key else {}
        return {}


def _name(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:24]
