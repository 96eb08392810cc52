"""The passphrase of a locked library: out of a file or typed at the terminal, never an argument."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path

from app.command_line.exits import Status
from app.command_line.teller import Teller, TroubleError
from app.wording.words import Words
from facilitation.library.passphrase import Passphrase
from facilitation.library.recognition import is_plain
from facilitation.record.journal import StorageFault

STANDARD_INPUT = "-"
"""In the place of a file: its first line, as a process of our own is told."""

_TRIES = 3


class Passphrases(Words):
    """What a command knows of passphrases: the one out of a file, and those that were typed."""

    def __init__(self, file: str, teller: Teller) -> None:
        """Read the file that was named, if one was.

        Raises TroubleError: it cannot be read, or there is none in it.
        """
        super().__init__(teller.translate)
        self._teller = teller
        self.given = self.read(file) if file else None
        self._typed: dict[str, Passphrase] = {}
        self._tries = 0

    def of(self, place: Path | str) -> Passphrase | None:
        """Return what is known to open a library; None where nothing was said."""
        return self._typed.get(str(place), self.given)

    def of_other(self, file: Path) -> Passphrase | None:
        """Return what is known to open another library, which need not be locked if ours is."""
        return None if is_plain(file) else self.of(file)

    def read(self, file: str) -> Passphrase:
        """Return the passphrase that is the first line of a file.

        Raises TroubleError: it cannot be read, or there is none in it.
        """
        try:
            if file == STANDARD_INPUT:
                data = sys.stdin.buffer.readline()
            else:
                with Path(file).expanduser().open("rb") as opened:
                    data = opened.readline()
            said = data.decode().rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as fault:
            why = getattr(fault, "strerror", "") or self.tr("it is no text")
            raise TroubleError(self._teller.cannot_read(file, why)) from fault
        if not said:
            sentence = self.tr("The first line of {file} is empty; the passphrase stands there.")
            raise TroubleError(sentence.format(file=file))
        return Passphrase(said)

    def ask(self, fault: StorageFault) -> bool:
        """Ask at the terminal for what a fault says is missing; tell whether something was typed.

        Where it came out of a file, or nobody sits at a terminal, nobody is asked.
        """
        wrong = fault.code == "passphrase_wrong"
        if fault.code != "passphrase_wanted" and not wrong:
            return False
        if not sys.stdin.isatty() or (wrong and fault.path not in self._typed):
            return False
        if wrong:
            self._tries += 1
            if self._tries >= _TRIES:
                return False
            self._teller.complain(self._teller.wording.troubles.storage(fault)[0])
        asked = self.tr("Passphrase of {path}:").format(path=fault.path)
        typed = getpass.getpass(f"{asked} ")
        if typed:
            self._typed[fault.path] = Passphrase(typed)
        return bool(typed)

    def new(self, file: str) -> Passphrase:
        """Return a passphrase that is to be set: out of a file, or typed twice.

        Raises TroubleError: there is none.
        """
        if file:
            return self.read(file)
        if not sys.stdin.isatty():
            raise TroubleError(
                self.tr("Name a file with the new passphrase: --new-passphrase-file FILE."),
                Status.REFUSED,
            )
        typed = getpass.getpass(self.tr("New passphrase:") + " ")
        if typed != getpass.getpass(self.tr("Once more:") + " "):
            raise TroubleError(
                self.tr("The two are not alike. Nothing was changed."), Status.REFUSED
            )
        if not typed:
            raise TroubleError(self.tr("Nothing was typed. Nothing was changed."), Status.REFUSED)
        return Passphrase(typed)
