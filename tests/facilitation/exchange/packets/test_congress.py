"""A congress in three tiers ratifies a text through two amended wordings, by files alone.

Each group, each district and the council has a library of its own. Packets get lost, come late,
come twice, and two laptops of one group contradict each other; in the end every library that was
reached says the same.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.resources import load_processes
from facilitation.decisions.ratification import Outcome, Position, Ratified, Reply
from facilitation.exchange.packets.packing import packed
from facilitation.exchange.packets.receiving import read_packet_file, receive, waiting_in
from facilitation.exchange.packets.sealing import sealed
from facilitation.language.grammar import parse
from facilitation.library.library import open_library
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.packets import BringPacket
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.packet import Packet
from facilitation.meeting.ratified import ratified
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes

GROUPS = int(os.environ.get("GOROUND_CONGRESS_GROUPS", "12"))
"""So many groups at home; a hundred on demand."""
A_DISTRICT = 4
"""Groups of one district."""
BEGIN = 1_777_660_200_000
FIRST = "We share the spring.\n\nWhoever draws water looks after the path."
NAMES = ("Bo", "Li", "王小明", "O'Brien", "شمال", "צפון")


class House:
    """The library of one group, in a folder where mail comes in."""

    def __init__(self, name: str, folder: Path, processes: Processes) -> None:
        self.name = name
        self.folder = folder
        self._processes = processes
        self.meetings = 0
        folder.mkdir()

    @contextmanager
    def meeting(self) -> Iterator[Talk]:
        """Hold another meeting, which takes up all that came since, in the order of its coming."""
        self.meetings += 1
        with closing(open_library(self.folder / "library.goround")) as library:
            kept = KeptMeeting(library, f"m{self.meetings}", self._processes)
            talk = Talk(kept)
            talk.say(f'meeting "{self.name} {self.meetings}" of "{self.name}" on 2026-05-01 18:30')
            talk.say("arrive Bo, 王小明")
            for path in sorted(self.folder.glob("*.round-packet")):
                receive(library, read_packet_file(path), BEGIN)
            for each in sorted(waiting_in(library), key=lambda each: each.packet.number):
                talk.may(BringPacket(each.packet, each.id, "Bo"))
            yield talk


class Talk:
    """A meeting that goes on."""

    def __init__(self, kept: KeptMeeting) -> None:
        self._kept = kept
        self._tick = 0

    @property
    def state(self) -> Meeting:
        return self._kept.meeting

    def say(self, line: str) -> None:
        done = self.may(parse(line))
        assert not isinstance(done, Refusal), (line, done)

    def may(self, act: Act) -> object:
        self._tick += 1000
        return self._kept.do(act, Moment(BEGIN + self._tick, self._tick), "console")

    def decide(self, label: str) -> None:
        self.say(f"test consensus {label}")
        self.say("all agree")
        self.say("close decision")


class Congress:
    """Everybody, and the mail between them."""

    def __init__(self, folder: Path) -> None:
        processes = load_processes()
        self.chance = random.Random(1926)
        self.council = House("Council", folder / "council", processes)
        self.groups = [
            House(f"{NAMES[at % len(NAMES)]} {at}", folder / f"group{at}", processes)
            for at in range(GROUPS)
        ]
        self.districts = [
            House(f"District {at}", folder / f"district{at}", processes)
            for at in range(-(-GROUPS // A_DISTRICT))
        ]
        self._sent = 0

    def of(self, district: House) -> Sequence[House]:
        at = self.districts.index(district) * A_DISTRICT
        return self.groups[at : at + A_DISTRICT]

    def mail(self, packet: Packet, *to: House, lost: float = 0.0, doubled: float = 0.3) -> None:
        for house in to:
            for _ in range(1 + (self.chance.random() < doubled)):
                if self.chance.random() >= lost:
                    self._sent += 1
                    path = house.folder / f"{self._sent:06}.round-packet"
                    path.write_text(sealed(packet, "a packet"), encoding="utf-8")

    def down(self, packet: Packet) -> None:
        """From the council to the districts, and from each to its groups."""
        self.mail(packet, *self.districts)
        for district in self.districts:
            with district.meeting() as talk:
                self.mail(packed(talk.state), *self.of(district))

    def up(self) -> None:
        """From the districts to the council: all that they heard."""
        for district in self.districts:
            with district.meeting() as talk:
                self.mail(packed(talk.state), self.council)


def label_of(meeting: Meeting, version: str) -> str:
    return next(label for label, each in meeting.proposals.items() if each.version == version)


def standing(meeting: Meeting, version: str) -> Outcome:
    found = ratified(meeting, label_of(meeting, version))
    assert found is not None
    return found


@pytest.fixture
def congress(tmp_path: Path) -> Congress:
    return Congress(tmp_path)


def test_a_congress_of_three_tiers_ratifies_a_third_wording(congress: Congress) -> None:
    wording = FIRST
    asked = ", ".join(f'"{each.name}"' for each in congress.groups)
    wishes = ['insert " and the brook" after "spring"', 'insert " in summer" after "path"']
    version = ""
    for turn in range(3):
        with congress.council.meeting() as talk:
            talk.say(f'propose W{turn} "Water" by Bo: {_quoted(wording)}')
            talk.say(f"ask {asked} to ratify W{turn} by 2026-12-31 rule 3/4 veto")
            version = talk.state.proposals[f"W{turn}"].version
            down = packed(talk.state, [f"W{turn}"])
        congress.down(down)
        _answer(congress, version, wishes[turn] if turn < len(wishes) else "", lost=0.1)
        congress.up()
        with congress.council.meeting() as talk:
            if turn == len(wishes):
                assert standing(talk.state, version).stands is Ratified.CONFLICT
                break
            label = label_of(talk.state, version)
            found = standing(talk.state, version)
            assert found.stands is Ratified.OPEN
            assert found.silent  # some packets were lost
            made = [each for each in talk.state.amendments.values() if each.target == label]
            assert len(made) == 1  # identical wishes of many are one amendment
            talk.decide(made[0].label)
            wording = talk.state.proposals[label].text
            congress.mail(packed(talk.state, [label]), *congress.districts)

    # The group that contradicted itself says again what holds, and who was lost sends once more.
    _answer(congress, version, "", settle=True)
    congress.up()
    with congress.council.meeting() as talk:
        final = standing(talk.state, version)
        assert final.stands is Ratified.RATIFIED
        assert final.ratifying == GROUPS
        assert talk.state.proposals[label_of(talk.state, version)].text == wording
        packet = packed(talk.state, [label_of(talk.state, version)])
    congress.mail(packet, *congress.groups, *congress.districts, doubled=1.0)
    for house in (*congress.groups, *congress.districts):
        with house.meeting() as talk:
            assert standing(talk.state, version) == final


def _quoted(text: str) -> str:
    return '"' + text.replace("\n", "\\n") + '"'


def _answer(
    congress: Congress, version: str, wish: str, *, lost: float = 0.0, settle: bool = False
) -> None:
    """Let each group answer; the third wording is contradicted once, by two of its laptops."""
    for at, group in enumerate(congress.groups):
        district = congress.districts[at // A_DISTRICT]
        with group.meeting() as talk:
            here = [label for label, e in talk.state.proposals.items() if e.version == version]
            if not here:
                continue  # it never came
            label = here[0]
            if wish and at % 3 == 0:
                talk.say(f"amend {label} A9 by Bo: {wish}")
                talk.say(f"reply {label} amend")
                packet = packed(talk.state, [label, "A9"])
            else:
                talk.decide(label)
                talk.say(f"ratify {label}")
                packet = packed(talk.state, [label])
            if not wish and at == 0:
                packet = _contradicting(congress, packet, district, settle=settle)
        congress.mail(packet, district, lost=lost)


def _contradicting(congress: Congress, packet: Packet, district: House, *, settle: bool) -> Packet:
    """Send another answer under the same number first, or the next number to settle it."""
    own: Reply = packet.replies[-1]
    if settle:
        return replace(packet, replies=(*packet.replies[:-1], replace(own, number=own.number + 9)))
    other = replace(own, position=Position.AMEND, words="the other laptop")
    congress.mail(replace(packet, replies=(other,)), district)
    return packet
