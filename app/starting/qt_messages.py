"""Sentences as Qt's own translator reads them: a ``.qm`` that is made and kept in memory.

Qt then finds them without asking Python, which would cost more than the sentences of a window are
worth: an act asks for some two hundred. The form is that of ``qtranslator.cpp`` (Qt 6).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QObject, QTranslator, qRegisterResourceData, qUnregisterResourceData

_MAGIC: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _NUMERUS, _LANGUAGE = 0x42, 0x69, 0x88, 0xA7
_DIRECTORY, _ANY_LANGUAGE = 2, 1
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8

_HEAD, _PLACE, _LAST = struct.Struct(">BI"), struct.Struct(">II"), bytes([_END])

_EQ, _LEQ, _LT, _BETWEEN, _NOT = 0x01, 0x03, 0x02, 0x04, 0x08
_TENS, _HUNDREDS = 0x10, 0x20
_AND, _OR, _OR_ELSE = 0xFD, 0xFE, 0xFF

_ONE: Final = bytes([_EQ, 1])
_ONE_OF_TEN: Final = bytes([_TENS | _EQ, 1, _AND, _HUNDREDS | _NOT | _EQ, 11])
_FEW: Final = bytes([_TENS | _BETWEEN, 2, 4, _AND, _HUNDREDS | _NOT | _BETWEEN, 10, 19])
_ELSE: Final = bytes([_OR_ELSE])
_MANY_OF_TEN: Final = bytes([_TENS | _NOT | _EQ, 0, _AND, _HUNDREDS | _NOT | _BETWEEN, 10, 19])

_RULES: Final[Mapping[str, bytes]] = {
    **dict.fromkeys("id ja ko ms th vi zh".split(), b""),
    **dict.fromkeys(["fr", "hy", "pt_BR"], bytes([_LEQ, 1])),
    **dict.fromkeys("be bs hr ru sr uk".split(), _ONE_OF_TEN + _ELSE + _FEW),
    **dict.fromkeys(["cs", "sk"], _ONE + _ELSE + bytes([_BETWEEN, 2, 4])),
    "pl": _ONE + _ELSE + _FEW,
    "sl": _ELSE.join(
        bytes([_HUNDREDS | each, *numbers])
        for each, *numbers in ((_EQ, 1), (_EQ, 2), (_BETWEEN, 3, 4))
    ),
    "lt": _ONE_OF_TEN + _ELSE + _MANY_OF_TEN,
    "lv": _ONE_OF_TEN + _ELSE + bytes([_NOT | _EQ, 0]),
    "ro": _ONE + _ELSE + bytes([_EQ, 0, _OR, _HUNDREDS | _BETWEEN, 1, 19]),
    "ar": _ELSE.join(
        (
            bytes([_EQ, 0]),
            bytes([_EQ, 1]),
            bytes([_EQ, 2]),
            bytes([_HUNDREDS | _BETWEEN, 3, 10]),
            bytes([_HUNDREDS | _NOT | _LT, 3]),
        )
    ),
}
"""What `app.wording.plurals` computes, as Qt is told it; a test compares them."""


class MessageTranslator(QTranslator):
    """Answers Qt with sentences that are held in memory."""

    def __init__(self, told: bytes, language: str, parent: QObject | None = None) -> None:
        """Take what `messages` returned for a language."""
        super().__init__(parent)
        name = f"goround_{language}.qm"
        self._held = _resource(name, told)
        qRegisterResourceData(1, *self._held)
        self.load(f":/{name}")
        qUnregisterResourceData(1, *self._held)


def messages(sentences: Mapping[tuple[str, str], tuple[str, ...]], language: str) -> bytes:
    """Return sentences, by context and what they are in English, as the content of a ``.qm`` file.

    ``language`` says how it counts.
    """
    hashes: list[tuple[int, int]] = []
    told = bytearray()
    for (context, source), forms in sentences.items():
        encoded = source.encode()
        hashes.append((_hash(encoded), len(told)))
        told += _message(context.encode(), encoded, forms)
    index = b"".join([_PLACE.pack(*each) for each in sorted(hashes)])
    rules = _RULES.get(language, _RULES.get(language.partition("_")[0], _ONE))
    parts = (
        (_LANGUAGE, language.encode()),
        (_HASHES, index),
        (_MESSAGES, bytes(told)),
        (_NUMERUS, rules),
    )
    return _MAGIC + b"".join([_HEAD.pack(tag, len(data)) + data for tag, data in parts if data])


def _message(context: bytes, source: bytes, forms: Iterable[str]) -> bytes:
    said = [(_TRANSLATION, each.encode("utf-16-be")) for each in forms]
    parts = (*said, (_COMMENT, b""), (_SOURCE, source), (_CONTEXT, context))
    return b"".join([_HEAD.pack(tag, len(data)) + data for tag, data in parts]) + _LAST


def _resource(name: str, data: bytes) -> tuple[bytes, bytes, bytes]:
    """Return a file as Qt finds it among its resources, the one way to let it load bytes here.

    Qt reads it where it lies, so whoever registers it has to hold it.
    """
    root = struct.pack(">IHII", 0, _DIRECTORY, 1, 1)
    file = struct.pack(">IHHHI", 0, 0, 0, _ANY_LANGUAGE, 0)
    named = struct.pack(">HI", len(name), _name_hash(name)) + name.encode("utf-16-be")
    return root + file, named, struct.pack(">I", len(data)) + data


def _name_hash(name: str) -> int:
    """Return the hash by which Qt finds a name among its resources."""
    found = 0
    for letter in name.encode("ascii"):
        found = (found << 4) + letter
        found = (found ^ (found & 0xF0000000) >> 23) & 0x0FFFFFFF
    return found


def _hash(data: bytes) -> int:
    """Return the hash of ELF, by which Qt finds a sentence; it is never 0."""
    found = 0
    for byte in data:
        found = (found << 4) + byte
        high = found & 0xF0000000
        found = (found ^ high >> 24) & ~high & 0xFFFFFFFF
    return found or 1
