"""What other groups sent, beside the record: it changes nothing until a meeting takes it up."""

from __future__ import annotations

from typing import Protocol

import msgspec

from facilitation.record.attachments import Attachments


class Received(msgspec.Struct, frozen=True, gc=False):
    """A packet that came: the hash of its file, and when (wall-clock ms)."""

    sha256: str
    at: int


class Inbox(Attachments, Protocol):
    """Keeps packets as they came, each once, by the hash of their file."""

    def receive(self, content: bytes, at: int) -> bool:
        """Keep a packet; return whether it is new. Raises StorageFault."""

    def own_key(self, made: bytes = b"") -> bytes:
        """The private key by which this library signs (empty: none yet).

        Where there is none, what was ``made`` is kept from now on. It is in no export, and goes
        into no other library. Raises StorageFault.
        """

    def received(self) -> tuple[Received, ...]:
        """All that came, the newest first; their files are ``content``. Raises StorageFault."""
