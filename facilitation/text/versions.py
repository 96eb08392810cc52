"""The normal form of a proposal's text, and the id of a version."""

import hashlib
import re
import unicodedata
from functools import lru_cache

from facilitation.pattern import UnicodePattern, pattern

_LINE_ENDS = pattern("\r\n|[\r\v\f\x85\u2028\u2029]")
_OTHER_LINE_ENDS = "\r\v\f\x85\u2028\u2029"
_INDENT = pattern(r"^[ \t]*\t[ \t]*", re.MULTILINE)
# Control characters, invisible breaks and joiners without meaning in words, all
# bidi embeddings, overrides and isolates (they can make a text read as another),
# lone surrogates and noncharacters. Kept: ZWJ and ZWNJ (Persian, Indic, emoji) and the
# plain direction marks, without which mixed Hebrew or Arabic lines are unreadable.
_UNWANTED = UnicodePattern(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ud800-\udfff"
    + "".join(
        chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)
    )
    + "]"
)
_FIRST_MARK = "\u0300"
"""No combining mark lies below it."""

_BASELESS_MARK = UnicodePattern(r"^(?=\p{M})", multiline=True)


@lru_cache(maxsize=16)
def normalise(text: str) -> str:
    """The one form of a text that is stored, hashed, numbered and amended.

    Unicode NFC; lines end in LF; no spaces at the end of a line; no control characters,
    bidi overrides or invisible break marks; a tab that indents counts as four spaces, any
    other as one; no blank lines before the first or after the last line. A combining mark
    that begins a line is given a no-break space to stand on, so that it can never
    change a letter when the line before it goes. Idempotent, linear in time
    (domain.md section 7: the id of a version is the hash of its normalised text).
    """
    return normal_form(text)


def normal_form(text: str) -> str:
    """The same as `normalise`, but not remembered: for scraps of text."""
    if _is_plain_line(text):
        return text
    lines = text
    if any(end in text for end in _OTHER_LINE_ENDS):  # far quicker than looking for them all
        lines = _LINE_ENDS.sub("\n", text)
    if "\t" in lines:
        lines = _INDENT.sub(lambda indent: indent[0].replace("\t", "    "), lines)
        lines = lines.replace("\t", " ")
    if not lines.replace("\n", "").isprintable():  # what is unwanted is never printable
        lines = _UNWANTED.made.sub("", lines)
    lines = unicodedata.normalize("NFC", lines)
    kept = [line.rstrip() for line in lines.split("\n")]
    lines = "\n".join(kept).strip("\n")
    if max(line[:1] for line in kept) < _FIRST_MARK:
        return lines
    standing: str = _BASELESS_MARK.made.sub("\u00a0", lines)
    return standing


def _is_plain_line(text: str) -> bool:
    """Tell, quickly, whether a text is one line in its normal form, as most names are."""
    if not text.isprintable() or text.endswith(" "):
        return False  # perhaps: ends of lines, tabs and other spaces are not printable
    is_normal = text.isascii() or unicodedata.is_normalized("NFC", text)
    return is_normal and not unicodedata.category(text[:1] or " ").startswith("M")


@lru_cache(maxsize=16)
def version_id(text: str) -> str:
    """The id of a version: the SHA-256 of its normalised text in UTF-8, as 64 hex digits."""
    return hashlib.sha256(normalise(text).encode()).hexdigest()
