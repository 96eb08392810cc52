"""The menu of formal motions: what is in order with what it needs, and why the others are not."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from app.console.line_form import LineForm
from app.console.motion_forms import Offer
from app.keyboard.letters import give_letters
from app.keyboard.menu import Menu
from app.wording.words import with_gaps


class MotionMenu(Menu):
    """Opens the form of what is chosen; also what is not in order can be overruled there."""

    def __init__(
        self,
        offers: Iterable[Offer],
        chosen: Callable[[LineForm], None],
        dialog: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        """Offer motions; ``chosen`` opens a form, ``dialog`` the window of a text."""
        super().__init__("", parent)
        self._chosen, self._dialog = chosen, dialog
        found = [*offers]
        for offer in found:
            if not offer.why:
                needs = with_gaps(self.tr("{motion} ({needs})…")).format(
                    motion=offer.title, needs=offer.needs
                )
                self._add(self, needs, offer)
        others = [offer for offer in found if offer.why]
        if others:
            self.addSeparator()
            away = self.within(self.tr("Not in order now, and why"))
            for offer in others:
                why = with_gaps(self.tr("{motion}: {why}")).format(
                    motion=offer.title, why=offer.why
                )
                self._add(away, offer.why if offer.title in offer.why else why, offer)
        give_letters(self.actions())  # letters that came as it opens would move it

    def _add(self, menu: Menu, words: str, offer: Offer) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _=False: self._open(offer))

    def _open(self, offer: Offer) -> None:
        if offer.dialog:
            self._dialog(offer.dialog)
        else:
            self._chosen(offer.form)
