"""A result in one line, once the meeting has turned to something else."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.console.buttons import ActButton
from app.look.labels import fitting
from app.wording import Wording
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
