"""The bytes of a packet: words for people on top, data for programs below, and a checksum of both.

    GOROUND PACKET 1
    (what is in it, in words)
    ----- data: please leave as it is -----
    (base64 of JSON, in short lines)
    ----- sha256 5b0f… -----

It lives through mail: other line ends, blanks at the ends of lines, empty lines, a quotation mark
``>`` before each line, words before and after it do no harm. The checksum is over the words as
they read, and the data. Nothing unfolds: what is read takes no more room than the file does.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import chain
from typing import Any, Final

import msgspec
from msgspec import structs

from facilitation.decisions.ratification import Reply
from facilitation.exchange.packets import ahead, tasks
from facilitation.exchange.packets.mandates import dates_of, is_sound
from facilitation.meeting.groups.packet import FORMAT, Packet, format_of
from facilitation.text.versions import normal_form, normalise, version_id

MOST_BYTES: Final = 8 * 1024 * 1024
"""The largest file that is read; ten thousand replies have a third of it."""
_MOST_WORDS: Final = 256 * 1024
"""Bytes of the words for people."""

ENDING: Final = ".round-packet"
"""How the names of packets end."""

_FIRST: Final = "GOROUND PACKET"
_DATA: Final = "----- data: please leave as it is -----"
_LAST: Final = "----- sha256 {} -----"
_WIDTH: Final = 64
_BEGIN = re.compile(
    rb"^(?:\xef\xbb\xbf)?(?P<quoted>[> \t]*)GOROUND PACKET (?P<format>[0-9]{1,6})[ \t]*\r?$", re.M
)
_MIDDLE = re.compile(rb"^[> \t]*----- data: please leave as it is -----[ \t]*\r?$", re.M)
_END = re.compile(rb"^[> \t]*-----[ ]sha256[ ](?P<digest>[0-9a-f]{64})[ ]-----[ \t]*\r?$", re.M)
_ID = re.compile(r"[0-9a-f]{64}")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


class Bad(StrEnum):
    """Why a packet is not read: the code of the refusal."""

    NO_FILE = "NO_SUCH_PACKET"
    NO_PACKET = "PACKET_UNKNOWN"
    NEWER = "PACKET_NEWER"
    DAMAGED = "PACKET_DAMAGED"
    TOO_LARGE = "PACKET_TOO_LARGE"
    WRONG_TEXT = "PACKET_WRONG_TEXT"


class BadPacket(Exception):  # noqa: N818 - it says what is wrong
    """A file that is no packet, or one that cannot be trusted; nothing was taken in.

    ``found`` is what was found: the format of a newer one, the title of a text whose id is not
    that of its words.
    """

    def __init__(self, code: Bad, found: str = "") -> None:
        super().__init__(f"{code}: {found}")
        self.code = code
        self.found = found


def sealed(packet: Packet, words: str) -> str:
    """Return the file of a packet; ``words`` say for people what is in it.

    Raises BadPacket: nobody could read it again: its texts are not normalised, an id is none.
    """
    _check(packet)
    raw = msgspec.json.encode(packet)
    data = base64.b64encode(raw).decode()
    lines = [data[at : at + _WIDTH] for at in range(0, len(data), _WIDTH)]
    told = _as_read(words.splitlines())
    number = format_of(packet)
    digest = _LAST.format(_checksum(number, told, raw))
    return "\n".join((f"{_FIRST} {number}", "", *told, "", _DATA, *lines, digest, ""))


def opened(content: bytes) -> Packet:
    """Return the packet in a file.

    Raises BadPacket: it is none, a newer one, damaged, or larger than any that is made.
    """
    if len(content) > MOST_BYTES:
        raise BadPacket(Bad.TOO_LARGE)
    number, told, raw, digest = _pieces(content)
    if _checksum(number, told, raw) != digest:
        raise BadPacket(Bad.DAMAGED)
    packet = _decoded(raw)
    _check(packet)
    return packet


def words_of(content: bytes) -> str:
    """Return what a packet says for people. Raises BadPacket: it is none."""
    return "\n".join(_pieces(content)[1])


def id_of_file(content: bytes) -> str:
    """Return the id of the packet in a file that this program wrote, far quicker than opening it.

    Of what is no packet it is empty.
    """
    try:
        return hashlib.sha256(_pieces(content)[2]).hexdigest()
    except BadPacket:
        return ""


def digest_of(content: bytes) -> bytes:
    """Return the checksum that a packet bears, 32 bytes: what a signature is about.

    Raises BadPacket: it is none.
    """
    return bytes.fromhex(_pieces(content)[3])


def packet_id(packet: Packet) -> str:
    """Return by what a packet is known: the hash of what it carries, whatever its words say."""
    return hashlib.sha256(msgspec.json.encode(packet)).hexdigest()


def _pieces(content: bytes) -> tuple[int, list[str], bytes, str]:
    """Return format, words, data and checksum of the first packet in a file."""
    begin = _BEGIN.search(content)
    if begin is None:
        raise BadPacket(Bad.NO_PACKET)
    number = int(begin["format"])
    if number > FORMAT:
        raise BadPacket(Bad.NEWER, str(number))
    middle = _MIDDLE.search(content, begin.end())
    end = _END.search(content, middle.end()) if middle else None
    if middle is None or end is None:
        raise BadPacket(Bad.DAMAGED)
    if middle.start() - begin.end() > _MOST_WORDS:
        raise BadPacket(Bad.TOO_LARGE)
    told = content[begin.end() : middle.start()].decode("utf-8", "replace").splitlines()
    quoted = begin["quoted"].strip().decode()
    try:
        # What is no letter of base64, such as the ends of lines and marks of quotation, is passed.
        raw = binascii.a2b_base64(memoryview(content)[middle.end() : end.start()])
    except binascii.Error as error:
        raise BadPacket(Bad.DAMAGED) from error
    return number, _as_read([_unquoted(line, quoted) for line in told]), raw, end["digest"].decode()


def _unquoted(line: str, quoted: str) -> str:
    return line.lstrip().removeprefix(quoted) if quoted else line


def _as_read(lines: list[str]) -> list[str]:
    """Return lines as they read: no blanks around them, none empty at either end or doubled."""
    kept = list[str]()
    for line in normalise("\n".join(line.strip() for line in lines)).split("\n"):
        if line or (kept and kept[-1]):
            kept.append(line)
    return kept


def _checksum(number: int, told: list[str], raw: bytes) -> str:
    """Return the checksum; blanks in the words do not count, for mail breaks lines anew."""
    digest = hashlib.sha256(f"{number}\n{''.join(''.join(told).split())}\n".encode())
    digest.update(raw)
    return digest.hexdigest()


_FIELDS: Final = structs.fields(Packet)
_AS_SENT: Final = msgspec.defstruct(
    "_AsSent",
    [
        ("replies", list[msgspec.Raw], msgspec.field(default_factory=list))
        if each.name == "replies"
        else (each.name, each.type)
        if each.required
        else (each.name, each.type, each.default)
        for each in sorted(_FIELDS, key=lambda each: not each.required)
    ],
    forbid_unknown_fields=True,
)
"""A packet with its replies as they stand in the file: there may be many thousands."""


def _decoded(raw: bytes) -> Packet:
    try:
        sent: Any = msgspec.json.decode(raw, type=_AS_SENT)
        parts = {each.name: getattr(sent, each.name) for each in _FIELDS}
        return Packet(**parts | {"replies": _replies(sent.replies)})
    except (msgspec.MsgspecError, UnicodeError, ValueError, RecursionError) as error:
        raise BadPacket(Bad.DAMAGED) from error


def _replies(waiting: list[msgspec.Raw]) -> tuple[Reply, ...]:
    """Return the replies; ids and days that many of them have in common are kept once."""
    known: dict[str, str] = {}
    found = list[Reply]()
    decode = msgspec.json.Decoder(Reply).decode
    waiting.reverse()
    while waiting:  # what has been read makes room for what it says
        each = decode(waiting.pop())
        text, on = (known.setdefault(word, word) for word in (each.text, each.on))
        found.append(structs.replace(each, text=text, on=on))
    return tuple(found)


def _check(packet: Packet) -> None:
    """Raise where a text is not the one that its id says, or anything else is not as we write."""
    for text in packet.texts:
        if version_id(text.text) != text.id:
            raise BadPacket(Bad.WRONG_TEXT, normalise(text.title))
    ids = chain(
        (each.text for each in packet.asked),
        (each.text for each in packet.replies),
        (each.base for each in packet.amendments),
        (each.terms.version for each in packet.mandates if each.terms.version),
        tasks.ids_in(packet),
        (each.call for each in packet.contributions),
    )
    dates = chain(
        (each.on for each in packet.replies),
        (day for each in packet.asked for day in (each.by, each.until, each.since)),
        (each.until for each in packet.notices),
        *(dates_of(each) for each in packet.mandates),
        ahead.dates_in(packet),
    )
    sound = (
        all(map(_ID.fullmatch, ids))
        and all(_DATE.fullmatch(each) for each in chain((packet.made,), filter(None, dates)))
        and all(each.number > 0 for each in packet.replies)
        and all(each.groups for each in packet.asked)
        and all(map(is_sound, packet.mandates))
        and tasks.is_sound(packet)
        and ahead.is_sound(packet)
        and all(normal_form(each) == each for each in _words_in(packet))
    )
    if not sound:
        raise BadPacket(Bad.DAMAGED)


def _words_in(value: object) -> Iterator[str]:
    """Yield all words in a packet: none of them may hide anything (`normalise`).

    Ids and days of replies, of which there may be many thousands, are known to be such already.
    """
    if isinstance(value, str):
        yield value
    elif isinstance(value, Reply):
        yield value.group
        yield value.words
    elif isinstance(value, tuple):
        for each in value:
            yield from _words_in(each)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _words_in(getattr(value, name))
