"""The command ``restore``: a copy in the place of the library."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime
from pathlib import Path

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller


class RestoreCommand(Command):
    """Puts a copy into the place of a library, which is set aside."""

    def about(self) -> str:
        return self.tr("put a copy into the place of the library")

    def details(self) -> str:
        return self.tr(
            """The copy is looked through first, and stays as it is. The present library is kept
beside it, under a name with “before-restoring” and the day. A copy that is locked with a passphrase
stays so. The newest copy in the folder “backups” is then one of what is there now: verify --repair
brings nothing back that was left behind. To have the meetings of both, use merge."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.add_argument("file", metavar="FILE", help=self.tr("the copy"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.copies import library_file, whole_or_told
        from facilitation.library.backups import go_back

        path, copy = library_file(asked.library, teller), Path(asked.file).expanduser()
        now = datetime.now().astimezone()
        key = asked.passphrases.of_other(copy)
        aside = whole_or_told(lambda: go_back(copy, path, now, key), teller)
        teller.tell(self.tr("The library is as it was in {path}.").format(path=copy))
        if aside is not None:
            teller.tell(self.tr("What was there before is in {path}.").format(path=aside))
        return Status.FINE
