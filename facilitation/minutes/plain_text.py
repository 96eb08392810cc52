"""Text as it may stand in minutes: nothing in it that hides, reorders or breaks a document."""

from __future__ import annotations

import re

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_NEW_LINE = re.compile(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
# Embeddings, overrides and isolates can make a line read otherwise than it is written, and reach
# beyond the text they stand in; the letters themselves say which way they run. Only an isolate that
# ends on the line in which it begins, as around a name, moves nothing but itself, and stays. The
# byte order mark is no letter.
_DROPPED = re.compile(r"(\u2068[^\u2066-\u2069\n]*\u2069)|[\u202a-\u202e\u2066-\u2069\ufeff]")
_PLANE_ENDS = "".join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
_UNWRITABLE = re.compile(
    f"[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\ud800-\udfff\ufdd0-\ufdef{_PLANE_ENDS}]"
)
_SPACES = re.compile(r"\s+")


def readable(text: str) -> str:
    r"""Return the text with every kind of line end as ``\n`` and only what can be written down.

    A tab becomes a space; a control character, a lone surrogate or a code point that Unicode
    keeps free of characters becomes U+FFFD; marks that override the direction of writing go, but
    for isolates around words of a line.
    """
    lines = _NEW_LINE.sub("\n", text).replace("\t", " ")
    return _UNWRITABLE.sub(REPLACEMENT, _DROPPED.sub(lambda found: found[1] or "", lines))


def on_one_line(text: str) -> str:
    """Return the readable text with its line ends as spaces; other spaces stay as they are."""
    return readable(text).replace("\n", " ")


def squeezed(text: str) -> str:
    """Return the readable text with single spaces between words and none around."""
    return _SPACES.sub(" ", readable(text)).strip()
