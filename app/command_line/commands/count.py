"""The command ``count``: ballots from a file, round by round."""

from __future__ import annotations

from argparse import Namespace

from app.command_line.command import Command, SharedArguments
from app.command_line.options import Parser
from app.command_line.teller import Teller


class CountCommand(Command):
    """Counts ballots."""

    reads_library = False

    def about(self) -> str:
        return self.tr("count ballots from a file, round by round")

    def details(self) -> str:
        return self.tr(
            """FILE is a BLT file, or a CSV file with a row for each ballot. Every round is printed,
then what came out, as a code and as a sentence."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        from facilitation.decisions.catalogue import poll_names
        from facilitation.exchange.ballots.ballot_file import Layout
        from facilitation.exchange.ballots.catalogue import endings

        file = self.tr("a file of ballots ({endings})").format(endings=", ".join(endings()))
        parser.add_argument("file", metavar="FILE", help=file)
        method = self.tr(
            "one of: {methods}; with its terms in quotes; else stv where there are several seats, "
            "and ranked where there is one"
        )
        parser.add_argument(
            "--method", default="", help=method.format(methods=", ".join(poll_names()))
        )
        parser.add_argument(
            "--seats", type=int, default=0, metavar="N", help=self.tr("how many are elected")
        )
        parser.value(
            "--seed", "TEXT", self.tr("from what the lot is drawn; publish it before you count")
        )
        parser.value(
            "--candidates", "NAME,NAME", self.tr("who stands, where the ballots may name others")
        )
        parser.add_argument(
            "--layout",
            choices=[each.value for each in Layout if each],
            default="",
            help=self.tr("whether the titles of a CSV file are places or the names"),
        )
        parser.value(
            "--encoding",
            "NAME",
            self.tr("the encoding of the file, where names come out wrong: cp1250, latin1, …"),
        )
        parser.switch("--set-aside", self.tr("set ballots that cannot be counted aside as spoiled"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.counting import count

        return count(asked, teller)
