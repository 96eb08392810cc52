"""Coming back from a recess: how many of each group, who is still missing, and the quorum."""

from __future__ import annotations

from app.wording.measures import MeasuredWords
from facilitation.meeting.groups.returning import GroupBack, by_group, presence
from facilitation.meeting.state import Break, Meeting

_NAMED = 12
"""So many of those missing are named on the console, group by group."""


class ReturnWords(MeasuredWords):
    """Who is back and who is missing; names only where they are asked for."""

    def quorum(self, meeting: Meeting) -> str:
        """Return how many are here of how many are needed to decide; empty where nobody is."""
        found = presence(meeting)
        if not found.entitled or meeting.closed:
            return ""
        if found.groups:
            needed = self.tr("%n are needed", "", found.needed)
            if found.enough:
                needed = self.tr("%n are enough", "", found.needed)
            return self._measures.separated((self.tr("%n groups here", "", found.here), needed))
        words = self.tr("{here} here, %n are needed", "", found.needed)
        if found.enough:
            words = self.tr("{here} here, %n are enough", "", found.needed)
        return words.format(here=found.here)

    def back(self, meeting: Meeting) -> str:
        """Return how many are back, of all who are awaited."""
        back, missing = (sum(len(e.back) for e in by_group(meeting)), len(meeting.awaited))
        if not missing:
            return self.tr("Everybody is back.")
        return self.tr("%n of {all} are back", "", back).format(all=back + missing)

    def group(self, found: GroupBack) -> str:
        return found.group or self.tr("Without a group")

    def counted(self, found: GroupBack) -> str:
        """Return how many of a group are back."""
        back = len(found.back)
        if not found.missing:
            return self.tr("all %n back", "", back)
        return self.tr("%n of {all} back", "", back).format(all=back + len(found.missing))

    def all_back(self) -> str:
        return self.tr("All are back")

    def all_back_of(self, group: str) -> str:
        return self.tr("All of {group} are back").format(group=group)

    def names(self, found: GroupBack) -> str:
        """Return the names of those of a group who are missing."""
        named = self._measures.listed([each.name for each in found.missing], _NAMED)
        return self.tr("missing: {names}").format(names=named)

    def to_fetch(self, meeting: Meeting) -> str:
        """Return what those can say who go round to fetch people, without names.

        Empty where nobody is missing.
        """
        missing = sorted(
            (each for each in by_group(meeting) if each.missing), key=lambda one: -len(one.missing)
        )
        if not missing:
            return ""
        first, *others = (self._of(each) for each in missing)
        said = self.tr("%n from {group} are still missing", "", len(missing[0].missing))
        if not missing[0].group and not any(each.group for each in by_group(meeting)):
            said = self.tr("%n are still missing", "", len(missing[0].missing))
        elif not missing[0].group:
            said = self.tr("%n without a group are still missing", "", len(missing[0].missing))
        told = [said.format(group=missing[0].group)]
        if others:
            told = [
                self.tr("Still missing: {groups}").format(
                    groups=self._measures.listed([first, *others], _NAMED)
                )
            ]
        return self._measures.parted([*told, self._goes_on(meeting), self._lacks(meeting)]) + "."

    def _of(self, found: GroupBack) -> str:
        number = len(found.missing)
        if not found.group:
            return self.tr("%n without a group", "", number)
        return self.tr("%n from {group}", "", number).format(group=found.group)

    def _goes_on(self, meeting: Meeting) -> str:
        time = self.again(meeting.pause)
        return self.tr("we go on at {time}").format(time=time) if time else ""

    def again(self, pause: Break | None) -> str:
        """Return the time of day, or the day, on which we meet again; empty where none was set."""
        if pause is not None and pause.until:
            return self._measures.occasion(pause.until)
        if pause is None or not pause.length:
            return ""
        return self._measures.clock(pause.began + pause.length)

    def rests(self, pause: Break) -> str:
        """Return in few words that nobody meets now, and until when."""
        if pause.adjourned:
            return self.tr("sitting ended")
        time = self.again(pause)
        return self.tr("break until {time}").format(time=time) if time else self.tr("break")

    def _lacks(self, meeting: Meeting) -> str:
        found = presence(meeting)
        if found.enough:
            return ""
        if found.groups:
            return self.tr("%n more groups are needed to decide", "", found.needed - found.here)
        return self.tr("%n more are needed to decide", "", found.needed - found.here)
