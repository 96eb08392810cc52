"""What stands above the text: which proposal is shown, and a result in one line."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.console.buttons import ActButton
from app.keyboard.menu import Menu
from app.look.labels import fitting
from app.wording import Wording
from app.wording.keys.console import CONSOLE
from app.wording.words import with_gaps
from facilitation.direction import isolated
from facilitation.meeting.reading import decided_with
from facilitation.meeting.state import Decision, Meeting

_BESIDE = 30
"""Pixels of a line that are no words: its edges."""


class FoldedResult(ActButton):
    """Pressing it shows the whole result again; hidden while there is none."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", "", None, "quiet", parent)
        self._wording = wording
        self._result = ""
        self.setStyleSheet("text-align: left;")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_result(self, meeting: Meeting, decision: Decision | None) -> None:
        """Show what a closed decision came to; None: there is nothing to show."""
        self.setVisible(decision is not None)
        if decision is not None:
            verdict = self._wording.decisions.verdict_and_rule(meeting, decision)
            self._result = f"▸ {', '.join(decided_with(meeting, decision))}: {verdict}"
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the line as there is room for; all of it is in the tooltip."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - _BESIDE)
        self.say(fitting(self._result, self.fontMetrics(), room), name=self._result[2:])


_AROUND = 4
"""The room for the arrow and around the words, as a multiple of the text."""

_MARGIN = "\u2002\u2002"
"""Stands before the title: beside an arrow of the theme, Qt forgets the padding on the left."""


class MatterChooser(ActButton):
    """A button with the label and title of what is shown, and a menu of the others."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.press_by(CONSOLE.key("proposal"))
        self.setStyleSheet("text-align: left; font-weight: bold;")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._texts: dict[str, str] = {}
        self._text = ""
        self._menu = Menu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def show_proposals(self, meeting: Meeting, chosen: str) -> None:
        """Offer the proposals of a meeting, and show which one is chosen."""
        self._texts = {each: f"{each}  {of.title}" for each, of in meeting.proposals.items()}
        self._text = self._texts.get(chosen, self.tr("Texts of other items"))
        self._show_text()
        self.setVisible(bool(self._texts))

    def _show_text(self) -> None:
        """Show as much of the title as has room."""
        metrics = self.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(_MARGIN) - _AROUND * metrics.height()
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, max(0, room))
        name = with_gaps(self.tr("Proposal shown: {title}")).format(title=isolated(self._text))
        self.say(f"{_MARGIN}{shown}", name=name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_text()

    def as_written(self, words: str) -> str:
        """Return them as they are: the label comes first at the side where one begins to read."""
        return words

    def _fill(self) -> None:
        self._menu.clear()
        for label, text in self._texts.items():
            self._menu.addAction(text.replace("&", "&&"), partial(self.chosen.emit, label))
