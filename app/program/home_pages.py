"""The pages of home that need more than home has, and what the program offers in its menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime

from app.home.earlier_names import EarlierNames
from app.home.menus import HomeMenus
from app.home.people_window import PeopleWindow
from app.home.preferences import PreferencesWindow
from app.home.roll_keeping import RollKeeping
from app.program.known_people import those_met
from app.wording.translation import languages
from facilitation.people.known import Known
from facilitation.record.errands import Errands
from facilitation.record.journal import Journal

if TYPE_CHECKING:
    from app.program.program import Program


class HomePages:
    """Opens them beside home; ``errands`` read and write the library."""

    def __init__(self, program: Program, library: Journal, errands: Errands) -> None:
        self._program = program
        self._library = library
        self._errands = errands

    def offer(self, menus: HomeMenus) -> None:
        """Let home's menus have what the program offers."""
        from app.program.offering import offer

        offer(self._program, menus)

    def show_preferences(self) -> None:
        """Open the page of preferences."""
        program = self._program
        spoken = program.chosen_language
        given = (spoken, program.dress, program.home, program.post)
        page = PreferencesWindow(languages(), *given)
        page.post_chosen.connect(program.choose_post)
        copies = program.backing_up
        if copies is not None:
            page.tell_copies(copies.said(), copies.folder)
        else:
            page.tell_copies("", "")
        page.folder_wanted.connect(program.copy_elsewhere)
        page.language_wanted.connect(program.change_language)
        page.show()

    def show_people(self, known: Known | None = None) -> None:
        """Open the page of people and groups, at somebody or a group where one is ``known``."""
        program, now = self._program, QDateTime.currentMSecsSinceEpoch
        keeping = RollKeeping(self._library, now, errands=self._errands)
        given = (self._library, program.processes, program.wording, now)
        names = EarlierNames(*given, errands=self._errands)
        names.changed.connect(program.renew_home)
        met = partial(those_met, self._library)
        page = PeopleWindow(keeping, program.wording, program.home, earlier=met, names=names)
        names.setParent(page)
        if known is not None:
            page.show_known(known)
        keeping.setParent(page)
        page.show()
