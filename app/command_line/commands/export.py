"""The command ``export``: a record to the byte, for whoever checks it without Goround."""

from __future__ import annotations

from argparse import Namespace

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller


class ExportCommand(Command):
    """Writes a record with its links, however whole it is."""

    def about(self) -> str:
        return self.tr("write a record to be checked without Goround")

    def details(self) -> str:
        return self.tr(
            """Each row of the record with its link, as docs/record-format.md says, also what was
changed afterwards. Anybody can check it with tools/verify_record.py, or write a verifier."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        shared.meeting(parser)
        parser.add_argument(
            "-o", "--output", default="", metavar="FILE", help=self.tr("instead of standard output")
        )

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.opened import meeting_meant, opened_library
        from app.command_line.paper import give
        from facilitation.record.export import exported

        with opened_library(asked) as library:
            meeting = meeting_meant(library, asked.meeting, teller)
            rows = library.read(meeting)
        give(
            asked.output, "".join(f"{line}\n" for line in exported(meeting, rows)).encode(), teller
        )
        return Status.FINE


COMMAND = ExportCommand
