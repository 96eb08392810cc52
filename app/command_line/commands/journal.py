"""The command ``journal``: the record of a meeting, an event a line."""

from __future__ import annotations

from argparse import Namespace

from app.command_line.command import Command, SharedArguments
from app.command_line.options import Parser
from app.command_line.teller import Teller


class JournalCommand(Command):
    """Prints a record."""

    def about(self) -> str:
        return self.tr("print a record as lines of JSON")

    def details(self) -> str:
        return self.tr(
            """Each event is one line: seq, act (the seq of the first event of its act), at (UTC),
tick (steady milliseconds), by (which seat), kind, version, event (its own fields)."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        shared.meeting(parser)

    def run(self, asked: Namespace, teller: Teller) -> int:
        import msgspec

        from app.command_line.json_lines import json_line
        from app.command_line.opened import meeting_asked, whole_or_not

        kept = meeting_asked(asked, teller)
        for row in kept.history.rows():
            teller.tell(json_line(row))
        if kept.unreadable is not None:
            teller.tell(msgspec.json.encode({"not_whole": kept.unreadable}).decode())
        return whole_or_not(kept)
