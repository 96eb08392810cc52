"""Groups that meet, each with a record of its own, and send one another packets."""

from __future__ import annotations

from app.resources import load_processes
from facilitation.exchange.packets.packing import packed
from facilitation.exchange.packets.sealing import opened, packet_id, sealed
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.packets import BringPacket
from facilitation.meeting.groups.packet import Packet
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Meeting
from facilitation.record.memory import MemoryJournal

FIRST = 1_777_660_200_000
"""The evening of 1 May 2026, in wall-clock ms."""


class Body:
    """A group that meets, and its clock, which begins ``at`` ms after the first evening."""

    def __init__(self, *lines: str, at: int = 0) -> None:
        self.kept, self.at = KeptMeeting(MemoryJournal(), "m", load_processes()), at
        self.play(*lines)

    def do(self, act: Act) -> tuple[Recorded, ...] | Refusal:
        self.at += 1
        return self.kept.do(act, Moment(FIRST + self.at, self.at), "console")

    def play(self, *lines: str) -> None:
        for line in lines:
            found = self.do(parse(line))
            assert not isinstance(found, Refusal), (line, found)

    def sends(self, **what: bool) -> Packet:
        """Return what goes out, as it arrives."""
        return opened(sealed(packed(self.kept.meeting, **what), "words").encode())

    def receives(self, packet: Packet) -> tuple[Recorded, ...] | Refusal:
        return self.do(BringPacket(packet, packet_id(packet)))

    @property
    def meeting(self) -> Meeting:
        return self.kept.meeting
