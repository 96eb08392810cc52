"""The command ``export``: a record to the byte, to be checked or taken in elsewhere."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller
from app.command_line.window_options import LIBRARY_ENDING


class ExportCommand(Command):
    """Writes a record with its links, however whole it is."""

    def about(self) -> str:
        return self.tr("write a meeting to be taken in elsewhere, or checked without Goround")

    def details(self) -> str:
        return self.tr(
            """Each row of the record with its link, as docs/record-format.md says, also what was
changed afterwards. Anybody can check it with tools/verify_record.py, or write a verifier. A FILE
that ends in .goround becomes a library with this meeting alone and its attached files, which
`goround merge` takes in on another laptop; it is locked where this library is."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        shared.meeting(parser)
        parser.value("--output", "FILE", self.tr("instead of standard output"), short="-o")

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.copies import whole_or_told
        from app.command_line.opened import meeting_meant, opened_library
        from app.command_line.paper import give
        from facilitation.record.export import exported

        with opened_library(asked) as library:
            meeting = meeting_meant(library, asked.meeting, teller)
            if asked.output.endswith(LIBRARY_ENDING):
                from facilitation.library.handing_over import hand_over

                to = Path(asked.output).expanduser()
                whole_or_told(lambda: hand_over(library, meeting, to, library.key), teller)
                return Status.FINE
            rows = library.read(meeting)
        give(
            asked.output, "".join(f"{line}\n" for line in exported(meeting, rows)).encode(), teller
        )
        return Status.FINE
