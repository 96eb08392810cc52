"""Home's menu: another library, or a meeting, comes into this one, once it was said what comes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from app.command_line.window_options import LIBRARY_ENDING
from app.program.foreseeing import Foreseen, foreseen
from app.program.mending import wholly
from app.program.other_library import OfferWithAnother
from app.wording.words import with_gaps
from facilitation.library.copying import Coming, Merged, merge
from facilitation.library.handing_over import open_other
from facilitation.library.library import open_library
from facilitation.library.passphrase import Passphrase
from facilitation.library.patient import PatientLibrary
from facilitation.library.verify import Told, verify
from facilitation.record.journal import StorageFault

_NAMED = 8


class OfferTakingIn(OfferWithAnother):
    """Looks another library through, says what comes and who stays two, and takes it in."""

    part = 1

    def words(self) -> str:
        return self.tr("Take in another library, or a meeting …")

    def itself(self) -> tuple[str, str]:
        return self.tr("That is the library itself."), self.tr("Choose one from another laptop.")

    def passphrase_of(self) -> str:
        return self.tr("The passphrase of the other library")

    def kinds(self) -> str:
        return f"*{LIBRARY_ENDING} *.jsonl"

    def looked(
        self, library: PatientLibrary, other: Path, key: Passphrase | None, told: Told
    ) -> Foreseen:
        """Look the other one through. Raises StorageFault, `damaged` where it is not whole."""
        with closing(open_other(other, key)) as theirs:
            if found := verify(theirs, told=told, beside=library):
                lacking = all(each.code == "attachment_missing" for each in found)
                raise StorageFault(
                    "files_missing" if lacking else "damaged", "not whole", str(other)
                )
            return foreseen(theirs, library)

    def ask(self, other: Path, key: Passphrase | None, came: object) -> None:
        """Say what comes; where there is nothing, only that."""
        assert isinstance(came, Foreseen)
        said = "\n\n".join((*self._said(came), *self._said_of_lock(key, came)))
        if came.anything:
            asked = self.tr("Shall what is in {name} come into this library, too?")
            box = self.question(self._of(asked, other), said, QMessageBox.Icon.Question)
            takes = box.addButton(self.tr("Take it in"), QMessageBox.ButtonRole.AcceptRole)
            takes.clicked.connect(lambda: self._take_in(other, key, came))
            stays = box.addButton(self.tr("Leave all as it is"), QMessageBox.ButtonRole.RejectRole)
            box.setDefaultButton(takes)
        else:
            told = self.tr("There is nothing in {name} that can come in.")
            box = self.question(self._of(told, other), said, QMessageBox.Icon.Information)
            stays = box.addButton(QMessageBox.StandardButton.Ok)
        if came.meetings[Coming.APART] and other.suffix.casefold() == LIBRARY_ENDING:
            opens = box.addButton(self.tr("Open it by itself"), QMessageBox.ButtonRole.ActionRole)
            opens.clicked.connect(lambda: self.open_by_itself(other))
        box.setEscapeButton(stays)
        box.open()

    @staticmethod
    def _of(said: str, other: Path) -> str:
        return with_gaps(said).format(name=other.name)

    def _said(self, came: Foreseen) -> Iterator[str]:
        yield from self._said_of_meetings(came)
        yield from self._said_of_people(came)
        if came.along:
            yield self.tr("Attached files and what other groups sent come along.")

    def _said_of_meetings(self, came: Foreseen) -> Iterator[str]:
        of = came.meetings
        new, longer, apart = of[Coming.NEW], of[Coming.LONGER], of[Coming.APART]
        here = len(of[Coming.SAME]) + len(of[Coming.SHORTER])
        if new:
            yield self._named(self.tr("%n meetings come in: {names}.", "", len(new)), new)
        if longer:
            said = self.tr("%n meetings go on here as they do there: {names}.", "", len(longer))
            yield self._named(said, longer)
        if here:
            yield self.tr("%n meetings are here already, and stay as they are.", "", here)
        if apart:
            said = self.tr(
                "%n meetings went on here and there in two ways. They stay as they are here: "
                "{names}.",
                "",
                len(apart),
            )
            yield self._named(said, apart)
            yield self.tr(
                "What else happened there is only in that file. It can be opened by itself, and be "
                "read there."
            )
        if came.open:
            said = self.tr(
                "%n of them are not closed: {names}. Go on with each on one laptop only: what goes "
                "on in two ways does not become one again.",
                "",
                len(came.open),
            )
            yield self._named(said, came.open)

    def _said_of_lock(self, key: Passphrase | None, came: Foreseen) -> Iterator[str]:
        library = self._program.library
        if came.anything and key is not None and library is not None and library.key is None:
            yield self.tr(
                "It is locked with a passphrase, and this library is not: whoever has this library "
                "or a copy of it can read what comes in."
            )

    def _said_of_people(self, came: Foreseen) -> Iterator[str]:
        if came.same:
            yield self.tr("%n people of the roll are on both, and stay one.", "", len(came.same))
        if came.new:
            said = self.tr("%n people come onto the roll: {names}.", "", len(came.new))
            yield self._named(said, came.new)
        if came.alike:
            said = self.tr(
                "%n of them are called like somebody here: {names}. Nobody is taken for somebody "
                "else: they stand there twice until you say under People that they are one.",
                "",
                len(came.alike),
            )
            yield self._named(said, came.alike)
        if came.met:
            said = self.tr(
                "%n people of it are called like somebody here: {names}. Nobody is "
                "taken for somebody else: they stay people of that meeting until you say under "
                "People, “From meetings …”, who they are.",
                "",
                len(came.met),
            )
            yield self._named(said, came.met)
        if came.unnamed:
            said = self.tr(
                "%n people in what comes are called like somebody here who is not to be named: "
                "{names}. Those meetings name them all the same, until you say it under People, "
                "“Earlier meetings …”.",
                "",
                len(came.unnamed),
            )
            yield self._named(said, came.unnamed)

    def _named(self, said: str, names: Sequence[str]) -> str:
        listed = self._program.wording.measures.listed(names, most=_NAMED)
        return with_gaps(said).format(names=listed)

    def _take_in(self, other: Path, key: Passphrase | None, came: Foreseen) -> None:
        library = self._program.library
        if library is None or self._program.in_use(partial(self._take_in, other, key, came)):
            return
        self._program.write_anew()
        then = partial(self._tell, came)
        self.work(partial(_taken_in, library, other, key), then, self._tell_fault)

    def stopped(self) -> None:
        """Show what had come in by then; taking it in once more brings the rest."""
        self._program.begin_anew()

    def _tell(self, foreseen: Foreseen, merged: Sequence[Merged]) -> None:
        program, home, titles = self._program, self._program.home, foreseen.meetings
        if home is not None and foreseen.first:
            home.show_meeting(foreseen.first)
        program.begin_anew()
        came = Counter(each.coming for each in merged if each.rows)
        new, longer = came[Coming.NEW], came[Coming.LONGER]
        said = []
        if new:
            told = self.tr("%n meetings came in: {names}.", "", new)
            said.append(self._named(told, titles[Coming.NEW]))
        if longer:
            told = self.tr("%n meetings went on: {names}.", "", longer)
            said.append(self._named(told, titles[Coming.LONGER]))
        if not said:
            said.append(self.tr("It came in."))
        if foreseen.alike:
            said.append(
                self._named(
                    self.tr("Say under People who of these are one: {names}."), foreseen.alike
                )
            )
        program.tell_done(" ".join(said))


def _taken_in(
    library: PatientLibrary, other: Path, key: Passphrase | None, told: Told
) -> tuple[Merged, ...]:
    def mend(path: Path) -> tuple[Merged, ...]:
        with (
            closing(open_other(other, key)) as theirs,
            closing(open_library(path, create=False, key=library.key)) as ours,
            wholly(other),
        ):
            return merge(theirs, ours, told)

    return library.mended(mend)
