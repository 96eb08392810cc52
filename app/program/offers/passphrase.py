"""Home's menu: the library opens with a passphrase only, with another, or needs none any more."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.home.library_dialog import LEAVE, REMOVE, LibraryDialog
from app.program.locking import Locking, Relocked
from app.program.offering import LibraryOffer
from app.wording.words import with_gaps
from facilitation.library.passphrase import Passphrase
from facilitation.library.relocking import copies_beside

if TYPE_CHECKING:
    from app.program.program import Program


class OfferPassphrase(LibraryOffer):
    """Asks for it, has the library written anew, and says what came of it."""

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(program, parent)
        self._locking: Locking | None = None

    def words(self) -> str:
        return self.tr("Passphrase …")

    def do(self) -> None:
        """Ask for the passphrase from now on, and for what is done with copies."""
        program, library = self._program, self._program.library
        path = Path(program.place)
        if library is None or program.in_use(self.do):
            return
        key = library.key
        opens = None if key is None else (lambda typed: Passphrase(typed) == key)
        copies = copies_beside(path)
        dialog = LibraryDialog(path, opens, copies, program.wording.measures, program.home)
        dialog.relock_wanted.connect(self._relock)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _relock(self, typed: str, how: str) -> None:
        program, library = self._program, self._program.library
        if library is None or program.in_use(partial(self._relock, typed, how)):
            return
        program.write_anew()
        # It goes on where home is made anew meanwhile, and the menus with it.
        locking = self._locking = Locking(library, program)
        locking.done.connect(self._tell)
        locking.failed.connect(self._tell_fault)
        locking.stopped.connect(self._tell_stopped)
        then = Passphrase(typed) if typed else None
        program.drafts.carry(then)
        locking.lock(then, program.home, copies=how != LEAVE, remove=how == REMOVE)

    def _tell_stopped(self) -> None:
        self._program.begin_anew()
        self._program.tell(self.tr("It was stopped. The library is as it was."))

    def _tell(self, came: Relocked) -> None:
        program = self._program
        program.begin_anew()
        locked = program.library is not None and program.library.key is not None
        open_now = self.tr("The library needs no passphrase any more.")
        if came.damaged:
            program.tell(
                self.tr("The library is not whole, so it was left as it is."),
                self.tr("Rescue it first; then try it again."),
            )
        elif came.as_before:
            names = program.wording.measures.listed([str(each) for each in came.as_before], most=12)
            program.tell(
                self.tr("The library is locked.") if locked else open_now,
                with_gaps(self.tr("These copies open as before: {names}.")).format(names=names),
            )
        else:
            said = self.tr("The library is locked, and so is every copy beside it.")
            program.tell_done(said if locked else open_now, Path(program.place).absolute().parent)
