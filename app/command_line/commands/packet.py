"""The command ``packet``: what goes to other groups, and what comes from them, as a file."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller, TroubleError

if TYPE_CHECKING:
    from facilitation.exchange.packets.receiving import Waiting
    from facilitation.exchange.packets.sealing import BadPacket
    from facilitation.exchange.packets.signing import Signer
    from facilitation.meeting.groups.packet import SentText
    from facilitation.meeting.kept import KeptMeeting


class PacketCommand(Command):
    """Makes a packet, takes one in, or looks at one."""

    def about(self) -> str:
        return self.tr("make, take in or look at what groups send one another")

    def details(self) -> str:
        return self.tr(
            """make MEETING [LABEL …] makes a packet of a meeting: its texts with who is asked to
ratify them and what groups answered, its needs, offers and announcements, and whom it sends; with
labels, --needs, --announcements, --input or --mandates only those. With --tasks it makes a file for
each small group that was asked something, with its number in the name. Without -o it only shows
what would leave the house. Only who carries a mandate is named in it; no other names of people, no
single answers or times, and of notes only what a small group brings back.
With --sign it is signed by the key of the library, which is made then.
read FILE … takes them into the inbox, where nothing changes until a meeting takes one up.
check FILE shows what is in one, whether it came whole, and whether it is signed.
check --text FILE tells whether a text that was typed in from paper is one that is known here, or
where it differs; check PACKET --text FILE holds it against the texts of a packet."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.add_argument("what", choices=("make", "read", "check"), help=self.tr("what to do"))
        parser.add_argument(
            "named",
            nargs="*",
            metavar="MEETING [LABEL …]|FILE",
            help=self.tr("the meeting and its texts, or a file"),
        )
        parser.switch("--needs", self.tr("needs and offers"))
        parser.switch("--announcements", self.tr("what is announced"))
        parser.switch("--tasks", self.tr("what small groups are to do, a file each"))
        parser.switch("--input", self.tr("what groups are asked ahead, and answer"))
        parser.switch("--mandates", self.tr("whom the group sends"))
        parser.switch("--sign", self.tr("sign it with the key of the library"))
        parser.value("--text", "FILE", self.tr("a text that was typed in from paper"))
        parser.value("--out", "FILE", self.tr("where to"), short="-o")

    def run(self, asked: Namespace, teller: Teller) -> int:
        from facilitation.exchange.packets.sealing import BadPacket

        typed = asked.what == "check" and asked.text
        if not asked.named and not typed:
            raise TroubleError(self.tr("Say which meeting, or which file."), Status.USAGE)
        if asked.what == "make":
            return self._make(asked, teller)
        if asked.what == "read":
            return self._read(asked, teller)
        if len(asked.named) > 1:
            raise TroubleError(self.tr("One file at a time, please."), Status.REFUSED)
        try:
            if typed:
                return self._compare(asked, teller)
            return self._check(asked, teller)
        except BadPacket as bad:
            of_text = bool(typed) and bad.found == asked.text
            name = asked.text if of_text else asked.named[0]
            raise TroubleError(*self._fault(bad, name, teller)) from bad

    def _make(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.opened import meeting_asked, opened_library, whole_or_not
        from facilitation.exchange.packets.packing import NotPackedError, packed
        from facilitation.exchange.packets.sealing import sealed
        from facilitation.meeting.answering import today
        from facilitation.meeting.register.between import passed_on

        asked.meeting, *labels = asked.named
        kept = meeting_asked(asked, teller)
        if asked.tasks:
            return self._hand_out(kept, asked.out, teller)
        with opened_library(asked) as library:
            others = passed_on(library, today(kept.meeting))
        try:
            packet = packed(
                kept.meeting,
                labels or None,
                needs=asked.needs,
                announcements=asked.announcements,
                mandates=asked.mandates,
                passing_on=others,
                calls=asked.input,
            )
        except NotPackedError as fault:
            raise TroubleError(
                teller.no_proposal(fault.label, tuple(kept.meeting.proposals))
                if fault.label
                else self.tr("There is nothing in this meeting that could be sent."),
                Status.REFUSED,
            ) from fault
        words = teller.wording.packets.whole(packet)
        teller.tell(words)
        if asked.out:
            from app.command_line.paper import give

            file = sealed(packet, words)
            give(asked.out, (self._signed(file, asked) if asked.sign else file).encode(), teller)
        return whole_or_not(kept)

    def _hand_out(self, kept: KeptMeeting, out: str, teller: Teller) -> int:
        """Make a packet for each small group; their numbers stand in the names of the files."""
        from app.command_line.opened import whole_or_not
        from app.command_line.paper import give
        from facilitation.exchange.packets.sealing import sealed
        from facilitation.exchange.packets.tasks import of_group, task_packets

        found = task_packets(kept.meeting)
        if not found:
            said = self.tr("Small groups were asked nothing here: groups of 4 ask “QUESTION”.")
            raise TroubleError(said, Status.REFUSED)
        for packet in found:
            words = teller.wording.packets.whole(packet)
            teller.tell(words)
            if out:
                give(str(of_group(Path(out), packet)), sealed(packet, words).encode(), teller)
        return whole_or_not(kept)

    def _signed(self, file: str, asked: Namespace) -> str:
        from app.command_line.opened import opened_library
        from facilitation.exchange.packets.signing import sign

        try:
            with opened_library(asked) as library:
                return sign(file, library)
        except ImportError as fault:
            said = self.tr("This installation cannot sign: make it without --sign.")
            raise TroubleError(said, Status.TROUBLE) from fault

    def _compare(self, asked: Namespace, teller: Teller) -> int:
        """Hold a text from paper against those of a packet, or all that are known here."""
        from app.command_line.opened import opened_library
        from facilitation.exchange.packets.comparing import compared, known_texts, read_typed
        from facilitation.exchange.packets.receiving import read_packet_file
        from facilitation.exchange.packets.sealing import opened
        from facilitation.library.places import default_library

        typed = read_typed(Path(asked.text).expanduser())
        texts: tuple[SentText, ...] = ()
        if asked.named:
            texts = opened(read_packet_file(Path(asked.named[0]).expanduser())).texts
        elif asked.library or default_library().exists():  # the words below a text prove it as well
            with opened_library(asked) as library:
                texts = known_texts(library)
        found = compared(typed, texts)
        for line in teller.wording.packets.compared(found, teller.wording.amendment):
            teller.tell(line)
        return Status.FINE if found.same or found.proven else Status.REFUSED

    def _read(self, asked: Namespace, teller: Teller) -> int:
        """Take files into the inbox; what is wrong with one keeps out none of the others."""
        from contextlib import closing
        from time import time

        from app.command_line.opened import key_of
        from facilitation.exchange.packets.receiving import (
            Receiver,
            read_packet_file,
            signers_in,
            waiting_in,
        )
        from facilitation.exchange.packets.sealing import BadPacket
        from facilitation.library.library import open_library
        from facilitation.library.places import default_library

        sound, status = list[bytes](), Status.FINE
        for name in asked.named:
            try:
                sound.append(read_packet_file(Path(name).expanduser()))
            except BadPacket as bad:
                said, status = self._fault(bad, name, teller)
                teller.complain(said)
        if sound:
            place = asked.library or default_library()
            with closing(open_library(place, key=key_of(asked))) as library:
                receiver, now = Receiver(library), int(time() * 1000)
                came = [receiver.take_in(content, now) for content in sound]
                known = signers_in(waiting_in(library))
            for waiting, new in came:
                self._tell(waiting, known[waiting.id], teller, new=new)
        return status

    def _tell(self, waiting: Waiting, signer: Signer, teller: Teller, *, new: bool) -> None:
        """Say what a packet brings and how a meeting takes it up."""
        words = teller.wording.packets
        said = f"{words.heading(waiting.packet)} {words.glance(waiting.packet)}"
        teller.tell(f"{waiting.id[:8]}  {said}")
        if signed := words.signed(signer, waiting.packet.sender):
            teller.tell(signed)
        teller.tell(
            self.tr("It is in the inbox. A meeting takes it up with: receive {id}").format(
                id=waiting.id[:8]
            )
            if new
            else self.tr("It was in the inbox already.")
        )

    def _check(self, asked: Namespace, teller: Teller) -> int:
        from facilitation.exchange.packets.receiving import read_packet_file
        from facilitation.exchange.packets.sealing import opened, packet_id
        from facilitation.exchange.packets.signing import signature_of

        content = read_packet_file(Path(asked.named[0]).expanduser())
        packet, signature = opened(content), signature_of(content)
        teller.tell(teller.wording.packets.whole(packet))
        if signature is not None:
            teller.tell(teller.wording.packets.signature(signature))
        teller.tell(self.tr("The packet {id} is whole.").format(id=packet_id(packet)[:8]))
        return Status.FINE

    def _fault(self, bad: BadPacket, name: str, teller: Teller) -> tuple[str, Status]:
        from facilitation.exchange.packets.sealing import Bad
        from facilitation.meeting.outcome import Refusal

        if bad.code is Bad.NO_FILE:
            said = self.tr("There is no file “{name}” that could be read.").format(name=name)
            return said, Status.TROUBLE
        said = teller.wording.why_refused(Refusal(bad.code, (("name", name),)))
        harmed = bad.code in (Bad.DAMAGED, Bad.WRONG_TEXT)
        return said, Status.DAMAGED if harmed else Status.REFUSED
