"""What a library keeps beside its records: attached files, packets, its key, and the roll."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Final

from sqlalchemy import BindParameter, bindparam, delete, insert, select
from sqlalchemy.exc import IntegrityError

from facilitation.library.connected import Connected
from facilitation.library.schema import ATTACHMENTS, KEYS, PACKETS, ROLL
from facilitation.record.attachments import AttachmentProblem, check_size, hash_of
from facilitation.record.inbox import Received
from facilitation.record.roll import Entry

_DIGEST: Final[BindParameter[bytes]] = bindparam("digest")
_CONTENT: Final = select(ATTACHMENTS.c.content).where(ATTACHMENTS.c.sha256 == _DIGEST)
_DIGESTS: Final = select(ATTACHMENTS.c.sha256).order_by(ATTACHMENTS.c.sha256)
_FORGET: Final = delete(ATTACHMENTS).where(ATTACHMENTS.c.sha256 == _DIGEST)
_KEEP: Final = insert(ATTACHMENTS)
_KEY: Final = select(KEYS.c.private)
_KEEP_KEY: Final = insert(KEYS).values(id=1)
_RECEIVE: Final = insert(PACKETS)
_RECEIVED: Final = select(PACKETS.c.sha256, PACKETS.c.at).order_by(
    PACKETS.c.at.desc(), PACKETS.c.sha256
)
_ENTRIES: Final = select(ROLL.c.id, ROLL.c.at, ROLL.c.body).order_by(ROLL.c.id)
_SINCE: Final = select(ROLL.c.id, ROLL.c.at)
_TAKE_OFF: Final = delete(ROLL).where(ROLL.c.id == bindparam("of"))
_ENTER: Final = insert(ROLL)


class Beside(Connected):
    """The protocols Attachments, Inbox and RollKeeper over a database."""

    def keep(self, content: bytes) -> str:
        """Keeps the content of an attached file; durable on return. See `Attachments.keep`."""
        check_size(content)
        digest = hash_of(content)
        key = bytes.fromhex(digest)
        with self._lock:
            if not self._has_whole(digest):
                row = {"sha256": key, "size": len(content), "content": content}
                with suppress(IntegrityError), self._writing() as connection:
                    # What had gone bad makes room; a station that was quicker has the same.
                    connection.execute(_FORGET, {"digest": key})
                    connection.execute(_KEEP, row)
        return digest

    def content(self, sha256: str) -> bytes:
        """The content of an attached file. See `Attachments.content`."""
        try:
            key = bytes.fromhex(sha256)
        except ValueError:
            raise AttachmentProblem("ATTACHMENT_MISSING", sha256) from None
        with self._reading() as connection:
            found = connection.execute(_CONTENT, {"digest": key}).scalar()
        if found is None:
            raise AttachmentProblem("ATTACHMENT_MISSING", sha256)
        content = bytes(found)
        if hash_of(content) != sha256.lower():
            raise AttachmentProblem("ATTACHMENT_DAMAGED", sha256)
        return content

    def attachments(self) -> tuple[str, ...]:
        """The hashes of all contents that are kept, in order. Raises StorageFault."""
        with self._reading() as connection:
            return tuple(bytes(key).hex() for key in connection.execute(_DIGESTS).scalars())

    def receive(self, content: bytes, at: int) -> bool:
        """Keeps a packet; durable on return. See `Inbox.receive`."""
        digest = self.keep(content)
        with suppress(IntegrityError), self._writing() as connection:
            connection.execute(_RECEIVE, {"sha256": bytes.fromhex(digest), "at": at})
            return True
        return False

    def own_key(self, made: bytes = b"") -> bytes:
        """The key by which this library signs. See `Inbox.own_key`."""
        if made and not self.own_key():
            with suppress(IntegrityError), self._writing() as connection:
                # Another station that was quicker has made the one that holds.
                connection.execute(_KEEP_KEY, {"private": made})
        with self._reading() as connection:
            if self._lacks(connection, KEYS):
                return b""  # it was made before libraries signed
            return bytes(connection.execute(_KEY).scalar() or b"")

    def received(self) -> tuple[Received, ...]:
        """All packets that came, the newest first. Raises StorageFault."""
        with self._reading() as connection:
            if self._lacks(connection, PACKETS):
                return ()  # it was made before there were packets
            found = connection.execute(_RECEIVED).all()
            return tuple(Received(bytes(key).hex(), at) for key, at in found)

    def _has_whole(self, sha256: str) -> bool:
        try:
            self.content(sha256)
        except AttachmentProblem:
            return False
        return True

    def roll(self) -> dict[str, Entry]:
        with self._reading() as connection:
            if self._lacks(connection, ROLL):
                return {}  # it was made before there was one
            found = connection.execute(_ENTRIES).all()
            return {id_: Entry(at, bytes(body)) for id_, at, body in found}

    def enter(self, entries: Mapping[str, Entry]) -> None:
        with self._writing() as connection:
            since = {each.id: each.at for each in connection.execute(_SINCE)}
            newer = {i: each for i, each in entries.items() if each.at >= since.get(i, each.at)}
            if newer:
                connection.execute(_TAKE_OFF, [{"of": id_} for id_ in newer])
                connection.execute(_ENTER, [{"id": i, **e._asdict()} for i, e in newer.items()])
