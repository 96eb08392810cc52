"""The sentences of hand-over notes; imports no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from app.wording.words import JoinedWords
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.turns.events import LimitSet
from facilitation.meeting.state import Fate, Meeting


class HandoverWording(JoinedWords):
    """What whoever goes on after a meeting reads."""

    def recorded_as(self, id_: str) -> str:
        return self.tr("It stands among all decisions as {id}.").format(id=id_)

    def dates(self, review: str, expiry: str) -> str:
        """Return when a decision is looked at again, and until when it stands."""
        said = []
        if review:
            again = self.tr("To be looked at again on {day}.")
            said.append(again.format(day=self._measures.day(review)))
        if expiry:
            until = self.tr("It stands until {day}.")
            said.append(until.format(day=self._measures.day(expiry)))
        return " ".join(said)

    def holds_for(self, scope: str) -> str:
        return self.tr("It holds for {scope}.").format(scope=scope) if scope else ""

    def carried_out_by(self, mandate: str) -> str:
        return self.tr("Carried out by {who}.").format(who=mandate) if mandate else ""

    def left(self, fate: Fate, tests: int, amendments: int) -> str:
        """Return how a text was left, how often it was tested, what is open in it."""
        said = [self._fate(fate)]
        if tests:
            said.append(self.tr("Tested %n times.", "", tests))
        if amendments:
            said.append(self.tr("%n amendments are open.", "", amendments))
        return " ".join(said)

    def _fate(self, fate: Fate) -> str:
        sentences = {
            Fate.OPEN: self.tr("Not settled."),
            Fate.REJECTED: self.tr("Not adopted."),
            Fate.LAID_ASIDE: self.tr("Laid aside."),
            Fate.DEFERRED: self.tr("Put off."),
            Fate.REFERRED: self.tr("Referred."),
        }
        return sentences.get(fate, "")

    def not_reached(self, item: str, planned: int) -> str:
        """Return that an item was not reached."""
        if not planned:
            return self.tr("{item}: not reached.").format(item=item)
        said = self.tr("{item}: not reached; {length} were planned.")
        return said.format(item=item, length=self._measures.planned(planned))

    def unanswered(self, item: str, number: int, who: Sequence[str]) -> str:
        """Return how many questions to speakers were not answered."""
        said = self.tr("%n questions were not answered.", "", number)
        if who:
            said = self.tr("%n questions were not answered (to {names}).", "", number)
            said = said.format(names=self._measures.all_listed(who))
        return self.tr("{item}: {said}").format(item=item, said=said) if item else said

    def rule(self, meeting: Meeting, row: Recorded) -> str:
        """Return a rule that the group set."""
        if isinstance(row.event, LimitSet):
            return self._limit(row.event)
        said = self._wording.events.event(meeting, row)
        return f"{said[:1].upper()}{said[1:]}."

    def _limit(self, event: LimitSet) -> str:
        if not event.length:
            return self.tr("Turns have no limit.")
        said = (
            self.tr("Turns end after {length}.") if event.hard else self.tr("A turn has {length}.")
        )
        return said.format(length=self._measures.duration(event.length))

    def handed(self, role: str, note: str) -> str:
        """Return what whoever had a role handed over with it."""
        said = self.tr("{role}, handed over with the words: “{note}”")
        return said.format(role=self._wording.roles.title(role), note=note)

    def time_of(self, item: str, planned: int, spent: int) -> str:
        """Return how long an item took, and how long it was meant to."""
        taken = self._measures.duration(spent)
        if not planned:
            return self.tr("{item}: took {taken}.").format(item=item, taken=taken)
        said = self.tr("{item}: took {taken}, {length} were planned.")
        return said.format(item=item, taken=taken, length=self._measures.planned(planned))

    def ended(self, planned: int, at: str) -> str:
        return self.tr("It ended at {at}; the end was planned for {planned}.").format(
            at=at, planned=self._measures.time_of_day(planned)
        )

    def waiting(self, number: int, who: Sequence[str]) -> str:
        """Return how many still waited to speak at the end."""
        if who:
            names = self._measures.all_listed(who)
            return self.tr("Waiting to speak when it ended: {names}.").format(names=names)
        return self.tr("%n people were still waiting to speak when it ended.", "", number)
