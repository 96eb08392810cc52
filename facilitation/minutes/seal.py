"""The seal of approved minutes: fingerprints of the record and of the text, to be checked later.

The fingerprint of a text is that of its letters and digits in their order. Spaces, punctuation and
the numbers of lists are no part of it: every format writes those in its own way, and whoever saves
a file again may change them unknowingly.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any, Final

import msgspec

from facilitation.minutes.attribution import Include
from facilitation.minutes.blocks import Break, Document, Paragraph, Plain
from facilitation.minutes.settling import settled

_SHOWN: Final = frozenset({"text", "said", "term", "title", "subtitle", "number"})
"""Fields of the tree whose values a reader sees."""

_SEAL: Final = re.compile(
    r"goround-seal:1/([0-9a-f]{16})/(\d+)/([0-9a-f]{64})/([0-9a-f]{64})/([\w-]+)/"
)
_COUNTING: Final = frozenset("Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Sc So".split())
_VARIATIONS: Final = dict.fromkeys(range(0xFE00, 0xFE10))
_SPACES: Final = re.compile(r"\s+")
_PERCENT: Final = re.compile(r"%[0-9A-Fa-f]{2}")
"""How a letter is written in an address, where a format asks for that."""
_LINE: Final = 64
"""So many letters of a seal stand in a line, as many as a fingerprint has: a page holds them."""
_MISSING: Final = re.compile(r"\[U\+([0-9A-F]{4,6})\]")
"""How a PDF writes a letter that no font has."""


class Seal(msgspec.Struct, frozen=True):
    """What approved minutes say of themselves.

    ``meeting`` tells its record from others: the beginning of the first link (hex), as
    :func:`meeting_mark` has it. ``record`` is the link of row ``seq``, which chains all rows
    before; ``text`` the fingerprint of the text that was written as ``include`` says.
    """

    meeting: str
    seq: int
    record: str
    text: str
    include: Include = Include()


def meeting_mark(first_link: bytes) -> str:
    """Return what tells one record from others."""
    return first_link.hex()[:16]


def sealed(document: Document, seal: Seal) -> Document:
    """Return a document with its seal at the end; its text is fingerprinted here."""
    seal = msgspec.structs.replace(seal, text=fingerprint(passages(document)))
    coded = urlsafe_b64encode(msgspec.json.encode(_without_defaults(seal.include)))
    parts = (
        f"goround-seal:1/{seal.meeting}/{seal.seq}/",
        f"{seal.record}/",
        f"{seal.text}/",
        *textwrap.wrap(f"{coded.decode().rstrip('=')}/", _LINE, break_on_hyphens=False),
    )
    inlines = [each for part in parts for each in (Break(), Plain(part))]
    return msgspec.structs.replace(document, blocks=(*document.blocks, Paragraph((*inlines[1:],))))


def _without_defaults(include: Include) -> dict[str, Any]:
    usual = msgspec.to_builtins(Include())
    said = msgspec.to_builtins(include, str_keys=True)
    return {name: value for name, value in said.items() if value != usual[name]}


def seal_in(read: Iterable[str]) -> Seal | None:
    """Return the last seal in what was read of a file; None where there is none."""
    found = _SEAL.findall(_joined(read))
    if not found:
        return None
    meeting, seq, record, text, coded = found[-1]
    try:
        said = urlsafe_b64decode(coded + "=" * (-len(coded) % 4))
        include = msgspec.json.decode(said, type=Include)
    except (ValueError, msgspec.MsgspecError):
        return None
    return Seal(meeting, int(seq[:18]), record, text, include)


def fingerprint(read: Iterable[str]) -> str:
    """Return the fingerprint (hex) of a text without the seal in it."""
    joined = _joined(read)
    seals = [each.span() for each in _SEAL.finditer(joined)]
    if seals:
        joined = joined[: seals[-1][0]] + joined[seals[-1][1] :]
    return sha256(letters(joined).encode()).hexdigest()


def _joined(read: Iterable[str]) -> str:
    return _SPACES.sub("", "".join(read))


def letters(text: str) -> str:
    """Return the letters and digits of a text, as they are whatever way they were written."""
    text = _MISSING.sub(lambda found: chr(min(int(found[1], 16), 0x10FFFF)), text)
    text = _PERCENT.sub("", text)
    plain = unicodedata.normalize("NFKC", text)
    kept = (each for each in plain if unicodedata.category(each) in _COUNTING)
    return "".join(kept).translate(_VARIATIONS)


def led_to(words: str, href: str) -> str:
    """Return where a link leads, as it is said behind its words; empty where they say it."""
    if not href or href.startswith("#") or href.endswith(words):
        return ""
    return f" ({href.removeprefix('mailto:')})"


def passages(document: Document) -> Sequence[str]:
    """Return what a reader sees of a document, piece by piece in the order of reading."""
    document = settled(document)
    head = (document.title, document.subtitle)
    found = (_shown(msgspec.to_builtins(each)) for each in (document.facts, document.blocks))
    return [*head, *(piece for part in found for piece in part)]


def _shown(data: Any, name: str = "") -> Iterator[str]:  # noqa: ANN401  JSON
    match data:
        case list() | tuple():
            for each in data:
                yield from _shown(each)
        case {"type": "Link", "text": words, "href": href}:
            yield words + led_to(words, href)
        case {"number": 0, "segments": _}:
            pass  # lines that are left out
        case dict():
            for field, value in data.items():
                yield from _shown(value, field)
        case str() | int() if name in _SHOWN and data != "":
            yield str(data)
