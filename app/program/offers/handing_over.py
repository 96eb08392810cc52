"""Home's menu: a meeting goes to another laptop, as a library of its own with its files."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.attending.errands import Aside
from app.command_line.window_options import LIBRARY_ENDING
from app.home.menus import Top
from app.home.paper_dialog import file_name
from app.look.file_places import ask_where
from app.program.mending import wholly
from app.program.offering import Offer
from app.wording.words import with_gaps
from facilitation.library.handing_over import hand_over
from facilitation.library.patient import PatientLibrary

if TYPE_CHECKING:
    from app.program.program import Program


class OfferHandingOver(Offer):
    """Asks for a place, and writes the chosen meeting there while nobody waits."""

    top, part = Top.MEETING, 2

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(program, parent)
        self._errands = Aside(program)

    def words(self) -> str:
        return self.tr("Save it for another laptop …")

    def possible(self) -> bool:
        """Tell whether a meeting is chosen."""
        home = self._program.home
        return home is not None and bool(home.list.chosen_meeting())

    def do(self) -> None:
        """Ask where it is to lie."""
        home, library = self._program.home, self._program.library
        chosen = home and home.meetings.at(home.list.currentIndex())
        if home and library and chosen:
            name = f"{file_name(chosen.title)}{LIBRARY_ENDING}"
            write = partial(self.write, library, chosen.id)
            ask_where(home, self.words().rstrip(" …"), name, write)

    def write(self, library: PatientLibrary, meeting: str, to: Path) -> None:
        """Write it, and say how it comes in there, or why it could not be written."""

        def work() -> None:
            with wholly(to):
                hand_over(library, meeting, to, library.key)

        said = with_gaps(
            self.tr(
                "“{name}” has this meeting with its files, and nothing else of the library. On the "
                "other laptop it comes in by Library, “Take in another library, or a meeting …”."
            )
        ).format(name=to.name)
        if library.key is not None:
            said += " " + self.tr("It opens with the passphrase of this library.")
        troubles = self._program.wording.troubles
        self._errands.run(
            work,
            lambda _: self._program.tell_done(said, to.parent),
            lambda fault: self._program.tell(*troubles.storage(fault)),
        )
