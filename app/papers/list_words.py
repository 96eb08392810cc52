"""What stands in calendars, and above the columns of lists."""

from __future__ import annotations

from app.wording.words import Words


class ListWords(Words):
    """The heads of lists by what they are about, and what occasions are called."""

    def _prepare(self) -> None:
        self.of_actions = (
            self.tr("Who"),
            self.tr("What"),
            self.tr("By"),
            self.tr("Item"),
            self.tr("What became of it"),
        )
        self.of_decisions = (
            self.tr("Label"),
            self.tr("Title"),
            self.tr("Text"),
            self.tr("Outcome"),
            self.tr("Date"),
            self.tr("To be looked at again"),
            self.tr("Stands until"),
        )
        sitting = (self.tr("Sitting"), self.tr("Date"))
        later, earlier = self.tr("Came later"), self.tr("Left earlier")
        self.of_attendance = (*sitting, self.tr("Name"), self.tr("Group"), later, earlier)
        self.of_presence = (*sitting, self.tr("People"), later, earlier)

    def todo(self, who: str, what: str) -> str:
        return self.tr("{who}: {what}").format(who=who, what=what) if who else what

    def again(self, matter: str) -> str:
        return self.tr("To be looked at again: {matter}").format(matter=matter)

    def ends(self, matter: str) -> str:
        return self.tr("Stands until today: {matter}").format(matter=matter)

    def next_meeting(self, body: str) -> str:
        """Return what the next meeting is called in a calendar."""
        if not body:
            return self.tr("Next meeting")
        return self.tr("Next meeting of {body}").format(body=body)
