"""The bars of a grid as PNG, for formats that take no drawing: three colours, no letters.

They are drawn here, since a library for pictures would be larger than all that writes minutes.
"""

from __future__ import annotations

import zlib
from struct import pack
from typing import Final

from facilitation.minutes.blocks import Bar, Bars
from facilitation.minutes.style import Palette

MILLIMETRES: Final = (56.0, 3.5)
"""How wide the whole scale is on paper, and how high a bar."""

_WIDE, _HIGH = 672, 42
"""The same in dots, 12 to a millimetre."""

_EDGE, _STRIPE, _LINE, _APART = 3, 5, 6, 5
"""Dots: the edge of what was gained, its stripes, the lines, and the room beside them."""

_PAPER, _SOFT, _INK = range(3)


def png(bar: Bar, among: Bars, colours: Palette, *, rightwards: bool) -> bytes:
    """Return a bar as a picture; ``rightwards`` is whether it begins on the right."""
    kept, end, needed = (
        (_WIDE - _LINE) * each // among.whole
        for each in (bar.kept, bar.kept + bar.gained, among.needed)
    )
    edge = bytearray(_SOFT if at < end else _PAPER for at in range(_WIDE))
    inner = bytearray(_PAPER if at >= end else _filled(at, kept, end) for at in range(_WIDE))
    for row in (edge, inner):
        row[:_LINE] = bytes([_INK]) * _LINE
        if needed:
            row[needed - _APART : needed + _LINE + _APART] = bytes(2 * _APART + _LINE)
            row[needed : needed + _LINE] = bytes([_INK]) * _LINE
            del row[_WIDE:]
        if rightwards:
            row.reverse()
    rows = [edge] * _EDGE + [inner] * (_HIGH - 2 * _EDGE) + [edge] * _EDGE
    return written(rows, (colours.paper, colours.soft, colours.ink))


def _filled(at: int, kept: int, end: int) -> int:
    """Return the colour inside a bar: full for what was kept, stripes for the rest."""
    if at < kept or at >= end - _EDGE:
        return _SOFT
    return _SOFT if (at - kept) // _STRIPE % 2 == 0 else _PAPER


def written(rows: list[bytearray], colours: tuple[str, ...]) -> bytes:
    """Return rows of numbers of colours as PNG (ISO 15948); the first colour lets through."""
    head = pack(">IIBBBBB", len(rows[0]), len(rows), 8, 3, 0, 0, 0)
    palette = b"".join(bytes.fromhex(each.removeprefix("#")) for each in colours)
    dots = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    parts = {b"IHDR": head, b"PLTE": palette, b"tRNS": b"\0", b"IDAT": dots, b"IEND": b""}
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))
        for kind, data in parts.items()
    )
