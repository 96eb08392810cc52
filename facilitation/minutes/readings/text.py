"""What a reader sees of plain text: its paragraphs, however their lines are broken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_DRAWN: Final = re.compile(
    r"^(?:=+|·+|-+(?: +-+)*|\* \* \*)$"  # lines below headings and heads of grids, between parts
    r"|^ *(?:-|\d+\.(?=.*\n(?![=·-]{2}))) ",  # the marks of lists; a heading has its line below
    re.MULTILINE,
)
"""What a reader does not read out."""


def read(data: bytes) -> Sequence[str]:
    """Return the passages of a plain text."""
    return re.split(r"\n\s*\n", _DRAWN.sub("", data.decode("utf-8").replace("\r\n", "\n")))
