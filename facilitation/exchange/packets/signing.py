"""Signatures: a packet says by which key it was made, where its group wants that (Ed25519).

    ----- key (the public key, 32 bytes in hex) -----
    ----- signed (half of the signature) -----
    ----- signed (the other half) -----

stand below the checksum, which is what is signed: whoever does not know of keys reads the packet
all the same. A key is trusted on first use: the first one that came from a group is the one that
was met; another one later is said, and stops nobody. The private key lies in the library alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

import msgspec

from facilitation.decisions.ratification import key_of
from facilitation.exchange.packets.sealing import digest_of
from facilitation.record.inbox import Inbox

_SIGNED: Final = b"Goround packet "
"""Begins what is signed, so that no signature made for anything else fits."""

_HALF: Final = 64
_LINES = re.compile(
    rb"^[> \t]*-----[ ]key[ ]([0-9a-f]{64})[ ]-----[ \t]*\r?$\s+"
    rb"^[> \t]*-----[ ]signed[ ]([0-9a-f]{64})[ ]-----[ \t]*\r?$\s+"
    rb"^[> \t]*-----[ ]signed[ ]([0-9a-f]{64})[ ]-----[ \t]*\r?$",
    re.M,
)


class Fits(StrEnum):
    """Whether a signature is that of its key on this packet, as far as that can be told here."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Signature(msgspec.Struct, frozen=True):
    """The public key (hex) that a packet names, and whether it signed what stands there."""

    key: str
    fits: Fits


def sign(file: str, inbox: Inbox) -> str:
    """Return a sealed packet with the signature of a library, whose key is made when wanted first.

    Raises BadPacket: it is no packet. Raises StorageFault: the key cannot be kept.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    raw = inbox.own_key() or inbox.own_key(Ed25519PrivateKey.generate().private_bytes_raw())
    private = Ed25519PrivateKey.from_private_bytes(raw)
    public: bytes = private.public_key().public_bytes_raw()
    signed: bytes = private.sign(_SIGNED + digest_of(file.encode()))
    said = signed.hex()
    halves = (f"----- signed {said[at : at + _HALF]} -----" for at in (0, _HALF))
    return "\n".join((file.rstrip("\n"), f"----- key {public.hex()} -----", *halves, ""))


def signature_of(content: bytes) -> Signature | None:
    """Return how a packet is signed; None where it is not. Raises BadPacket: it is no packet."""
    found = _LINES.search(content)
    if found is None:
        return None
    key, first, second = (each.decode() for each in found.groups())
    return Signature(key, _checked(key, first + second, digest_of(content)))


def _checked(key: str, signed: str, digest: bytes) -> Fits:
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        return Fits.UNKNOWN
    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
        public.verify(bytes.fromhex(signed), _SIGNED + digest)
    except (InvalidSignature, ValueError):
        return Fits.NO
    return Fits.YES


class Came(msgspec.Struct, frozen=True):
    """Who sent a packet, when it came (wall-clock ms), and how it is signed (None: it is not)."""

    sender: str
    at: int
    signature: Signature | None


class Trust(StrEnum):
    """What is known of the one who signed; codes, said in words elsewhere."""

    UNSIGNED = "unsigned"
    MET = "met"
    FIRST = "first"
    OTHER = "other"
    BROKEN = "broken"
    LEFT_OUT = "left_out"
    UNKNOWN = "unknown"


class Signer(msgspec.Struct, frozen=True):
    """What is known of who signed, and since when (wall-clock ms) the key that was met is known."""

    trust: Trust
    since: int = 0


def signers(came: Mapping[str, Came]) -> Mapping[str, Signer]:
    """Return by the id of each packet what is known of its signature, as far as packets came.

    Of each group the first key that signed anything is the one that was met.
    """
    found, met = dict[str, Signer](), dict[str, tuple[str, int]]()
    for name, each in sorted(came.items(), key=lambda each: (each[1].at, each[0])):
        found[name] = _signer(each, met.get(key_of(each.sender)))
        signature = each.signature
        if signature is not None and signature.fits is Fits.YES:
            met.setdefault(key_of(each.sender), (signature.key, each.at))
    return found


def _signer(came: Came, met: tuple[str, int] | None) -> Signer:
    signature = came.signature
    if signature is None:
        return Signer(Trust.LEFT_OUT, met[1]) if met else Signer(Trust.UNSIGNED)
    if signature.fits is not Fits.YES:
        return Signer(Trust.BROKEN if signature.fits is Fits.NO else Trust.UNKNOWN)
    if met is None:
        return Signer(Trust.FIRST, came.at)
    return Signer(Trust.MET if met[0] == signature.key else Trust.OTHER, met[1])
