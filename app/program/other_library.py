"""Looking a library through that lies elsewhere, before home's menu does something with it."""

from __future__ import annotations

from abc import abstractmethod
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.command_line.window_options import LIBRARY_ENDING
from app.look.file_places import place_for
from app.program.by_itself import open_by_itself
from app.program.offering import LibraryOffer
from app.wording.words import with_gaps
from facilitation.library.passphrase import Passphrase
from facilitation.library.patient import PatientLibrary
from facilitation.library.verify import Told
from facilitation.record.journal import StorageFault

_ASKED = ("passphrase_wanted", "passphrase_wrong")


class OfferWithAnother(LibraryOffer):
    """An entry that asks for a library, looks it through aside, and asks before it does more."""

    @abstractmethod
    def looked(
        self, library: PatientLibrary, other: Path, key: Passphrase | None, told: Told
    ) -> object:
        """Look the other one through, in a thread; return what is to be asked about."""

    @abstractmethod
    def ask(self, other: Path, key: Passphrase | None, came: object) -> None:
        """Say what would be done with it, and ask for it."""

    @abstractmethod
    def itself(self) -> tuple[str, str]:
        """Return what is said where the library itself was chosen, and what helps."""

    @abstractmethod
    def passphrase_of(self) -> str:
        """Return what is asked for where the other one is locked."""

    def kinds(self) -> str:
        return f"*{LIBRARY_ENDING}"

    def begins_in(self) -> str:
        return place_for()

    def do(self) -> None:
        """Ask for the other library."""
        program = self._program
        if program.library is None or program.in_use(self.do):
            return
        chosen, _ = QFileDialog.getOpenFileName(
            program.home, self.title, self.begins_in(), self.kinds()
        )
        if chosen:
            self.take(Path(chosen))

    def take(self, other: Path) -> None:
        """Look this one through, unless it is the library itself: SQLite would lose its locks."""
        place = Path(self._program.place)
        if place.is_file() and other.samefile(place):
            self._program.tell(*self.itself())
        else:
            self._look(other, None)

    def _look(self, other: Path, key: Passphrase | None) -> None:
        """Look it through; where it is locked, first with the library's passphrase, then ask."""
        library = self._program.library
        if library is None:
            return

        def failed(fault: StorageFault) -> None:
            if fault.code not in _ASKED:
                self._tell_fault(fault)
            elif key is None and library.key is not None:
                self._look(other, library.key)
            else:
                self._ask_for_passphrase(other, fault)

        self.work(
            partial(self.looked, library, other, key),
            lambda came: self.ask(other, key, came),
            failed,
        )

    def _ask_for_passphrase(self, other: Path, fault: StorageFault) -> None:
        # Most libraries are not locked.
        from app.starting.passphrase_dialog import PassphraseDialog, PassphraseWords

        said = PassphraseWords(self._program.wording.translate).asked(fault, str(other))
        dialog = PassphraseDialog(said, self._program.home, starting=False)
        dialog.setWindowTitle(self.passphrase_of())
        dialog.accepted.connect(lambda: self._look(other, dialog.passphrase()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def question(
        self, asked: str, said: str, icon: QMessageBox.Icon = QMessageBox.Icon.Warning
    ) -> QMessageBox:
        """Return a box that asks; its buttons are whoever's asks."""
        box = QMessageBox(icon, self.title, asked, parent=self._program.home)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(said)
        box.finished.connect(box.deleteLater)
        return box

    def open_by_itself(self, library: Path) -> bool:
        """Open a library beside this one, and tell whether it began; where not, say so."""
        if open_by_itself(library):
            return True
        said = with_gaps(self.tr("{file} could not be opened.")).format(file=library)
        self._program.tell(said)
        return False
