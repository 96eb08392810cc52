"""The seal of approved minutes: fingerprints of the record and of the text, to be checked later.

The fingerprint of a text is that of its letters, digits and punctuation in their order. Spaces, the
kind of quotation marks and dashes, and the numbers of lists are no part of it: every format writes
those in its own way, and whoever saves a file again may change them unknowingly. Seals of version 1
left out all punctuation; they are still read.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any, Final
from urllib.parse import unquote

import msgspec

from facilitation.minutes.attribution import Include
from facilitation.minutes.blocks import Break, Document, Paragraph, Plain
from facilitation.minutes.settling import settled

_SHOWN: Final = frozenset({"text", "said", "term", "title", "subtitle", "number"})
"""Fields of the tree whose values a reader sees."""

VERSION: Final = 2
"""The version of the seals that are written."""

_SEAL: Final = re.compile(
    r"goround-seal:([12])/([0-9a-f]{16})/(\d+)/([0-9a-f]{64})/([0-9a-f]{64})/([\w-]+)/"
)
_LETTERS: Final = frozenset("Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Sc So".split())
_COUNTING: Final = {1: _LETTERS, 2: _LETTERS | frozenset("Pc Pd Ps Pe Pi Pf Po Sm".split())}
"""The kinds of characters that count, by the version of the seal."""

_QUOTES: Final = re.compile("[\"'\u201a\u201e\u2018-\u201f\u2032-\u2037\u2039\u203a\xab\xbb]+")
"""Word processors and mail programs put one kind in the place of another."""

_DASHES: Final = re.compile("[-\u2010-\u2015\u2212]+")
_COLONS: Final = re.compile(r"(?<!\d):|:(?!\d)")
"""Some formats write one behind the name of a fact; those of times are no matter of a format."""

_VARIATIONS: Final = dict.fromkeys(range(0xFE00, 0xFE10))
_SPACES: Final = re.compile(r"\s+")
_SIGNS: Final = re.compile(r"\{(?:--|\+\+)|(?:--|\+\+)\}")
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
    before; ``text`` the fingerprint of the text that was written as ``include`` says, taken as
    ``version`` takes it.
    """

    meeting: str
    seq: int
    record: str
    text: str
    include: Include = Include()
    version: int = VERSION


def meeting_mark(first_link: bytes) -> str:
    """Return what tells one record from others."""
    return first_link.hex()[:16]


def sealed(document: Document, seal: Seal) -> Document:
    """Return a document with its seal at the end; its text is fingerprinted here."""
    text = fingerprint(passages(document), seal.version)
    return _with(document, msgspec.structs.replace(seal, text=text))


def _with(document: Document, seal: Seal) -> Document:
    coded = urlsafe_b64encode(msgspec.json.encode(_without_defaults(seal.include)))
    parts = (
        f"goround-seal:{seal.version}/{seal.meeting}/{seal.seq}/",
        f"{seal.record}/",
        f"{seal.text}/",
        *textwrap.wrap(f"{coded.decode().rstrip('=')}/", _LINE, break_on_hyphens=False),
    )
    inlines = [each for part in parts for each in (Break(), Plain(part))]
    return msgspec.structs.replace(document, blocks=(*document.blocks, Paragraph((*inlines[1:],))))


def sealed_anew(document: Document, seal: Seal) -> Document:
    """Return a sealed document with another seal in the place of its own."""
    return sealed(msgspec.structs.replace(document, blocks=document.blocks[:-1]), seal)


def bearing(document: Document, seal: Seal) -> Document:
    """Return a sealed document with another seal, whatever its own text is."""
    return _with(msgspec.structs.replace(document, blocks=document.blocks[:-1]), seal)


def _without_defaults(include: Include) -> dict[str, Any]:
    usual = msgspec.to_builtins(Include())
    said = msgspec.to_builtins(include, str_keys=True)
    return {name: value for name, value in said.items() if value != usual[name]}


def seal_in(read: Iterable[str]) -> Seal | None:
    """Return the last seal in what was read of a file; None where there is none."""
    found = _SEAL.findall(_joined(read))
    if not found:
        return None
    version, meeting, seq, record, text, coded = found[-1]
    try:
        said = urlsafe_b64decode(coded + "=" * (-len(coded) % 4))
        include = msgspec.json.decode(said, type=Include)
    except (ValueError, msgspec.MsgspecError):
        return None
    return Seal(meeting, int(seq[:18]), record, text, include, int(version))


def fingerprint(read: Iterable[str], version: int = VERSION) -> str:
    """Return the fingerprint (hex) of a text without the seal in it, as a version takes it."""
    return sha256(_COLONS.sub("", unsealed(read, version)).encode()).hexdigest()


def agrees_with(read: Sequence[str], seal: Seal) -> bool:
    """Tell whether what was read of a file is the text that a seal was made for.

    Signs say in what was read which words were struck and inserted; they are no words.
    """
    ways = (read, [_SIGNS.sub("", each) for each in read])
    return any(seal.text == fingerprint(each, seal.version) for each in ways)


def unsealed(read: Iterable[str], version: int = VERSION) -> str:
    """Return what counts of a text without the seal in it."""
    joined = _joined(read)
    seals = [each.span() for each in _SEAL.finditer(joined)]
    if seals:
        joined = joined[: seals[-1][0]] + joined[seals[-1][1] :]
    return content(joined, version)


def _joined(read: Iterable[str]) -> str:
    return _SPACES.sub("", "".join(read))


def content(text: str, version: int = VERSION) -> str:
    """Return what counts of a text, the same whatever way it was written."""
    text = _MISSING.sub(lambda found: chr(min(int(found[1], 16), 0x10FFFF)), text)
    text = _PERCENT.sub("", text) if version == 1 else unquote(text)
    plain = unicodedata.normalize("NFKC", text)
    counting = _COUNTING[version]
    kept = "".join(each for each in plain if unicodedata.category(each) in counting)
    if version > 1:
        kept = _DASHES.sub("-", _QUOTES.sub("'", kept))
    return kept.translate(_VARIATIONS)


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
        case {"type": "Gap", "said": said}:
            yield f"[{said or '…'}]"
        case {"number": 0, "segments": _}:
            yield "…"  # lines that are left out
        case {"number": number, "mark": sign, "segments": segments}:
            yield f"{number} {sign}"
            yield from _shown(segments)
        case dict():
            for field, value in data.items():
                yield from _shown(value, field)
        case str() | int() if name in _SHOWN and data != "":
            yield str(data)
