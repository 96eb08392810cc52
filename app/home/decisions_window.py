"""The decisions of all meetings that stand, and those due."""

from __future__ import annotations

from collections.abc import Sequence

from app.home.across_list import Row
from app.home.across_window import AcrossWindow, Said
from app.home.register_reading import SOON, Across
from app.wording.words import with_gaps
from facilitation.meeting.register.entries import Entry, Status


class DecisionsWindow(AcrossWindow[Entry]):
    """Shows the register of decisions."""

    def said(self) -> Said:
        return Said(
            self.tr("Decisions"),
            self.tr("Decisions of all meetings"),
            self.tr("Which decisions"),
            (
                self.tr("Decisions that stand"),
                self.tr("Due within %n days", "", SOON),
                self.tr("All there ever were"),
            ),
            (
                self.tr("Decision"),
                self.tr("Status"),
                self.tr("Decided on"),
                self.tr("Due"),
                self.tr("Group"),
            ),
            self.tr("Open the meeting"),
            self.tr("Open the meeting that decided it (Enter)"),
        )

    def found(self, choice: int) -> Sequence[Entry]:
        """Return the decisions under a choice; of those due the first comes first."""
        across = self._reading.across(self._today())
        return (across.standing, across.due, across.entries)[choice]

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
            (title, words.status(each.status), *days, decided.body),
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
        across = self._reading.across(self._today())
        if not across.entries:
            return self._wording.register.nothing()
        waiting = across.waiting
        standing = len(across.standing) - waiting
        stand = self.tr("%n decisions stand.", "", standing)
        soon_due = self._due(across) if standing else ""
        wait = self.tr("%n wait for groups that were asked.", "", waiting) if waiting else ""
        return " ".join(filter(None, (stand, soon_due, wait)))

    def _due(self, across: Across) -> str:
        """Return how many are due soon; where none is, when the first will be."""
        if across.due:
            said = self.tr("%n of them are due within {days} days.", "", len(across.due))
            return said.format(days=SOON)
        days = (each.due for each in across.standing if each.status is Status.STANDING)
        first = min(filter(None, days), default="")
        if not first:
            return self.tr("No day is set on which one is due.")
        said = self.tr("Nothing is due within {days} days; the first will be on {day}.")
        return with_gaps(said).format(days=SOON, day=self._wording.measures.day(first))

    def tell_details(self, each: Entry) -> Sequence[str]:
        """Return where and when it was decided, and by which rule."""
        words = self._wording.register
        return (words.meeting(each), words.dates(each), *words.details(each))
