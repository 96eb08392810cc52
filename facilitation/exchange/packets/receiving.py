"""Packets that came: looked through before they are kept, and found again to be taken up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from facilitation.decisions.ratification import key_of
from facilitation.exchange.packets.sealing import (
    MOST_BYTES,
    Bad,
    BadPacket,
    opened,
    packet_id,
)
from facilitation.exchange.packets.signing import Came, Signature, Signer, signature_of, signers
from facilitation.meeting.act import Act
from facilitation.meeting.codec import kind_of
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.families.packets import BringPacket, PacketTakenUp, TakePacketUp
from facilitation.meeting.finding import title_in
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.packet import Packet
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

    Raises:
        BadPacket: it is none, or cannot be read (NO_FILE).
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


def receive(inbox: Inbox, content: bytes, at: int) -> tuple[Waiting, bool]:
    """Keep a packet in an inbox; return it, and whether it is new there.

    Raises:
        BadPacket: it is none; nothing is kept.
        StorageFault: it cannot be kept.
    """
    packet = opened(content)
    waiting = Waiting(packet_id(packet), packet, at, signature_of(content))
    if any(each.id == waiting.id for each in waiting_in(inbox)):
        return waiting, False  # the same, though its words may be in another language
    return waiting, inbox.receive(content, at)


def waiting_in(inbox: Inbox) -> Iterator[Waiting]:
    """Yield all packets of an inbox, the newest first; what has gone bad is left out.

    Raises:
        StorageFault: the inbox cannot be read.
    """
    for each in inbox.received():
        try:
            content = inbox.content(each.sha256)
            packet, signature = opened(content), signature_of(content)
        except (AttachmentProblem, BadPacket):
            continue
        yield Waiting(packet_id(packet), packet, each.at, signature)


def signers_in(waiting: Iterable[Waiting]) -> Mapping[str, Signer]:
    """Return by the id of each packet of an inbox what is known of who signed it."""
    return signers({e.id: Came(e.packet.sender, e.at, e.signature) for e in waiting})


def packet_brought(act: TakePacketUp, folder: Path, inbox: Inbox) -> Act | Refusal:
    """Return the act that brings what is meant: a packet of the inbox, or a file beside it.

    A file is kept in the inbox as well.

    Raises:
        StorageFault: the inbox cannot be read or written.
    """
    there = list(waiting_in(inbox))
    found = _meant(there, act.packet)
    if len(found) > 1:
        possible = tuple(f"receive {each.id[:8]}" for each in found)
        return Refusal("SEVERAL_PACKETS", (("name", act.packet),), possible)
    if found:
        return BringPacket(found[0].packet, found[0].id, act.by)
    try:
        content = read_packet_file(folder / Path(act.packet).expanduser())
    except (BadPacket, RuntimeError) as bad:
        code = bad.code if isinstance(bad, BadPacket) else Bad.NO_FILE
        return Refusal(code, (("name", act.packet),), _offered(there))
    inbox.keep(content)
    packet = opened(content)
    return BringPacket(packet, packet_id(packet), act.by)


def _meant(there: Sequence[Waiting], typed: str) -> list[Waiting]:
    """Return the packets whose id begins so, else those of that sender."""
    wanted = typed.strip().casefold()
    by_id = [e for e in there if len(wanted) >= _LEAST and e.id.startswith(wanted)]
    return by_id or [each for each in there if key_of(each.packet.sender) == key_of(typed)]


def _offered(there: Sequence[Waiting]) -> tuple[str, ...]:
    return tuple(f"receive {each.id[:8]}" for each in there) or ("receive PACKET",)


def taken_up(journal: Journal) -> dict[str, tuple[str, str]]:
    """Return by the id of each packet that was taken up the meeting that did, and its title.

    One that was taken back waits again: nothing of it is in that meeting any more. What cannot be
    read is passed.

    Raises:
        StorageFault: the journal cannot be read.
    """
    rows = journal.rows_of(_TAKEN_UP)
    taken_back = _undone(journal) if rows else frozenset()
    titles = {each.meeting: title_in(each.first) for each in journal.headings()} if rows else {}
    found: dict[str, tuple[str, str]] = {}
    for row in rows:
        if (row.meeting, row.act) in taken_back:
            continue
        with suppress(msgspec.MsgspecError):
            named = msgspec.json.decode(row.body, type=_Named)
            found[named.id] = row.meeting, titles.get(row.meeting) or row.meeting
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
