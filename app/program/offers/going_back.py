"""Home's menu: a copy takes the place of the library, once it was said what the copy has not."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QMessageBox

from app.look.file_places import ask_where
from app.program.mending import wholly
from app.program.other_library import OfferWithAnother
from app.wording.measures import MeasureWords
from app.wording.words import with_gaps
from facilitation.library.backups import folder_of, go_back
from facilitation.library.comparing import lost_since
from facilitation.library.copying import restore
from facilitation.library.file_index import drop_all
from facilitation.library.library import open_library
from facilitation.library.passphrase import Passphrase
from facilitation.library.patient import PatientLibrary
from facilitation.library.verify import Told, verify
from facilitation.meeting.past.finding import title_in
from facilitation.record.journal import Heading, StorageFault

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


class OfferGoingBack(OfferWithAnother):
    """Looks a copy through, says what would be lost, and puts it into the library's place."""

    part = 2

    def words(self) -> str:
        return self.tr("Go back to a copy …")

    def itself(self) -> tuple[str, str]:
        return self.tr("That is the library itself."), self.tr("Choose a copy of it.")

    def passphrase_of(self) -> str:
        return self.tr("The passphrase of this copy")

    def begins_in(self) -> str:
        """Return the folder of a stick with copies that is in, else that beside the library."""
        if self._program.copies_at_hand:
            return self._program.copies_at_hand
        beside = folder_of(Path(self._program.place))
        return str(beside) if beside.is_dir() else super().begins_in()

    def looked(
        self, library: PatientLibrary, other: Path, key: Passphrase | None, told: Told
    ) -> Lacking:
        return _lacking(library, other, key, told)

    def ask(self, other: Path, key: Passphrase | None, came: object) -> None:
        """Say what the copy has not, and ask whether it takes the library's place."""
        assert isinstance(came, Lacking)
        asked = with_gaps(self.tr("Shall {name} take the place of the library?")).format(
            name=other.name
        )
        box = self.question(asked, "\n\n".join(self._said(key, came)))
        goes = box.addButton(self.tr("Go back to it"), QMessageBox.ButtonRole.AcceptRole)
        stays = box.addButton(self.tr("Leave all as it is"), QMessageBox.ButtonRole.RejectRole)
        looks = box.addButton(self.tr("Open it beside …"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(stays)
        box.setEscapeButton(stays)
        goes.clicked.connect(lambda: self._go_back(other, key))
        looks.clicked.connect(lambda: self._ask_where(other, key))
        box.open()

    def _said(self, key: Passphrase | None, lacking: Lacking) -> list[str]:
        measures, library = self._program.wording.measures, self._program.library
        said = []
        if lacking.missing or lacking.shorter:
            copy, here = ends(measures, lacking.copy_at, lacking.library_at)
            about = self.tr("The copy ends on {copy}, the library on {library}.")
            said.append(with_gaps(about).format(copy=copy, library=here))
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
        said.append(
            self.tr(
                "Your own ways to meet stay as they are; those that are missing here come with it."
            )
        )
        if key is None and library is not None and library.key is not None:
            said.append(self.tr("The copy has no passphrase: whoever has the file can read it."))
        elif library is not None and key != library.key:
            said.append(self.tr("From then on the passphrase of the copy opens the library."))
        return said

    def _ask_where(self, copy: Path, key: Passphrase | None) -> None:
        """Ask where the copy is to lie; it is opened there, and the library stays as it is."""
        home = self._program.home
        if home is not None:
            title = self.tr("Where the copy is to be opened")
            ask_where(home, title, copy.name, partial(self.put_beside, copy, key))

    def put_beside(self, copy: Path, key: Passphrase | None, to: Path) -> None:
        """Put the copy there, and open it in a program of its own: copies are not written in."""

        def work(_told: Told) -> None:
            with wholly(copy):
                restore(copy, to, datetime.now().astimezone().date(), key)

        if to.exists():
            self._tell_fault(StorageFault("taken", "there is a file", str(to)))
        else:
            self.work(work, lambda _: self._open_beside(to), self._tell_fault)

    def _open_beside(self, to: Path) -> None:
        """Say so first: the windows that open then would lie over it."""
        said = self.tr(
            "{name} has what the copy has. Now it opens in windows of its own; the library and the "
            "copy stay as they are."
        )
        told = with_gaps(said).format(name=to.name)
        self._program.tell_done(told, to.absolute().parent, partial(self.open_by_itself, to))

    def _go_back(self, copy: Path, key: Passphrase | None) -> None:
        library = self._program.library
        if library is None or self._program.in_use(partial(self._go_back, copy, key)):
            return
        self._program.write_anew()
        self.work(partial(_gone_back, library, copy, key), self._tell, self._tell_fault)

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


def ends(measures: MeasureWords, copy_at: int, library_at: int) -> tuple[str, str]:
    """Return when a copy and the library end: their days, or the hours, too, of one same day."""
    days = [measures.day(measures.date(each)) for each in (copy_at, library_at)]
    if days[0] == days[1]:
        return measures.moment(copy_at), measures.moment(library_at)
    return days[0], days[1]


def _gone_back(library: PatientLibrary, copy: Path, key: Passphrase | None, _told: Told) -> Path:
    """Put the copy into the library's place; return where what was there is now."""

    def mend(path: Path) -> Path:
        with wholly(copy):
            aside = go_back(copy, path, datetime.now().astimezone(), key)
        library.key = key
        drop_all(path)  # its index knows what is no longer there
        return aside or path

    return library.mended(mend)
