"""The command ``rehearsals``: what can be practised."""

from __future__ import annotations

from argparse import Namespace

from app.command_line.command import Command
from app.command_line.exits import Status
from app.command_line.teller import Teller
from app.resources import shipped_folder


class RehearsalsCommand(Command):
    """Lists the shipped rehearsals: name, title and what they are about."""

    reads_library = False

    def about(self) -> str:
        return self.tr("list the shipped rehearsals")

    def run(self, asked: Namespace, teller: Teller) -> int:
        from facilitation.rehearsal.shelf import rehearsals

        for each in rehearsals(shipped_folder("rehearsals"), teller.wording.language):
            teller.tell(f"{each.name}: {each.title}")
            if each.about:
                teller.tell(f"    {each.about}")
        return Status.FINE
