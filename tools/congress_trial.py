"""Lets a congress in three tiers ratify a text through two amended wordings, by files alone.

    python -m tools.congress_trial [GROUPS]

Each group (100 if nothing is said), each district and the council has a library of its own. Packets
are lost, come late and come twice, and two laptops of one group contradict each other; in the end
every library says the same, and each record verifies. A test does it with a few groups.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from msgspec.structs import replace

from app.resources import load_processes
from facilitation.decisions.ratification import Outcome, Position, Ratified, Reply
from facilitation.exchange.packets.packing import packed
from facilitation.exchange.packets.receiving import Receiver, read_packet_file, waiting_in
from facilitation.exchange.packets.sealing import sealed
from facilitation.language.grammar import parse
from facilitation.library.library import open_library
from facilitation.library.verify import verify
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.packets import BringPacket
from facilitation.meeting.groups.packet import Packet
from facilitation.meeting.groups.ratified import ratified
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes

GROUPS = 100
A_DISTRICT = 4
"""Groups of one district."""
BEGIN = 1_777_660_200_000
FIRST = "We share the spring.\n\nWhoever draws water looks after the path."
WISHES = ('insert " and the brook" after "spring"', 'insert " in summer" after "path"')
"""What every third group would change in the first wording, and in the second."""
NAMES = ("Bo", "Li", "王小明", "O'Brien", "شمال", "צפון")
LIKELY = 0.3
"""How likely it is that something comes twice."""
SELDOM = 0.1
"""How likely it is that an answer is lost on the way, and that one comes late."""


class House:
    """The library of one group, in a folder where mail comes in."""

    def __init__(self, name: str, folder: Path, processes: Processes) -> None:
        """Begin with nothing."""
        self.name = name
        self.folder = folder
        self._processes = processes
        self.meetings = 0
        folder.mkdir()

    @property
    def library(self) -> Path:
        """Where what was recorded lies."""
        return self.folder / "library.goround"

    @contextmanager
    def meeting(self) -> Iterator[Talk]:
        """Hold another meeting, which takes up all that ever came, in the order of its making."""
        self.meetings += 1
        with closing(open_library(self.library)) as library:
            kept = KeptMeeting(library, f"m{self.meetings}", self._processes)
            talk = Talk(kept)
            talk.say(f'meeting "{self.name} {self.meetings}" of "{self.name}" on 2026-05-01 18:30')
            talk.say("arrive Bo, 王小明")
            receiver = Receiver(library)
            for path in sorted(self.folder.glob("*.round-packet")):
                receiver.take_in(read_packet_file(path), BEGIN)
                path.unlink()
            for each in sorted(waiting_in(library), key=lambda each: each.packet.number):
                talk.may(BringPacket(each.packet, each.id, "Bo"))
            yield talk


class Talk:
    """A meeting that goes on."""

    def __init__(self, kept: KeptMeeting) -> None:
        """Go on with it."""
        self._kept = kept
        self._tick = 0

    @property
    def state(self) -> Meeting:
        """How it stands."""
        return self._kept.meeting

    def say(self, line: str) -> None:
        """Do what a line says, which must be possible."""
        act = parse(line)
        assert isinstance(act, Act)
        done = self.may(act)
        assert not isinstance(done, Refusal), (line, done)

    def may(self, act: Act) -> object:
        """Do an act that may be refused."""
        self._tick += 1000
        return self._kept.do(act, Moment(BEGIN + self._tick, self._tick), "console")

    def decide(self, label: str) -> None:
        """Adopt a text."""
        self.say(f"test consensus {label}")
        self.say("all agree")
        self.say("close decision")


class Congress:
    """Everybody, and the mail between them."""

    def __init__(self, folder: Path, groups: int) -> None:
        """Make the libraries of so many groups, of their districts and of the council."""
        processes = load_processes()
        self.chance = random.Random(1926)
        self.council = House("Council", folder / "council", processes)
        self.groups = [
            House(f"{NAMES[at % len(NAMES)]} {at}", folder / f"group{at}", processes)
            for at in range(groups)
        ]
        self.districts = [
            House(f"District {at}", folder / f"district{at}", processes)
            for at in range(-(-groups // A_DISTRICT))
        ]
        self.sent, self.lost, self.late = 0, 0, 0
        self._on_the_way = list[tuple[House, str]]()

    @property
    def houses(self) -> Sequence[House]:
        """Everybody who has a library."""
        return (*self.groups, *self.districts, self.council)

    def district(self, at: int) -> House:
        """Return the district of the group that is number ``at``."""
        return self.districts[at // A_DISTRICT]

    def of(self, district: House) -> Sequence[House]:
        """Return the groups of a district."""
        at = self.districts.index(district) * A_DISTRICT
        return self.groups[at : at + A_DISTRICT]

    def mail(self, packet: Packet, *to: House, risky: bool = False, twice: float = LIKELY) -> None:
        """Send a file to each, now and then twice; what is ``risky`` may be lost, or be late."""
        file = sealed(packet, "a packet")
        for house in to:
            for _ in range(1 + (self.chance.random() < twice)):
                if risky and self.chance.random() < SELDOM:
                    self.lost += 1
                elif risky and self.chance.random() < SELDOM:
                    self.late += 1
                    self._on_the_way.append((house, file))
                else:
                    self._deliver(house, file)

    def deliver_late(self) -> None:
        """Let what was late arrive."""
        for house, file in self._on_the_way:
            self._deliver(house, file)
        self._on_the_way.clear()

    def _deliver(self, house: House, file: str) -> None:
        self.sent += 1
        path = house.folder / f"{self.sent:06}.round-packet"
        path.write_text(file, encoding="utf-8")

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


def hold(congress: Congress) -> Outcome:
    """Ratify a third wording; return how it stands, which every library agrees on."""
    wording, version = FIRST, ""
    asked = ", ".join(f'"{each.name}"' for each in congress.groups)
    for turn in range(len(WISHES) + 1):
        with congress.council.meeting() as talk:
            talk.say(f'propose W{turn} "Water" by Bo: {_quoted(wording)}')
            talk.say(f"ask {asked} to ratify W{turn} by 2026-12-31 rule 3/4 veto")
            version = talk.state.proposals[f"W{turn}"].version
            down = packed(talk.state, [f"W{turn}"])
        congress.deliver_late()
        congress.down(down)
        _answer(congress, version, WISHES[turn] if turn < len(WISHES) else "", risky=True)
        congress.up()
        if turn < len(WISHES):
            wording = _amended(congress, version)
    with congress.council.meeting() as talk:
        assert _standing(talk.state, version).stands is Ratified.CONFLICT

    # The group that contradicted itself says again what holds, and who was lost sends once more.
    congress.deliver_late()
    _answer(congress, version, "", settle=True)
    congress.up()
    with congress.council.meeting() as talk:
        final = _standing(talk.state, version)
        assert talk.state.proposals[_label(talk.state, version)].text == wording
        packet = packed(talk.state, [_label(talk.state, version)])
    assert (final.stands, final.ratifying) == (Ratified.RATIFIED, len(congress.groups))
    congress.mail(packet, *congress.groups, *congress.districts, twice=1)
    for house in congress.houses:
        with house.meeting() as talk:
            assert _standing(talk.state, version) == final, house.name
    return final


def _amended(congress: Congress, version: str) -> str:
    """Let the council adopt what groups wish; return the wording that comes of it."""
    with congress.council.meeting() as talk:
        label = _label(talk.state, version)
        found = _standing(talk.state, version)
        assert found.stands is Ratified.OPEN
        assert found.silent  # some packets were lost
        made = [each for each in talk.state.amendments.values() if each.target == label]
        assert len(made) == 1  # identical wishes of many are one amendment
        talk.decide(made[0].label)
        congress.mail(packed(talk.state, [label]), *congress.districts)
        return talk.state.proposals[label].text


def _label(meeting: Meeting, version: str) -> str:
    return next(label for label, each in meeting.proposals.items() if each.version == version)


def _standing(meeting: Meeting, version: str) -> Outcome:
    found = ratified(meeting, _label(meeting, version))
    assert found is not None
    return found


def _quoted(text: str) -> str:
    return '"' + text.replace("\n", "\\n") + '"'


def _answer(
    congress: Congress, version: str, wish: str, *, risky: bool = False, settle: bool = False
) -> None:
    """Let each group answer; the third wording is contradicted once, by two of its laptops."""
    for at, group in enumerate(congress.groups):
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
            packet = _contradicting(congress, packet, settle=settle)
        congress.mail(packet, congress.district(at), risky=risky and (at > 0 or bool(wish)))


def _contradicting(congress: Congress, packet: Packet, *, settle: bool) -> Packet:
    """Send another answer under the same number first, or the next number to settle it."""
    own: Reply = packet.replies[-1]
    if settle:
        return replace(packet, replies=(*packet.replies[:-1], replace(own, number=own.number + 9)))
    other = replace(own, position=Position.AMEND, words="the other laptop")
    congress.mail(replace(packet, replies=(other,)), congress.district(0))
    return packet


def sound(congress: Congress) -> int:
    """Return how many events there are in all libraries, each of which must verify."""
    events = 0
    for house in congress.houses:
        with closing(open_library(house.library, read_only=True)) as library:
            assert verify(library) == (), house.name
            events += sum(each.last.seq for each in library.headings())
    return events


def main() -> None:
    """Hold it, and say what there was."""
    groups = int(sys.argv[1]) if len(sys.argv) > 1 else GROUPS
    with tempfile.TemporaryDirectory(prefix="goround-congress-") as folder:
        congress = Congress(Path(folder), groups)
        began, worked = time.monotonic(), time.process_time()
        final = hold(congress)
        took, worked = time.monotonic() - began, time.process_time() - worked
        events = sound(congress)
        meetings = sum(each.meetings for each in congress.houses)
    print(f"{final.stands}: {final.ratifying} of {final.asked} groups, {final.needed} needed")
    print(
        f"{len(congress.houses)} libraries agree and verify; {meetings} meetings, {events} events"
    )
    print(f"{congress.sent} packets came, {congress.late} of them late; {congress.lost} were lost")
    print(f"{took:.0f} s, {worked:.0f} s of them the processor's")


if __name__ == "__main__":
    main()
