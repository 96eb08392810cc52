"""Home's menu: what Goround is, in which version, and where this library lies."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.home.menus import Top
from app.program.offering import Offer
from app.wording.words import with_gaps


class About(Offer):
    """Says it in a small window, in which all can be copied."""

    top = Top.HELP

    def words(self) -> str:
        return self.tr("About Goround")

    def do(self) -> None:
        """Show it; nothing waits for it."""
        box = QMessageBox(
            QMessageBox.Icon.NoIcon, self.words(), self._which(), parent=self._program.home
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = self.tr(
            "Meetings in which everybody is heard. It needs no network, no server and no account; "
            "nothing leaves this laptop by itself.\n\nFree software under the MIT licence.\n\nThis "
            "library lies in {place}"
        )
        box.setInformativeText(with_gaps(said).format(place=str(self._program.place)))
        box.open()

    def _which(self) -> str:
        try:
            number = version("goround")
        except PackageNotFoundError:
            return "Goround"
        return f"Goround {number}"
