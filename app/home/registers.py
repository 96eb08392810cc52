"""What all meetings decided, took on and heard from others: its windows, and what buttons say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, QTimer

from facilitation.record.errands import Errands
from facilitation.record.integrity import first_broken
from facilitation.record.journal import Journal
from facilitation.record.rows import Row

if TYPE_CHECKING:
    from app.home.actions_window import ActionsWindow
    from app.home.decisions_window import DecisionsWindow
    from app.home.home import Home
    from app.home.inbox_window import InboxWindow
    from app.home.register_reading import RegisterReading

_ACROSS = frozenset(
    {
        "decision_closed",
        "action_noted",
        *("ratification_asked", "text_answered", "replies_taken", "packet_taken_up"),
        *("notice_given", "notices_taken"),
    }
)
"""Kinds of events by which a record has something to tell across meetings."""


class Registers(QObject):
    """Opens a window for each, loaded with the first; home's own buttons say what waits."""

    def __init__(self, home: Home, library: Journal, errands: Errands) -> None:
        super().__init__(home)
        self._home, self._library, self._errands = home, library, errands

    @cached_property
    def reading(self) -> RegisterReading:
        """What reads the records."""
        from app.home.register_reading import RegisterReading  # the first picture does without

        reading = RegisterReading(self._library, self, errands=self._errands)
        reading.troubled.connect(self._home.tell_trouble)
        reading.read.connect(self._tell_due)
        return reading

    def take(self, meeting: str, rows: Sequence[Row]) -> None:
        """Read what a record decided and who took on what; others have nothing to tell."""
        if first_broken(rows) is not None or any(row.kind in _ACROSS for row in rows):
            self.reading.take(meeting, rows)

    def show_decisions(self) -> None:
        """Open the decisions of all meetings."""
        from app.home.decisions_window import DecisionsWindow

        self._show(DecisionsWindow(self.reading, self._home.wording, self._home))

    def show_actions(self) -> None:
        """Open the actions of all meetings."""
        from app.home.actions_window import ActionsWindow

        self._show(ActionsWindow(self.reading, self._home.wording, self._home))

    def show_inbox(self) -> InboxWindow:
        """Open what other groups sent."""
        from app.home.inbox_window import InboxWindow

        home, now = self._home, QDateTime.currentMSecsSinceEpoch
        window = InboxWindow(self._library, self.reading, home.wording, home, now=now)
        window.begin_wanted.connect(home.start_wanted)
        window.changed.connect(self.count_waiting)
        self._show(window)
        return window

    def _show(self, window: DecisionsWindow | ActionsWindow | InboxWindow) -> None:
        window.open_wanted.connect(self._home.open_wanted)
        window.show()

    def take_packet(self, path: Path) -> None:
        """Take in a file that another group sent, and show it."""
        inbox = self.show_inbox()
        inbox.take_in(path)
        QTimer.singleShot(0, inbox, inbox.activateWindow)  # home itself has just come to the front

    def count_waiting(self) -> None:
        """Look how much of what groups sent no meeting took up."""
        self._errands.run(lambda: _untouched(self._library), self._tell_waiting, lambda _: None)

    def _tell_waiting(self, waiting: int) -> None:
        said = self.tr("Other groups · %n new", "", waiting)
        self._home.inbox_button.setText(said if waiting else self.tr("Other groups"))

    def _tell_due(self) -> None:
        """Say on the buttons how many decisions are due soon, and how many actions are late."""
        from app.home.days import local_day
        from facilitation.meeting.past.left_before import open_deeds

        home, across = self._home, self.reading.across(local_day())
        held = self.reading.deeds.held()
        bodies = {each.id: each.body for each in home.meetings.meetings}
        home.next.take_open(lambda meeting: len(open_deeds(held, bodies, meeting)))
        due, late = len(across.due), len(across.late)
        said = self.tr("Decisions · %n due", "", due)
        home.decisions_button.setText(said if due else self.tr("Decisions"))
        said = self.tr("Actions · %n late", "", late)
        home.actions_button.setText(said if late else self.tr("Actions"))


def _untouched(library: Journal) -> int:
    """Return how many packets of others wait that no meeting took up; most have no inbox."""
    if not library.received():
        return 0
    from facilitation.exchange.packets.receiving import untouched

    return untouched(library)
