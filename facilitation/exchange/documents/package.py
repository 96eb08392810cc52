"""The parts of a document that is a ZIP file, read with an eye on what they would grow to."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Final

from facilitation.exchange.documents.imported import Bad, BadDocument
from facilitation.exchange.documents.markup import Element, parse

MOST_OF_A_PART: Final = 32 * 1024 * 1024
"""Bytes of one part when unpacked; the text of a book of a thousand pages has half of it."""

_END: Final = b"PK\x05\x06"
_END_SIZE: Final = 22
_LONGEST_REMARK: Final = 65535
_MOST_DIRECTORY: Final = 1024 * 1024
_ENCRYPTED: Final = 0x1
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Package:
    """The parts of one file, by name. Nothing is ever written to the disk."""

    def __init__(self, data: bytes) -> None:
        """Read the directory of the file.

        Raises BadDocument: DAMAGED, or UNSAFE where the directory alone would fill the memory.
        """
        _check_directory(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as fault:
            raise BadDocument(Bad.DAMAGED) from fault
        self.names = frozenset(self._zip.namelist())

    def part(self, name: str) -> bytes:
        """Return a part.

        Raises BadDocument: DAMAGED, PROTECTED, or UNSAFE where it grows out of all proportion.
        """
        try:
            info = self._zip.getinfo(name)
            if info.flag_bits & _ENCRYPTED:
                raise BadDocument(Bad.PROTECTED)
            if info.compress_type not in _METHODS:
                raise BadDocument(Bad.UNSAFE)  # no office program packs otherwise
            with self._zip.open(info) as file:
                data = file.read(MOST_OF_A_PART + 1)
        except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError) as fault:
            raise BadDocument(Bad.DAMAGED) from fault
        except (ValueError, RuntimeError, NotImplementedError) as fault:
            raise BadDocument(Bad.DAMAGED) from fault
        if len(data) > MOST_OF_A_PART:
            raise BadDocument(Bad.UNSAFE)
        return data

    def tree(self, name: str) -> Element:
        """Return a part as a tree; an empty one where there is no such part.

        Raises BadDocument: see :meth:`part` and :func:`~.markup.parse`.
        """
        return parse(self.part(name)) if name in self.names else Element("", {})


def _check_directory(data: bytes) -> None:
    """Refuse a directory of too many entries before each of them becomes an object."""
    at = data.rfind(_END, max(0, len(data) - _END_SIZE - _LONGEST_REMARK))
    if at < 0 or len(data) < at + _END_SIZE:
        raise BadDocument(Bad.DAMAGED)
    if int.from_bytes(data[at + 12 : at + 16], "little") > _MOST_DIRECTORY:
        raise BadDocument(Bad.UNSAFE)
