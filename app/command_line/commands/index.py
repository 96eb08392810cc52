"""The command ``index``: what search and lists are made from, brought up to date."""

from __future__ import annotations

from argparse import Namespace

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller


class IndexCommand(Command):
    """Reads the records that the index does not have yet."""

    def about(self) -> str:
        return self.tr("make what search is made from, or bring it up to date")

    def details(self) -> str:
        return self.tr(
            """The index lies beside the library and holds nothing that the records do not. The
windows and “goround search” keep it up to date themselves. --anew throws it away and reads every
record again; --progress tells how far it is, a line for each record."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.switch("--anew", self.tr("read every record again"))
        parser.switch("--progress", self.tr("lines such as 12/520 while it goes on"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.indexing import open_index
        from app.command_line.opened import nothing_yet, opened_library
        from app.resources import processes_of
        from facilitation.minutes.indexing import catch_up

        if nothing_yet(asked.library, teller):
            return Status.FINE
        done = 0

        def tell(number: int, of: int) -> None:
            nonlocal done
            done = number
            if asked.progress:
                teller.tell(f"{number}/{of}")

        with opened_library(asked) as library, open_index(library, anew=asked.anew) as index:
            catch_up(library, index, processes_of(asked.library), tell)
        teller.tell(self.tr("%n records were read.", "", done))
        return Status.FINE
