"""Finding what home's menus offer: every file of :mod:`app.program.offers` is an entry."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject

from app.home.menus import Entry, HomeMenus, Top
from app.program import offers
from facilitation.folders import all_loaded, class_in
from facilitation.record.journal import StorageFault

if TYPE_CHECKING:
    from app.program.program import Program
    from facilitation.library.verify import Told


class Offer(QObject):
    """An entry of a menu at home, made anew with home: the class of its file.

    ``top`` is its menu. Entries of one ``part`` stand together: of the library 0 is what is in it,
    1 what comes in, 2 its copies, 4 and above how it is kept.
    """

    top: ClassVar[Top]
    part: ClassVar[int] = 4

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program

    def words(self) -> str:
        """Return what the entry is called; dots at its end say that something is asked first."""
        raise NotImplementedError

    def do(self) -> None:
        raise NotImplementedError

    def possible(self) -> bool:
        """Tell whether it can be done now."""
        return True


class LibraryOffer(Offer):
    """An entry for what is done to the file of the library as a whole."""

    top = Top.LIBRARY

    def possible(self) -> bool:
        """Tell whether the library is a file that is there."""
        place = self._program.place
        return self._program.library is not None and isinstance(place, Path) and place.is_file()

    @property
    def title(self) -> str:
        return self.words().rstrip(" …")

    def work(
        self,
        work: Callable[[Told], object],
        then: Callable[..., object],
        failed: Callable[[StorageFault], object],
    ) -> None:
        """Do it aside, with a window that tells how far it is; it can be stopped."""
        from app.program.mending import Mending  # menus are shown without

        program = self._program
        if program.library is None:
            return
        # It goes on where home is made anew meanwhile, and the menus with it.
        mending = self._mending = Mending(program.library, program)
        mending.done.connect(then)
        mending.failed.connect(failed)
        mending.stopped.connect(self.stopped)
        mending.begin(work, program.home, self.title)

    def stopped(self) -> None:
        """Go on as before where it was stopped."""

    def _tell_fault(self, fault: StorageFault) -> None:
        self._program.begin_anew()
        self._program.tell(*self._program.wording.troubles.storage(fault))


def offer(program: Program, menus: HomeMenus) -> None:
    """Let home's menus have what the program offers."""
    for each in all_loaded(offers):
        made = class_in(each, Offer)(program, menus)
        menus.add(made.top, Entry(made.words(), made.do, made.part, possible=made.possible))
