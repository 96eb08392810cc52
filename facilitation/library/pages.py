"""Finds rows of the record, and attached files, in the raw pages of a damaged SQLite file.

SQLite gives up at the first page it cannot make sense of; a row lies whole in its own
page all the same, and its link tells whether it is what was written. So every page is
looked through by itself, in the file and in the log beside it, whatever state the rest
is in. The layout is sqlite.org/fileformat2: sections 1.6 (b-tree pages), 2.1 (records),
2.4 (rows kept in the key's own tree, as ours are) and 4 (the log).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Final

from facilitation.library.recognition import beside
from facilitation.record.rows import Row

_FILE_HEADER: Final = 100
_LOG_HEADER: Final = 32
_FRAME_HEADER: Final = 24
_NUMBER: Final = 4
"""Bytes of a page's number."""
_USUAL_SIZE: Final = 4096
_SIZES: Final = tuple(512 << step for step in range(8))
_LEAF: Final = 0x0A
_INTERIOR: Final = 0x02
_INTEGER_BYTES: Final = (0, 1, 2, 3, 4, 6, 8)
"""How many bytes an integer takes, by the serial types 0 to 6; type 0 is NULL."""
_TEXT_OR_BLOB: Final = 12
"""The first serial type that holds bytes: even ones blobs, odd ones text."""
_SHAPE: Final = (str, int, int, str, int, int, int, str, bytes, bytes)
"""The types of a row's fields, in the order in which they are stored."""
_ATTACHMENT_SHAPE: Final = (bytes, int, bytes)
"""The same of an attached file: hash, size, content."""

_Field = str | int | bytes | None


def rows_in(path: Path) -> Iterator[Row]:
    """Every row that can be read from the file and its log, in no order, some twice.

    Nothing says yet that a row is what was written: follow the links. Raises OSError.
    """
    yield from filter(None, map(_row, _records_in(path)))


def attachments_in(path: Path) -> Iterator[bytes]:
    """The content of every attached file that can be read whole, in no order, some twice.

    Each is sure to be what was attached: its hash lies beside it. Raises OSError.
    """
    for fields in _records_in(path):
        content = _attachment(fields)
        if content is not None:
            yield content


def _records_in(path: Path) -> Iterator[list[_Field]]:
    """The fields of every record that can be read; ours are among them."""
    pages = _Pages(path)
    for number, versions in pages.versions.items():
        for payload in chain.from_iterable(pages.payloads(number, page) for page in versions):
            with suppress(IndexError, struct.error, UnicodeDecodeError):
                yield _fields(payload)


def _attachment(fields: list[_Field]) -> bytes | None:
    if len(fields) != len(_ATTACHMENT_SHAPE):
        return None
    digest, _, content = fields
    if not isinstance(digest, bytes) or not isinstance(content, bytes):
        return None
    return content if sha256(content).digest() == digest else None


class _Pages:
    """All pages of a file and its log, each with every version of it that is there."""

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        log = beside(path, "-wal")
        frames = log.read_bytes() if log.exists() else b""
        self._size = _page_size(data, frames)
        self.versions: dict[int, list[bytes]] = {}
        for start in range(0, len(data), self._size):
            self._keep(start // self._size + 1, data[start : start + self._size])
        for start in range(_LOG_HEADER, len(frames), _FRAME_HEADER + self._size):
            page = frames[start + _FRAME_HEADER : start + _FRAME_HEADER + self._size]
            self._keep(int.from_bytes(frames[start : start + _NUMBER], "big"), page)

    def _keep(self, number: int, page: bytes) -> None:
        self.versions.setdefault(number, []).append(page)

    def payloads(self, number: int, page: bytes) -> Iterator[bytes]:
        """What the cells of one page hold, with what overflowed to other pages."""
        start = _FILE_HEADER if number == 1 else 0
        kind = page[start] if start < len(page) else 0
        if kind not in (_LEAF, _INTERIOR):
            return
        pointers = start + (12 if kind == _INTERIOR else 8)
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        for place in range(pointers, min(pointers + 2 * count, len(page) - 1), 2):
            cell = int.from_bytes(page[place : place + 2], "big")
            # In an interior page the number of the page below goes first.
            yield from self._payload(page, cell + (_NUMBER if kind == _INTERIOR else 0))

    def _payload(self, page: bytes, cell: int) -> Iterator[bytes]:
        try:
            length, start = _varint(page, cell)
        except IndexError:
            return
        local = self._local(length)
        held = page[start : start + local]
        if local == length:
            yield held
            return
        following = int.from_bytes(page[start + local : start + local + _NUMBER], "big")
        # A page may have had another use before: its oldest and its newest are tried.
        for version in (0, -1):
            rest = self._overflow(following, length - local, version)
            if rest is not None:
                yield held + rest

    def _local(self, length: int) -> int:
        """How many bytes of a payload lie in its own page (section 1.6)."""
        most = (self._size - 12) * 64 // 255 - 23
        if length <= most:
            return length
        least = (self._size - 12) * 32 // 255 - 23
        wanted = least + (length - least) % (self._size - 4)
        return wanted if wanted <= most else least

    def _overflow(self, number: int, length: int, version: int) -> bytes | None:
        parts = []
        while length > 0:
            versions = self.versions.get(number)
            if versions is None or len(versions[version]) <= _NUMBER:
                return None
            page = versions[version]
            part = page[_NUMBER : _NUMBER + length]
            parts.append(part)
            length -= len(part)
            number = int.from_bytes(page[:_NUMBER], "big")
        return b"".join(parts)


def _page_size(data: bytes, frames: bytes) -> int:
    """From the file's header, else the log's, else the usual one."""
    said = int.from_bytes(data[16:18], "big")
    for size in (65536 if said == 1 else said, int.from_bytes(frames[8:12], "big")):
        if size in _SIZES:
            return size
    return _USUAL_SIZE


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """An integer of one to nine bytes (section 1.6) and where it ends."""
    value = 0
    for place in range(at, at + 8):
        more, bits = divmod(data[place], 0x80)
        value = value << 7 | bits
        if not more:
            return value, place + 1
    return value << 8 | data[at + 8], at + 9


def _row(fields: list[_Field]) -> Row | None:
    """The row that a record is, or None where it is something else."""
    if len(fields) < len(_SHAPE):
        return None
    fields = fields[: len(_SHAPE)]
    if any(type(field) is not kind for field, kind in zip(fields, _SHAPE, strict=True)):
        return None
    return Row(*fields)  # type: ignore[arg-type] # just compared with _SHAPE


def _fields(payload: bytes) -> list[_Field]:
    end, at = _varint(payload, 0)
    place = end
    fields: list[_Field] = []
    while at < end:
        serial, at = _varint(payload, at)
        field, place = _field(payload, serial, place)
        fields.append(field)
    return fields


def _field(payload: bytes, serial: int, at: int) -> tuple[_Field, int]:
    """One value by its serial type (section 2.1), and where it ends."""
    if serial < len(_INTEGER_BYTES):
        end = at + _INTEGER_BYTES[serial]
        held = _cut(payload, at, end)
        return (int.from_bytes(held, "big", signed=True) if serial else None), end
    if serial in (8, 9):
        return serial - 8, at
    if serial < _TEXT_OR_BLOB:
        return None, at + 8
    end = at + (serial - _TEXT_OR_BLOB) // 2
    held = _cut(payload, at, end)
    return (held.decode() if serial % 2 else held), end


def _cut(payload: bytes, start: int, end: int) -> bytes:
    if end > len(payload):
        raise IndexError(end)
    return payload[start:end]
