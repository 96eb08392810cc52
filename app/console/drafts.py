"""What was typed into a dialog and not done yet: kept, so that nothing is lost."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

Fields = Mapping[str, str]
"""What stands in each field of a dialog, by the field's name."""


class _Kept(msgspec.Struct, frozen=True):
    key: str
    fields: dict[str, str]


class Drafts:
    """Keeps drafts by key, in a folder if there is one, else as long as the program runs.

    A file is written beside the old one and put in its place, so that a crash while writing
    leaves one of the two.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Keep drafts in ``folder``, which need not exist yet."""
        self._folder = folder
        self._known: dict[str, Fields] = {}

    def keep(self, key: str, fields: Fields) -> bool:
        """Keep what stands in the fields; tell whether it is safe on the disk, if there is one."""
        self._known[key] = dict(fields)
        if self._folder is None:
            return True
        try:
            self._write(self._path(key), msgspec.json.encode(_Kept(key, dict(fields))))
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
        if self._folder is not None:
            with suppress(OSError):
                self._path(key).unlink(missing_ok=True)

    def _read(self, key: str) -> Fields:
        if self._folder is not None:
            with suppress(OSError, msgspec.DecodeError):
                found = msgspec.json.decode(self._path(key).read_bytes(), type=_Kept)
                return found.fields if found.key == key else {}
        return {}

    def _path(self, key: str) -> Path:
        assert self._folder is not None
        name = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        return self._folder / f"{name}.json"

    @staticmethod
    def _write(path: Path, data: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside = path.with_suffix(".new")
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
