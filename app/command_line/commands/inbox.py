"""The command ``inbox``: what other groups sent."""

from __future__ import annotations

from argparse import Namespace

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller


class InboxCommand(Command):
    """Lists packets that came."""

    def about(self) -> str:
        return self.tr("list what other groups sent")

    def details(self) -> str:
        return self.tr(
            """Each packet with its id, the newest first, and whether a meeting took it up. Nothing
in it touches a meeting before: take it up in one with “receive ID”. With --json a line of JSON for
each, with everything that is in it."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.switch("--json", self.tr("lines of JSON"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        import msgspec

        from app.command_line.opened import nothing_yet, opened_library
        from facilitation.exchange.packets.receiving import taken_up, waiting_in

        if nothing_yet(asked.library, teller):
            return Status.FINE
        with opened_library(asked) as library:
            found = list(waiting_in(library))
            taken = taken_up(library)
        words = teller.wording.packets
        for each in found:
            _, where = taken.get(each.id, ("", ""))
            if asked.json:
                data = {"id": each.id, "at": each.at, "taken_up": where, "packet": each.packet}
                teller.tell(msgspec.json.encode(data).decode())
            else:
                state = self.tr("(taken up in “{title}”)").format(title=where) if where else ""
                said = f"{words.heading(each.packet)} {words.glance(each.packet)} {state}"
                teller.tell(f"{each.id[:8]}  {said}".rstrip())
        if not found and not asked.json:
            teller.tell(
                self.tr("Nothing came yet. Take a packet in with: goround packet read FILE")
            )
        return Status.FINE
