"""The command ``passphrase``: a library that only opens with one, or no longer needs it."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from app.command_line.command import Command, SharedArguments
from app.command_line.exits import Status
from app.command_line.options import Parser
from app.command_line.teller import Teller, TroubleError
from facilitation.library.passphrase import Passphrase

LOCK, REMOVE, LEAVE = "lock", "remove", "leave"
"""What is done with copies that the passphrase does not open: the same, remove them, nothing."""


class PassphraseCommand(Command):
    """Locks a library, locks it anew, or unlocks it."""

    def about(self) -> str:
        return self.tr("lock the library with a passphrase, change it, or take it away")

    def details(self) -> str:
        return self.tr(
            """Everything is locked: meetings, people, attached files, and the copies that are made
from then on. Nobody opens it without the passphrase: write it down where only those who may find
it. Copies of before are named, and locked, removed or left as --copies says. Copies elsewhere, such
as on a stick, stay as they are. Whatever happens meanwhile, the library is as it was or as it is to
be."""
        )

    def arguments(self, parser: Parser, shared: SharedArguments) -> None:
        parser.add_argument(
            "what", choices=("set", "change", "remove"), help=self.tr("what to do with it")
        )
        parser.value(
            "--new-passphrase-file",
            "FILE",
            self.tr("a file whose first line is the new one; else it is typed twice"),
        )
        parser.add_argument(
            "--copies",
            choices=(LOCK, REMOVE, LEAVE),
            default="",
            help=self.tr(
                "what is done with copies beside it that open otherwise; else it is asked"
            ),
        )
        parser.switch("--progress", self.tr("lines such as 12/520 while it goes on"))

    def run(self, asked: Namespace, teller: Teller) -> int:
        from app.command_line.copies import library_file, whole_or_told
        from facilitation.library.relocking import opened_otherwise, relock

        path = library_file(asked.library, teller)
        now = asked.passphrases.of(path)
        self._check(asked.what, path, now)
        then = None
        if asked.what != "remove":
            then = asked.passphrases.new(asked.new_passphrase_file)

        def told(done: int, of: int) -> None:
            if asked.progress:
                teller.tell(f"{done}/{of}")

        whole_or_told(lambda: relock(path, now, then, told), teller)
        teller.tell(
            self.tr("The library {path} needs no passphrase any more.").format(path=path)
            if then is None
            else self.tr("The library {path} opens with the new passphrase only.").format(path=path)
        )
        return self._see_to(opened_otherwise(path, then), now, then, asked.copies, teller)

    def _check(self, what: str, path: Path, now: Passphrase | None) -> None:
        """Open the library, so that a wrong passphrase is told before a new one is asked for.

        Raises TroubleError: it has a passphrase where it is to get one. Raises StorageFault: it
        does not open.
        """
        from facilitation.library.library import open_library
        from facilitation.record.journal import StorageFault

        try:
            open_library(path, create=False, key=None if what == "set" else now).close()
        except StorageFault as fault:
            if what == "set" and fault.code == "passphrase_wanted":
                raise TroubleError(
                    self.tr("{path} is locked already: goround passphrase change.").format(
                        path=path
                    ),
                    Status.REFUSED,
                ) from fault
            raise
        if what != "set" and now is None:
            raise TroubleError(
                self.tr("The library {path} has no passphrase.").format(path=path), Status.REFUSED
            )

    def _see_to(
        self,
        copies: tuple[Path, ...],
        now: Passphrase | None,
        then: Passphrase | None,
        how: str,
        teller: Teller,
    ) -> Status:
        """Name the copies that open otherwise, and do with them what was said."""
        from facilitation.library.relocking import see_to

        if not copies:
            return Status.FINE
        teller.tell(self.tr("These copies open as before:"))
        for each in copies:
            teller.tell(f"  {each}")
        how = how or self._asked_how(then)
        left = see_to(copies, now, then, remove=how == REMOVE) if how != LEAVE else copies
        if how == LEAVE:
            teller.tell(self.tr("They were left as they are."))
            return Status.FINE
        teller.tell(
            self.tr("%n of them were removed.", "", len(copies) - len(left))
            if how == REMOVE
            else self.tr("%n of them open as the library now.", "", len(copies) - len(left))
        )
        for each in left:
            teller.complain(
                self.tr("{path} could not be changed, and is as it was.").format(path=each)
            )
        return Status.TROUBLE if left else Status.FINE

    def _asked_how(self, then: Passphrase | None) -> str:
        if not sys.stdin.isatty():
            return LEAVE
        same = self.tr("unlock them, too") if then is None else self.tr("lock them, too")
        asked = self.tr("{same} (l), remove them (r), or leave them as they are (Enter)?")
        return {"l": LOCK, "r": REMOVE}.get(input(asked.format(same=same) + " ").strip()[:1], LEAVE)
