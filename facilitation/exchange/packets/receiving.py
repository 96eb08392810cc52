"""Packets that came: looked through before they are kept, and found again to be taken up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from time import time

import msgspec

from facilitation.decisions.ratification import key_of
from facilitation.exchange.packets.sealing import (
    MOST_BYTES,
    Bad,
    BadPacket,
    id_of_file,
    opened,
    packet_id,
)
from facilitation.exchange.packets.signing import Came, Signature, Signer, signature_of, signers
from facilitation.meeting.act import Act
from facilitation.meeting.codec import kind_of
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.families.packets import BringPacket, PacketTakenUp, TakePacketUp
from facilitation.meeting.groups.packet import Packet
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.past.finding import groups_here, titles_of
from facilitation.record.attachments import AttachmentProblem
from facilitation.record.inbox import Inbox
from facilitation.record.journal import Journal

_TAKEN_UP = kind_of(PacketTakenUp)
_UNDONE, _REDONE = kind_of(ActUndone), kind_of(ActRedone)
_LEAST = 4
"""So many letters of an id at least name a packet."""


class Waiting(msgspec.Struct, frozen=True):
    """A packet in the inbox: its id, what is in it, and when it came (wall-clock ms).

    ``signature`` is how it is signed (None: it is not).
    """

    id: str
    packet: Packet
    at: int
    signature: Signature | None = None


def read_packet_file(path: Path) -> bytes:
    """Return the content of a file if it is a packet.

    Raises BadPacket: it is none, or cannot be read (NO_FILE).
    """
    try:
        if not path.is_file():
            raise BadPacket(Bad.NO_FILE, str(path))
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as fault:
        raise BadPacket(Bad.NO_FILE, str(path)) from fault
    opened(content)
    return content


class Receiver:
    """Keeps packets in an inbox, each once: also one whose words are in another language there."""

    def __init__(self, inbox: Inbox) -> None:
        """Look what is there. Raises StorageFault: the inbox cannot be read."""
        self._inbox = inbox
        self._known = {id_of_file(content) for content, _ in _files(inbox)}

    def take_in(self, content: bytes, at: int) -> tuple[Waiting, bool]:
        """Keep a packet; return it, and whether it is new there.

        Raises BadPacket: it is none; nothing is kept. Raises StorageFault: it cannot be kept.
        """
        waiting = _looked_through(content, at)
        new = waiting.id not in self._known and self._inbox.receive(content, at)
        self._known.add(waiting.id)
        return waiting, new


def receive(inbox: Inbox, content: bytes, at: int) -> tuple[Waiting, bool]:
    """Keep one packet in an inbox; return it, and whether it is new there.

    Raises BadPacket: it is none; nothing is kept. Raises StorageFault: it cannot be kept.
    """
    return Receiver(inbox).take_in(content, at)


def waiting_in(inbox: Inbox) -> Iterator[Waiting]:
    """Yield all packets of an inbox, the newest first; what has gone bad is left out.

    Raises StorageFault: the inbox cannot be read.
    """
    yield from _opened(_files(inbox))


def _files(inbox: Inbox) -> Iterator[tuple[bytes, int]]:
    """Yield the files of an inbox, the newest first, and when they came."""
    for each in inbox.received():
        with suppress(AttachmentProblem):
            yield inbox.content(each.sha256), each.at


def _opened(files: Iterable[tuple[bytes, int]]) -> Iterator[Waiting]:
    for content, at in files:
        with suppress(BadPacket):
            yield _looked_through(content, at)


def _looked_through(content: bytes, at: int) -> Waiting:
    packet = opened(content)
    return Waiting(packet_id(packet), packet, at, signature_of(content))


def signers_in(waiting: Iterable[Waiting]) -> Mapping[str, Signer]:
    """Return by the id of each packet of an inbox what is known of who signed it."""
    return signers({e.id: Came(e.packet.sender, e.at, e.signature) for e in waiting})


def packet_brought(act: TakePacketUp, folder: Path, inbox: Inbox) -> Act | Refusal:
    """Return the act that brings what is meant: a packet of the inbox, or a file beside it.

    A file is kept in the inbox as well. Raises StorageFault: the inbox cannot be read or written.
    """
    key = key_of(act.packet)
    found = _by_id(inbox, act.packet)
    found = found or [e for e in waiting_in(inbox) if key_of(e.packet.sender) == key]
    if len(found) > 1:
        possible = tuple(f"receive {each.id[:8]}" for each in found)
        return Refusal("SEVERAL_PACKETS", (("name", act.packet),), possible)
    if found:
        return BringPacket(found[0].packet, found[0].id, act.by)
    try:
        content = read_packet_file(folder / Path(act.packet).expanduser())
    except (BadPacket, RuntimeError) as bad:
        code = bad.code if isinstance(bad, BadPacket) else Bad.NO_FILE
        return Refusal(code, (("name", act.packet),), _offered(inbox))
    came, _ = receive(inbox, content, int(time() * 1000))
    return BringPacket(came.packet, came.id, act.by)


def _by_id(inbox: Inbox, typed: str) -> list[Waiting]:
    """Return the packets whose id begins so; no others are opened, for there may be hundreds."""
    wanted = typed.strip().casefold()
    if len(wanted) < _LEAST:
        return []
    return list(_opened(e for e in _files(inbox) if id_of_file(e[0]).startswith(wanted)))


def _offered(inbox: Inbox) -> tuple[str, ...]:
    offered = tuple(f"receive {each.id[:8]}" for each in waiting_in(inbox))
    return offered or ("receive PACKET",)


def untouched(journal: Journal) -> int:
    """Return how many packets wait in an inbox: others sent them, and no meeting took them up.

    Raises StorageFault: the journal cannot be read.
    """
    taken, here = taken_up(journal), groups_here(journal)
    waiting = (each for each in waiting_in(journal) if each.id not in taken)
    return sum(key_of(each.packet.sender) not in here for each in waiting)


def taken_up(journal: Journal, group: str = "") -> dict[str, tuple[str, str]]:
    """Return by the id of each packet that was taken up the meeting that did, and its title.

    Where a ``group`` is named, only what its own meetings took up counts: several may share a
    library, and each answers for itself. One that was taken back waits again: nothing of it is in
    that meeting any more. What cannot be read is passed. Raises StorageFault: the journal cannot be
    read.
    """
    rows = journal.rows_of(_TAKEN_UP)
    taken_back = _undone(journal) if rows else frozenset()
    titles = titles_of(journal, group) if rows else {}
    found: dict[str, tuple[str, str]] = {}
    for row in rows:
        if (row.meeting, row.act) in taken_back or row.meeting not in titles:
            continue
        with suppress(msgspec.MsgspecError):
            named = msgspec.json.decode(row.body, type=_Named)
            found[named.id] = row.meeting, titles[row.meeting] or row.meeting
    return found


def _undone(journal: Journal) -> frozenset[tuple[str, int]]:
    """Return which acts of which meetings are taken back, as it stands."""
    last: dict[tuple[str, int], bool] = {}
    rows = (*journal.rows_of(_UNDONE), *journal.rows_of(_REDONE))
    for row in sorted(rows, key=lambda row: row.seq):
        with suppress(msgspec.MsgspecError):
            act = msgspec.json.decode(row.body, type=_Act).act
            last[row.meeting, act] = row.kind == _UNDONE
    return frozenset(each for each, is_undone in last.items() if is_undone)


class _Named(msgspec.Struct, frozen=True):
    id: str


class _Act(msgspec.Struct, frozen=True):
    act: int
