"""A picture of dark and light dots that a camera reads, for the formats that take pictures."""

from __future__ import annotations

from facilitation.minutes.bars import written
from facilitation.minutes.blocks import Dots

MILLIMETRES = 34.0
"""How wide and high it is on paper."""

_ROOM, _A_DOT = 4, 8
"""Light dots around it, without which no camera finds it; pixels of a dot."""


def svg(block: Dots) -> str:
    """Return it as a drawing that is dark on light, whatever is around it."""
    size = len(block.dots) + 2 * _ROOM
    path = "".join(
        f"M{column + _ROOM} {row + _ROOM}h1v1h-1z"
        for row, line in enumerate(block.dots)
        for column, dot in enumerate(line)
        if dot == "#"
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" '
        f'shape-rendering="crispEdges"><rect width="{size}" height="{size}" fill="#ffffff"/>'
        f'<path d="{path}" fill="#000000"/></svg>'
    )


def png(block: Dots) -> bytes:
    """Return it as a picture in pixels."""
    wide = (len(block.dots) + 2 * _ROOM) * _A_DOT
    empty = [bytearray(b"\1" * wide)] * (_ROOM * _A_DOT)
    side = b"\1" * (_ROOM * _A_DOT)
    rows = [
        bytearray(side + b"".join((b"\2" if dot == "#" else b"\1") * _A_DOT for dot in line) + side)
        for line in block.dots
        for _ in range(_A_DOT)
    ]
    return written([*empty, *rows, *empty], ("#ffffff", "#ffffff", "#000000"))
