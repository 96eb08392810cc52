"""What a reader sees of plain text: its paragraphs, however their lines are broken."""

from __future__ import annotations

import re
from collections.abc import Sequence


def read(data: bytes) -> Sequence[str]:
    """Return the passages of a plain text."""
    return re.split(r"\n\s*\n", data.decode("utf-8"))
