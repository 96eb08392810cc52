"""The pages of home that need more than home has, and what the program offers in its menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.home.menus import HomeMenus
from app.home.preferences import PreferencesWindow
from app.wording.translation import languages

if TYPE_CHECKING:
    from app.program.program import Program


class HomePages:
    """Opens them beside home."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def offer(self, menus: HomeMenus) -> None:
        """Let home's menus have what the program offers."""
        from app.program.offering import offer

        offer(self._program, menus)

    def show_preferences(self) -> None:
        """Open the page of preferences."""
        program = self._program
        spoken = program.chosen_language
        page = PreferencesWindow(languages(), spoken, program.dress, program.home)
        copies = program.backing_up
        if copies is not None:
            page.tell_copies(copies.said(), copies.folder)
        else:
            page.tell_copies("", "")
        page.folder_wanted.connect(program.copy_elsewhere)
        page.language_wanted.connect(program.change_language)
        page.show()
