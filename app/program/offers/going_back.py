"""Home's menu: a copy takes the place of the library, once it was said what the copy has not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox

from app.command_line.options import LIBRARY_ENDING
from app.look.file_places import place_for
from app.program.mending import Mending
from app.program.offering import LibraryOffer
from app.wording.words import with_gaps
from facilitation.library.backups import folder_of, go_back
from facilitation.library.comparing import lost_since
from facilitation.library.copying import NotWholeError
from facilitation.library.file_index import drop_all
from facilitation.library.library import open_library
from facilitation.library.passphrase import Passphrase
from facilitation.library.patient import PatientLibrary
from facilitation.library.verify import Told, verify
from facilitation.meeting.finding import title_in
from facilitation.record.journal import Heading, StorageFault

if TYPE_CHECKING:
    from app.program.program import Program

_ASKED = ("passphrase_wanted", "passphrase_wrong")
_GONE = "meeting_gone"


class Lacking(msgspec.Struct, frozen=True):
    """What a copy has not that the library has: titles of meetings, and when each was last written.

    ``missing`` are meetings of which it has nothing, ``shorter`` those that went on since, or in
    another way. The times are in ms since 1970, 0 where there is no meeting.
    """

    missing: Sequence[str]
    shorter: Sequence[str]
    copy_at: int
    library_at: int


class OfferGoingBack(LibraryOffer):
    """Looks a copy through, says what would be lost, and puts it into the library's place."""

    part = 2

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(program, parent)
        self._mending: Mending | None = None

    def words(self) -> str:
        return self.tr("Go back to a copy …")

    def do(self) -> None:
        """Ask for the copy; those beside the library are shown first."""
        program = self._program
        if program.library is None or self._in_use():
            return
        beside = folder_of(Path(program.place))
        chosen, _ = QFileDialog.getOpenFileName(
            program.home,
            self.words().rstrip(" …"),
            str(beside) if beside.is_dir() else place_for(),
            f"*{LIBRARY_ENDING}",
        )
        if not chosen:
            return
        # SQLite would lose its locks if the library itself were looked into.
        if Path(chosen).samefile(program.place):
            program.tell(self.tr("That is the library itself."), self.tr("Choose a copy of it."))
        else:
            self._look(Path(chosen), None)

    def _in_use(self) -> bool:
        return self._program.in_use(self.tr("Close their windows, then try it again."))

    def _look(self, copy: Path, key: Passphrase | None) -> None:
        """Look it through; where it is locked, first with the library's passphrase, then ask."""
        library = self._program.library
        if library is None:
            return

        def failed(fault: StorageFault) -> None:
            if fault.code not in _ASKED:
                self._tell_fault(fault)
            elif key is None and library.key is not None:
                self._look(copy, library.key)
            else:
                self._ask_for_passphrase(copy, fault)

        self._work(
            partial(_lacking, library, copy, key), lambda came: self._ask(copy, key, came), failed
        )

    def _ask_for_passphrase(self, copy: Path, fault: StorageFault) -> None:
        said = self._program.wording.troubles.storage(fault)[0]
        asked = self.tr("The passphrase of this copy")
        typed, wanted = QInputDialog.getText(
            self._program.home, asked, said, QLineEdit.EchoMode.Password
        )
        if wanted and typed:
            self._look(copy, Passphrase(typed))

    def _ask(self, copy: Path, key: Passphrase | None, lacking: Lacking) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.words().rstrip(" …"),
            with_gaps(self.tr("Shall {name} take the place of the library?")).format(
                name=copy.name
            ),
            parent=self._program.home,
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText("\n\n".join(self._said(key, lacking)))
        goes = box.addButton(self.tr("Go back to it"), QMessageBox.ButtonRole.AcceptRole)
        stays = box.addButton(self.tr("Leave all as it is"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stays)
        box.setEscapeButton(stays)
        goes.clicked.connect(lambda: self._go_back(copy, key))
        box.finished.connect(box.deleteLater)
        box.open()

    def _said(self, key: Passphrase | None, lacking: Lacking) -> list[str]:
        """Return what is lost, and what is not, a paragraph each."""
        measures, library = self._program.wording.measures, self._program.library
        said = []
        if lacking.missing or lacking.shorter:
            days = (measures.day(_day(each)) for each in (lacking.copy_at, lacking.library_at))
            about = self.tr("The copy ends on {copy}, the library on {library}.")
            said.append(
                with_gaps(about).format(**dict(zip(("copy", "library"), days, strict=True)))
            )
        if lacking.missing:
            gone = self.tr("%n meetings are not in it: {names}.", "", len(lacking.missing))
            said.append(with_gaps(gone).format(names=measures.listed(lacking.missing)))
        if lacking.shorter:
            cut = self.tr("%n meetings went on since then: {names}.", "", len(lacking.shorter))
            said.append(with_gaps(cut).format(names=measures.listed(lacking.shorter)))
        if not said:
            said.append(self.tr("No meeting has anything that is not in it, too."))
        said.append(
            self.tr(
                "People, packets and attached files will be as they were then. The present library "
                "is kept beside it under another name; newer copies stay, and nothing of them "
                "comes back by itself."
            )
        )
        if key is None and library is not None and library.key is not None:
            said.append(self.tr("The copy has no passphrase: whoever has the file can read it."))
        elif library is not None and key != library.key:
            said.append(self.tr("From then on the passphrase of the copy opens the library."))
        return said

    def _go_back(self, copy: Path, key: Passphrase | None) -> None:
        library = self._program.library
        if library is None or self._in_use():
            return
        self._program.write_anew()
        self._work(partial(_gone_back, library, copy, key), self._tell, self._tell_fault)

    def _work(
        self,
        work: Callable[[Told], object],
        then: Callable[..., object],
        failed: Callable[[StorageFault], object],
    ) -> None:
        program = self._program
        if program.library is None:
            return
        # It goes on where home is made anew meanwhile, and the menus with it.
        mending = self._mending = Mending(program.library, program)
        mending.done.connect(then)
        mending.failed.connect(failed)
        mending.begin(work, program.home, self.words().rstrip(" …"))

    def _tell(self, aside: Path) -> None:
        program = self._program
        program.begin_anew()
        said = self.tr("The library is as it was in the copy. What was there before is in {name}.")
        program.tell_done(with_gaps(said).format(name=aside.name), aside.absolute().parent)


def _lacking(library: PatientLibrary, path: Path, key: Passphrase | None, told: Told) -> Lacking:
    """Look a copy through. Raises StorageFault, `damaged` where something is wrong with it."""
    here = {each.meeting: each for each in library.headings()}
    with closing(open_library(path, create=False, read_only=True, key=key)) as copy:
        if verify(copy, told=told):
            raise StorageFault("damaged", "a copy that is not whole", str(path))
        found = {each.meeting: each.code for each in lost_since(copy, library, path.name)}
        copy_at = _newest(copy.headings())
    titles = {each: title_in(here[each].first) or each for each in found}
    return Lacking(
        [titles[each] for each, code in found.items() if code == _GONE],
        [titles[each] for each, code in found.items() if code != _GONE],
        copy_at,
        _newest(tuple(here.values())),
    )


def _newest(headings: Sequence[Heading]) -> int:
    return max((each.last.at for each in headings), default=0)


def _day(at: int) -> str:
    return datetime.fromtimestamp(at / 1000).astimezone().date().isoformat()


def _gone_back(library: PatientLibrary, copy: Path, key: Passphrase | None, _told: Told) -> Path:
    """Put the copy into the library's place; return where what was there is now."""
    asides: list[Path] = []

    def mend(path: Path) -> None:
        try:
            aside = go_back(copy, path, datetime.now().astimezone(), key)
        except NotWholeError as damaged:
            raise StorageFault("damaged", str(damaged), str(copy)) from damaged
        library.key = key
        drop_all(path)  # its index knows what is no longer there
        asides.append(aside or path)

    library.mended(mend)
    return asides[0]


OFFER = OfferGoingBack
