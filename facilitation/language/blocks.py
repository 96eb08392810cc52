"""The text in a block: the lines between two lines of three quotation marks."""

from __future__ import annotations

import re
import unicodedata

from facilitation.language.understanding import Misread, NotUnderstood

FENCE = '"""'
LONGEST_BLOCK = 1024 * 1024
"""Characters in a block; a longer one is refused."""

_FENCED = re.compile(r'(\s*)(\\*""")(\s*)')
_LET_BE = "\t\n"


def is_fence(line: str) -> bool:
    return line.strip() == FENCE


def indent_of(fence: str) -> str:
    """Return the blanks before an opening fence; they are cut off each line of the block."""
    return fence[: len(fence) - len(fence.lstrip())]


def read_line(line: str, indent: str = "") -> str:
    """Return a line of a block as text: without the fence's indent, a fence in it unescaped."""
    line = line.removeprefix(indent)
    fenced = _FENCED.fullmatch(line)
    if fenced is None or not fenced[2].startswith("\\"):
        return line
    return f"{fenced[1]}{fenced[2][1:]}{fenced[3]}"


def format_block(text: str) -> str:
    """Write ``text`` as a block that begins on a new line of its own."""
    lines = (_FENCED.sub(r"\1\\\2\3", line) if _FENCED.fullmatch(line) else line
             for line in text.split("\n"))  # fmt: skip
    return "\n".join(("", FENCE, *lines, FENCE))


def fits(text: str) -> bool:
    """Whether a block can hold ``text``: it has no control characters but tab and line end."""
    return len(text) <= LONGEST_BLOCK and not any(map(_is_unfit, text))


def refuse_what_does_not_fit(text: str) -> None:
    """Refuse a block that is too long or holds control characters.

    Raises NotUnderstood: TOO_LONG or NOT_TEXT.
    """
    if len(text) > LONGEST_BLOCK:
        raise NotUnderstood(Misread.TOO_LONG, 0, {"limit": LONGEST_BLOCK})
    if not fits(text):
        raise NotUnderstood(Misread.NOT_TEXT)


def split_block(source: str) -> tuple[str, str | None]:
    """Part a line from the block written under it.

    Raises NotUnderstood: UNEXPECTED_BLOCK, OPEN_BLOCK.
    """
    line, _, rest = source.partition("\n")
    under = rest.rstrip().split("\n")
    if not rest.strip():
        return line, None
    if not is_fence(under[0]):
        raise NotUnderstood(Misread.UNEXPECTED_BLOCK, len(line))
    *inside, last = under[1:] or [""]
    if not is_fence(last):
        raise NotUnderstood(Misread.OPEN_BLOCK, len(line))
    if any(map(is_fence, inside)):
        raise NotUnderstood(Misread.UNEXPECTED_BLOCK, len(line))
    indent = indent_of(under[0])
    return line, "\n".join(read_line(each, indent) for each in inside)


def _is_unfit(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs") and sign not in _LET_BE
