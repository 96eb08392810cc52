"""The decisions of all meetings that stand, and those due."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.home.across_model import Row
from app.home.across_window import AcrossWindow, Said
from app.home.register_reading import SOON, soon_after
from app.wording.words import with_gaps
from facilitation.meeting.register.entries import Entry, Status, due_by

Shows = Callable[[Entry], bool]
"""Tells whether a decision belongs into the list."""

_DUE = 1
"""The choice that has what is due first."""


class DecisionsWindow(AcrossWindow[Entry]):
    """Shows the register of decisions."""

    def said(self) -> Said:
        """Return what stands on the window."""
        return Said(
            self.tr("Decisions"),
            self.tr("Decisions of all meetings"),
            self.tr("Which decisions"),
            (
                self.tr("Decisions that stand"),
                self.tr("Due within %n days", "", SOON),
                self.tr("All there ever were"),
            ),
            (self.tr("Decision"), self.tr("Status"), self.tr("Decided on"), self.tr("Due")),
            self.tr("Open the meeting"),
            self.tr("Open the meeting that decided it (Enter)"),
        )

    def found(self, choice: int) -> Sequence[Entry]:
        """Return the decisions under a choice; of those due the first comes first."""
        soon = soon_after(self._today())
        shows: tuple[Shows, ...] = (
            lambda each: each.status in (Status.STANDING, Status.WAITING),
            lambda each: due_by(each, soon),
            lambda _each: True,
        )
        found = [each for each in self._entries() if shows[choice](each)]
        return sorted(found, key=lambda each: each.due) if choice == _DUE else found

    def key(self, each: Entry) -> str:
        return f"{each.decided.place.meeting}/{each.decided.place.label}"

    def row(self, each: Entry) -> Row:
        """Return how a decision is listed."""
        decided, words = each.decided, self._wording.register
        title = with_gaps(self.tr("{label}  {title}")).format(
            label=decided.label, title=words.title(each)
        )
        days = (self._wording.measures.day(decided.on), self._wording.measures.day(each.due))
        return Row(
            (title, words.status(each.status), *days),
            words.meeting(each),
            decided.place.meeting,
        )

    def tell_facts(self) -> str:
        """Return how many decisions stand and are due, or what is missing here."""
        if self._reading.busy:
            return self.tr("Reading the records …")
        broken = len(self._reading.register.not_whole)
        if broken:
            return self.tr(
                "Not whole: %n damaged records could not be read to their end, and what they "
                "decided after that is missing here. Home marks them.",
                "",
                broken,
            )
        entries, soon = self._entries(), soon_after(self._today())
        if not entries:
            return self._wording.register.nothing()
        standing = sum(each.status is Status.STANDING for each in entries)
        due = sum(due_by(each, soon) for each in entries)
        stand = self.tr("%n decisions stand.", "", standing)
        soon_due = self.tr("%n of them are due within {days} days.", "", due).format(days=SOON)
        waiting = sum(each.status is Status.WAITING for each in entries)
        wait = self.tr("%n wait for groups that were asked.", "", waiting) if waiting else ""
        return " ".join(filter(None, (stand, soon_due, wait)))

    def tell_details(self, each: Entry) -> Sequence[str]:
        """Return where and when it was decided, and by which rule."""
        words = self._wording.register
        return (words.meeting(each), words.dates(each), *words.details(each))

    def _entries(self) -> Sequence[Entry]:
        return self._reading.entries(self._today())
