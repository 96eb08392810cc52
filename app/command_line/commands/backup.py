"""The command ``backup``: a copy of the library, made while it may be in use."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime
from pathlib import Path

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller


class BackupCommand(Command):
    """Copies a library, and looks the copy through."""

    def about(self) -> str:
        return self.tr("make a copy of the library, also while it is used")

    def details(self) -> str:
        return self.tr(
            """The copy is looked through before it takes its name: every event and its hash.
Without TO it lies in the folder “backups” beside the library, where one an hour, a day, a week and
a month is kept. TO is a file, or a folder such as a stick. Attached files are in it. A copy of a
library that is locked is locked with the same passphrase."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.add_argument(
            "to", nargs="?", default="", metavar="TO", help=self.tr("a file or a folder")
        )

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.copies import library_file, whole_or_told
        from app.command_line.opened import key_of
        from facilitation.library.backups import keep_backup, name_for, on_one_drive
        from facilitation.library.copying import back_up
        from facilitation.library.places import place_of

        now, key = datetime.now().astimezone(), key_of(asked)
        place = place_of(asked.library) if asked.library else library_file("", teller)
        if not asked.to:
            path = library_file(asked.library, teller)
            made = whole_or_told(lambda: keep_backup(path, now, key), teller).path
        else:
            made = Path(asked.to).expanduser()
            if made.is_dir():
                named = place if isinstance(place, Path) else Path("library.goround")
                made /= name_for(named, now)
            whole_or_told(lambda: back_up(place, made, key), teller)
        teller.tell(self.tr("A copy lies in {path}. It is whole.").format(path=made))
        if asked.to and isinstance(place, Path) and on_one_drive(place, made):
            teller.tell(
                self.tr(
                    "It is on the same drive as the library: unless that folder is kept elsewhere, "
                    "too, both are lost together. If you meant a stick, look whether it is in."
                )
            )
        return Status.FINE
