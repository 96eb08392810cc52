"""The command ``play``: a script from the first line to the last, without a window."""

from __future__ import annotations

from argparse import Namespace

from app.command_line.command import Command, SharedArguments
from app.command_line.options import Parser
from app.command_line.teller import Teller


class PlayCommand(Command):
    """Plays a script."""

    def about(self) -> str:
        return self.tr("play a script without a window")

    def details(self) -> str:
        return self.tr(
            """Each line of the script is decided and recorded at its own time, as fast as
it goes. The script may also be the name of a shipped rehearsal (see: goround rehearsals).

Without --library it is played in memory, and nothing is kept. With --json each event is
printed as one line of JSON after it has become durable: what was printed is there,
whatever happens next.

A line that is refused is reported as FILE:LINE: CODE: sentence on standard error and ends
the play with status 2; with --keep-going it goes on. An expectation that is not met is
reported the same way and ends with status 1. Where both happened, the status is 2.

"""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.add_argument(
            "file", metavar="FILE.round", help=self.tr("a script, or the name of a rehearsal")
        )
        parser.add_argument(
            "--out", metavar="DIR", help=self.tr("write the minutes and the journal there")
        )
        parser.switch("--json", self.tr("print each event as a line of JSON"))
        parser.switch("--keep-going", self.tr("go on after a line that failed"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.playing import play

        return play(asked, teller)
