"""Plain text, however its letters are written down."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from facilitation.exchange.documents.catalogue import DocumentFormat
from facilitation.exchange.documents.imported import Imported, Losses
from facilitation.exchange.documents.letters import decoded, looks_like_text

_LONG_LINE: Final = 120
"""Characters; nobody breaks lines by hand and writes longer ones."""
_BULLET: Final = re.compile(r"^([ \t]*)[•◦▪‣∙●○■][ \t]+", re.MULTILINE)
_LIST: Final = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")


def read(data: bytes) -> Imported:
    """Return the text as it is, with bullets as Markdown has them.

    A word processor saves each paragraph as one long line, with nothing between: there an
    empty line is put between them, or they would be one paragraph. Raises BadDocument: NOT_TEXT.
    """
    losses = Losses()
    text = decoded(data, losses).replace("\r\n", "\n").replace("\r", "\n")
    text = _BULLET.sub(r"\1- ", text)
    return Imported(_set_apart(text), "", losses.all())


def _set_apart(text: str) -> str:
    lines = text.strip("\n").split("\n")
    if not all(each.strip() for each in lines) or max(map(len, lines)) <= _LONG_LINE:
        return text
    apart = lines[:1]
    for before, line in pairwise(lines):
        if not (_LIST.match(before) and _LIST.match(line)):
            apart.append("")
        apart.append(line)
    return "\n".join(apart)


def fits(data: bytes, _: str) -> bool:
    """Take whatever is text and nothing else."""
    return looks_like_text(data) and not data.lstrip().startswith((b"<?xml", b"{\\rtf", b"%PDF"))


FORMAT = DocumentFormat("plain", (".txt", ".text"), 90, fits, read)
